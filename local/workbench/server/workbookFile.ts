import { basename, dirname, extname, join } from 'node:path';
import { existsSync } from 'node:fs';
import type { Result } from '../../../src/core/values/result';
import { failure, ok } from '../../../src/core/values/result';
import type { WorkbookData } from '../../store/workbookData';
import { fileFailure, loadFile, removeTemporaries, saveFile } from '../../xlsx/files';
import type { NotUnderstood } from '../../xlsx/notUnderstood';
import { readWorkbook } from '../../xlsx/readWorkbook';
import type { WorkbookFailure } from '../../xlsx/workbookFailure';
import { workbookFailure } from '../../xlsx/workbookFailure';
import type { CopyAnswer, SaveAnswer, SaveConflict, SaveRequest, StateAnswer } from '../protocol';
import { compose, findConflict, isThisWorkbook } from '../savedState';
import type { Fingerprint } from './fingerprint';
import { compareToDisk, fingerprint, hashOf, NOT_WRITTEN } from './fingerprint';
import { keepVersion, stamp, versionsFolder } from './versions';

/** A version is kept of what an automatic save replaces only this long after the last one: typing must not push out the older days. */
const versionInterval = 10 * 60_000;

export interface WorkbookFile {
  readonly path: string;
  readonly notUnderstood: readonly NotUnderstood[];
  data(): WorkbookData;
  state(): Promise<StateAnswer>;
  save(request: SaveRequest): Promise<SaveAnswer>;
  /** Writes the workbook beside its file under a name of its own. */
  saveCopy(request: SaveRequest): Promise<CopyAnswer>;
  /** Takes over what another program wrote. */
  reload(): Promise<Result<null, WorkbookFailure>>;
  /** Leaves for the next program which state the pages have. */
  remember(): void;
  /** Resolves when no save is under way. */
  settled(): Promise<void>;
}

/** Which state of the workbook the pages have: a revision, and the hashes of the file that are it. */
export interface KnownState {
  readonly revision: number;
  readonly hashes: readonly string[];
}

/** What is known about the workbook from one program to the next. */
export interface Memory {
  readonly before: KnownState | null;
  keep(state: KnownState): void;
}

interface FileState {
  data: WorkbookData;
  known: Fingerprint;
  revision: number;
  lastVersion: number;
  notUnderstood: readonly NotUnderstood[];
}

/**
 * Reads a workbook and watches over its file: saves one after another, and never over somebody else's work. One that was made of
 * another program's file has no file of its own before the first save.
 */
export async function openWorkbookFile(
  path: string,
  clock: () => number,
  memory: Memory,
  made?: WorkbookData,
): Promise<Result<WorkbookFile, WorkbookFailure>> {
  const read = made ? ok({ data: made, known: NOT_WRITTEN, notUnderstood: [] }) : await readState(path);
  if (!read.ok) return read;
  await removeTemporaries(path);
  const revision = firstRevision(memory.before, read.value.known);
  const state: FileState = { ...read.value, revision, lastVersion: -Infinity };
  const inTurn = createQueue();
  return ok({
    path,
    get notUnderstood() {
      return state.notUnderstood;
    },
    data: () => state.data,
    state: async () => ({ revision: state.revision, conflict: await diskConflict(path, state) }),
    save: (request) => inTurn(() => save(path, state, request, clock, memory)),
    saveCopy: (request) => inTurn(() => saveCopy(path, state, request, clock)),
    reload: () =>
      inTurn(async () => {
        const again = await readState(path);
        if (!again.ok) return again;
        Object.assign(state, again.value, { revision: state.revision + 1 });
        memory.keep(stateOf(state));
        return ok(null);
      }),
    remember: () => memory.keep(stateOf(state)),
    settled: () => inTurn(() => Promise.resolve()),
  });
}

/** A page that was left open may save when the file is still what it was then. */
function firstRevision(before: KnownState | null, { hash }: Fingerprint): number {
  if (before === null) return 1;
  return before.hashes.includes(hash) ? before.revision : before.revision + 1;
}

