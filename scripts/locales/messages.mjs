import {relative, sep} from 'node:path';
import {existsSync} from 'node:fs';
import {extractMessagesFromProgram} from '@lit/localize-tools/lib/program-analysis.js';
import {build} from 'esbuild';
import ts from 'typescript';
import {normalizeParts} from './read.mjs';

/** @typedef {import('../locales.mjs').Paths} Paths */
/** @typedef {{index: number, expression: string, value?: string}} MessagePlaceholder `value`: what stands there in English, when it is a fixed number. */
/** @typedef {{id: string, desc: string, file: string, line: number, parts: (string | MessagePlaceholder)[]}} Message */
/** @typedef {{messages: Message[], errors: string[]}} Extraction */

/** The figures of `src/content/numbers.ts` as English shows them, by name. @param {string} path @returns {Promise<Map<string, string>>} */
async function readFigures(path) {
  const figures = new Map();
  if (!existsSync(path)) return figures;
  const {outputFiles} = await build({entryPoints: [path], bundle: true, write: false, format: 'esm', logLevel: 'error'});
  const code = /** @type {{text: string}} */ (outputFiles[0]).text;
  const module = await import(`data:text/javascript;base64,${Buffer.from(code).toString('base64')}`);
  const format = new Intl.NumberFormat('en');
  for (const [name, figure] of Object.entries(module.N ?? {})) figures.set(name, format.format(/** @type {{value: number}} */ (figure).value));
  return figures;
}

/** The value of `n(N.name)` or `n(100)`. @param {string} expression @param {Map<string, string>} figures */
function valueOf(expression, figures) {
  const match = /^n\((?:N\.(\w+)|(\d+(?:\.\d+)?))\)$/.exec(expression);
  if (!match) return undefined;
  return match[1] ? figures.get(match[1]) : new Intl.NumberFormat('en').format(Number(match[2]));
}

/**
 * The parts of a message. Taken from the syntax tree, as lit-localize melts neighbouring placeholders into one; here each keeps the index
 * that its value has in the template.
 * @param {import('@lit/localize-tools/lib/messages.js').ProgramMessage} message @param {Map<string, string>} figures
 */
function partsOf({node, file}, figures) {
  const text = /** @type {ts.CallExpression} */ (node).arguments[0];
  const template = text && ts.isTaggedTemplateExpression(text) ? text.template : /** @type {ts.StringLiteral} */ (text);
  if (!ts.isTemplateExpression(template)) return normalizeParts([template.text]);
  const spans = template.templateSpans.flatMap((span, index) => {
    const expression = span.expression.getText(file).replace(/\s+/g, ' ');
    const value = valueOf(expression, figures);
    return [{index, expression, ...(value !== undefined && {value})}, span.literal.text];
  });
  return normalizeParts([template.head.text, ...spans]);
}

/** All texts of the source in reading order: by file, then by place in the file. @param {Paths} paths @returns {Promise<Extraction>} */
export async function extractMessages(paths) {
  const figures = await readFigures(paths.numbers);
  const config = ts.readConfigFile(paths.tsconfig, ts.sys.readFile).config ?? {};
  const {options, fileNames} = ts.parseJsonConfigFileContent({...config, include: [`${relative(paths.root, paths.source)}/**/*.ts`]}, ts.sys, paths.root);
  const program = ts.createProgram(fileNames, {...options, types: [], skipLibCheck: true, noEmit: true});
  const checker = program.getTypeChecker();
  const inSource = fileNames.map((name) => program.getSourceFile(name)).filter((file) => file !== undefined);
  inSource.sort((a, b) => (a.fileName < b.fileName ? -1 : 1));
  // The libraries have no texts of ours: leaving them out halves the time.
  const found = extractMessagesFromProgram(/** @type {ts.Program} */ (/** @type {unknown} */ ({getSourceFiles: () => inSource, getTypeChecker: () => checker})));

  /** @param {ts.SourceFile} file @param {number} position */
  const place = (file, position) => ({file: relative(paths.root, file.fileName).split(sep).join('/'), line: file.getLineAndCharacterOfPosition(position).line + 1});
  const errors = found.errors.map((error) => {
    const {file, line} = error.file ? place(error.file, error.start ?? 0) : {file: paths.tsconfig, line: 1};
    return `${file}:${line} ${ts.flattenDiagnosticMessageText(error.messageText, ' ')}`;
  });
  /** @type {Message[]} */
  const messages = [];
  for (const message of found.messages) {
    const at = place(message.file, message.node.getStart(message.file));
    const options = /** @type {ts.CallExpression} */ (message.node).arguments[1]?.getText(message.file) ?? '';
    /** @param {string} what */
    const complain = (what) => void errors.push(`${at.file}:${at.line} ${message.name}: ${what}`);
    if (message.tag === 'html') complain('has markup. Take a plain string or str`…`; translations are text only.');
    else if (!/\bid['"]?\s*:/.test(options)) complain("has no id. Write msg('…', {id: 'element.part', desc: '…'}); without one, the translation is lost when the text changes.");
    else if (/^obsolete(\.|$)/.test(message.name)) complain('ids must not start with “obsolete”. Choose another one.');
    else messages.push({id: message.name, desc: message.desc ?? '', ...at, parts: partsOf(message, figures)});
  }
  return {messages, errors};
}
