import './form-stub.js';
import type {Meta, StoryObj} from '@storybook/web-components-vite';

interface Args {
  heading?: string;
  'heading-level'?: string;
  appearance?: string;
  phone?: string;
  sms?: string;
  email?: string;
  'booking-url'?: string;
  hours?: string;
  'hours-exceptions'?: string;
  timezone?: string;
  'reply-time'?: string;
  'form-action'?: string;
  message?: string;
  region?: string;
  lang?: string;
  inside?: string;
}

const meta: Meta<Args> = {
  title: 'Elements/contact-cta',
  component: 'contact-cta',
  parameters: {
    guide: {
      use: [
        'At the end of a page, where a reader may want to ask something.',
        'You want phone, message, e-mail and booking to look and work alike.',
        'You have a form, and want that a failed send loses nothing and offers your phone number.',
      ],
      avoid: [
        'For emergencies: that is `<crisis-help>`.',
        'As the first thing on a page: what treatment is and what its risks are come before.',
        'For several clinics in one box: put one in a `<clinic-profile>` each.',
      ],
      code: '<contact-cta phone="212-555-0142" booking-url="https://booking.example.com/"></contact-cta>',
    },
  },
};
export default meta;
type Story = StoryObj<Args>;

/** The empty tag shows what the `<clinic-profile>` of the page says. */
export const Default: Story = {};

/** Every way there is. Attributes of its own come before those of the profile. */
export const EveryWay: Story = {
  name: 'Every way',
  args: {
    phone: '212-555-0142',
    sms: '212-555-0143',
    email: 'hello@example.com',
    'booking-url': 'https://booking.example.com/',
    hours: 'Mo-Fr 09:00-17:00, Sa 10:00-13:00',
    timezone: 'America/New_York',
    'reply-time': '1 working day',
  },
};

/** Links of your own are dressed the same way: each in a paragraph of its own. */
export const OwnWords: Story = {
  name: 'Links of your own',
  args: {
    heading: 'Talk to us',
    inside: `
      <p>We are a small house; sometimes it takes a while until somebody answers.</p>
      <p><a href="tel:+12125550142">Call 212-555-0142</a></p>
      <p><a href="mailto:hello@example.com">Write to hello@example.com</a></p>
      <p><a href="https://booking.example.com/">Book a first talk</a></p>`,
  },
};

/** No profile, only a number. */
export const OnlyPhone: Story = {name: 'Only a phone number', parameters: {profile: false}, args: {phone: '212-555-0142'}};

/** Nothing is known: the box stays honest and empty of ways, and the console tells the webmaster what to add. */
export const MissingData: Story = {name: 'Missing contact data', parameters: {profile: false}};

/** What cannot be dialled or followed is left out; hours that are not understood are shown as they are. The console says which and why. */
export const WrongData: Story = {
  name: 'Contact data with mistakes',
  parameters: {profile: false},
  args: {phone: 'ask at the desk', email: 'hello at example', 'booking-url': 'https://booking.example.com/', hours: 'weekdays, mornings', timezone: 'New York'},
};

/** Days with other hours: those of the next four weeks are shown. */
export const Exceptions: Story = {
  name: 'Holidays',
  args: {hours: 'Mo-Fr 09:00-17:00', timezone: 'America/New_York', 'hours-exceptions': nextWeeks()},
};

/** Whether a clinic is open now is told by its own clocks; where those of the reader show another time, the zone is named. */
export const ManyZones: Story = {
  name: 'Open or closed, in four zones',
  parameters: {columns: true, profile: false},
  render: () =>
    ['America/St_Johns', 'Europe/London', 'Asia/Kolkata', 'Australia/Lord_Howe']
      .map((zone) => `<contact-cta region="US" phone="212-555-0142" heading="${zone}" hours="Mo-Su 09:00-17:00" timezone="${zone}"></contact-cta>`)
      .join('\n'),
};

/** Open past midnight. */
export const AtNight: Story = {name: 'Open past midnight', args: {hours: 'Mo-Th 18:00-22:00, Fr-Sa 22:00-02:00', timezone: 'Europe/London'}};

/** Without a time zone nobody can know whether it is open: nothing is said about it. */
export const NoZone: Story = {
  name: 'Hours without a time zone',
  parameters: {profile: false},
  args: {region: 'US', phone: '212-555-0142', hours: 'Mo-Fr 09:00-17:00'},
};

/** `form-action` shows a form that asks for a call. It is real HTML and is sent without JavaScript too. Fill it in and send it: in these stories nothing leaves the page. */
export const Form: Story = {name: 'Form', args: {'form-action': '/story-form/taken', 'reply-time': '1 working day'}};

/** `message` adds a field for free words, with a warning at it. */
export const FormWithMessage: Story = {name: 'Form with free words', args: {'form-action': '/story-form/taken', message: ''}};

/** The server finds mistakes: `{"errors": {"phone": "…"}}` with status 422. They stand at their fields and in a list above; the focus moves there. */
export const FormMistakes: Story = {name: 'Form, mistakes found', args: {'form-action': '/story-form/mistakes'}};

