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
  <h3>Who takes me home?</h3>
  <p>We can call somebody for you.</p>
  <h3>Can I eat before?</h3>
  <h3>Whom do I call at night?</h3>
  <p>The number is on your sheet.</p>`;

const meta: Meta<Args> = {
  title: 'Elements/clinic-questions',
  component: 'clinic-questions',
  parameters: {
    guide: {
      use: ['Somebody thinks about treatment, and you want them to come with their own questions, on paper.', 'Beside `<contact-cta>`: before a first talk.'],
      avoid: ['To find out who should have treatment: nothing here is scored, and nobody sees what is ticked.', 'As a form: nothing is stored or sent.'],
    },
  },
};
export default meta;
type Story = StoryObj<Args>;

/** The empty tag writes prompts on what matters to the reader, and questions to ask a clinic, into itself. The button prints what is ticked, on a sheet of its own. */
export const Default: Story = {};

/** `items` chooses questions and their order; one word, such as `checks`, stands for all of that topic. */
export const Chosen: Story = {name: 'Chosen questions', args: {items: 'fit people-staff money'}};

/** Each heading is a question; what follows belongs to it. */
export const OwnWords: Story = {name: 'Words of your own', args: {heading: 'Before your first visit', inside: OWN}};

/** A heading directly followed by a deeper one is a topic. */
export const OwnTopics: Story = {
  name: 'Topics of your own',
  args: {
    heading: 'Before your first visit',
    inside: `\n  <h3>The way</h3>\n  <h4>Where can I park?</h4>\n  <h4>Is there a lift?</h4>\n  <h3>The day</h3>\n  <h4>How long does it take?</h4>`,
  },
};

/** `heading` gives the built-in questions another title. */
export const Titled: Story = {name: 'Another title', args: {heading: 'Take these with you', items: 'fit'}};

/** An empty `heading` means none: the page has a title of its own. */
export const Untitled: Story = {
  name: 'Without title',
  render: () => '<h2>Take these with you</h2>\n<clinic-questions heading="" items="fit"></clinic-questions>',
};

/** `appearance="outlined"`: a line around it. */
export const Outlined: Story = {args: {appearance: 'outlined', heading: 'Before your first visit', inside: OWN}};

/** `appearance="filled"`: a calm background of its own. */
export const Filled: Story = {args: {appearance: 'filled', heading: 'Before your first visit', inside: OWN}};

/** `heading-level` says where the title stands in the outline of the page. Left out, it follows from the headings before it. */
export const HeadingLevel: Story = {name: 'Heading level', args: {heading: 'Before your first visit', 'heading-level': '3', inside: OWN.replace(/h3/g, 'h4')}};

/** The name and phone of the clinic go on the printed sheet. */
export const WithClinic: Story = {
  name: 'With a clinic',
  render: () =>
    '<clinic-profile name="Example Clinic" phone="212-555-0142" region="US"></clinic-profile>\n<clinic-questions items="fit checks"></clinic-questions>',
};

/** Two languages on one page; each prints in its own. */
export const EnglishAndArabic: Story = {
  name: 'English beside Arabic',
  parameters: {columns: true},
  render: () =>
    '<div lang="en">\n  <clinic-questions items="matters"></clinic-questions>\n</div>\n<div lang="ar" dir="rtl">\n  <clinic-questions items="matters"></clinic-questions>\n</div>',
};

/** Colors follow the `color-scheme` of the page. */
export const DarkPage: Story = {name: 'On a dark page', globals: {scheme: 'dark'}, args: {items: 'matters fit'}};

/** Long words break; nothing is cut off or scrolls sideways. */
export const LongWords: Story = {
  name: 'Long words on a small phone',
  globals: {viewport: {value: 'w320'}},
  args: {
    lang: 'de',
    heading: 'Behandlungsvorbereitungsfragen',
    inside: `
      <h3>Krankenversicherungskostenübernahmeerklärung?</h3>
      <p>Kostenvoranschlagsunterlagenzusammenstellung.</p>`,
  },
};
