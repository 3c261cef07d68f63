import type {Meta, StoryObj} from '@storybook/web-components-vite';

interface Args {
  heading?: string;
  'heading-level'?: string;
  appearance?: string;
  region?: string;
  lang?: string;
  inside?: string;
}

const TABLE = `
  <p>Example times. The two rows cannot be compared directly.</p>
  <table>
    <caption>From the first day to months later</caption>
    <tr><th>What</th><th>Starts</th><th>Strongest</th><th>How long</th><th>Again</th></tr>
    <tr>
      <th>A walk</th>
      <td><data value="PT1H">Within an hour</data></td>
      <td><data value="PT3H">3 hours</data></td>
      <td><data value="P1D/P3D">Fades in 1 to 3 days</data></td>
      <td><data value="P2D/..">Every other day</data></td>
    </tr>
    <tr>
      <th>A course of walks</th>
      <td><data value="P1W/P2W">1 to 2 weeks</data></td>
      <td><data value="P6W">6 weeks</data></td>
      <td><data value="P3M/..">3 months or longer</data></td>
      <td></td>
    </tr>
  </table>`;

const meta: Meta<Args> = {
  title: 'Elements/onset-timeline',
  component: 'onset-timeline',
  parameters: {
    guide: {
      use: ['You say how soon treatment may help: this says for how long in the same breath.', 'Times from hours to months have to stand on one scale.'],
      avoid: [
        'You know when something starts, but not when it ends: a lane without an end is not drawn.',
        'You want to show how strong an effect is: the thickness of a lane says when, not how much.',
      ],
    },
  },
};
export default meta;
type Story = StoryObj<Args>;

/** The empty tag writes its own words and table into itself, with sources. */
export const Default: Story = {};

/** A `<table>` of your own: lane, starts, strongest, fades, repeats. `<data value="P3D/P14D">` says what is drawn; `P6M/..` is an open end. */
export const OwnTable: Story = {name: 'A table of your own', args: {heading: 'An example', inside: TABLE}};

/** A start without its end is not drawn: the table stays, and the console names the row. */
export const NoEnd: Story = {
  name: 'A start without an end',
  args: {heading: 'An example', inside: TABLE.replace('<data value="P3M/..">3 months or longer</data>', 'Nobody knows')},
};

/** In countries with strict rules, figures of benefit are left out. `allow="figures"` on the profile shows them. */
export const StrictCountry: Story = {name: 'In a strict country', args: {region: 'GB'}};

/** `appearance="outlined"`: a line around it. */
export const Outlined: Story = {args: {appearance: 'outlined', heading: 'An example', inside: TABLE}};

/** `appearance="filled"`: a calm background of its own. */
export const Filled: Story = {args: {appearance: 'filled', heading: 'An example', inside: TABLE}};

/** `heading-level` says where the title stands in the outline of the page. */
export const HeadingLevel: Story = {name: 'Heading level', args: {heading: 'An example', 'heading-level': '4', inside: TABLE}};

/** The scale runs in the direction of reading. */
export const EnglishAndArabic: Story = {
  name: 'English beside Arabic',
  parameters: {columns: true},
  render: () => '<div lang="en">\n  <onset-timeline></onset-timeline>\n</div>\n<div lang="ar" dir="rtl">\n  <onset-timeline></onset-timeline>\n</div>',
};

/** Colors follow the `color-scheme` of the page. */
export const DarkPage: Story = {name: 'On a dark page', globals: {scheme: 'dark'}};

/** The scale and its labels fit, and the words stand below each lane. */
export const SmallPhone: Story = {name: 'On a small phone', globals: {viewport: {value: 'w320'}}};
