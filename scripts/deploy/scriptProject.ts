import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { AddOnKind } from '../buildAddOn';

/** An Apps Script project of the person who deploys. */
export interface ScriptProject {
  readonly scriptId: string;
  /** The Google Sheet the script lives in; absent for an add-on. */
  readonly parentId?: string;
}

/** Where the personal ids are kept: one file a kind, so that the two never overwrite each other; git ignores both. */
const FILES: Readonly<Record<AddOnKind, string>> = { bound: '.clasp.local.json', addon: '.clasp.local.addon.json' };

/** Remembers between two runs which script belongs to this folder. */
export interface ProjectMemory {
  /** Name of the file, for sentences and for clasp's `--project`. */
  readonly file: string;
  readonly read: () => ScriptProject | null;
  readonly write: (project: ScriptProject) => void;
}

export function projectMemory(folder: string, kind: AddOnKind): ProjectMemory {
  const path = join(folder, FILES[kind]);
  return {
    file: FILES[kind],
    read: () => (existsSync(path) ? parseProject(readFileSync(path, 'utf8')) : null),
    write: (project) => writeFileSync(path, `${JSON.stringify({ ...settingsOf(folder), ...project }, null, 2)}\n`),
  };
}

/** What is the same for everybody: the folder that is pushed. */
function settingsOf(folder: string): object {
  return JSON.parse(readFileSync(join(folder, '.clasp.json'), 'utf8')) as object;
}

/** A file without a script id, or one that is no JSON, is as good as none. */
function parseProject(text: string): ScriptProject | null {
  try {
    const { scriptId, parentId } = JSON.parse(text) as { scriptId?: unknown; parentId?: unknown };
    if (typeof scriptId !== 'string' || scriptId === '') return null;
    return { scriptId, ...(typeof parentId === 'string' && parentId !== '' && { parentId }) };
  } catch {
    return null;
  }
}
