/** A BCP 47 language tag, such as `es` or `zh-Hant`. */
export type LanguageTag = string;

/**
 * How sure a fact is. `V`: number or service seen on its own page. `V2`: seen in part, or on a secondary list. `K`: from
 * knowledge, no page seen. `K?`: doubtful; such a line is never shown.
 */
export type Confidence = 'V' | 'V2' | 'K' | 'K?';

/** Year and month, `YYYY-MM`. */
export type Month = `${number}-${number}`;

/** Day of the week after ISO 8601: 1 is Monday, 7 is Sunday. */
export type Weekday = 1 | 2 | 3 | 4 | 5 | 6 | 7;

/**
 * What an emergency number is for.
 *
 * - `all`: every emergency
 * - `ambulance`: ambulance, medical emergency
 * - `ambulance-fire`: ambulance and fire service
 * - `rescue`: rescue service
 * - `police`: police
 * - `mobile`: every emergency, from a mobile phone
 * - `text`: text message, for those who do not hear or cannot speak
 * - `textphone`: a text telephone (TTY) only. Neither a call nor a text message from an ordinary phone gets through
 */
export type EmergencyUse = 'all' | 'ambulance' | 'ambulance-fire' | 'rescue' | 'police' | 'mobile' | 'text' | 'textphone';

/** A number to call when life is in danger. */
export interface EmergencyNumber {
  /** As printed. */
  readonly number: string;
  readonly use: EmergencyUse;
  /** Does not work in every part of the country; never the only number and never the first. */
  readonly partial?: true;
}

/**
 * A number that lists mix up with the emergency number. Kept for maintainers and tests; **never shown as an emergency number.**
 * `health-advice`: advice on health, no help in danger. `regional-emergency`: dead outside some regions.
 */
export interface OtherNumber {
  readonly number: string;
  readonly use: 'health-advice' | 'regional-emergency';
}

/** A number to call. */
export interface Phone {
  /** As printed, with its spaces and hyphens. `hrefOf` takes the link from it. */
  readonly number: string;
  /** What to press after the call is answered. Shown as text; never part of the link. */
  readonly extension?: string;
  /** The language spoken at this very number, where a line has one number for each. */
  readonly language?: LanguageTag;
  /** Works only from this kind of phone, or is free only from it. */
  readonly from?: 'landline' | 'mobile';
}

/** A number for text messages. */
export interface TextNumber {
  /** As printed. */
  readonly number: string;
  /** The first message must be exactly this word. */
  readonly keyword?: string;
}

/** A WhatsApp account. */
export interface WhatsApp {
  /** As printed: national, without the calling code. */
  readonly number: string;
  /** Calling code of the country (ITU E.164), digits only. Without it there is no link. */
  readonly callingCode?: string;
  /** Not open as long as the phone; the hours stand on their site. */
  readonly hours?: 'check';
}

/** Local time of the country, `HH:MM`; `24:00` is midnight at the end of the day. */
export interface OpeningHours {
  /** First and last day, both included. Left out: every day. */
  readonly days?: readonly [first: Weekday, last: Weekday];
  readonly from: string;
  readonly to: string;
}

/** A name and the language it is written in. */
export interface Name {
  readonly name: string;
  readonly nameLang: LanguageTag;
}

/** A crisis line. */
export interface CrisisLine extends Name {
  /** The same line in another language, or who runs it. */
  readonly aliases?: readonly Name[];
  /** Empty where the line is reached in writing only. */
  readonly phone: readonly Phone[];
  readonly text?: TextNumber;
  /** `see-site`: there is an account, its number stands on their site. */
  readonly whatsapp?: WhatsApp | 'see-site';
  /** Host of the page with the chat. */
  readonly chatHost?: string;
  /** The chat is not open as long as the phone; the hours stand on their site. */
  readonly chatHours?: 'check';
  /** Host of their site. */
  readonly host?: string;
  /** `check`: hours differ or are not known; the reader must look at their site. Never shown as open all day. */
  readonly hours: '24/7' | OpeningHours | 'check';
  /** Languages spoken at all hours of the line. */
  readonly languages: readonly LanguageTag[];
  /** Languages spoken by some, or at some hours. Never promised. */
  readonly sometimes?: readonly LanguageTag[];
  readonly confidence: Confidence;
  /**
   * Month of the newest page that supports the number. Left out where the page has no date, no month, or none was seen:
   * "2025, from knowledge" is not a date on which anything was looked at.
   */
  readonly lastKnownValid?: Month;
  /** `false`: kept in the data, shown only where a clinic has confirmed it. */
  readonly shown: boolean;
}

/** A country, its emergency numbers and its crisis lines. */
export interface Country {
  /** ISO 3166-1 alpha-2, upper case. */
  readonly iso: string;
  /** `V`: emergency numbers seen on an official page. `K`: common knowledge. */
  readonly emergencyChecked: 'V' | 'K';
  /** Medical help first. Numbers that work in some parts only stand last. */
  readonly emergency: readonly [EmergencyNumber, ...EmergencyNumber[]];
  /** Numbers that must not be taken for one of `emergency`. */
  readonly notEmergency?: readonly OtherNumber[];
  /**
   * IANA time zone of the opening hours of its lines. Only where it is certain: the country has one zone, or it is known in which zone the
   * hours are meant. Left out, nothing is said of whether a line is open now.
   */
  readonly zone?: string;
  /** In the order in which they are shown, after those that answer day and night. Empty where no line could be confirmed. */
  readonly lines: readonly CrisisLine[];
}

/** A site that lists crisis lines of many countries. */
export interface Directory extends Name {
  readonly host: string;
  readonly url: string;
}
