import { stat } from 'node:fs/promises';
import { readRegister } from '../../src/core/register/tables/readRegister';
import type { SourceRow } from '../../src/core/register/tables/sources';
import { keepOriginal } from '../cli/keepOriginal';
import { fileError, readRegisterFile } from '../cli/openRegister';
import { progressOf } from '../cli/progress';
import type { Terminal } from '../cli/terminal';
import { printable } from '../register/printable';
import { sheetSnapshotsOf } from '../register/sheetSnapshots';
import { readBundle } from '../runBundle';
import { createRuntime, type Runtime } from '../services/runtime';
import { createMemoryStore } from '../store/memoryStore';
import { saveFile } from '../xlsx/files';
import { writeWorkbook } from '../xlsx/writeWorkbook';

/** A workbook file with the add-on at work in it; what others save into the file meanwhile is read before it is written again. */
export interface Book {
  readonly runtime: () => Runtime;
  /** As the file says it now. */
  readonly sources: () => Promise<readonly SourceRow[]>;
  /** Does something in the workbook as it now stands, and saves it. Should somebody save in between, it is done in theirs. */
  readonly change: <Answer>(work: (runtime: Runtime) => Answer | Promise<Answer>) => Promise<Answer>;
}

/** `begun`: what a workbook needs whenever it is read anew. */
export async function openBook(
  file: string,
  terminal: Terminal,
  begun: (runtime: Runtime) => void = () => undefined,
): Promise<Book> {
  let read = await readBook(file, terminal);
  let last: Promise<unknown> = Promise.resolve();
  const catchUp = async (): Promise<void> => {
    if ((await markOf(file)) === read.mark) return;
    read = await readBook(file, terminal);
    begun(read.runtime);
  };
  const inTurn = <Answer>(work: () => Promise<Answer>): Promise<Answer> => {
    const done = last.then(work);
    last = done.catch(() => undefined);
    return done;
  };
  const changed = async <Answer>(work: (runtime: Runtime) => Answer | Promise<Answer>): Promise<Answer> => {
    await catchUp();
    const { runtime, mark } = read;
    // Whatever was begun and not saved stands nowhere: next time it starts from the file.
    read = { ...read, mark: UNSAVED };
    const answer = await work(runtime);
    const bytes = await writeWorkbook(printable(runtime.store.toData()));
    const saved = await saveFile(file, bytes, async () => ((await markOf(file)) === mark ? null : THEIRS));
    if (!saved.ok) {
      if (saved.error === THEIRS) return changed(work);
      throw fileError(saved.error, terminal.language);
    }
    read = { ...read, mark: await markOf(file) };
    return answer;
  };
  begun(read.runtime);
  return {
    runtime: () => read.runtime,
    async sources() {
      // While somebody changes it, it is as it was when that began.
      if (read.mark !== UNSAVED) await inTurn(catchUp);
      return read.sources;
    },
    change: (work) => inTurn(() => changed(work)),
  };
}

const UNSAVED = 'unsaved';
/** Somebody else has saved meanwhile. */
const THEIRS = 'theirs';

interface ReadBook {
  readonly runtime: Runtime;
  readonly sources: readonly SourceRow[];
  /** Of the file as it was read or written last. */
  readonly mark: string;
}

async function readBook(file: string, terminal: Terminal): Promise<ReadBook> {
  const mark = await markOf(file);
  const progress = progressOf(terminal, 2);
  const { data, notUnderstood } = await readRegisterFile(file, undefined, terminal, progress);
  progress.done();
  await keepOriginal(file, notUnderstood, terminal);
  const runtime = createRuntime({
    store: createMemoryStore(data),
    files: readBundle(),
    userEmail: '',
    now: () => terminal.clock().getTime(),
  });
  const { rows } = readRegister(sheetSnapshotsOf(data), data.locale);
  return { runtime, sources: rows.sources, mark };
}

/** Changes with every save of anybody. */
async function markOf(file: string): Promise<string> {
  try {
    const { ino, size, mtimeMs } = await stat(file);
    return [ino, size, mtimeMs].join(' ');
  } catch {
    return '';
  }
}
