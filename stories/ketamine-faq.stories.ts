import type {Meta, StoryObj} from '@storybook/web-components-vite';
import type {KetamineFaq} from '../src/elements/ketamine-faq.js';

interface Args {
  heading?: string;
  'heading-level'?: string;
  appearance?: string;
  mode?: string;
  items?: string;
  search?: string;
  topics?: string;
  'structured-data'?: string;
  region?: string;
  lang?: string;
  inside?: string;
}

const VISIT = `
  <h3>Where can I park?</h3>
  <p>Behind the house, free of charge.</p>
  <h3>Can I bring someone?</h3>
  <p>Yes. Please bring an adult who can take you home.</p>
  <h3>Is there a step at the door?</h3>
  <p>No. The door and the lift are wide enough for a wheelchair.</p>`;

const meta: Meta<Args> = {
  title: 'Elements/ketamine-faq',
  component: 'ketamine-faq',
  parameters: {
    guide: {
      use: [
        'Readers come with different questions and want the answer to one or two of them.',
        'You want every answer to have an address of its own, such as `/ketamine#faq-drive`.',
      ],
      avoid: [
        'Everybody should read all of it: write it out, or use `<safety-card>`.',
        'There are one or two questions only: a heading and a paragraph need no button.',
      ],
    },
  },
};
export default meta;
type Story = StoryObj<Args>;

/** The empty tag writes the built-in questions into itself, in the language of the page. */
export const Default: Story = {};

/** A heading starts a question; what follows is its answer. Crisis help and “not medical advice” stay. */
export const OwnWords: Story = {name: 'Words of your own', args: {heading: 'Visiting us', inside: VISIT}};

/** A heading directly followed by a deeper one is a topic. */
export const OwnTopics: Story = {
  name: 'Topics of your own',
  args: {
    heading: 'Before you come',
    inside: `
      <h3>Getting here</h3>
      <h4>Where can I park?</h4>
      <p>Behind the house, free of charge.</p>
      <h4>Is there a bus?</h4>
      <p>Line 12 stops at the door.</p>
      <h3>Paying</h3>
      <h4>Which cards do you take?</h4>
      <p>All the usual ones. We send you the bill, too.</p>`,
  },
};

/** `heading` gives the built-in questions another title. */
export const Titled: Story = {name: 'Another title', args: {heading: 'What people ask us'}};

/** An empty `heading` means none: the page has a title of its own. */
export const Untitled: Story = {
  name: 'Without title',
  render: () => '<h2>What people ask us</h2>\n<ketamine-faq heading=""></ketamine-faq>',
};

/** `mode="single"` closes an answer when another is opened. Leave it out where readers may want to compare. */
export const OneAtATime: Story = {name: 'One answer at a time', args: {heading: 'Visiting us', mode: 'single', inside: VISIT}};

/** A link to the anchor of a question opens its answer and moves the focus there. Anchors are the same in every language. */
export const OpenedByLink: Story = {
  name: 'Opened by a link',
  render: () => '<p><a href="#faq-drive" target="_self">When can I drive again?</a></p>\n<ketamine-faq></ketamine-faq>',
  // The next story starts with the address as it was.
  beforeEach: () => () => history.replaceState(history.state, '', location.pathname + location.search),
  play: ({canvasElement}) => canvasElement.querySelector<HTMLElement>('[href="#faq-drive"]')?.click(),
};

/** Every answer open, as it is printed. */
export const AllOpen: Story = {
  name: 'All answers open',
  play: ({canvasElement}) => canvasElement.querySelector<KetamineFaq>('ketamine-faq')?.showAll(),
};

/** `search` finds answers by their words, and by what readers call things (“trip”, “bladder”, “how much”). Nothing that is typed leaves the widget. */
export const Search: Story = {name: 'With search', args: {search: ''}};

/** `topics` shows one button for each topic. It works together with `search`. */
export const Topics: Story = {name: 'With topics and search', args: {search: '', topics: ''}};

/** What readers see when nothing holds their words. */
export const NothingFound: Story = {
  name: 'Nothing found',
  args: {heading: 'Visiting us', search: '', inside: VISIT},
  play: async ({canvasElement}) => {
    const faq = canvasElement.querySelector<KetamineFaq>('ketamine-faq');
    await faq?.updateComplete;
    const field = faq?.shadowRoot?.querySelector('input');
    if (field) field.value = 'weather';
    field?.dispatchEvent(new Event('input'));
  },
};

/** `data-words` on a question of yours: further words that readers may type. */
export const OwnSearchWords: Story = {
  name: 'Words to find your own questions by',
  args: {
    heading: 'Visiting us',
    search: '',
    inside: `
      <h3 data-words="garage, lot, car">Where can I park?</h3>
      <p>Behind the house, free of charge.</p>
      <h3 data-words="wheelchair, elevator, stairs">Is there a step at the door?</h3>
      <p>No. The door and the lift are wide enough for a wheelchair.</p>`,
  },
};