function stateOf({ revision, known }: FileState): KnownState {
  return { revision, hashes: [known.hash] };
}

async function readState(
  path: string,
): Promise<Result<Pick<FileState, 'data' | 'known' | 'notUnderstood'>, WorkbookFailure>> {
  const bytes = await loadFile(path);
  if (!bytes.ok) return bytes;
  const read = await readWorkbook(bytes.value, basename(path));
  if (!read.ok) return read;
  const known = await fingerprint(path, bytes.value);
  return ok({ ...read.value, known });
}

/** Runs one task after the other, whatever becomes of each. */
function createQueue(): <Value>(task: () => Promise<Value>) => Promise<Value> {
  let last: Promise<unknown> = Promise.resolve();
  return (task) => {
    const next = last.then(task, task);
    last = next.catch(() => undefined);
    return next;
  };
}

async function save(
  path: string,
  state: FileState,
  request: SaveRequest,
  clock: () => number,
  memory: Memory,
): Promise<SaveAnswer> {
  const conflict = findConflict(state, request) ?? (request.overwrite ? null : await diskConflict(path, state));
  if (conflict) return { kind: 'conflict', conflict };
  const composed = await compose(state.data, request);
  if (composed === null) return { kind: 'conflict', conflict: 'unreadable' };
  const { data, bytes } = composed;
  const kept = await keepVersionWhenDue(path, state, request.byHand || request.overwrite, clock());
  if (!kept.ok) return { kind: 'failed', ...kept.error };
  const saved = await saveFile<SaveConflict>(path, bytes, async (written) => {
    if (!(await isThisWorkbook(written, bytes, data))) return 'unreadable';
    // Writing took a while, in which another program may have saved.
    const late = request.overwrite ? null : await diskConflict(path, state);
    // A kill between here and our answer: the page will send the same again, and both states are the one it has.
    if (late === null) memory.keep({ revision: state.revision, hashes: [state.known.hash, hashOf(bytes)] });
    return late;
  });
  if (!saved.ok) return refused(saved.error);
  state.data = data;
  state.known = await fingerprint(path, bytes);
  state.revision++;
  memory.keep(stateOf(state));
  return { kind: 'saved', revision: state.revision };
}

function refused(reason: WorkbookFailure | SaveConflict): SaveAnswer {
  return typeof reason === 'string' ? { kind: 'conflict', conflict: reason } : { kind: 'failed', ...reason };
}

async function diskConflict(path: string, state: FileState): Promise<SaveConflict | null> {
  const now = await compareToDisk(path, state.known);
  if (now === 'same') return null;
  return now === 'gone' ? 'goneFromDisk' : 'changedOnDisk';
}

async function keepVersionWhenDue(
  path: string,
  state: FileState,
  wanted: boolean,
  now: number,
): Promise<Result<null, WorkbookFailure>> {
  const isDue = wanted || now - state.lastVersion >= versionInterval;
  if (!isDue || !existsSync(path)) return ok(null);
  try {
    await keepVersion(path, now);
  } catch (error) {
    return failure(fileFailure(error, versionsFolder(path), 'file.cannotWrite'));
  }
  state.lastVersion = now;
  return ok(null);
}

async function saveCopy(
  path: string,
  state: FileState,
  request: SaveRequest,
  clock: () => number,
): Promise<CopyAnswer> {
  const extension = extname(path);
  const fileName = `${basename(path, extension)} ${stamp(clock())}${extension}`;
  const unreadable = workbookFailure('file.cannotWrite', { file: fileName, reason: 'not readable' });
  const composed = request.workbook.sheets.length === 0 ? null : await compose(state.data, request);
  if (composed === null) return { kind: 'failed', ...unreadable };
  const { data, bytes } = composed;
  const saved = await saveFile(join(dirname(path), fileName), bytes, async (written) =>
    (await isThisWorkbook(written, bytes, data)) ? null : unreadable,
  );
  return saved.ok ? { kind: 'saved', fileName } : { kind: 'failed', ...saved.error };
}
