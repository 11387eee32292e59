import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { bringGoogleSql, must, root, run, setUp } from './setup.mjs';

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

setUp();
bringGoogleSql();
must('npx', ['--no-install', 'tsx', 'scripts/requirePackages.ts']);
if (process.argv.includes('--only-tests')) process.exit(run('npx', ['--no-install', 'jest'], YOUNG));
must('node', ['scripts/check.mjs']);
const runs = [
  testsIn('UTC', [], { TEST_SCRIPT: 'pasted' }),
  ...ZONES.map((zone) =>
    testsIn(zone, [...PARTS_WITH_TIME, '--testPathIgnorePatterns', ...WITHOUT_TIME], {
      LANG: 'ru_RU.UTF-8',
      LC_ALL: 'ru_RU.UTF-8',
    }),
  ),
];
must('node', ['scripts/countTests.mjs', ...runs.map(({ results }) => results)]);
process.exit(Math.max(...runs.map(({ code }) => code)));

/** Runs tests in a zone; all zones are run whatever fails, so that one call shows all there is to mend. */
function testsIn(zone, parts, environment) {
  const results = `build/tests-${zone.replace('/', '-')}.json`;
  rmSync(join(root, results), { force: true });
  const words = ['--no-install', 'jest', ...parts, '--json', `--outputFile=${results}`];
  return { results, code: run('npx', words, { ...YOUNG, ...environment, TEST_ZONE: zone }) };
}
