import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { checkAll } from './checks.mjs';
import { installed, must, root, run } from './programs.mjs';
import { bringGoogleSql, setUp } from './setup.mjs';

/**
 * Everything that must hold: formats, lint, types, dependency rules, then all tests, twice more in far zones where time
 * matters. The whole suite of the bundle runs on the file that people paste; a test says that the pushed one is the same
 * program but for three modules, which have tests of their own, and the far zones and all programs here run the pushed one.
 */
const ZONES = ['Asia/Novokuznetsk', 'America/New_York'];
/** Every run of the add-on is born and dies at once: room for what is young saves two fifths of clearing it away. */
const YOUNG = { NODE_OPTIONS: `${process.env.NODE_OPTIONS ?? ''} --max-semi-space-size=64`.trim() };
const PARTS_WITH_TIME = [
  ...['values', 'register', 'figures/facts', 'demo'].map((part) => `test/core/${part}`),
  ...['test/oracle', 'test/local/xlsx', 'test/local/register', 'test/local/cli', 'test/bundle/zones'],
];
/** Heavy, and no clock or zone comes into them. */
const WITHOUT_TIME = ['xlsx/bombs', 'xlsx/spoiledFiles', 'cli/installed', 'cli/newAsked', 'cli/badImports', 'cli/undo'];

const engine = bringGoogleSql();
setUp();
await engine;
must(installed('tsx'), ['scripts/requirePackages.ts']);
if (process.argv.includes('--only-tests')) process.exit(run(installed('jest'), [], YOUNG));
// One after the other: on two cores all that runs beside the tests takes their time. All is tried whatever fails, so that
// one call shows all there is to mend.
const faults = await checkAll();
const codes = [inZone('UTC', { TEST_SCRIPT: 'pasted' }), ...ZONES.map(inFarZone)].map((words) =>
  run(installed('jest'), ...words),
);
if (faults.length > 0) console.error(`Not in order: ${faults.join(', ')}.`);
must('node', ['scripts/countTests.mjs', ...['UTC', ...ZONES].map(resultsOf)]);
process.exit(Math.max(faults.length > 0 ? 1 : 0, ...codes));

function inFarZone(zone) {
  const parts = [...PARTS_WITH_TIME, '--testPathIgnorePatterns', ...WITHOUT_TIME];
  return inZone(zone, { LANG: 'ru_RU.UTF-8', LC_ALL: 'ru_RU.UTF-8' }, parts);
}

/** How tests are run in a zone: the words of the command and its environment. */
function inZone(zone, environment, parts = []) {
  const results = resultsOf(zone);
  rmSync(join(root, results), { force: true });
  return [[...parts, '--json', `--outputFile=${results}`], { ...YOUNG, ...environment, TEST_ZONE: zone }];
}

function resultsOf(zone) {
  return `build/tests-${zone.replace('/', '-')}.json`;
}
