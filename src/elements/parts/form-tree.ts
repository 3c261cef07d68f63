import {h, type Tree} from '../../base/tree.js';
import {checkedUrl} from '../../base/urls.js';
import {contact} from '../../content/controls/contact.js';
import type {Text} from '../../content/types.js';
import {told} from './entry-tree.js';

/** An address that a form may be sent to from here: `https:`, or the site of the page itself. */
export function sendable(action: string, {baseURI, URL: page}: Document): string | undefined {
  const url = checkedUrl(action, baseURI);
  return url && (url.startsWith('https:') || (url.startsWith('http:') && new URL(url).origin === new URL(page).origin)) ? url : undefined;
}

const row = (label: Text, ...parts: readonly Tree[]): Tree => h('p', {}, h('label', {}, told('span', label), ...parts));

const times = {any: contact.any, morning: contact.morning, afternoon: contact.afternoon, evening: contact.evening};

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
    row(contact.name, h('input', {name: 'name', autocomplete: 'name', required: '', maxlength: '200'})),
    row(contact.phone, h('input', {name: 'phone', type: 'tel', autocomplete: 'tel', required: '', maxlength: '40', dir: 'ltr'})),
    row(contact.time, h('select', {name: 'time'}, ...Object.entries(times).map(([value, label]) => told('option', label, {value})))),
    message && row(contact.message, told('small', contact.messageNote), h('textarea', {name: 'message', rows: '4', maxlength: '2000'})),
    h('p', {'data-kw-trap': '', inert: ''}, h('label', {}, told('span', contact.trap), h('input', {name: 'kw-trap', autocomplete: 'off', tabindex: '-1'}))),
    h('p', {}, told('button', contact.send)),
  );
