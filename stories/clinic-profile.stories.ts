import type {Meta, StoryObj} from '@storybook/web-components-vite';

interface Args {
  name?: string;
  region?: string;
  phone?: string;
  sms?: string;
  email?: string;
  'booking-url'?: string;
  hours?: string;
  timezone?: string;
  'reply-time'?: string;
  reviewer?: string;
  reviewed?: string;
  'region-mode'?: string;
  allow?: string;
  inside?: string;
}

const SHOWN = '<contact-cta></contact-cta>';

const meta: Meta<Args> = {
  title: 'Elements/clinic-profile',
  component: 'clinic-profile',
  parameters: {
    profile: false,
    guide: {
      use: [
        'Once on each page, or in the footer that all pages share: it shows nothing itself, and every widget asks it.',
        'Around a part of the page, where one site speaks for several clinics.',
      ],
      avoid: ['To show your address: it is not seen. Write the address into the page, and use `<contact-cta>` for phone and booking.'],
      code: '<clinic-profile name="Example Clinic" region="US" phone="212-555-0142"></clinic-profile>',
    },
  },
};
export default meta;
type Story = StoryObj<Args>;

/** The widgets inside use what it says. */
export const Default: Story = {
  args: {name: 'Example Clinic', region: 'US', phone: '212-555-0142', 'booking-url': 'https://booking.example.com/', inside: SHOWN},
};

/** Everything that can be said. */
export const Everything: Story = {
  args: {
    name: 'Example Clinic',
    region: 'US',
    phone: '212-555-0142',
    sms: '212-555-0143',
    email: 'hello@example.com',
    'booking-url': 'https://booking.example.com/',
    hours: 'Mo-Fr 09:00-17:00, Sa 10:00-13:00',
    timezone: 'America/New_York',
    'reply-time': '1 working day',
    inside: SHOWN,
  },
};

/** It may stand anywhere on the page, also after the widgets. */
export const Anywhere: Story = {
  render: () => '<contact-cta></contact-cta>\n<clinic-profile name="Example Clinic" region="US" phone="212-555-0142"></clinic-profile>',
};

/** Two clinics in two countries on one page: the nearest profile around a widget speaks for it. */
export const TwoClinics: Story = {
  name: 'Two clinics',
  parameters: {columns: true},
  render: () => `<clinic-profile name="Example Clinic Berlin" region="DE" phone="030 555 0142" timezone="Europe/Berlin">
  <contact-cta></contact-cta>
  <crisis-help></crisis-help>
</clinic-profile>
<clinic-profile name="Example Clinic London" region="GB" phone="020 7946 0142" timezone="Europe/London">
  <contact-cta></contact-cta>
  <crisis-help></crisis-help>
</clinic-profile>`,
};

/** The clinician who reviewed the words for this clinic, and when. Without both, the widgets say that nobody has. */
export const Reviewed: Story = {
  name: 'Reviewed by a clinician',
  args: {name: 'Example Clinic', region: 'US', reviewer: 'A. Example, MD', reviewed: '2026-11-23', inside: '<safety-card></safety-card>'},
};

/** A reviewer without a date is not shown; the console tells the webmaster. */
export const ReviewerWithoutDate: Story = {
  name: 'Reviewer without a date',
  args: {name: 'Example Clinic', region: 'US', reviewer: 'A. Example, MD', inside: '<mechanism-steps></mechanism-steps>'},
};

/** Only a name: widgets leave out what nobody said, and guess nothing. */
export const MissingData: Story = {
  name: 'Missing contact data',
  args: {name: 'Example Clinic', inside: '<contact-cta></contact-cta>\n<crisis-help></crisis-help>'},
};

/** A code without data falls back to what helps everywhere; the console tells the webmaster. */
export const UnknownRegion: Story = {
  name: 'Unknown country',
  args: {name: 'Example Clinic', region: 'ZZ', phone: '212-555-0142', inside: '<crisis-help></crisis-help>'},
};

const EVERY = '<mechanism-steps></mechanism-steps>\n<safety-card></safety-card>\n<ketamine-faq></ketamine-faq>';

/**
 * Outside the United States, and where no country is said, the rules on advertising medicines are strict: no heading names the medicine, and figures on
 * how many people got better give way to a line that says so. Side effects keep their figures. That the use is off-label stays, with the country and the month.
 */
export const Strict: Story = {name: 'A strict country', args: {name: 'Example Clinic', region: 'GB', inside: EVERY}};

/** In Australia the medicine is named nowhere. What cannot be said without its name is left out; crisis help, signs of danger and side effects stay. */
export const Nameless: Story = {name: 'A country without the name', args: {name: 'Example Clinic', region: 'AU', inside: EVERY}};

/** `allow` turns on by name what a strict country leaves out. Ask a lawyer first. */
export const Allowed: Story = {
  name: 'Names and figures allowed',
  args: {name: 'Example Clinic', region: 'GB', allow: 'names figures', inside: '<mechanism-steps></mechanism-steps>'},
};

/** `region-mode="strict"` is the cautious wording in the United States, too. */
export const StrictByChoice: Story = {
  name: 'Strict by choice',
  args: {name: 'Example Clinic', region: 'US', 'region-mode': 'strict', inside: '<ketamine-faq></ketamine-faq>'},
};

/** `debug` compares words of your own with claims that mislead. Visitors see no difference; the browser’s console tells what to say instead. */
export const Debug: Story = {
  name: 'Words of your own, checked',
  render: () => `<clinic-profile name="Example Clinic" region="US" debug></clinic-profile>
<ketamine-faq heading="Visiting us">
  <h3>Is it painful?</h3>
  <p>It is completely safe and works for everyone.</p>
  <h3>Where can I park?</h3>
  <p>Behind the house.</p>
</ketamine-faq>`,
};

/** One profile for widgets in two languages. */
export const EnglishAndArabic: Story = {
  name: 'English beside Arabic',
  args: {
    name: 'Example Clinic',
    region: 'US',
    phone: '212-555-0142',
    inside: '<contact-cta lang="en"></contact-cta>\n<div lang="ar" dir="rtl">\n  <contact-cta></contact-cta>\n</div>',
  },
};

/** Colors follow the `color-scheme` of the page. */
export const DarkPage: Story = {
  name: 'On a dark page',
  globals: {scheme: 'dark'},
  args: {name: 'Example Clinic', region: 'US', phone: '212-555-0142', inside: SHOWN},
};

/** A long name breaks. */
export const LongWords: Story = {
  name: 'A long name on a small phone',
  globals: {viewport: {value: 'w320'}},
  args: {name: 'Schmerzambulanzgemeinschaftspraxis Musterhausen', region: 'DE', phone: '030 555 0142', inside: SHOWN},
};
