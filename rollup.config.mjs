import {readFileSync, readdirSync} from 'node:fs';
import resolve from '@rollup/plugin-node-resolve';
import terser from '@rollup/plugin-terser';
import {minifyTemplateLiterals} from 'rollup-plugin-minify-template-literals';
import {patchLit} from './scripts/bundle/lit.mjs';
import {sizeTable} from './scripts/bundle/size.mjs';
import {alikePrivates, letForConst} from './scripts/bundle/alike.mjs';
import {minifyStyles, stylesFirst} from './scripts/bundle/styles.mjs';
import {citedSources, onlyLanguage, plainProperties, stampVersion, stripNotes} from './scripts/bundle/transforms.mjs';

const tags = readdirSync('locales')
  .filter((file) => file.endsWith('.xlf'))
  .map((file) => file.slice(0, -4));
/** A file for each language; its variants are in it. */
const languages = ['en', ...tags].filter((tag, _, all) => !all.some((other) => tag.startsWith(`${other}-`)));

const {version} = JSON.parse(readFileSync('package.json', 'utf8'));
const banner = `/*! ketamine-widgets ${version}, MIT. Holds Lit, (c) Google LLC, BSD-3-Clause: see THIRD_PARTY_NOTICES.md */`;

/** One file that exports nothing and leaks nothing, whether a page loads it as a module or as a classic script. */
const bundle = (language) => ({
  input: 'dist/esm/index.js',
  output: {file: `dist/ketamine-widgets${language ? `.${language}` : ''}.js`, format: 'iife', sourcemap: true, banner, generatedCode: 'es2015'},
  plugins: [
    onlyLanguage(language),
    stylesFirst(),
    minifyStyles(),
    stripNotes(),
    citedSources(),
    patchLit(),
    plainProperties(),
    stampVersion(),
    resolve({exportConditions: ['production', 'browser']}),
    letForConst(),
    alikePrivates(),
    minifyTemplateLiterals({include: ['dist/esm/**'], options: {shouldMinifyCSS: () => false, minifyOptions: {keepClosingSlash: true}}}),
    terser({ecma: 2022, compress: {passes: 3, unsafe_arrows: true, pure_getters: true}, format: {comments: /^!/}}),
    !language && sizeTable(),
  ],
});

export default [undefined, ...languages].map(bundle);
