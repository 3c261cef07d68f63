import assert from 'node:assert/strict';
import {existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {dirname, join} from 'node:path';
import {afterEach, beforeEach, describe, test} from 'node:test';
import {fileURLToPath} from 'node:url';
import {DOMParser} from '@xmldom/xmldom';
import {build, check, extractMessages, formatProblem, main, projectPaths, readLocale, status, statusTable, update} from '../../scripts/locales.mjs';

let root = '';
let paths = projectPaths();
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'locales-'));
  paths = projectPaths(root);
});
afterEach(() => rmSync(root, {recursive: true}));

const message = (id, parts, desc = 'For the test.') => ({id, desc, file: 'src/content/test.ts', line: 1, parts: [parts].flat()});
const hours = (value = '4', expression = 'n(N.goneHours)') => ({index: 0, expression, value});
const title = message('faq.title', 'Questions people ask');
const drive = message('faq.drive', ['After ', hours(), ' hours it is gone.']);
const english = [title, drive];
const X = '<x id="0" equiv-text="${n(N.goneHours)}"/>';

const file = (tag) => join(paths.locales, `${tag}.xlf`);
const read = (tag) => readFileSync(file(tag), 'utf8');
const write = (path, text) => {
  mkdirSync(dirname(path), {recursive: true});
  writeFileSync(path, text);
};
/** Puts a target, raw, under the source of a unit. */
const translate = (tag, id, target) => {
  const before = read(tag);
  const after = before.replace(new RegExp(`(<trans-unit id="${id}"[^>]*>\\s*<source>.*</source>)`), (unit) => `${unit}\n          ${target}`);
  assert.notEqual(after, before, `there is a unit ${id}`);
  write(file(tag), after);
};
/** A complete Spanish file. */
const spanish = (drive = `<target state="translated">Tras ${X} horas se ha ido.</target>`) => {
  update({paths, messages: english, add: ['es']});
  translate('es', 'faq.title', '<target>Lo que la gente pregunta</target>');
  translate('es', 'faq.drive', drive);
};
const edit = (tag, from, to) => {
  assert.ok(read(tag).includes(from), `the file has ${from}`);
  write(file(tag), read(tag).replace(from, to));
};
const tables = async () => {
  const code = readFileSync(paths.tables, 'utf8').replace(/: Readonly<.*?>>|: readonly string\[\]/g, '');
  const module = await import(`data:text/javascript,${encodeURIComponent(code)}`);
  return Object.fromEntries(module.locales.map((tag) => [tag, JSON.parse(module.tables[tag])]));
};
const complaints = (messages = english, options = {}) => check({paths, messages, ...options}).filter(({level}) => level === 'error');
const lines = (messages, options) => complaints(messages, options).map((problem) => formatProblem(problem, root));
const unit = (tag, id) => readLocale(file(tag)).units.find((unit) => unit.id === id);
const noteOf = (unit, from) => unit.notes.find((note) => note.from === from)?.text;

