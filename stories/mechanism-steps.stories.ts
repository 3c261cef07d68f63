import type {Meta, StoryObj} from '@storybook/web-components-vite';
import {figures} from '../src/figures/index.js';

interface Args {
  heading?: string;
  'heading-level'?: string;
  appearance?: string;
  layout?: string;
  reading?: string;
  motion?: string;
  region?: string;
  lang?: string;
  inside?: string;
}

const DAY = `
  <h3>You arrive</h3>
  <p>We talk about the last days and measure your blood pressure.</p>
  <h3>You rest</h3>
  <p>A nurse stays with you. You may listen to music.</p>
  <h3>You go home</h3>
  <p>Somebody takes you home. We call you the next day.</p>`;

const meta: Meta<Args> = {
  title: 'Elements/mechanism-steps',
  component: 'mechanism-steps',
  parameters: {
    guide: {
      use: [
        'You explain how ketamine may work, and want to say beside each step how sure it is and whether it was seen in people or in animals.',
        'Something of your own happens in an order, and a drawing helps.',
      ],
      avoid: ['The order does not matter: use a list.', 'You want to say what treatment achieves: the steps are about how, not about how well.'],
    },
  },
};
export default meta;
type Story = StoryObj<Args>;

/** The empty tag writes the built-in steps into itself, with drawings, times and sources. */
export const Default: Story = {};

/** A heading starts a step; what follows is its text. */
export const OwnWords: Story = {name: 'Words of your own', args: {heading: 'The day of your visit', inside: DAY}};

/** `data-figure` on a heading chooses its drawing. These are all there are. */
export const OwnFigures: Story = {
  name: 'Every drawing',
  args: {
    heading: 'The drawings',
    motion: '',
    inside: Object.keys(figures)
      .map((id) => `<h3 data-figure="${id}">${id}</h3>\n<p>A step with this drawing.</p>`)
      .join('\n'),
  },
};

/** `layout="stepper"`: one step at a time, with buttons to go on and back. The others are found by the browser’s own search, by links to their anchors, and on paper. */
export const Stepper: Story = {args: {layout: 'stepper'}};

/** Words of your own, one step at a time. */
export const OwnStepper: Story = {name: 'Words of your own, as a stepper', args: {layout: 'stepper', heading: 'The day of your visit', inside: DAY}};

/** `reading="detailed"`: begins with more detail. The reader can choose less. */
export const Detailed: Story = {args: {reading: 'detailed'}};

/** `data-detail` keeps words for readers who want more; two buttons appear. */
export const OwnDetail: Story = {
  name: 'Details of your own',
  args: {
    heading: 'The day of your visit',
    inside: `
  <h3>You arrive</h3>
  <p>We talk about the last days and measure your blood pressure.</p>
  <p data-detail>We ask about medicines, and about illnesses of the heart and the bladder.</p>
  <h3>You rest</h3>
  <p>A nurse stays with you. You may listen to music.</p>
  <p data-detail>We measure your blood pressure again, and watch your breathing.</p>`,
  },
};

/** `motion`: a button under each drawing that can move. It moves once, for at most five seconds, and only when the reader asks; there is no button for readers who asked their system for less motion. */
export const Motion: Story = {args: {motion: ''}};

/** All three together. */
export const StepperDetailedMotion: Story = {
  name: 'Stepper, detailed, with motion',
  args: {layout: 'stepper', reading: 'detailed', motion: ''},
};

/** `data-aside` takes a heading out of the count: it stands beside the steps. */
export const Aside: Story = {
  name: 'A note beside the steps',
  args: {
    heading: 'The day of your visit',
    inside: `${DAY}
  <h3 data-aside>If you feel unwell</h3>
  <p>Tell us at any moment. We can stop.</p>`,
  },
};

/** `heading` gives the built-in steps another title. */
export const Titled: Story = {name: 'Another title', args: {heading: 'What may happen in the brain'}};

/** An empty `heading` means none: the page has a title of its own. */
export const Untitled: Story = {
  name: 'Without title',
  render: () => '<h2>What may happen in the brain</h2>\n<mechanism-steps heading=""></mechanism-steps>',
};

/** `appearance="plain"`: nothing around it. */
export const Plain: Story = {args: {appearance: 'plain', heading: 'The day of your visit', inside: DAY}};

/** `appearance="outlined"`: a line around it. */
export const Outlined: Story = {args: {appearance: 'outlined', heading: 'The day of your visit', inside: DAY}};

/** `appearance="filled"`: a calm background of its own. */
export const Filled: Story = {args: {appearance: 'filled', heading: 'The day of your visit', inside: DAY}};

/** `heading-level` says where the title stands in the outline of the page. Left out, it follows from the headings before it. */
export const HeadingLevel: Story = {
  name: 'Heading level',
  args: {heading: 'The day of your visit', 'heading-level': '3', inside: DAY.replace(/h3/g, 'h4')},
};

/** Tokens set the colors of the drawings. What a thing is never hangs on its color alone. */
export const SiteColors: Story = {
  name: 'In the colors of a site',
  render: () => `<style>
  .violet {
    --kw-accent: light-dark(#5b2a86, #d3b8f0);
    --kw-figure-accent: light-dark(#5b2a86, #d3b8f0);
    --kw-figure-second: light-dark(#9a5200, #f2b36b);
  }
</style>
<mechanism-steps class="violet" heading="The drawings">
  <h3 data-figure="nmda-block">A first step</h3>
  <p>Its words.</p>
  <h3 data-figure="connections">A second step</h3>
  <p>Its words.</p>
</mechanism-steps>`,
};

/** The country decides which emergency number stands at the foot. */
export const InVietnam: Story = {name: 'In Vietnam', args: {heading: 'The day of your visit', region: 'VN', inside: DAY}};

/** A code without data falls back to what helps everywhere; the console tells the webmaster. */
export const UnknownRegion: Story = {name: 'Unknown country', args: {heading: 'The day of your visit', region: 'ZZ', inside: DAY}};

/** Two languages on one page. Drawings that read from one side to the other are mirrored. */
export const EnglishAndArabic: Story = {
  name: 'English beside Arabic',
  parameters: {columns: true},
  render: () => '<div lang="en">\n  <mechanism-steps></mechanism-steps>\n</div>\n<div lang="ar" dir="rtl">\n  <mechanism-steps></mechanism-steps>\n</div>',
};

/** Colors and drawings follow the `color-scheme` of the page. */
export const DarkPage: Story = {name: 'On a dark page', globals: {scheme: 'dark'}};

/** Long words break; nothing is cut off or scrolls sideways. */
export const LongWords: Story = {
  name: 'Long words on a small phone',
  globals: {viewport: {value: 'w320'}},
  args: {
    lang: 'de',
    heading: 'Nervenzellverbindungsveränderungen',
    inside: `
      <h3 data-figure="connections">Nervenzellverbindungsneubildungsvorgänge</h3>
      <p>Wahrscheinlichkeitsüberlegungen zu Nervenzellverbindungsneubildungsvorgängen.</p>`,
  },
};
