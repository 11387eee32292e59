import { basename, dirname, extname, join } from 'node:path';
import { existsSync } from 'node:fs';
import type { Result } from '../../../src/core/values/result';
import { ok } from '../../../src/core/values/result';
import type { WorkbookData } from '../../store/workbookData';
import { loadFile, saveFile } from '../../xlsx/files';
import type { NotUnderstood } from '../../xlsx/notUnderstood';
import { readWorkbook } from '../../xlsx/readWorkbook';
import type { WorkbookFailure } from '../../xlsx/workbookFailure';
import { writeWorkbook } from '../../xlsx/writeWorkbook';
import type { CopyAnswer, SaveAnswer, SaveConflict, SaveRequest, StateAnswer } from '../protocol';
import { unpackWorkbook } from '../packedWorkbook';
import type { Fingerprint } from './fingerprint';
import { compareToDisk, fingerprint } from './fingerprint';
import { keepVersion, stamp } from './versions';

/** A version is kept of what an automatic save replaces only this long after the last one: typing must not push out the older days. */
const versionInterval = 10 * 60_000;

export interface WorkbookFile {
  readonly path: string;
  readonly notUnderstood: readonly string[];
  data(): WorkbookData;
  state(): Promise<StateAnswer>;
  save(request: SaveRequest): Promise<SaveAnswer>;
  /** Writes the workbook beside its file under a name of its own. */
  saveCopy(request: SaveRequest): Promise<CopyAnswer>;
  /** Takes over what another program wrote. */
  reload(): Promise<Result<null, WorkbookFailure>>;
  /** Resolves when no save is under way. */
  settled(): Promise<void>;
}

interface FileState {
  data: WorkbookData;
  known: Fingerprint;
  revision: number;
  lastVersion: number;
  notUnderstood: readonly string[];
}

/** Reads a workbook and watches over its file: saves one after another, and never over somebody else's work. */
export async function openWorkbookFile(
  path: string,
  clock: () => number,
): Promise<Result<WorkbookFile, WorkbookFailure>> {
  const read = await readState(path);
  if (!read.ok) return read;
  const state: FileState = { ...read.value, revision: 1, lastVersion: -Infinity };
  const inTurn = createQueue();
  return ok({
    path,
    get notUnderstood() {
      return state.notUnderstood;
    },
    data: () => state.data,
    state: async () => ({ revision: state.revision, conflict: await diskConflict(path, state) }),
    save: (request) => inTurn(() => save(path, state, request, clock)),
    saveCopy: (request) => inTurn(() => saveCopy(path, state, request, clock)),
    reload: () =>
      inTurn(async () => {
        const again = await readState(path);
        if (!again.ok) return again;
        Object.assign(state, again.value, { revision: state.revision + 1 });
        return ok(null);
      }),
    settled: () => inTurn(() => Promise.resolve()),
  });
}

async function readState(
  path: string,
): Promise<Result<Pick<FileState, 'data' | 'known' | 'notUnderstood'>, WorkbookFailure>> {
  const bytes = await loadFile(path);
  if (!bytes.ok) return bytes;
  const read = await readWorkbook(bytes.value, basename(path));
  if (!read.ok) return read;
  const known = await fingerprint(path, bytes.value);
  const notUnderstood = read.value.notUnderstood.map(describeLoss);
  return ok({ data: read.value.data, known, notUnderstood });
}

function describeLoss({ sheet, detail }: NotUnderstood): string {
  return sheet === undefined ? detail : `${sheet}: ${detail}`;
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

async function save(path: string, state: FileState, request: SaveRequest, clock: () => number): Promise<SaveAnswer> {
  const conflict = request.overwrite ? null : await findConflict(path, state, request);
  if (conflict) return { kind: 'conflict', conflict };
  const data = merge(state.data, request);
  const bytes = await writeWorkbook(data);
  await keepVersionWhenDue(path, state, request.byHand || request.overwrite, clock());
  const saved = await saveFile(path, bytes);
  if (!saved.ok) return { kind: 'failed', ...saved.error };
  state.data = data;
  state.known = await fingerprint(path, bytes);
  state.revision++;
  return { kind: 'saved', revision: state.revision };
}

async function findConflict(path: string, state: FileState, request: SaveRequest): Promise<SaveConflict | null> {
  if (request.revision !== state.revision) return 'otherWindow';
  return diskConflict(path, state);
}

async function diskConflict(path: string, state: FileState): Promise<SaveConflict | null> {
  const now = await compareToDisk(path, state.known);
  if (now === 'same') return null;
  return now === 'gone' ? 'goneFromDisk' : 'changedOnDisk';
}

async function keepVersionWhenDue(path: string, state: FileState, wanted: boolean, now: number): Promise<void> {
  const isDue = wanted || now - state.lastVersion >= versionInterval;
  if (!isDue || !existsSync(path)) return;
  await keepVersion(path, now);
  state.lastVersion = now;
}

/** The whole workbook again: what the page left out is taken from the state it was made from. */
function merge(known: WorkbookData, { workbook }: SaveRequest): WorkbookData {
  const byId = new Map(known.sheets.map((sheet) => [sheet.id, sheet]));
  return unpackWorkbook(workbook, (id) => byId.get(id));
}

async function saveCopy(
  path: string,
  state: FileState,
  request: SaveRequest,
  clock: () => number,
): Promise<CopyAnswer> {
  const extension = extname(path);
  const fileName = `${basename(path, extension)} ${stamp(clock())}${extension}`;
  const bytes = await writeWorkbook(merge(state.data, request));
  const saved = await saveFile(join(dirname(path), fileName), bytes);
  return saved.ok ? { kind: 'saved', fileName } : { kind: 'failed', ...saved.error };
}
