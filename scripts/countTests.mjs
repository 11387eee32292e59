import { readFileSync } from 'node:fs';
import { relative } from 'node:path';
import { root } from './programs.mjs';

/** Adds up the results of several runs, names the files that took longest and ends with one line: N passed, N failed. */
const results = process.argv.slice(2).map((file) => JSON.parse(readFileSync(file, 'utf8')));
const sum = (key) => results.reduce((total, result) => total + result[key], 0);
const skipped = sum('numPendingTests') + sum('numTodoTests');
const line = `${sum('numPassedTests')} passed, ${sum('numFailedTests')} failed`;

const files = results.flatMap(({ testResults }) =>
  testResults.map(({ name, startTime, endTime }) => ({
    name: relative(root, name),
    seconds: Math.round((endTime - startTime) / 1000),
  })),
);
const slowest = files.sort((one, other) => other.seconds - one.seconds).slice(0, 8);
console.error(`Took longest: ${slowest.map(({ name, seconds }) => `${name} ${seconds} s`).join(', ')}`);
console.log(skipped > 0 ? `${line}, ${skipped} skipped` : line);
