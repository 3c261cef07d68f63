const countries = new Intl.DisplayNames(['en'], {type: 'region'});

/** Name of a country in English. */
export const countryName = (code: string): string => countries.of(code) ?? code;

/** Name of a language in that language. */
export const languageName = (tag: string): string => new Intl.DisplayNames([tag], {type: 'language'}).of(tag) ?? tag;
