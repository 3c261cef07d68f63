import type {Meta, StoryObj} from '@storybook/web-components-vite';

interface Args {
  heading?: string;
  sections?: string;
  'heading-level'?: string;
  appearance?: string;
  region?: string;
  lang?: string;
  inside?: string;
}

const HOUSE = `
  <h3 data-severity="emergency">Emergency: call now</h3>
  <p>Somebody does not breathe normally or cannot be woken.</p>
  <h3 data-severity="today">Today: call us</h3>
  <p>You feel worse than before your last visit.</p>
  <h3 data-severity="caution">The way home</h3>
  <p>Do not drive. Somebody takes you home.</p>
  <h3>What to bring</h3>
  <ul>
    <li>The list of everything that you take</li>
    <li>The number of the person who takes you home</li>
  </ul>`;

const meta: Meta<Args> = {
  title: 'Elements/safety-card',
  component: 'safety-card',
  parameters: {
    guide: {
      use: [
        'On every page that speaks of ketamine treatment, above or beside what speaks for it.',
        'You have rules of your own for before, during and after a session.',
      ],
      avoid: [
        'As a consent form: it informs, and does not replace the talk with a clinician.',
        'To hold only the crisis lines: `<crisis-help>` is shorter.',
        'Inside something that folds away: crisis help must be seen without a click.',
      ],
    },
  },
};
export default meta;
type Story = StoryObj<Args>;

/** The empty tag writes the built-in sections into itself. Crisis help stands in it and never folds away. */
export const Default: Story = {};

/** `data-severity` on a heading sets how a section looks, and is said before it where its own words do not say it. */
export const OwnWords: Story = {name: 'Words of your own', args: {heading: 'Rules of our house', inside: HOUSE}};

/** `sections` chooses and orders the built-in ones. Crisis help stays, and stays first. */
export const Chosen: Story = {name: 'Some sections', args: {sections: 'help-now help-today before during after'}};

/** A heading with `data-item` stands in the place of one section; the rest of the card is pasted around it. */
export const OneSection: Story = {
  name: 'One section of your own',
  args: {
    inside: `
      <h3 data-item="during">During your visit with us</h3>
      <p>A nurse stays in the room. You can stop at any time.</p>`,
  },
};

/** Only what you rule yourself: `fasting`, `escort`, `night-phone`. Each stands in the place of that one statement. */
export const Statements: Story = {
  name: 'Your rules for food, the way home, and the night',
  args: {
    sections: 'before after',
    inside: `
      <p data-item="fasting">Food: eat nothing after midnight before a morning session. Water until you leave home.</p>
      <p data-item="escort">Way home: an adult whose name we know comes up to our floor for you.</p>
      <p data-item="night-phone">At night: call our nurse at <a href="tel:+12125550143">212-555-0143</a>. In danger, call the emergency number.</p>`,
  },
};

/** `own` in `sections` is the place of further sections of yours. */
export const FurtherSections: Story = {
  name: 'A further section',
  args: {
    sections: 'before own after',
    inside: `
      <h3>Where to park</h3>
      <p>Behind the house, free of charge.</p>`,
  },
};

/** `print` shows two buttons: a short form on one page, and a card for the wallet. Only that is printed, nothing else of the page. */
export const Printing: Story = {name: 'To print', render: () => '<safety-card print sections="help-now help-today before during after"></safety-card>'};

/** A `<crisis-help>` of your own stands where you put it, instead of the one that the card adds. */
export const OwnCrisisHelp: Story = {
  name: 'Crisis help of your own',
  args: {
    heading: 'Rules of our house',
    inside: `
      <crisis-help heading="If you cannot wait"></crisis-help>
      <h3 data-severity="caution">The way home</h3>
      <p>Do not drive. Somebody takes you home.</p>`,
  },
};

/** `heading` gives the built-in sections another title. */
export const Titled: Story = {name: 'Another title', args: {heading: 'Risks and what to do'}};

/** An empty `heading` means none: the page has a title of its own. */
export const Untitled: Story = {
  name: 'Without title',
  render: () => '<h2>Risks and what to do</h2>\n<safety-card heading=""></safety-card>',
};

/** `appearance="plain"`: nothing around it. */
export const Plain: Story = {args: {appearance: 'plain', heading: 'Rules of our house', inside: HOUSE}};

/** `appearance="outlined"`: a line around it. */
export const Outlined: Story = {args: {appearance: 'outlined', heading: 'Rules of our house', inside: HOUSE}};

/** `appearance="filled"`: a calm background of its own. */
export const Filled: Story = {args: {appearance: 'filled', heading: 'Rules of our house', inside: HOUSE}};

/** `heading-level` says where the title stands in the outline of the page. Left out, it follows from the headings before it. */
export const HeadingLevel: Story = {
  name: 'Heading level',
  args: {heading: 'Rules of our house', 'heading-level': '3', inside: HOUSE.replace(/h3/g, 'h4')},
};

/** The country decides the numbers, whatever the language. */
export const InGreatBritain: Story = {name: 'In Great Britain', args: {region: 'GB'}};

/** Nobody said a country: no number is guessed. */
export const NoRegion: Story = {name: 'No country', args: {heading: 'Rules of our house', region: '', inside: HOUSE}};

/** A code without data falls back to what helps everywhere; the console tells the webmaster. */
export const UnknownRegion: Story = {name: 'Unknown country', args: {heading: 'Rules of our house', region: 'ZZ', inside: HOUSE}};

/** Two languages on one page, with the numbers of one country. */
export const EnglishAndArabic: Story = {
  name: 'English beside Arabic',
  parameters: {columns: true},
  render: () => '<div lang="en">\n  <safety-card></safety-card>\n</div>\n<div lang="ar" dir="rtl">\n  <safety-card></safety-card>\n</div>',
};

/** Colors follow the `color-scheme` of the page. */
export const DarkPage: Story = {name: 'On a dark page', globals: {scheme: 'dark'}};

/** Long words break; nothing is cut off or scrolls sideways. */
export const LongWords: Story = {
  name: 'Long words on a small phone',
  globals: {viewport: {value: 'w320'}},
  args: {
    lang: 'de',
    heading: 'Sicherheitsvorkehrungsmaßnahmen',
    inside: `
      <h3 data-severity="emergency">Lebensbedrohlichkeitseinschätzung: sofort anrufen</h3>
      <p>Bewusstseinsbeeinträchtigungserscheinungen, Atmungsunregelmäßigkeitserscheinungen.</p>
      <h3 data-severity="caution">Straßenverkehrsteilnahmeverbot</h3>
      <ul>
        <li>Kraftfahrzeugführungsunfähigkeitsbescheinigung</li>
      </ul>`,
  },
};