/** `items` picks built-in questions, in your order. */
export const Picked: Story = {name: 'A choice of questions', args: {heading: 'Before you come', items: 'drive cost other-medicines'}};

/** `data-item` on a heading of yours puts it in the place of ours; `items="all"` keeps all the others. */
export const Replaced: Story = {
  name: 'One answer of your own',
  args: {
    items: 'all',
    inside: `
      <h3 data-item="cost">What do you charge?</h3>
      <p>We send you the total in writing before you decide anything.</p>`,
  },
};

/** `own` in `items` is the place of your further questions. */
export const Added: Story = {
  name: 'Your questions among ours',
  args: {heading: 'Before you come', items: 'drive own cost', inside: VISIT},
};

/** `<details>` that your page has already work as questions, too, beside headings. */
export const Details: Story = {
  name: 'Details of your own',
  args: {
    heading: 'Visiting us',
    search: '',
    inside: `
      <details>
        <summary>Where can I park?</summary>
        <p>Behind the house, free of charge.</p>
      </details>
      <details>
        <summary>Can I bring someone?</summary>
        <p>Yes. Please bring an adult who can take you home.</p>
      </details>`,
  },
};

/** `data-reviewed` on a question of yours says under its answer when it was reviewed. */
export const Reviewed: Story = {
  name: 'With the day of a review',
  args: {
    heading: 'Visiting us',
    inside: `
      <h3 id="who" data-reviewed="2026-10-01">Who stays with me?</h3>
      <p>A nurse, from the first minute until you go home.</p>`,
  },
  play: ({canvasElement}) => canvasElement.querySelector<KetamineFaq>('ketamine-faq')?.showAll(),
};

/** `structured-data` tells machines the questions and answers as `FAQPage`. Search engines no longer show these as rich results. */
export const StructuredData: Story = {name: 'With structured data', args: {heading: 'Visiting us', 'structured-data': '', inside: VISIT}};

/** `appearance="plain"`: nothing around it. */
export const Plain: Story = {args: {appearance: 'plain', heading: 'Visiting us', inside: VISIT}};

/** `appearance="outlined"`: a line around it. */
export const Outlined: Story = {args: {appearance: 'outlined', heading: 'Visiting us', inside: VISIT}};

/** `appearance="filled"`: a calm background of its own. */
export const Filled: Story = {args: {appearance: 'filled', heading: 'Visiting us', inside: VISIT}};

/** `heading-level` says where the title stands in the outline of the page. Left out, it follows from the headings before it. */
export const HeadingLevel: Story = {name: 'Heading level', args: {heading: 'Visiting us', 'heading-level': '3', inside: VISIT.replace(/h3/g, 'h4')}};

/** The country decides which emergency number stands at the foot; the language does not. */
export const InGermany: Story = {name: 'In Germany', args: {heading: 'Visiting us', region: 'DE', inside: VISIT}};

/** A code without data falls back to what helps everywhere; the console tells the webmaster. */
export const UnknownRegion: Story = {name: 'Unknown country', args: {heading: 'Visiting us', region: 'ZZ', inside: VISIT}};

/** Two languages on one page. Each widget follows the `lang` around it. */
export const EnglishAndArabic: Story = {
  name: 'English beside Arabic',
  parameters: {columns: true},
  render: () => '<div lang="en">\n  <ketamine-faq></ketamine-faq>\n</div>\n<div lang="ar" dir="rtl">\n  <ketamine-faq></ketamine-faq>\n</div>',
};

/** Colors follow the `color-scheme` of the page. */
export const DarkPage: Story = {
  name: 'On a dark page',
  globals: {scheme: 'dark'},
  args: {appearance: 'filled', heading: 'Visiting us', inside: VISIT},
};

/** Long words break; nothing is cut off or scrolls sideways. */
export const LongWords: Story = {
  name: 'Long words on a small phone',
  globals: {viewport: {value: 'w320'}},
  args: {
    lang: 'de',
    heading: 'Krankenversicherungskostenübernahme',
    inside: `
      <h3>Brauche ich eine Kostenübernahmebestätigungsbescheinigung?</h3>
      <p>Fragen Sie Ihre Krankenversicherungsgesellschaft nach einer Kostenübernahmebestätigungsbescheinigung.</p>
      <h3>Wo ist die Straßenbahnhaltestelle?</h3>
      <p>Donaudampfschifffahrtsgesellschaftsplatz, Ausgang Rindfleischetikettierungsüberwachungsstraße.</p>`,
  },
};