describe('update', () => {
  test('a new file has every text in reading order, with notes for the translator', () => {
    update({paths, messages: [...english, message('ui.close', 'Close'), message('faq.more', 'More')], add: ['es']});
    assert.deepEqual(
      readLocale(file('es')).units.map(({id}) => id),
      ['faq.title', 'faq.drive', 'faq.more', 'ui.close'],
    );
    assert.equal(noteOf(unit('es', 'faq.drive'), 'values'), '{0} = 4');
    assert.equal(noteOf(unit('es', 'faq.drive'), 'developer'), 'For the test.');
    assert.equal(unit('es', 'faq.drive').target, undefined);
  });

  test('done twice gives the same bytes, whatever a program for translators left in the file', () => {
    spanish(`<target\n state='translated' xml:lang="es">Tras <mrk mtype="x">${X}</mrk> &quot;horas&quot;&#8230;</target><note>mine</note>`);
    edit('es', '<trans-unit id="faq.title">', '<!-- hello --><trans-unit id="faq.title" approved="yes" xml:space="preserve">');
    edit('es', '<body>', '<header><tool tool-id="t" tool-name="T &amp; T"/></header><body>');
    edit('es', '<note>mine</note>', '<note>mine</note><alt-trans><source>a</source><target>b</target></alt-trans>');
    update({paths, messages: english});
    const once = read('es');
    assert.deepEqual(update({paths, messages: english}), {problems: [], written: []});
    assert.equal(read('es'), once);
    for (const kept of [
      '<target\n state=\'translated\' xml:lang="es">',
      '&quot;horas&quot;&#8230;',
      '<note>mine</note>',
      '<alt-trans>',
      '<!-- hello -->',
      'T &amp; T',
      'approved="yes"',
    ])
      assert.ok(once.includes(kept), kept);
  });

  test('changed English marks the translation, keeps its words, and no longer shows them', async () => {
    spanish(`<target state="translated">Tras ${X} horas &quot;ya&quot;.</target>`);
    edit('es', '<trans-unit id="faq.drive">', '<trans-unit id="faq.drive" approved="yes">');
    const changed = [title, message('faq.drive', ['Wait ', hours(), ' hours.'])];
    assert.match(lines(changed).join(), /^locales\/es\.xlf:\d+ faq\.drive: the English has changed since\. Run “node scripts\/locales\.mjs update”/);
    build({paths, messages: changed});
    assert.deepEqual(Object.keys((await tables()).es), ['faq.title'], 'not shown even before the update');

    update({paths, messages: changed});
    const stale = unit('es', 'faq.drive');
    assert.equal(stale.target.raw, `<target state="needs-review-translation">Tras ${X} horas &quot;ya&quot;.</target>`);
    assert.equal(noteOf(stale, 'previous-source'), 'After {0} hours it is gone.');
    assert.equal(stale.attributes.has('approved'), false);
    assert.deepEqual(lines(changed), []);
    build({paths, messages: changed});
    assert.deepEqual(Object.keys((await tables()).es), ['faq.title']);

    // A second change still compares with the English that was translated.
    const again = [title, message('faq.drive', ['Rest ', hours(), ' hours.'])];
    update({paths, messages: again});
    assert.equal(noteOf(unit('es', 'faq.drive'), 'previous-source'), 'After {0} hours it is gone.');

    edit('es', 'needs-review-translation', 'translated');
    update({paths, messages: again});
    assert.equal(noteOf(unit('es', 'faq.drive'), 'previous-source'), undefined, 'the translator has seen it');
    build({paths, messages: again});
    assert.deepEqual((await tables()).es['faq.drive'], ['Tras ', 0, ' horas "ya".']);
  });

  test('another figure marks a translation only where its words may have to change', () => {
    update({paths, messages: english, add: ['es', 'ru']});
    translate('es', 'faq.drive', `<target>Tras ${X} horas.</target>`);
    translate('ru', 'faq.drive', `<target>Через ${X} часа.</target>`);
    const state = (tag, figure) => {
      update({paths, messages: [title, message('faq.drive', ['After ', figure, ' hours it is gone.'])]});
      return unit(tag, 'faq.drive').target.state;
    };
    assert.equal(state('es', hours('4', 'n(N.renamed)')), undefined);
    assert.equal(state('ru', hours('3', 'n(N.renamed)')), undefined);
    assert.equal(state('es', hours('6', 'n(N.renamed)')), undefined);
    assert.equal(unit('ru', 'faq.drive').target.state, 'needs-review-translation', '«часа» has to become «часов»');
    assert.equal(state('es', hours('7', 'n(N.another)')), 'needs-review-translation', 'another figure altogether');
  });

  test('a text that is gone is kept as obsolete, and comes back with its translation', async () => {
    spanish();
    update({paths, messages: [title]});
    assert.equal(unit('es', 'faq.drive').obsolete, true);
    assert.match(unit('es', 'faq.drive').target.raw, /Tras/);
    assert.match(read('es'), /<group id="obsolete" translate="no">\s*<trans-unit id="faq.drive">/);
    assert.deepEqual(lines([title]), []);
    const once = read('es');
    update({paths, messages: [title]});
    assert.equal(read('es'), once);
    build({paths, messages: [title]});
    assert.deepEqual(Object.keys((await tables()).es), ['faq.title']);

    update({paths, messages: english});
    assert.equal(unit('es', 'faq.drive').obsolete, false);
    assert.equal(unit('es', 'faq.drive').target.state, 'translated');
  });

  test('a broken file is left as it is, and a wrong tag is refused', () => {
    spanish();
    edit('es', '</target>', '');
    const broken = read('es');
    const {problems} = update({paths, messages: [title], add: ['pt_br', 'de-at', 'en']});
    assert.equal(read('es'), broken);
    assert.equal(problems.length, 4);
    assert.equal(existsSync(file('pt_br')) || existsSync(file('de-at')) || existsSync(file('en')), false);
  });
});

