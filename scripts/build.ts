import { existsSync, statSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
import { basename, resolve } from 'node:path';
import { buildAddOn, type AddOnKind, type AddOnPart } from './buildAddOn';
import { buildCommandLine, buildRuntime } from './buildPrograms';
import { freshnessIn, type BuiltFrom } from './freshness';
import { buildPasted } from './release/pastedFile';

/** Remembers what was made from which files. */
export const STAMPS = 'build/stamps.json';
const WORKBENCH = 'scripts/buildWorkbench.ts';
/** A change to how things are built makes everything anew. */
const RECIPES = [
  'scripts/build.ts',
  'scripts/buildAddOn.ts',
  'scripts/buildPrograms.ts',
  'scripts/phoneMetadata.ts',
  'scripts/release/pastedFile.ts',
  'package-lock.json',
];

/** Makes whatever is out of date: the add-on, the services, the command line, the workbench page. */
export async function buildAll(kind: AddOnKind = 'bound'): Promise<void> {
  await makeIfStale('add-on', () => buildAddOn(kind), kind);
  await makeIfStale('runtime', buildRuntime);
  await makeIfStale('command line', buildCommandLine);
  await buildWorkbenchPage();
}

/** Makes only the add-on, when it is out of date. */
export async function buildAddOnIfStale(kind: AddOnKind = 'bound', parts: readonly AddOnPart[] = []): Promise<void> {
  await makeIfStale('add-on', () => buildAddOn(kind, parts), [kind, ...parts].join('+'));
}

/** Makes the file that people paste, for the tests; `npm run release` makes the one that is given away. */
export async function buildPastedIfStale(): Promise<void> {
  await makeIfStale('pasted file', buildPasted);
}

async function makeIfStale(target: string, make: () => Promise<BuiltFrom | null>, mode = ''): Promise<void> {
  const freshness = freshnessIn(STAMPS);
  if (freshness.isFresh(target, mode)) return;
  const started = Date.now();
  const built = await make();
  if (!built) return;
  freshness.remember(target, { ...built, inputs: [...RECIPES, ...built.inputs] }, started, mode);
  console.log(`${target}: ${Date.now() - started} ms${sizesOf(built.outputs)}`);
}

/** What Google loads at a click and what a browser loads with a page: both are to stay small. */
function sizesOf(files: readonly string[]): string {
  const shown = files.filter((name) => /^dist.*[.](js|html)$/.test(name));
  return shown.map((name) => `, ${basename(name)} ${Math.ceil(statSync(name).size / 1024)} KB`).join('');
}

/** The page has a recipe of its own, which knows by itself when there is nothing to do. */
async function buildWorkbenchPage(): Promise<void> {
  if (!existsSync(WORKBENCH)) return;
  const recipe = (await import(pathToFileURL(resolve(WORKBENCH)).href)) as { buildWorkbench?: () => Promise<void> };
  await recipe.buildWorkbench?.();
}

if (process.argv[1] !== undefined && resolve(process.argv[1]) === __filename) {
  buildAll(process.argv.includes('--addon') ? 'addon' : 'bound').catch((error: unknown) => {
    console.error(error instanceof Error ? error.message : error);
    process.exitCode = 1;
  });
}
