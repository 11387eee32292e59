import { workbookFailure } from '../../../xlsx/workbookFailure';
import type { SaveAnswer, SaveConflict, SaveRequest } from '../../protocol';
import { compose, findConflict, isThisWorkbook, mergeSaved } from '../../savedState';
import type { Keeper } from '../keeper';
import { handOver } from './handOver';
import type { OpenedBook } from './openedBook';
import { chooseTarget, compareToTarget, offerDownload, writeTarget, type Target } from './target';

/** Where a save goes: a file that may be written, the person's downloads, or nowhere but this page. */
type Place = Target | 'download' | null;

/** The page keeps the workbook itself; on a disk it comes when the person saves it, and from then on by itself where the browser can. */
export function createBrowserKeeper(opened: OpenedBook, openAnother: () => void): Keeper {
  let book = opened;

  async function save(request: SaveRequest): Promise<SaveAnswer> {
    const conflict = findConflict(book, request) ?? (request.overwrite ? null : await diskConflict(book.target));
    if (conflict) return { kind: 'conflict', conflict };
    const place = book.target ?? (request.byHand ? await chosen(book.fileName) : null);
    return place === null ? keep(request) : write(request, place);
  }

  /** Only this page has it. */
  function keep(request: SaveRequest): SaveAnswer {
    book = { ...book, data: mergeSaved(book.data, request), revision: book.revision + 1 };
    return { kind: 'kept', revision: book.revision };
  }

  async function write(request: SaveRequest, place: Target | 'download'): Promise<SaveAnswer> {
    const composed = await compose(book.data, request);
    if (composed === null || !(await isThisWorkbook(composed.bytes, composed.bytes, composed.data)))
      return { kind: 'conflict', conflict: 'unreadable' };
    try {
      const target = await put(place, book.fileName, composed.bytes);
      const fileName = target?.file.name ?? book.fileName;
      book = { ...book, data: composed.data, revision: book.revision + 1, target, fileName };
      return { kind: 'saved', revision: book.revision };
    } catch (error) {
      return { kind: 'failed', ...cannotWrite(book.fileName, error instanceof Error ? error.message : String(error)) };
    }
  }

  return {
    save,
    async saveCopy(request) {
      const composed = await compose(book.data, request);
      if (composed === null) return { kind: 'failed', ...cannotWrite(book.fileName, 'not readable') };
      offerDownload(book.fileName, composed.bytes);
      return { kind: 'saved', fileName: book.fileName };
    },
    state: async () => ({ revision: book.revision, conflict: await diskConflict(book.target) }),
    stay: () => handOver(book),
    takesUnchanged: true,
    openAnother,
  };
}

async function chosen(fileName: string): Promise<Place> {
  const target = await chooseTarget(fileName);
  return target === 'cancelled' ? null : target;
}

async function put(place: Target | 'download', fileName: string, bytes: Uint8Array): Promise<Target | null> {
  if (place !== 'download') return writeTarget(place, bytes);
  offerDownload(fileName, bytes);
  return null;
}

async function diskConflict(target: Target | null): Promise<SaveConflict | null> {
  const now = target ? await compareToTarget(target) : 'same';
  if (now === 'same') return null;
  return now === 'gone' ? 'goneFromDisk' : 'changedOnDisk';
}

function cannotWrite(file: string, reason: string): ReturnType<typeof workbookFailure> {
  return workbookFailure('file.cannotWrite', { file, reason });
}