describe('characters', () => {
  test('markup, quotes and signs survive exactly, and another XML reader sees the same', async () => {
    const nasty = 'a < b && c > "d" \'e\' ${f} `g` \\ &amp; </target> ]]> ½ 😀 \u2068x\u2069';
    const messages = [message('ui.nasty', [nasty, {index: 0, expression: 'f("<&>")'}, ' ', {index: 1, expression: 'MARK'}], 'A "note" <b> & more')];
    update({paths, messages, add: ['ar']});
    const source = unit('ar', 'ui.nasty');
    assert.equal(source.source[0], nasty);
    assert.deepEqual(source.source[1], {index: 0, expression: 'f("<&>")'});
    assert.equal(noteOf(source, 'developer'), 'A "note" <b> & more');
    translate(
      'ar',
      'ui.nasty',
      read('ar')
        .match(/<source>(.*)<\/source>/)[0]
        .replaceAll('source>', 'target>'),
    );

    const other = new DOMParser().parseFromString(read('ar'), 'text/xml').getElementsByTagName('target')[0];
    assert.equal(other.firstChild.nodeValue, nasty);
    build({paths, messages});
    assert.deepEqual((await tables()).ar['ui.nasty'], [nasty, 0, ' ', 1, '']);
    assert.deepEqual(lines(messages), []);
  });
});

