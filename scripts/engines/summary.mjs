// The end of a run: which tests were skipped and why, then `N passed, N failed, N skipped`, alone on the last line.

/** The reason that a test gave, by the test’s full name. */
const reasons = new Map();

/** Takes the command by which a test says why it is skipped. */
export const skipNotes = () => ({
  name: 'skip-notes',
  executeCommand({command, payload}) {
    if (command !== 'skipped') return undefined;
    reasons.set(payload.test, payload.reason);
    return true;
  },
});

/** Every test of a session, with its full name. */
const testsOf = (suite, above = []) => [
  ...(suite?.tests ?? []).map((test) => ({...test, title: [...above, test.name].join(' ')})),
  ...(suite?.suites ?? []).flatMap((inner) => testsOf(inner, [...above, inner.name])),
];

/** @type {() => import('@web/test-runner').Reporter} */
export const summary = () => ({
  onTestRunFinished({sessions}) {
    const tests = sessions.flatMap(({testResults}) => testsOf(testResults));
    const skipped = tests.filter((test) => test.skipped);
    const count = (passed) => tests.filter((test) => !test.skipped && test.passed === passed).length;
    const failed = count(false) + sessions.filter(({errors}) => errors.length).length;
    const lines = [...new Set(skipped.map(({title}) => reasons.get(title)))].flatMap((reason) => [
      `Skipped: ${reason ?? 'no reason was given'}`,
      ...skipped.filter(({title}) => reasons.get(title) === reason).map(({title}) => `  ${title}`),
    ]);
    process.on('exit', () => console.log([...lines, `${count(true)} passed, ${failed} failed, ${skipped.length} skipped`].join('\n')));
  },
});
