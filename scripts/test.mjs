import { must, run, setUp } from './setup.mjs';

/** Everything that must hold: formats, lint, types, dependency rules, then all tests, twice more in far zones where time matters. */
const ZONES = ['Asia/Novokuznetsk', 'America/New_York'];
const PARTS_WITH_TIME = [
  ...['values', 'register', 'figures/facts', 'demo'].map((part) => `test/core/${part}`),
  ...['test/oracle', 'test/local/xlsx', 'test/local/register', 'test/local/cli', 'test/bundle/zones'],
];

setUp();
must('npx', ['--no-install', 'tsx', 'scripts/requirePackages.ts']);
if (process.argv.includes('--only-tests')) process.exit(run('npx', ['--no-install', 'jest']));
must('node', ['scripts/check.mjs']);
must('npx', ['--no-install', 'jest', '--json', '--outputFile=build/tests-UTC.json']);
for (const zone of ZONES) {
  const output = `build/tests-${zone.replace('/', '-')}.json`;
  must('npx', ['--no-install', 'jest', ...PARTS_WITH_TIME, '--json', `--outputFile=${output}`], {
    TEST_ZONE: zone,
    LANG: 'ru_RU.UTF-8',
    LC_ALL: 'ru_RU.UTF-8',
  });
}
must('node', [
  'scripts/countTests.mjs',
  'build/tests-UTC.json',
  ...ZONES.map((zone) => `build/tests-${zone.replace('/', '-')}.json`),
]);