describe('build', () => {
  test('the folder is the list of languages: a file dropped in is there, a file deleted is gone', async () => {
    assert.deepEqual(build({paths, messages: english}).built, []);
    assert.deepEqual(await tables(), {}, 'no folder, no languages');
    spanish();
    write(file('fr'), read('es').replace('target-language="es"', 'target-language="fr"').replace('Lo que la gente pregunta', 'Ce que l’on demande'));
    build({paths, messages: english});
    assert.equal((await tables()).fr['faq.title'], 'Ce que l’on demande');
    assert.deepEqual((await tables()).es, {'faq.title': 'Lo que la gente pregunta', 'faq.drive': ['Tras ', 0, ' horas se ha ido.']});
    rmSync(file('fr'));
    build({paths, messages: english});
    assert.deepEqual(Object.keys(await tables()), ['es']);
  });

  test('only finished translations are shown', async () => {
    const states = ['new', 'needs-translation', 'needs-review-translation', 'needs-review-l10n', 'final', 'signed-off', 'x-own'];
    const messages = [...states.map((state) => message(`ui.${state}`, `Text ${state}`)), message('ui.empty', 'Text'), message('ui.none', 'Text')];
    update({paths, messages, add: ['es']});
    for (const state of states) translate('es', `ui.${state}`, `<target state="${state}">Texto</target>`);
    translate('es', 'ui.empty', '<target/>');
    build({paths, messages});
    assert.deepEqual(Object.keys((await tables()).es), ['ui.final', 'ui.signed-off']);
  });

  const breaks = {
    'a tag that is not closed': [(xml) => xml.replace('</target>', ''), /<\/trans-unit> where <\/target> was expected/],
    'a stray end tag': [(xml) => xml.replace('Lo que', 'Lo </b> que'), /<\/b> where <\/target>/],
    'a lone &': [(xml) => xml.replace('Lo que', 'Lo & que'), /“&” is not a character\. Write &amp;/],
    'a lone <': [(xml) => xml.replace('Lo que', 'Lo < que'), /write &lt;/],
    'an entity of HTML': [(xml) => xml.replace('Lo que', 'Lo&nbsp;que'), /“&nbsp;”/],
    'a control character': [(xml) => xml.replace('Lo que', 'Lo \u0001 que'), /control character/],
    'the end cut off': [(xml) => xml.slice(0, xml.indexOf('</target>')), /<target> is never closed/],
    'a merge that is not finished': [(xml) => xml.replace('<target>', '<<<<<<< HEAD\n<target>'), /unfinished merge/],
    'a DOCTYPE': [(xml) => xml.replace('<xliff', '<!DOCTYPE xliff [<!ENTITY a "b">]>\n<xliff'), /DOCTYPE/],
    'another language': [(xml) => xml.replace('target-language="es"', 'target-language="fr"'), /target-language="fr"/],
    'another source': [(xml) => xml.replace('source-language="en"', 'source-language="de"'), /source-language="de"/],
    'a unit twice': [(xml) => xml.replace('"faq.drive"', '"faq.title"'), /faq\.title: stands twice, first on line 6/],
    'nothing in it': [() => '', /is empty/],
    'an encoding that is not UTF-8': [(xml) => Buffer.from(xml.replace('Lo que', 'Qué'), 'latin1'), /not UTF-8/],
  };
  for (const [name, [damage, complaint]] of Object.entries(breaks)) {
    test(`a file with ${name} is named with its line, and the other languages stay`, async () => {
      spanish();
      write(file('it'), read('es').replace('target-language="es"', 'target-language="it"'));
      const good = read('es');
      const bad = damage(good);
      write(file('es'), bad);
      const {problems, broken} = build({paths, messages: english});
      assert.deepEqual(broken, ['es']);
      assert.deepEqual(Object.keys(await tables()), ['it']);
      assert.match(formatProblem(problems[0], root), complaint);
      assert.match(formatProblem(problems[0], root), /^locales\/es\.xlf:\d+/);
    });
  }

  test('the line is the one of the fault', () => {
    spanish();
    edit('es', 'Lo que', '\n\nLo & que');
    const line =
      read('es')
        .split('\n')
        .findIndex((text) => text.includes('Lo &')) + 1;
    assert.equal(readLocale(file('es')).faults[0].line, line);
  });
});

