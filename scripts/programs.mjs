import { spawn, spawnSync } from 'node:child_process';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The folder of the repository. */
export const root = dirname(dirname(fileURLToPath(import.meta.url)));

/** A program that the packages have brought, by its name: called so it starts half a second sooner than through npx. */
export function installed(name) {
  return join('node_modules', '.bin', name);
}

function optionsOf(environment, stdio) {
  return { cwd: root, stdio, env: { ...process.env, ...environment }, shell: process.platform === 'win32' };
}

/** Runs a program of the repository and answers its exit code; its words go where ours go. */
export function run(command, args, environment = {}) {
  const { status, error } = spawnSync(command, args, optionsOf(environment, 'inherit'));
  if (error) throw error;
  return status ?? 1;
}

/** Runs a program that must succeed; otherwise this process ends with its code. */
export function must(command, args, environment) {
  const code = run(command, args, environment);
  if (code !== 0) process.exit(code);
}

/** Starts a program beside what goes on meanwhile; answers its exit code. */
export function start(command, args, environment = {}) {
  return ended(spawn(command, args, optionsOf(environment, 'inherit')));
}

/** Runs a program beside others and says in a line whether all is in order; its words follow only where it is not. */
export async function inOrder({ name, command, args, environment = {} }) {
  const child = spawn(command, args, optionsOf(environment, 'pipe'));
  const words = [];
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (text) => words.push(text));
  const isInOrder = (await ended(child)) === 0;
  console.error(`— ${name}: ${isInOrder ? 'in order' : 'not in order'}`);
  if (!isInOrder) console.error(Buffer.concat(words).toString());
  return isInOrder;
}

function ended(child) {
  return new Promise((resolve, reject) => {
    child.on('error', reject);
    child.on('close', (code) => resolve(code ?? 1));
  });
}