/** The server refuses. What was typed stays, and the phone is offered: as after each failure. */
export const FormRefused: Story = {name: 'Form, refused', args: {'form-action': '/story-form/refused'}};

/** The server takes no more: status 429. */
export const FormBusy: Story = {name: 'Form, too many messages', args: {'form-action': '/story-form/busy'}};

/** A fault of the server: it may have arrived all the same. */
export const FormFault: Story = {name: 'Form, fault of the server', args: {'form-action': '/story-form/fault'}};

/** The connection breaks off. */
export const FormBroken: Story = {name: 'Form, connection lost', args: {'form-action': '/story-form/broken'}};

/** No answer in time. */
export const FormSilent: Story = {name: 'Form, no answer', args: {'form-action': '/story-form/silent'}};

/** A form of your own keeps its markup; the widget sends it, and puts crisis help above it. `data-kw-form` gives it our look, `data-kw-trap` hides a field for programs. */
export const OwnForm: Story = {
  name: 'Form of your own',
  args: {
    heading: 'Talk to us',
    inside: `
      <p><a href="tel:+12125550142">Call 212-555-0142</a></p>
      <form method="post" action="/story-form/mistakes" data-kw-form>
        <p><label>Your name <input name="name" autocomplete="name"></label></p>
        <p><label>Your phone number (required) <input name="phone" type="tel" autocomplete="tel" required></label></p>
        <p data-kw-trap inert><label>Leave this empty <input name="website" autocomplete="off"></label></p>
        <p><button>Send</button></p>
      </form>`,
  },
};

/** In a strict country no link to book stands beside the medicine, until the clinic allows it by `allow="booking"` on its profile. */
export const StrictCountry: Story = {
  name: 'In a strict country',
  parameters: {profile: false},
  args: {region: 'GB', phone: '020 7946 0142', 'booking-url': 'https://booking.example.com/'},
};

/** `heading` gives it another title. */
export const Titled: Story = {name: 'Another title', args: {heading: 'Questions? Ask us'}};

/** An empty `heading` means none: the page has a title of its own. */
export const Untitled: Story = {name: 'Without title', render: () => '<h2>Questions? Ask us</h2>\n<contact-cta heading=""></contact-cta>'};

/** `appearance="plain"`: nothing around it. */
export const Plain: Story = {args: {appearance: 'plain'}};

/** `appearance="outlined"`: a line around it. */
export const Outlined: Story = {args: {appearance: 'outlined'}};

/** `appearance="filled"`: a calm background of its own. */
export const Filled: Story = {args: {appearance: 'filled'}};

/** `heading-level` says where the title stands in the outline of the page. Left out, it follows from the headings before it. */
export const HeadingLevel: Story = {name: 'Heading level', args: {'heading-level': '4'}};

/** Tokens give the main button the color of a site. */
export const SiteColors: Story = {
  name: 'In the colors of a site',
  render: () => `<style>
  .violet {
    --kw-accent: light-dark(#5b2a86, #d3b8f0);
    --kw-on-accent: light-dark(#fff, #2a1140);
    --kw-radius: 0.25em;
  }
</style>
<contact-cta class="violet"></contact-cta>`,
};

/** The country decides which emergency number stands at the foot. */
export const InTheNetherlands: Story = {
  name: 'In the Netherlands',
  parameters: {profile: false},
  args: {region: 'NL', phone: '020 555 0142', hours: 'Mo-Th 08:30-16:30', timezone: 'Europe/Amsterdam'},
};

/** A code without data falls back to what helps everywhere; the console tells the webmaster. */
export const UnknownRegion: Story = {name: 'Unknown country', args: {region: 'ZZ'}};

/** Two languages on one page. Numbers and addresses read from left to right in both. */
export const EnglishAndArabic: Story = {
  name: 'English beside Arabic',
  parameters: {columns: true},
  render: () => '<div lang="en">\n  <contact-cta></contact-cta>\n</div>\n<div lang="ar" dir="rtl">\n  <contact-cta></contact-cta>\n</div>',
};

/** Colors follow the `color-scheme` of the page. */
export const DarkPage: Story = {name: 'On a dark page', globals: {scheme: 'dark'}};

/** Long words and addresses break; nothing is cut off or scrolls sideways. */
export const LongWords: Story = {
  name: 'Long words on a small phone',
  globals: {viewport: {value: 'w320'}},
  args: {
    lang: 'de',
    heading: 'Terminvereinbarungsmöglichkeiten',
    email: 'terminvereinbarung.schmerzambulanz@universitaetsklinikum.example.com',
  },
};

/** The end of next week, as holidays. */
function nextWeeks(): string {
  const day = (ahead: number) => new Date(Date.now() + ahead * 86_400_000).toISOString().slice(0, 10);
  return `${day(6)} 09:00-12:00, ${day(7)}/${day(9)} closed`;
}
