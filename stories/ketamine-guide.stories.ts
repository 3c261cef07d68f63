import type {Meta, StoryObj} from '@storybook/web-components-vite';

interface Args {
  heading?: string;
  sections?: string;
  appearance?: string;
  lang?: string;
  'structured-data'?: boolean;
  inside?: string;
}

const meta: Meta<Args> = {
  title: 'Elements/ketamine-guide',
  component: 'ketamine-guide',
  parameters: {
    guide: {
      use: ['A page of its own that tells everything: one tag, one table of contents, sources numbered once.', 'A leaflet to print.'],
      avoid: ['Beside the same widgets on one page: it holds them all.', 'Where a reader needs one answer: `<ketamine-faq>` is shorter.'],
    },
  },
};
export default meta;
type Story = StoryObj<Args>;

/** The empty tag writes the whole article into itself; each part is told by the element made for it. */
export const Default: Story = {};

/** `sections` chooses the parts and their order. */
export const Chosen: Story = {name: 'Chosen parts', args: {heading: 'In short', sections: 'intro key-points safety contact'}};

/** Parts of your own: headings, text, and the tags of other widgets. Sources are numbered once all the same. */
export const OwnParts: Story = {
  name: 'Parts of your own',
  args: {
    heading: 'Before your first visit',
    inside: `
      <h3 id="way">How to find us</h3>
      <p>Behind the house, second door. Somebody opens at any hour that we are there.</p>
      <h3 id="how">What happens</h3>
      <mechanism-steps heading="" layout="stepper"></mechanism-steps>
      <h3 id="ask">What to ask</h3>
      <clinic-questions heading="" items="fit people"></clinic-questions>`,
  },
};

/** Right to left, with the numbers of the language. */
export const Arabic: Story = {args: {lang: 'ar', sections: 'intro timeline unknown key-points'}};

/** Colors follow the `color-scheme` of the page. */
export const DarkPage: Story = {name: 'On a dark page', globals: {scheme: 'dark'}, args: {sections: 'intro mechanism key-points'}};

/** A small phone. */
export const SmallPhone: Story = {name: 'On a small phone', globals: {viewport: {value: 'w320'}}, args: {sections: 'intro figures safety'}};
