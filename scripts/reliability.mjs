import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { root, run, setUp } from './setup.mjs';

/** The laws that `npm test` tries on some examples, on twelve times as many, and in full what it tries by samples; `npm run reliability -- 50` on fifty times. */
const times = process.argv[2] ?? '12';

/** The tests that draw examples, or try some of many. */
function filesWithLaws() {
  return readdirSync(join(root, 'test'), { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.test.ts'))
    .map((name) => join('test', name))
    .filter((path) => /from '(?:fast-check|.*\/builders\/runs)'/.test(readFileSync(join(root, path), 'utf8')));
}

if (!(Number(times) > 0)) {
  console.error(`"${times}" is no number of times: npm run reliability -- 50`);
  process.exit(2);
}
setUp();
const options = ['--setupFiles=<rootDir>/test/moreRuns.cjs', '--testTimeout=7200000'];
process.exit(
  run('npx', ['--no-install', 'jest', '--runTestsByPath', ...filesWithLaws(), ...options], { RELIABILITY: times }),
);