describe('check', () => {
  test('a translation longer than its note allows is named with both lengths', () => {
    const messages = [message('ui.close', 'Close', 'Button. At most 8 characters.'), message('ui.said', [hours(), ' h'], 'At most 5 characters.')];
    update({paths, messages, add: ['de', 'th']});
    translate('de', 'ui.close', '<target>Schließen</target>');
    translate('th', 'ui.close', '<target>กำลังปิดที่</target>');
    translate('de', 'ui.said', `<target>${X} h</target>`);
    assert.equal(lines(messages).length, 1, 'marks over and under a letter are no letters of their own; a value counts as three');
    assert.match(lines(messages)[0], /^locales\/de\.xlf:\d+ ui\.close: has 9 characters, where 8 fit\./);
  });

  test('a variant holds only what differs; one without its parent has to be complete', () => {
    spanish();
    update({paths, messages: english, add: ['es-MX', 'en-GB', 'pt-BR']});
    translate('es-MX', 'faq.title', '<target>Preguntas</target>');
    const incomplete = lines(english, {complete: true}).map((line) => line.split(':')[0]);
    assert.deepEqual([...new Set(incomplete)], ['locales/pt-BR.xlf']);
    const states = Object.fromEntries(status({paths, messages: english}).map(({tag, texts, done, state}) => [tag, `${done}/${texts} ${state}`]));
    assert.deepEqual(states, {'en-GB': '0/0 draft', es: '2/2 draft', 'es-MX': '1/1 draft', 'pt-BR': '0/2 incomplete'});
  });

  test('of the forms of a plural a language needs those of its grammar', () => {
    const forms = ['zero', 'one', 'two', 'few', 'many', 'other'];
    const messages = [...forms.map((form) => message(`ui.found.${form}`, `${form} found`)), message('ui.one', 'One')];
    update({paths, messages, add: ['ar', 'ja', 'ru']});
    const missing = (tag) =>
      lines(messages, {complete: true})
        .map((line) => new RegExp(`^locales/${tag}\\.xlf:\\d+ (\\S+): is not translated`).exec(line)?.[1])
        .filter(Boolean);
    assert.deepEqual(missing('ja'), ['ui.found.other', 'ui.one']);
    assert.deepEqual(missing('ru'), ['ui.found.one', 'ui.found.few', 'ui.found.many', 'ui.found.other', 'ui.one']);
    assert.equal(missing('ar').length, 7);
  });

  test('a translation keeps how sure the English is, and the agreed words', () => {
    const messages = [
      message('ui.may', 'It may help some people.'),
      message('ui.sure', 'It blocks the receptor.'),
      message('ui.term', 'Ketamine is not esketamine.'),
      message('ui.unknown', 'How it works is not fully known.'),
    ];
    update({paths, messages, add: ['es', 'es-MX', 'fr']});
    write(
      join(paths.locales, 'glossary/es.json'),
      JSON.stringify({hedges: {may: ['pued'], unknown: ['no se sabe']}, terms: {ketamine: ['ketamina'], esketamine: ['esketamina']}}),
    );
    translate('es', 'ui.may', '<target>Ayuda a algunas personas.</target>');
    translate('es', 'ui.sure', '<target>Bloquea el receptor.</target>');
    translate('es', 'ui.term', '<target>La esketamina no es otra.</target>');
    translate('es', 'ui.unknown', '<target>No se sabe del todo cómo actúa.</target>');
    translate('es-MX', 'ui.may', '<target>Ayuda.</target>');
    translate('fr', 'ui.may', '<target>Cela aide.</target>');
    assert.deepEqual(
      lines(messages).map((line) => line.replace(/ Use.*/, '')),
      [
        'locales/es-MX.xlf:8 ui.may: says more surely than the English, which has “may”.',
        'locales/es.xlf:8 ui.may: says more surely than the English, which has “may”.',
      ],
      'a variant keeps to the words of its parent; “esketamina” holds “ketamina”, so only a reader sees that one',
    );
    edit('es', '<target>Ayuda a', '<note>hedge: in the next sentence</note><target>Ayuda a');
    edit('es-MX', '<target>Ayuda', '<target>Puede ayudar');
    assert.deepEqual(lines(messages), []);
  });

  test('a glossary that cannot be used is named, and the rest is checked all the same', () => {
    spanish(`<target>Tras ${X} horas: 5.</target>`);
    for (const [text, complaint] of [
      ['{', /cannot be read/],
      ['[]', /is no object/],
      ['{"hedges": {"perhaps": ["a"]}}', /has the rung “perhaps”; known are may, thought, unknown, some/],
      ['{"terms": {"ketamine": []}}', /has no words for “ketamine”/],
    ]) {
      write(join(paths.locales, 'glossary/es.json'), text);
      assert.match(lines(english).join('\n'), /locales\/glossary\/es\.json:1: /);
      assert.match(lines(english).join('\n'), complaint);
      assert.match(lines(english).join('\n'), /the number 5/);
    }
  });

  const cases = {
    'a lost placeholder': ['<target>Tras horas.</target>', /placeholder \{0\} is lost/],
    'a doubled placeholder': [`<target>${X} ${X} horas.</target>`, /\{0\} stands 2 times/],
    'an invented placeholder': [`<target>${X} <x id="7"/> horas.</target>`, /English does not have/],
    'a placeholder without a number': [`<target>${X} <x id="foo"/> horas.</target>`, /English does not have/],
    'an element of another program': [`<target>Tras <g id="1">${X}</g> horas.</target>`, /has <g>/],
    'a digit': [`<target>Tras ${X} o 5 horas.</target>`, /the number 5/],
    'an Arabic-Indic digit': [`<target>${X} أو ٥ ساعات</target>`, /the number 5/],
    'a phone number': [`<target>Tras ${X} horas: 0800 123-456.</target>`, /phone number \(0800 123-456\)/],
    'a link': [`<target>Tras ${X} horas: https://example.org</target>`, /the address https:/],
    'a space at the end': [`<target>Tras ${X} horas. </target>`, /starts or ends with other spaces/],
    'only spaces': ['<target state="translated">  </target>', /empty translation/],
    'nothing, though done': ['<target state="translated"/>', /empty translation/],
    'an open isolate': [`<target>\u2067Tras ${X} horas.</target>`, /do not pair/],
    'an override of the direction': [`<target>Tras\u202e ${X} horas.</target>`, /U\+202E/],
    'the sign for a link': [`<target>Tras\ufffc ${X} horas.</target>`, /U\+FFFC/],
    'an unknown state': [`<target state="done">Tras ${X} horas.</target>`, /unknown state “done”/],
  };
  for (const [name, [target, complaint]] of Object.entries(cases)) {
    test(`${name} is an error with a line, and English is shown`, async () => {
      spanish(target);
      const line =
        read('es')
          .split('\n')
          .findIndex((text) => text.includes(target.slice(0, 12)) && !text.includes('Lo que')) + 1;
      const found = lines(english);
      assert.equal(found.length, 1, found.join('\n'));
      assert.match(found[0], complaint);
      assert.ok(found[0].startsWith(`locales/es.xlf:${line} faq.drive: `), found[0]);
      assert.deepEqual(build({paths, messages: english}).broken, []);
      assert.deepEqual(Object.keys((await tables()).es), ['faq.title']);
    });
  }

  test('numbers of the English, moved placeholders and paired isolates are right', () => {
    const messages = [message('ui.receptor', ['The receptor 5-HT2A, ', hours(), ' and ', {index: 1, expression: 'name'}])];
    update({paths, messages, add: ['ar']});
    translate('ar', 'ui.receptor', '<target><x id="1"/> و<x id="0"/> \u20685-HT٢A\u2069</target>');
    assert.deepEqual(lines(messages), []);
  });

  test('a long text left in English is an error, unless a note or the language says so', () => {
    const messages = [message('ui.long', 'This sentence has more letters than twenty-five.'), message('ui.short', 'Spravato')];
    update({paths, messages, add: ['es', 'en-GB']});
    for (const tag of ['es', 'en-GB']) for (const {id, parts} of messages) translate(tag, id, `<target>${parts[0]}</target>`);
    assert.deepEqual(
      lines(messages).map((line) => /^locales\/(es\.xlf:\d+ ui\.long: is the English text)\./.exec(line)?.[1]),
      ['es.xlf:8 ui.long: is the English text'],
    );
    edit('es', '<target>This', '<note>keep</note><target>This');
    assert.deepEqual(lines(messages), []);
  });

  test('an unknown id is an error; what is missing is a warning, or an error when all is wanted', () => {
    spanish();
    assert.match(lines([title]).join(), /faq\.drive: is not a text of the widgets/);
    const more = [...english, message('ui.close', 'Close')];
    update({paths, messages: more});
    assert.deepEqual(lines(more), []);
    assert.match(check({paths, messages: more})[0].what, /^1 of 3 texts are not translated/);
    assert.match(lines(more, {complete: true}).join(), /ui\.close: is not translated/);
  });

  test('status counts what is done', () => {
    update({paths, messages: english, add: ['es', 'fr', 'it']});
    translate('it', 'faq.title', '<target>3 domande</target>');
    translate('es', 'faq.title', '<target state="needs-translation">Borrador</target>');
    translate('es', 'faq.drive', `<target>Tras ${X} horas.</target>`);
    const rows = status({paths, messages: english});
    assert.deepEqual(
      rows.map(({parts, ...row}) => ({...row, faq: parts.faq.done})),
      [
        {tag: 'es', texts: 2, done: 1, signed: 0, stale: 0, draft: 1, missing: 0, faults: 0, state: 'incomplete', english: [], faq: 1},
        {tag: 'fr', texts: 2, done: 0, signed: 0, stale: 0, draft: 0, missing: 2, faults: 0, state: 'incomplete', english: [], faq: 0},
        {tag: 'it', texts: 2, done: 0, signed: 0, stale: 0, draft: 0, missing: 1, faults: 1, state: 'incomplete', english: [], faq: 0},
      ],
    );
    assert.match(statusTable(rows), /^es Spanish +1 +0 +0 +1 +0 +0 +50 % +incomplete$/m);
    assert.match(statusTable(rows), /^faq +1 +0 +0 +2$/m);
  });
});

