/// <reference types="vite/client" />
import type {Meta, StoryObj} from '@storybook/web-components-vite';
import {html} from 'lit';
import type {Glossary} from '../scripts/locales/glossary.mjs';
import type {Message} from '../scripts/locales/messages.mjs';
import messages from '../src/localization/generated/messages.json';
import './desk/desk.js';

const tagOf = (path: string) => path.replace(/^.*\/|\.\w+$/g, '');
const byTag = <Value>(files: Record<string, Value>) => Object.fromEntries(Object.entries(files).map(([path, value]) => [tagOf(path), value]));

const files = byTag(import.meta.glob<string>('../locales/*.xlf', {query: '?raw', import: 'default'}));
const glossaries = byTag(import.meta.glob<Glossary>('../locales/glossary/*.json', {eager: true, import: 'default'}));

const meta: Meta = {
  title: 'Tools/Translation desk',
  tags: ['!autodocs'],
  parameters: {bare: true, controls: {disable: true}, options: {showPanel: false}},
};
export default meta;

/** Open a language or your own file, translate beside the live widgets, download. Nothing leaves the browser. */
export const Desk: StoryObj = {
  name: 'Translation desk',
  render: () => html`<translation-desk .data=${{messages: messages as Message[], files, glossaries}}></translation-desk>`,
};
