import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { root, setUp } from './setup.mjs';

/** What a reader of the code may rely on. The lanes run side by side: lint alone takes as long as all the rest. */
const LANES = [
  [['lint', 'eslint', ['.', '--cache', '--cache-location', 'build/eslint-cache']]],
  [
    ['format', 'prettier', ['--check', '--log-level', 'warn', '.']],
    ['types', 'tsc', ['-b']],
    ['dependency rules', 'depcruise', ['--config', '.dependency-cruiser.cjs', 'src', 'local', 'scripts']],
    ['unused code', 'knip', ['--no-progress']],
  ],
];

/** Loaded by every check before its own code. */
const ENGINE = { NODE_OPTIONS: `--require ${JSON.stringify(join(root, 'scripts', 'engine.cjs'))}` };

/** Runs one check and answers its exit code and words, printed together when it is done. */
function check([name, command, args]) {
  return new Promise((resolve) => {
    const env = { ...process.env, ...ENGINE };
    const shell = process.platform === 'win32';
    const child = spawn('npx', ['--no-install', command, ...args], { cwd: root, env, shell });
    const words = [];
    child.stdout.on('data', (text) => words.push(text));
    child.stderr.on('data', (text) => words.push(text));
    child.on('close', (code) => {
      console.error(`— ${name}: ${code === 0 ? 'in order' : 'not in order'}`);
      if (code !== 0) console.error(Buffer.concat(words).toString());
      resolve(code === 0 ? [] : [name]);
    });
  });
}

/** All checks of a lane, one after the other; every one runs, so that one call shows all there is to mend. */
async function runLane(lane) {
  const failed = [];
  for (const item of lane) failed.push(...(await check(item)));
  return failed;
}

setUp();
const failed = (await Promise.all(LANES.map(runLane))).flat();
if (failed.length > 0) {
  console.error(`Not in order: ${failed.join(', ')}.`);
  process.exit(1);
}
