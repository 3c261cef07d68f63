import type {Meta, StoryObj} from '@storybook/web-components-vite';

interface Args {
  heading?: string;
  'heading-level'?: string;
  appearance?: string;
  region?: string;
  lang?: string;
  inside?: string;
}

const meta: Meta<Args> = {
  title: 'Elements/crisis-help',
  component: 'crisis-help',
  parameters: {
    guide: {
      use: ['On every page that speaks of depression or of thoughts of suicide and holds no `<safety-card>`.', 'Near the top, or beside your contact data.'],
      avoid: [
        'Inside an accordion, a tab or a dialog: it must be seen without a click.',
        'Without saying the country: readers then get no number, only the way to one.',
      ],
      code: '<crisis-help region="US"></crisis-help>',
    },
  },
};
export default meta;
type Story = StoryObj<Args>;

/** The country is that of the `<clinic-profile>`. */
export const Default: Story = {};

/** United States. */
export const UnitedStates: Story = {name: 'US', args: {region: 'US'}};

/** United Kingdom. */
export const UnitedKingdom: Story = {name: 'GB', args: {region: 'GB'}};

/** Germany. */
export const Germany: Story = {name: 'DE', args: {region: 'DE'}};

/** Vietnam. */
export const Vietnam: Story = {name: 'VN', args: {region: 'VN'}};

/** Netherlands. */
export const Netherlands: Story = {name: 'NL', args: {region: 'NL'}};

/** Poland. One of its lines is open from afternoon to evening: outside these hours it says so, by the clock there. */
export const Poland: Story = {name: 'PL, with hours', args: {region: 'PL'}};

/** `chooser` lets readers pick a country. The choice is for this widget alone and is stored nowhere. */
export const Chooser: Story = {name: 'With a list of countries', render: () => '<crisis-help chooser></crisis-help>'};

/** `print` shows a button that prints a card for the wallet. */
export const Printing: Story = {name: 'To print', render: () => '<crisis-help print></crisis-help>'};

/** Nobody said a country: no number is guessed; directories of helplines stand in its place. */
export const NoRegion: Story = {name: 'No country', args: {region: ''}};

/** A code without data falls back to what helps everywhere; the console tells the webmaster. */
export const UnknownRegion: Story = {name: 'Unknown country', args: {region: 'ZZ'}};

/** Links of your own take the place of the built-in ones. You then keep them up to date. */
export const OwnWords: Story = {
  name: 'Links of your own',
  args: {
    inside: `
      <h3>You cannot wait?</h3>
      <p>Our night desk: <a href="tel:+12125550142">212-555-0142</a>. Danger to life: <a href="tel:911">911</a>.</p>`,
  },
};

/** `heading` gives it another title. */
export const Titled: Story = {name: 'Another title', args: {heading: 'If you cannot wait'}};

/** An empty `heading` means none: the page has a title of its own. */
export const Untitled: Story = {name: 'Without title', render: () => '<h2>If you cannot wait</h2>\n<crisis-help heading=""></crisis-help>'};

/** `heading-level` says where the title stands in the outline of the page. Left out, it follows from the headings before it. */
export const HeadingLevel: Story = {name: 'Heading level', args: {'heading-level': '4'}};

/** `appearance="filled"` changes little: the box is always seen as one. */
export const Filled: Story = {args: {appearance: 'filled'}};

/** Two languages, one country. Numbers read from left to right in both. */
export const EnglishAndArabic: Story = {
  name: 'English beside Arabic',
  parameters: {columns: true},
  render: () => '<div lang="en">\n  <crisis-help></crisis-help>\n</div>\n<div lang="ar" dir="rtl">\n  <crisis-help></crisis-help>\n</div>',
};

/** Colors follow the `color-scheme` of the page. */
export const DarkPage: Story = {name: 'On a dark page', globals: {scheme: 'dark'}};

/** Long words break; nothing is cut off or scrolls sideways. */
export const LongWords: Story = {
  name: 'Long words on a small phone',
  globals: {viewport: {value: 'w320'}},
  args: {lang: 'de', region: 'DE', heading: 'Krisenunterstützungsangebotsverzeichnis'},
};
