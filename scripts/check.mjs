import { run, setUp } from './setup.mjs';

/** What a reader of the code may rely on; all of it runs, so that one call shows all there is to mend. */
const CHECKS = [
  ['format', 'prettier', ['--check', '--log-level', 'warn', '.']],
  ['types', 'tsc', ['-b']],
  ['lint', 'eslint', ['.', '--cache', '--cache-location', 'build/eslint-cache']],
  ['dependency rules', 'depcruise', ['--config', '.dependency-cruiser.cjs', 'src', 'local', 'scripts']],
  ['unused code', 'knip', ['--no-progress']],
];

setUp();
const failed = CHECKS.filter(([name, command, args]) => {
  console.error(`— ${name}`);
  return run('npx', ['--no-install', command, ...args]) !== 0;
}).map(([name]) => name);
if (failed.length > 0) {
  console.error(`Not in order: ${failed.join(', ')}.`);
  process.exit(1);
}
