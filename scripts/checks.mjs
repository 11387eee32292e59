import { join } from 'node:path';
import { inOrder, installed, root } from './programs.mjs';

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

/** All checks of a lane, one after the other; every one runs, so that one call shows all there is to mend. */
async function runLane(lane) {
  const failed = [];
  for (const [name, command, args] of lane) {
    const isInOrder = await inOrder({ name, command: installed(command), args, environment: ENGINE });
    if (!isInOrder) failed.push(name);
  }
  return failed;
}

/** Looks at everything but what tests try; answers the names of what is not in order. */
export async function checkAll() {
  return (await Promise.all(LANES.map(runLane))).flat();
}
