import type { OwnSheetKey } from '../core/register/ownership';
import { FILE_NOTES_SHEET, uploadedMarks, type UploadedMark } from '../core/register/uploadedMarks';
import type { WallClock } from '../core/values/wallClock';
import { sheetsToMark } from '../core/views/sheetsToMark';
import { readCells } from './cells';
import { writeMemory, type Memory } from './memory';
import { markSheet } from './sheetMarks';
import type { Sheet, Tab } from './tabs';

/**
 * Sheets of a register from before there were marks, or of an uploaded file, are given theirs: once in the life of a
 * workbook. From then on a sheet without a mark is the team's own.
 */
export function takeOver(
  tabs: readonly Tab[],
  own: Map<number, OwnSheetKey>,
  memory: Memory,
  clock: WallClock,
): Memory {
  if (memory.isMarked) return memory;
  const grids = tabs.filter((tab) => tab.isGrid && !own.has(tab.sheet.getSheetId()));
  const unmarked = grids.map(({ sheet, name }) => ({
    sheetId: sheet.getSheetId(),
    name,
    firstRow: () => readCells(sheet.getDataRange(), clock)[0] ?? [],
  }));
  const notes = grids.find(({ name }) => name === FILE_NOTES_SHEET)?.sheet;
  const before = { remembered: memory.sheets ?? {}, uploaded: notes ? fileNotes(notes, clock) : [] };
  const taken = sheetsToMark(unmarked, before);
  for (const [sheetId, key] of taken) {
    const tab = tabs.find(({ sheet }) => sheet.getSheetId() === sheetId);
    if (tab) markSheet(tab.sheet, key);
    own.set(sheetId, key);
  }
  // What is remembered does not go along where somebody copies the workbook; what hangs on a sheet does.
  if (notes && before.uploaded.length > 0)
    notes.addDeveloperMetadata(TAKEN_KEY, '', SpreadsheetApp.DeveloperMetadataVisibility.DOCUMENT);
  const marked: Memory = { ...memory, isMarked: true };
  if (taken.length > 0) writeMemory(memory, marked);
  return marked;
}

/** On the hidden sheet of an uploaded file: it has been read, and a sheet without a mark is the team's own since then. */
const TAKEN_KEY = 'sales-register.taken';

function fileNotes(notes: Sheet, clock: WallClock): readonly UploadedMark[] {
  if (notes.getDeveloperMetadata().some((one) => one.getKey() === TAKEN_KEY)) return [];
  const range = notes.getDataRange();
  return uploadedMarks(readCells(range, clock), range.getFormulas());
}
