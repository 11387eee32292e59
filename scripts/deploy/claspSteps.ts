import { mkdtempSync, realpathSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { CommandError } from '../../local/cli/commandError';
import type { AddOnKind } from '../buildAddOn';
import type { Clasp, ClaspCall, ClaspResult } from './clasp';
import { claspFailure, firstWords } from './claspFailure';
import type { ScriptProject } from './scriptProject';
import type { DeployWords } from './words';

export interface NewScript {
  readonly kind: AddOnKind;
  readonly sheetId: string | null;
  readonly title: string;
}

export interface Release {
  readonly deploymentId: string;
  readonly version: number | null;
}

/** Each step is one run of clasp; what it says becomes a value, and each failure one sentence. */
export interface ClaspSteps {
  readonly isSignedIn: () => Promise<boolean>;
  readonly signIn: () => Promise<void>;
  readonly create: (script: NewScript) => Promise<ScriptProject>;
  readonly push: () => Promise<void>;
  /** Ids of the deployments of a version; the head, which everybody has, is none. */
  readonly deployments: () => Promise<readonly string[]>;
  readonly release: (deploymentId: string | null, description: string) => Promise<Release>;
}

interface ClaspSetting {
  readonly clasp: Clasp;
  readonly words: DeployWords;
  /** Project file with the personal script id. */
  readonly file: string;
}

export function claspSteps({ clasp, words, file }: ClaspSetting): ClaspSteps {
  const failed = (result: ClaspResult): CommandError => new CommandError(sentenceOf(result, words, file));
  /** The answer of a run; clasp can fail and still leave with 0, so an answer without the expected part is a failure. */
  const ask = async <Value>(call: ClaspCall, read: (answer: unknown) => Value | null): Promise<Value> => {
    const result = await clasp(call);
    const value = result.exitCode === 0 ? read(parseJson(result.output)) : null;
    if (value === null) throw failed(result);
    return value;
  };
  const ofProject = (...args: readonly string[]): ClaspCall => ({ args: ['--project', file, '--json', ...args] });
  return {
    isSignedIn: () => ask({ args: ['--json', 'show-authorized-user'] }, (answer) => readFlag(answer, 'loggedIn')),
    signIn: async () => void (await clasp({ args: ['login'], talks: true })),
    create: (script) =>
      inEmptyFolder(async (folder) => {
        const result = await clasp({ args: ['--project', folder, ...createArguments(script)], folder });
        const project = readAddresses(result.output, script.kind);
        if (project) return project;
        const mayLeaveSheet = script.kind === 'bound' && script.sheetId === null && comesAfterSheet(result);
        const hint = mayLeaveSheet ? ` ${words.emptySheetLeft(script.title)}` : '';
        throw new CommandError(sentenceOf(result, words, file) + hint);
      }),
    push: async () => void (await ask(ofProject('push', '--force'), (answer) => (Array.isArray(answer) ? true : null))),
    deployments: () => ask(ofProject('list-deployments'), readDeployments),
    release: (deploymentId, description) => {
      const command = deploymentId === null ? ['create-deployment'] : ['update-deployment', deploymentId];
      return ask(ofProject(...command, '--description', description), readRelease);
    },
  };
}

function sentenceOf(result: ClaspResult, words: DeployWords, file: string): string {
  const failure = claspFailure(result);
  if (failure === 'unknown') return words.unknownFailure(firstWords(result));
  return failure === 'notFound' ? words.notFound(file) : words.failures[failure];
}

/** Google makes the Sheet first and the script in it second; these are refusals of the second. */
function comesAfterSheet(result: ClaspResult): boolean {
  return ['apiSwitchedOff', 'quota', 'unknown'].includes(claspFailure(result));
}

/**
 * A new script is made in a folder of its own: clasp downloads Google's first files into the folder it is told, and
 * would put them over our script and manifest. The real path, because clasp refuses to write through links.
 */
async function inEmptyFolder<Value>(work: (folder: string) => Promise<Value>): Promise<Value> {
  const folder = realpathSync.native(mkdtempSync(join(tmpdir(), 'sales-register-')));
  try {
    return await work(folder);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function createArguments({ kind, sheetId, title }: NewScript): readonly string[] {
  const where = kind === 'bound' && sheetId === null ? ['--type', 'sheets'] : ['--type', 'standalone'];
  const parent = sheetId === null ? [] : ['--parentId', sheetId];
  return ['create-script', ...where, ...parent, '--title', title, '--rootDir', '.'];
}

/**
 * The addresses are printed as soon as the script exists. They count even if the run fails later, while it downloads
 * the first files: otherwise the next run would make a second Sheet.
 */
function readAddresses(output: string, kind: AddOnKind): ScriptProject | null {
  const scriptId = /script\.google\.com\/d\/([\w-]+)\/edit/.exec(output)?.[1];
  const parentId = /drive\.google\.com\/open\?id=([\w-]+)/.exec(output)?.[1];
  if (scriptId === undefined) return null;
  return kind === 'bound' && parentId !== undefined ? { scriptId, parentId } : { scriptId };
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return null;
  }
}

function readFlag(answer: unknown, name: string): boolean | null {
  const value = fieldOf(answer, name);
  return typeof value === 'boolean' ? value : null;
}

function readDeployments(answer: unknown): readonly string[] | null {
  if (!Array.isArray(answer)) return null;
  return answer.flatMap((deployment: unknown) => {
    const id = fieldOf(deployment, 'deploymentId');
    return typeof id === 'string' && typeof fieldOf(deployment, 'versionNumber') === 'number' ? [id] : [];
  });
}

function readRelease(answer: unknown): Release | null {
  const deploymentId = fieldOf(answer, 'deploymentId');
  const version = fieldOf(answer, 'versionNumber');
  if (typeof deploymentId !== 'string') return null;
  return { deploymentId, version: typeof version === 'number' ? version : null };
}

function fieldOf(value: unknown, name: string): unknown {
  return typeof value === 'object' && value !== null ? (value as Readonly<Record<string, unknown>>)[name] : undefined;
}
