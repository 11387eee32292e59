import { mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { deserialize, serialize } from 'node:v8';
import { STAMPS } from '../../scripts/build';
import { freshnessIn } from '../../scripts/freshness';

/** What a workbook that tests begin with comes from: the add-on, the services it runs on, the recipes themselves. */
const SOURCES = ['src', 'local', 'scripts/browser', 'test/builders', 'test/bundle'];

/** One folder for each script and zone under test: what is made in a far zone is made there. */
function mode(): string {
  return [process.env['TEST_SCRIPT'] ?? 'pushed', process.env['TEST_ZONE'] ?? 'UTC'].join('-').replace('/', '-');
}
const folder = (): string => join('build', 'made', mode());

/** Forgets what was made of other sources than those of now; once, before any test runs. */
export function forgetStale(): void {
  const freshness = freshnessIn(STAMPS);
  const target = `made in ${mode()}`;
  if (freshness.isFresh(target)) return;
  rmSync(folder(), { recursive: true, force: true });
  mkdirSync(folder(), { recursive: true });
  freshness.remember(target, { inputs: SOURCES.flatMap(filesIn), outputs: [folder()] }, Date.now());
}

function filesIn(directory: string): string[] {
  const found = readdirSync(directory, { recursive: true, encoding: 'utf8' });
  return found.filter((name) => /\.\w+$/.test(name)).map((name) => join(directory, name));
}

/** What takes seconds to make and many test files begin with is made by the first that asks; each gets a copy. */
export async function madeOnce<Made>(name: string, make: () => Made | Promise<Made>): Promise<Made> {
  const file = join(folder(), name);
  const kept = readKept(file);
  if (kept !== null) return deserialize(kept) as Made;
  const made = serialize(await make());
  const beside = `${file}.${process.pid}`;
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(beside, made);
  renameSync(beside, file);
  return deserialize(made) as Made;
}

function readKept(file: string): Buffer | null {
  try {
    return readFileSync(file);
  } catch {
    // Nobody has asked for it yet.
    return null;
  }
}
