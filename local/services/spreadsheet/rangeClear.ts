import { asText } from '../core/asText';
import type { MethodTable } from '../core/serviceClass';
import { self } from '../core/serviceClass';
import type { RangeState } from './book';
import { mapCells } from './blocks';
import { patchRange } from './formatAccessors';
import { readCells } from './readValues';
import { clearValidations } from './validationAreas';
import { checkShape } from './writeValues';

/** Options of `clear()`; nothing named means contents and formats. */
export interface ClearOptions {
  readonly contentsOnly?: boolean;
  readonly formatOnly?: boolean;
  readonly commentsOnly?: boolean;
  readonly validationsOnly?: boolean;
}

function clearContents({ book, sheetId, area }: RangeState): void {
  book.store.writeCells(
    sheetId,
    area.row,
    area.column,
    mapCells(area, () => null),
  );
}

function clearNotes({ book, sheetId, area }: RangeState): void {
  book.store.writeNotes(
    sheetId,
    area.row,
    area.column,
    mapCells(area, () => null),
  );
}

/** Clears what the options name. */
export function clearRange(range: RangeState, options: ClearOptions = {}): void {
  const { contentsOnly, formatOnly, commentsOnly, validationsOnly } = options;
  const all = !contentsOnly && !formatOnly && !commentsOnly && !validationsOnly;
  if (all || contentsOnly) clearContents(range);
  if (all || formatOnly) patchRange(range, null);
  if (commentsOnly) clearNotes(range);
  if (validationsOnly) clearValidations(range);
}

/** A whole number arrives as Java prints it: 25 becomes "25.0". */
function noteText(note: unknown): string {
  return typeof note === 'number' && Number.isInteger(note) ? note.toFixed(1) : asText(note);
}

/** Clearing and notes. */
export const rangeClear: MethodTable<RangeState> = {
  clear(range, options?: ClearOptions) {
    clearRange(range, options);
    return self;
  },
  clearContent(range) {
    clearContents(range);
    return self;
  },
  clearNote(range) {
    clearNotes(range);
    return self;
  },
  clearDataValidations(range) {
    clearValidations(range);
    return self;
  },
  getNote: (range) => readCells(range)[0]?.[0]?.note ?? '',
  getNotes: (range) => readCells(range).map((row) => row.map((cell) => cell?.note ?? '')),
  setNote(range, note: unknown) {
    const { book, sheetId, area } = range;
    book.store.writeNotes(
      sheetId,
      area.row,
      area.column,
      mapCells(area, () => noteText(note)),
    );
    return self;
  },
  setNotes(range, notes: readonly (readonly unknown[])[]) {
    checkShape(range, notes);
    const { book, sheetId, area } = range;
    book.store.writeNotes(
      sheetId,
      area.row,
      area.column,
      notes.map((row) => row.map(noteText)),
    );
    return self;
  },
};
