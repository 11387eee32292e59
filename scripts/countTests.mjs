import { readFileSync } from 'node:fs';

/** Adds up the results of several runs and ends with one line: N passed, N failed. */
const results = process.argv.slice(2).map((file) => JSON.parse(readFileSync(file, 'utf8')));
const sum = (key) => results.reduce((total, result) => total + result[key], 0);
const skipped = sum('numPendingTests') + sum('numTodoTests');
const line = `${sum('numPassedTests')} passed, ${sum('numFailedTests')} failed`;
console.log(skipped > 0 ? `${line}, ${skipped} skipped` : line);