describe('one translation in the text of a file', () => {
  const changed = (before, after) => after.split('\n').filter((line) => !before.split('\n').includes(line));

  test('is put in, changed and taken out, and no other byte moves', async () => {
    const {withTranslation} = await import('../../scripts/locales/edit.mjs');
    spanish();
    edit('es', '<target>Lo que la gente pregunta</target>', '<target\n  xml:lang="es">Lo que la gente pregunta</target><!-- mine -->');
    const before = read('es');
    const other = withTranslation(before, 'es', 'faq.drive', 'Pasan {0} horas & <ya>.', 'translated');
    assert.deepEqual(changed(before, other), [`          <target state="translated">Pasan ${X} horas &amp; &lt;ya&gt;.</target>`]);
    const gone = withTranslation(other, 'es', 'faq.drive', '', 'translated');
    assert.equal(gone.split('\n').length, before.split('\n').length - 1);
    assert.equal(withTranslation(gone, 'es', 'faq.drive', 'Tras {0} horas se ha ido.', 'translated'), before);
    assert.equal(withTranslation(before, 'es', 'faq.unknown', 'x', 'translated'), before);
  });

  test('a value that the English does not have stays what was typed', async () => {
    const {withTranslation} = await import('../../scripts/locales/edit.mjs');
    spanish();
    write(file('es'), withTranslation(read('es'), 'es', 'faq.drive', '{0} y {7}', 'translated'));
    assert.deepEqual(unit('es', 'faq.drive').target.parts.at(-1), ' y {7}');
  });
});

