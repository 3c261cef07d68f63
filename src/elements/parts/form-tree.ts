import {h, type Tree} from '../../base/tree.js';
import {checkedUrl} from '../../base/urls.js';
import {warn} from '../../base/warn.js';
import {contact} from '../../content/controls/contact.js';
import type {Text} from '../../content/types.js';
import {told} from './entry-tree.js';

/** An address that a form may be sent to from here: `https:`, or the site of the page itself. */
export function sendable(tag: string, action: string, {baseURI, URL: page}: Document): string | undefined {
  const url = checkedUrl(action, baseURI);
  if (url && /^http/.test(url) && (url.startsWith('https:') || new URL(url).origin === new URL(page).origin)) return url;
  warn(tag, `sends no form to ${action}.`, 'Use an https:// address, or a path of your site.');
  return undefined;
}

const row = (label: Text, ...parts: readonly Tree[]): Tree => h('p', {}, h('label', {}, told('span', label), ...parts));

/**
 * A form that asks to be called back: real HTML, which a browser sends by itself where no script runs. It asks nothing about health.
 * Its fields: `name`, `phone`, `time` (`any`, `morning`, `afternoon`, `evening`), `message` where asked for, and `kw-trap`, which people leave empty.
 */
export const formTree = (action: string, message: boolean): Tree =>
  h(
    'form',
    {method: 'post', action, 'data-kw-form': ''},
    h('p', {}, told('strong', contact.formTitle)),
    told('p', contact.formNote),
    row(contact.name, h('input', {name: 'name', autocomplete: 'name', required: ''})),
    row(contact.phone, h('input', {name: 'phone', type: 'tel', autocomplete: 'tel', required: '', dir: 'ltr'})),
    row(
      contact.time,
      h('select', {name: 'time'}, ...(['any', 'morning', 'afternoon', 'evening'] as const).map((value) => h('option', {value}, contact[value]()))),
    ),
    message && row(contact.message, told('small', contact.messageNote), h('textarea', {name: 'message', rows: '4'})),
    h('p', {'data-kw-trap': '', inert: ''}, h('label', {}, told('span', contact.trap), h('input', {name: 'kw-trap', autocomplete: 'off', tabindex: '-1'}))),
    h('p', {}, told('button', contact.send)),
  );
