import type {Meta, StoryObj} from '@storybook/web-components-vite';

interface Args {
  outcome?: string;
  heading?: string;
  'heading-level'?: string;
  appearance?: string;
  region?: string;
  lang?: string;
  inside?: string;
}

const SURVEY = `
  <h3>Sleep, four weeks later</h3>
  <table>
    <caption>People out of 100</caption>
    <tr><th>Group</th><th>Slept well</th></tr>
    <tr><th>With a talk before bed</th><td>31 of 100</td></tr>
    <tr><th>Without</th><td>24 of 100</td></tr>
  </table>
  <p>Example figures. Of 100 people with a talk before bed, 31 slept well after 4 weeks. Of 100 without, it was 24.</p>
  <dl>
    <dt>When</dt><dd>After 4 weeks</dd>
    <dt>Who took part</dt><dd>Nobody: this is an example</dd>
    <dt>How sure</dt><dd>Not at all: this is an example</dd>
  </dl>`;

const meta: Meta<Args> = {
  title: 'Elements/outcome-chart',
  component: 'outcome-chart',
  parameters: {
    guide: {
      use: [
        'You want to say how many people of 100 had a result, beside how many had it without the treatment.',
        'You show a benefit: show a harm beside it. The empty tag does.',
      ],
      avoid: [
        'You have figures of one group only: without a comparison they say nothing, and nothing is drawn.',
        'Studies with few people, results of your own clinic, or “times as likely”.',
      ],
      code: '<outcome-chart outcome="spray-response severe"></outcome-chart>',
    },
  },
};
export default meta;
type Story = StoryObj<Args>;

/** The empty tag shows a benefit and a harm of the same medicine, in the same size. */
export const Default: Story = {};

/** `outcome` takes one or more figures, in the order you want them. */
export const Chosen: Story = {name: 'Figures you choose', args: {outcome: 'dose-response dissociation'}};

/** The two studies beside ECT do not agree, so they always come together. */
export const Pair: Story = {name: 'Two that belong together', args: {outcome: 'ect'}};

/** Fewer can be better: here the result is that symptoms came back. */
export const Relapse: Story = {name: 'Symptoms that came back', args: {outcome: 'spray-relapse'}};

/** A `<table>` of your own is drawn: a row of `<th>`, then each group with its count of 100. Write beside it when, in whom, and how sure. */
export const OwnTable: Story = {name: 'A table of your own', args: {heading: 'An example', inside: SURVEY}};

/** A table that makes no sense stays a table; the console names the row, what is wrong, and what to do. */
export const WrongTable: Story = {
  name: 'A table that makes no sense',
  args: {heading: 'An example', inside: SURVEY.replace('24 of 100', '24 of 80')},
};

/** In countries with strict rules, figures of benefit are left out and harms stay. `allow="figures"` on the profile shows them. */
export const StrictCountry: Story = {name: 'In a strict country', args: {region: 'DE'}};

/** A figure that is not known is left out; the console lists those that are. */
export const UnknownOutcome: Story = {name: 'Unknown figure', args: {outcome: 'happiness'}};

/** `appearance="outlined"`: a line around it. */
export const Outlined: Story = {args: {appearance: 'outlined', outcome: 'nausea'}};

/** `appearance="filled"`: a calm background of its own. */
export const Filled: Story = {args: {appearance: 'filled', outcome: 'nausea'}};

/** `heading-level` says where the title stands in the outline of the page. */
export const HeadingLevel: Story = {name: 'Heading level', args: {outcome: 'headache', 'heading-level': '4'}};

/** People fill the chart in the direction of reading. */
export const EnglishAndArabic: Story = {
  name: 'English beside Arabic',
  parameters: {columns: true},
  render: () => '<div lang="en">\n  <outcome-chart></outcome-chart>\n</div>\n<div lang="ar" dir="rtl">\n  <outcome-chart></outcome-chart>\n</div>',
};

/** Colors follow the `color-scheme` of the page. */
export const DarkPage: Story = {name: 'On a dark page', globals: {scheme: 'dark'}};

/** Both groups stay side by side while there is room for them. */
export const SmallPhone: Story = {name: 'On a small phone', globals: {viewport: {value: 'w320'}}};