describe('sign-off', () => {
  const warnings = () => check({paths, messages: english}).map((problem) => `${problem.level} ${problem.id}: ${problem.what}`);

  test('a state alone proves nothing: the text counts as a draft and the translator is told', () => {
    spanish(`<target state="signed-off">Tras ${X} horas.</target>`);
    assert.deepEqual(warnings(), ['warning faq.drive: has the state “signed-off” but nobody signed it off']);
    assert.equal(status({paths, messages: english})[0].signed, 0);
  });

  test('signed texts count until the English or the translation changes', async () => {
    spanish();
    const {signOff} = await import('../../scripts/locales/sign-off.mjs');
    const {localeXml} = await import('../../scripts/locales/write.mjs');
    write(file('es'), localeXml(signOff(readLocale(file('es')), english, {by: 'A. Example, nurse', day: '2026-11-23'})));
    assert.deepEqual(warnings(), []);
    assert.equal(status({paths, messages: english})[0].state, 'signed off');
    assert.match(noteOf(unit('es', 'faq.drive'), 'sign-off'), /^A\. Example, nurse; 2026-11-23; \w+$/);

    edit('es', 'se ha ido', 'ya no está');
    assert.deepEqual(warnings(), ['warning faq.drive: was changed after it was signed off']);
    assert.equal(status({paths, messages: english})[0].signed, 1);

    update({paths, messages: [message('faq.title', 'Questions that people ask'), drive]});
    assert.equal(status({paths, messages: english})[0].signed, 0);
  });

  test('a part can be signed off alone', async () => {
    const {signOff} = await import('../../scripts/locales/sign-off.mjs');
    spanish();
    const signed = signOff(readLocale(file('es')), english, {by: 'A', day: '2026-11-23', part: 'faq.title'});
    assert.deepEqual(
      signed.units.map(({target}) => target.state),
      ['signed-off', 'translated'],
    );
    assert.deepEqual(
      signOff(readLocale(file('es')), english, {by: 'A', day: '2026-11-23', part: 'faq.ti'}).units.map(({target}) => target.state),
      [undefined, 'translated'],
    );
  });
});

