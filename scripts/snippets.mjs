// Static snippets: what an empty widget writes into itself, as plain HTML, for pages without JavaScript.
// node scripts/snippets.mjs [--region US] writes dist/snippets/<element>.<language>[.<region>].html
import {mkdirSync, writeFileSync} from 'node:fs';

/** What the modules ask for when they are loaded outside a browser; nothing of it is used to paste. */
globalThis.HTMLElement ??= class {};
globalThis.MutationObserver ??= class {};

const {registry} = await import('../dist/esm/elements/index.js');
const {withLocale} = await import('../dist/esm/localization/current.js');
const {availableLocales} = await import('../dist/esm/localization/messages.js');
const {directionOf} = await import('../dist/esm/localization/match.js');
const {OWN, fingerprint} = await import('../dist/esm/base/paste.js');
const {inGuide} = await import('../dist/esm/base/guide.js');
const {textOf} = await import('../dist/esm/base/tree.js');

/** How the clinic of the examples is reached. */
const EXAMPLE = {
  phone: '212-555-0142',
  email: 'hello@example.com',
  'booking-url': 'https://booking.example.com/',
  hours: 'Mo-Fr 09:00-17:00',
  timezone: 'America/New_York',
};

const escape = (text) => text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;');
const quote = (value) => escape(value).replace(/"/g, '&quot;');
const attributesOf = (attributes) =>
  Object.entries(attributes)
    .map(([name, value]) => (value === '' ? ` ${name}` : ` ${name}="${quote(value)}"`))
    .join('');

/** What `tag` pastes at this place. */
function paste(tag, {locale, region, level, attributes = {}, guide}) {
  const widget = Object.defineProperties(new registry[tag](), {
    localName: {value: tag},
    ownerDocument: {value: {baseURI: 'https://example.com/'}},
    childNodes: {value: []},
    getAttribute: {value: (name) => attributes[name] ?? null},
  });
  widget.place = {locale, region, level};
  if ('heading' in attributes) widget.heading = attributes.heading;
  const profile = tag === 'contact-cta' ? {getAttribute: (name) => EXAMPLE[name] ?? null} : undefined;
  return withLocale(locale, () => inGuide(guide, () => widget.paste({locale, region, level, profile, guide})));
}

const INLINE = new Set(['a', 'bdi', 'span', 'strong', 'small', 'summary']);

/** One block to a line, so that a person can read and change it. */
function write(tree, place, depth, own) {
  const pad = '  '.repeat(depth);
  const attributes = {...tree.attributes, ...(own && {[OWN]: fingerprint(textOf(tree))})};
  const lines = registry[tree.tag]
    ? widgetLines(tree.tag, {...place, attributes: tree.attributes, guide: place.guide, level: Number(tree.attributes['heading-level'])}, depth + 1)
    : blockLines(tree, place, depth + 1);
  const inner = lines
    ? `\n${lines.join('\n')}\n${pad}`
    : tree.children.map((child) => (typeof child === 'string' ? escape(child) : write(child, place, 0))).join('');
  return `${pad}<${tree.tag}${attributesOf(attributes)}>${inner}</${tree.tag}>`;
}

/** A line for each child, where one of them is a block. */
function blockLines({children}, place, depth) {
  const isBlock = (child) => typeof child !== 'string' && !INLINE.has(child.tag);
  if (!children.some(isBlock)) return undefined;
  return children.map((child) => (typeof child === 'string' ? '  '.repeat(depth) + escape(child) : write(child, place, depth)));
}

/** A guide at this place, which numbers the sources of its parts. */
const guideAt = (place) => Object.assign(new registry['ketamine-guide'](), {getAttribute: () => null, place});

const widgetLines = (tag, place, depth) =>
  paste(tag, place).map((tree) => write(tree, tag === 'ketamine-guide' ? {...place, guide: guideAt(place)} : place, depth, true));

/** The whole snippet of an element. */
export function snippet(tag, locale, region = '') {
  // Where the country is strict or not said, no link to book stands beside the medicine.
  const {'booking-url': booking, ...reached} = EXAMPLE;
  const contact = tag === 'contact-cta' ? {...reached, ...(region === 'US' && {'booking-url': booking})} : {};
  const attributes = {lang: locale, ...(directionOf(locale) === 'rtl' && {dir: 'rtl'}), ...(region && {region}), ...contact};
  return `<${tag}${attributesOf(attributes)}>\n${widgetLines(tag, {locale, region, level: 2, attributes}, 1).join('\n')}\n</${tag}>\n`;
}

const asked = process.argv.indexOf('--region');
const region = process.argv[asked + 1];
if (asked > 0 && !/^[a-z]{2}$/i.test(region ?? '')) {
  console.error('--region needs an ISO 3166 code, such as --region US.');
  process.exit(2);
}
const regions = asked > 0 ? [region.toUpperCase()] : ['', 'US'];
mkdirSync('dist/snippets', {recursive: true});
for (const tag of Object.keys(registry).filter((name) => registry[name].prototype.paste)) {
  for (const locale of availableLocales) {
    for (const region of regions) writeFileSync(`dist/snippets/${tag}.${locale}${region && `.${region}`}.html`, snippet(tag, locale, region));
  }
}
console.log(`dist/snippets: ${availableLocales.length} languages, ${regions.map((region) => region || 'no region').join(' and ')}`);
