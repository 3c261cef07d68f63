import {onLook, profileChanged} from '../base/context.js';
import {checkClaims} from './parts/claims.js';

/**
 * Says once what the widgets share. Shows nothing itself; it may stand anywhere, or wrap a part of the page.
 * A widget takes the nearest profile around it, else the first one in the document.
 *
 * @attr {string} name - Name of the clinic.
 * @attr {string} region - Country whose emergency numbers and crisis lines are shown: an ISO 3166 code such as `US`.
 * @attr {string} phone - Phone number as it should be read, such as `212-555-0142`.
 * @attr {string} sms - Number for text messages.
 * @attr {string} email - E-mail address.
 * @attr {string} booking-url - Page on which a first talk is booked: `https:`, or a path of the same site.
 * @attr {string} hours - Opening hours in schema.org form: `Mo-Fr 09:00-17:00, Sa 10:00-13:00`.
 * @attr {string} hours-exceptions - Other hours on some days: `2026-12-24 09:00-12:00, 2026-12-25/2026-12-26 closed`.
 * @attr {string} timezone - IANA time zone of the hours, such as `America/New_York`.
 * @attr {string} reply-time - How soon messages are answered, such as `1 working day`.
 * @attr {string} form-action - Address that a form in `<contact-cta>` is sent to, which asks to be called back: `https:`, or a path of the same site.
 * @attr {string} reviewer - Name and role of the clinician who reviewed the words for this clinic. Shown only together with `reviewed`.
 * @attr {string} reviewed - Day of that review: `2026-11-23`.
 * @attr {'education' | 'strict'} region-mode - How much the built-in words may say of the medicine. Left out, the country decides: `education` in the United States, `strict` everywhere else and where no country is said. Ask a lawyer before you set it to `education`.
 * @attr {string} allow - What a strict country leaves out and this clinic may show, by name: `names` (the medicine in headings; in Australia, anywhere), `figures` (how many people got better), `booking` (a link to book). Ask a lawyer first.
 * @attr {boolean} debug - Compares the clinic's own words inside the widgets with the claims that mislead (“safe”, “cure”, “guaranteed” …) and tells the console what to say instead. Visitors see no difference. For the time of building the site.
 * @slot - Anything; widgets inside use this profile.
 */
export class ClinicProfile extends HTMLElement {
  static readonly observedAttributes = [
    'name',
    'region',
    'phone',
    'sms',
    'email',
    'booking-url',
    'hours',
    'hours-exceptions',
    'timezone',
    'reply-time',
    'form-action',
    'reviewer',
    'reviewed',
    'region-mode',
    'allow',
    'debug',
  ];

  connectedCallback(): void {
    this.#changed();
  }

  disconnectedCallback(): void {
    this.#changed();
  }

  attributeChangedCallback(): void {
    if (this.isConnected) this.#changed();
  }

  #changed(): void {
    if (this.hasAttribute('debug')) onLook(checkClaims);
    profileChanged(this);
  }
}
