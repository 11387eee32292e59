import { existsSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { installed, root, run } from './programs.mjs';
import { bringGoogleSql, setUp } from './setup.mjs';

/** What `npm test` tries by samples in full, and its laws on twelve times as many examples; `npm run reliability -- 50` on fifty times. `-- page` only writes the table of what a stopped run came to. */
const [times = '12', ...only] = process.argv.slice(2);
const folder = join(root, 'build/reliability');

/** The table of docs/reliability.md: what was tried, by the name under which the tests count it. */
const TRIED = [
  ['everyCall', 'Every call to Google of every command fails once; the command is run again'],
  ['pairs', 'Two calls at random fail, one in each of two attempts; the command is run again'],
  ['timeOver', 'The time of a script is over at a call, and nothing can be tidied up; the command is run again'],
  [
    'editsOver',
    'The thirty seconds of an edit are over at a call; what was typed stays, the next refresh makes it good',
  ],
  ['interleavings', 'Rows or sheets are inserted, deleted, moved, sorted or renamed at any moment of a command'],
  [
    'doors',
    'Rows or columns are inserted, deleted or moved at any moment of everything else that writes: dialogs, pages, imports, calls and mail from outside',
  ],
  ['kills', 'The workbench is killed during a save over HTTP; the file and what lies beside it'],
  ['fuzzedFiles', 'A spoiled .xlsx is read and can be saved again, or is refused in a sentence'],
  ['bombs', 'A small .xlsx with far too much of one thing is refused in a sentence, or read'],
  [
    'hostileFiles',
    'A hostile text in every free column through kpi, waiting, tasks, check and import of the command line, formats cleared',
  ],
  ['prototypeNames', 'Names that every object of JavaScript has, as names of everything'],
];

/** The tests that draw examples, or try some of many. */
function filesWithLaws() {
  return readdirSync(join(root, 'test'), { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.test.ts'))
    .map((name) => join('test', name))
    .filter((path) =>
      /from '(?:fast-check|.*\/builders\/runs|.*\/tally)'/.test(readFileSync(join(root, path), 'utf8')),
    );
}

/** Adds up what the tests of one name have counted: a test that runs once for each case counts for each. */
function counted(name) {
  const files = readdirSync(folder).filter((file) => file.split(/[.-]/)[0] === name);
  const results = files.map((file) => JSON.parse(readFileSync(join(folder, file), 'utf8')));
  const sum = (key) => results.reduce((total, result) => total + result[key], 0);
  return { tried: sum('tried'), held: sum('held'), failed: sum('failed') };
}

function table() {
  const rows = TRIED.flatMap(([name, title]) => {
    const { tried, held, failed } = counted(name);
    return tried === 0 ? [] : [`| ${title} | ${tried} | ${held} | ${failed} |`];
  });
  return ['| what was tried | tried | held | failed |', '| --- | ---: | ---: | ---: |', ...rows].join('\n');
}

function writePage() {
  if (!existsSync(folder)) return;
  writeFileSync(
    join(root, 'docs/reliability.md'),
    `# Reliability\n\nWritten by \`npm run reliability\`, which takes hours; a share of each is tried by every \`npm test\`. ` +
      `A run that is stopped keeps what it came to; what it did not come to is not in the table.\n\n${table()}\n`,
  );
  run(installed('prettier'), ['--log-level', 'warn', '--write', 'docs/reliability.md']);
  console.log(table());
}

if (times === 'page') {
  writePage();
  process.exit(0);
}
if (!(Number(times) > 0)) {
  console.error(`"${times}" is no number of times: npm run reliability -- 50`);
  process.exit(2);
}
setUp();
await bringGoogleSql();
const paths = filesWithLaws().filter((path) => only.length === 0 || only.some((part) => path.includes(part)));
if (only.length === 0) rmSync(folder, { recursive: true, force: true });
const words = ['--runTestsByPath', ...paths, '--testTimeout=7200000'];
const code = run(installed('jest'), words, { RELIABILITY: times });
writePage();
process.exit(code);
