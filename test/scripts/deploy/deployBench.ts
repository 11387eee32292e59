import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Language } from '../../../src/core/values/label';
import type { Clasp } from '../../../scripts/deploy/clasp';
import { deploy } from '../../../scripts/deploy/deploy';
import { withZone } from '../../../scripts/deploy/manifestZone';
import { readOptions } from '../../../scripts/deploy/options';
import { projectMemory, type ProjectMemory } from '../../../scripts/deploy/scriptProject';
import { deployWords } from '../../../scripts/deploy/words';
import { scriptedClasp, type Answer } from './scriptedClasp';

/** What a person typed and where; everything else is a fresh folder of the project. */
export interface Situation {
  readonly answers: Readonly<Record<string, Answer | readonly Answer[]>>;
  readonly args?: readonly string[];
  readonly language?: Language;
  readonly isInteractive?: boolean;
  readonly folder?: string;
}

export interface Outcome {
  readonly printed: string;
  readonly said: string;
  /** The sentence it stopped with. */
  readonly stopped: string | null;
  readonly calls: ReturnType<typeof scriptedClasp>['calls'];
  readonly commands: string[];
  readonly built: readonly string[];
  readonly memory: ProjectMemory;
  /** As it was when clasp copied it. */
  readonly pushedManifest: string;
}

const folders: string[] = [];
afterAll(() => folders.forEach((folder) => rmSync(folder, { recursive: true, force: true })));

/** A project folder with what the repository holds; gone after the tests of the file. */
export function projectFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'deploy-test-'));
  folders.push(folder);
  writeFileSync(join(folder, '.clasp.json'), '{ "rootDir": "dist" }');
  mkdirSync(join(folder, 'dist'));
  writeFileSync(manifestOf(folder), readFileSync('appsscript.json', 'utf8'));
  return folder;
}

export function manifestOf(folder: string): string {
  return join(folder, 'dist', 'appsscript.json');
}

export async function deployIn(situation: Situation): Promise<Outcome> {
  const { answers, args = [], language = 'en', isInteractive = false, folder = projectFolder() } = situation;
  const { clasp, calls, commands } = scriptedClasp(answers);
  const options = readOptions(args, deployWords(language));
  const memory = projectMemory(folder, options.kind);
  const printed: string[] = [];
  const said: string[] = [];
  const built: string[] = [];
  const terminal = {
    print: (text: string) => void printed.push(text),
    say: (text: string) => void said.push(text),
    isInteractive,
    language,
  };
  const build = (kind: string): Promise<void> => Promise.resolve(void built.push(kind));
  let pushedManifest = '';
  const watching: Clasp = (call) => {
    if (call.args.includes('push')) pushedManifest = readFileSync(manifestOf(folder), 'utf8');
    return clasp(call);
  };
  const inZone = (zone: string, work: () => Promise<void>): Promise<void> => withZone(zone, work, manifestOf(folder));
  const tools = {
    clasp: watching,
    build,
    memory,
    terminal,
    zone: 'America/New_York',
    withZone: inZone,
    selfCheck: () => 'All is well.',
  };
  const stopped = await deploy(options, tools).then(
    () => null,
    (error: unknown) => (error instanceof Error ? error.message : String(error)),
  );
  const told = { printed: printed.join('\n'), said: said.join('\n') };
  return { ...told, stopped, calls, commands: commands(), built, memory, pushedManifest };
}
