import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Language } from '../../../src/core/values/label';
import { deploy } from '../../../scripts/deploy/deploy';
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
}

const folders: string[] = [];
afterAll(() => folders.forEach((folder) => rmSync(folder, { recursive: true, force: true })));

/** A project folder with what the repository holds; gone after the tests of the file. */
export function projectFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'deploy-test-'));
  folders.push(folder);
  writeFileSync(join(folder, '.clasp.json'), '{ "rootDir": "dist" }');
  return folder;
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
  const stopped = await deploy(options, { clasp, build, memory, terminal }).then(
    () => null,
    (error: unknown) => (error instanceof Error ? error.message : String(error)),
  );
  return { printed: printed.join('\n'), said: said.join('\n'), stopped, calls, commands: commands(), built, memory };
}
