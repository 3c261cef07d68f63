import type {Meta, StoryObj} from '@storybook/web-components-vite';

interface Args {
  heading?: string;
  'heading-level'?: string;
  appearance?: string;
  region?: string;
  lang?: string;
  items?: string;
  inside?: string;
}

const OWN = `
  <h3 data-rating="low">Migraine</h3>
  <p>Two small studies, both short. They do not agree.</p>
  <h3 data-rating="none-clear">Tinnitus</h3>
  <p>One study found no difference from a dummy treatment.</p>`;

const meta: Meta<Args> = {
  title: 'Elements/condition-evidence',
  component: 'condition-evidence',
  parameters: {
    guide: {
      use: [
        'Readers ask whether the treatment helps with what they have, and you want to say how sure that is, with what speaks against it.',
        'A page on one condition: `items="ptsd"` shows that card, and what holds for every use.',
      ],
      avoid: [
        'To show only what speaks for a treatment: every card holds what speaks against it.',
        'As advice on who should have treatment: a rating says how sure studies are, not whether it would help somebody.',
      ],
    },
  },
};
export default meta;
type Story = StoryObj<Args>;

/** The empty tag writes a card for each condition into itself, with a list of all at the top. */
export const Default: Story = {};

/** `items` chooses cards and their order. One word, such as `depression`, stands for all cards on it. */
export const Chosen: Story = {name: 'Chosen cards', args: {items: 'depression ptsd'}};

/** A card that is shown only where a page asks for it. */
export const Asked: Story = {name: 'On request: OCD', args: {items: 'ocd'}};

/** In a strict country, and where none is said, figures of benefit are left out. Words, harms and what speaks against stay. */
export const Strict: Story = {name: 'In a strict country', args: {region: 'GB', items: 'depression'}};

/** `data-rating` on a heading puts a rating under it; the rest is plain HTML. */
export const OwnWords: Story = {name: 'Words of your own', args: {heading: 'Other conditions', inside: OWN}};

/** `heading` gives the built-in cards another title. */
export const Titled: Story = {name: 'Another title', args: {heading: 'How sure is it?', items: 'ptsd anxiety'}};

/** An empty `heading` means none: the page has a title of its own. */
export const Untitled: Story = {
  name: 'Without title',
  render: () => '<h2>How sure is it?</h2>\n<condition-evidence heading="" items="ptsd anxiety"></condition-evidence>',
};

/** `appearance="outlined"`: a line around it. */
export const Outlined: Story = {args: {appearance: 'outlined', heading: 'Other conditions', inside: OWN}};

/** `appearance="filled"`: a calm background of its own. */
export const Filled: Story = {args: {appearance: 'filled', heading: 'Other conditions', inside: OWN}};

/** `heading-level` says where the title stands in the outline of the page. Left out, it follows from the headings before it. */
export const HeadingLevel: Story = {name: 'Heading level', args: {heading: 'Other conditions', 'heading-level': '3', inside: OWN.replace(/h3/g, 'h4')}};

/** Two languages on one page. Bars fill from the side where reading begins. */
export const EnglishAndArabic: Story = {
  name: 'English beside Arabic',
  parameters: {columns: true},
  render: () =>
    '<div lang="en">\n  <condition-evidence items="ptsd pain"></condition-evidence>\n</div>\n<div lang="ar" dir="rtl">\n  <condition-evidence items="ptsd pain"></condition-evidence>\n</div>',
};

/** Colors follow the `color-scheme` of the page. */
export const DarkPage: Story = {name: 'On a dark page', globals: {scheme: 'dark'}, args: {items: 'suicidal-thoughts ptsd'}};

/** Long words break; nothing is cut off or scrolls sideways. */
export const LongWords: Story = {
  name: 'Long words on a small phone',
  globals: {viewport: {value: 'w320'}},
  args: {
    lang: 'de',
    heading: 'Wirksamkeitsnachweisbeurteilungen',
    inside: `
      <h3 data-rating="very-limited">Aufmerksamkeitsdefizitstörungsbehandlung</h3>
      <p>Wahrscheinlichkeitsüberlegungen zu Behandlungserfolgseinschätzungen.</p>`,
  },
};