describe('the source', () => {
  const source = (text) => {
    symlinkSync(fileURLToPath(new URL('../../node_modules', import.meta.url)), join(root, 'node_modules'), 'junction');
    write(paths.tsconfig, '{"compilerOptions": {"module": "ESNext", "moduleResolution": "bundler", "target": "ES2022", "strict": true}}');
    write(paths.numbers, 'export const N = {goneHours: {value: 4}, many: {value: 1200}};');
    write(join(root, 'src/a.ts'), "import {msg} from '@lit/localize';\nexport const last = () => msg('It’s \"so\"', {id: 'ui.last'});\n");
    write(
      join(root, 'src/b.ts'),
      `import {html} from 'lit';\nimport {msg, str} from '@lit/localize';\nimport {N} from './content/numbers.js';\ndeclare const n: (figure: unknown) => string, name: string;\n${text}\nexport {html, msg, str, n, N, name};\n`,
    );
  };

  test('texts are found by file and place, each placeholder with its index and what it shows', async () => {
    source(
      "export const t = () => [msg(str`${n(N.goneHours)} ${n(N.many)} and ${name}`, {id: 'ui.values', desc: 'D'}), msg('Second', {id: 'ui.second', desc: ''})];",
    );
    const {messages, errors} = await extractMessages(paths);
    assert.deepEqual(errors, []);
    assert.deepEqual(
      messages.map(({id, file, line}) => `${id} ${file}:${line}`),
      ['ui.last src/a.ts:2', 'ui.values src/b.ts:5', 'ui.second src/b.ts:5'],
    );
    assert.deepEqual(messages[0].parts, ['It’s "so"']);
    assert.deepEqual(messages[1].parts, [
      {index: 0, expression: 'n(N.goneHours)', value: '4'},
      ' ',
      {index: 1, expression: 'n(N.many)', value: '1,200'},
      ' and ',
      {index: 2, expression: 'name'},
    ]);
    update({paths, messages, add: ['es']});
    assert.equal(noteOf(unit('es', 'ui.values'), 'values'), '{0} = 4; {1} = 1,200; {2} = name');
  });

  test('a text without an id, with markup or with two meanings stops the command and is named', async () => {
    source("export const t = () => [msg('No id'), msg(html`<b>x</b>`, {id: 'ui.html'}), msg('One', {id: 'ui.twice'}), msg('Two', {id: 'ui.twice'})];");
    const {errors} = await extractMessages(paths);
    assert.deepEqual(errors.map((error) => /^src\/b\.ts:5 .*(has no id|has markup|ui\.twice was defined)/.exec(error)?.[1]).sort(), [
      'has markup',
      'has no id',
      'ui.twice was defined',
    ]);
  });

  test('the commands say by their exit code whether all is well', async (t) => {
    const said = [];
    for (const method of ['log', 'error']) t.mock.method(console, method, (text) => said.push(text));
    assert.equal(await main(['build'], paths), 0);
    assert.equal(await main(['bild'], paths), 2);
    assert.equal(await main(['check', '--nonsense'], paths), 2);
    source('');
    assert.equal(await main(['add', 'es'], paths), 0);
    assert.equal(await main(['check'], paths), 0);
    assert.equal(await main(['check', '--complete'], paths), 1);
    assert.equal(await main(['sign-off', 'es'], paths), 2);
    assert.equal(await main(['sign-off', 'fr', '--by', 'A. Example, nurse'], paths), 1);
    assert.equal(await main(['sign-off', 'es', '--by', 'A. Example, nurse'], paths), 0);
    write(file('fr'), '<xliff>');
    assert.equal(await main(['build'], paths), 1);
    assert.match(said.join('\n'), /locales\/fr\.xlf:1: <xliff> is never closed\..*\n.*\nLEFT OUT.*: fr$/);
    assert.deepEqual(Object.keys(await tables()), ['es']);
    assert.equal(await main(['build', '--only', 'es'], paths), 0);
  });
});
