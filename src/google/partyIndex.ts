import type { Language } from '../core/values/label';
import { TAB_COLORS } from '../core/views/palette';
import {
  INDEX_COLUMNS,
  INDEX_NOTE,
  INDEX_SHEET,
  readIndexRows,
  ROWS_OF_A_PARTY,
  rowsOfParty,
  type IndexKey,
  indexCells,
  indexedAs,
  touchedAt,
  rowsToWrite,
  type IndexRow,
} from '../core/work/partyIndex';
import { placesOfParty } from '../core/work/partyPlaces';
import { textOfCell } from '../core/register/schema/columns';
import { readCells, writtenIn } from './cells';
import { fingerprintOf } from './fingerprint';
import { cornerOf, SPARE_ROWS } from './grid';
import { writeMemory } from './memory';
import { writingTo } from './refusal';
import { retrying } from './retry';
import { insertQuietly, markedTab, renameOwn, type Tab, type Workbook } from './workbook';

/** The first row tells people what the sheet is. */
const FIRST_ROW = 2;
/** An index with no more cells than this is read in one go. */
const CELLS_AT_ONCE = 20_000;

/** Brings the hidden index up to date; only the part of it that has changed is written. To be called with the lock held. */
export function keepIndex(workbook: Workbook, rows: readonly IndexRow[], language: Language): void {
  const lines = rows.map(indexCells);
  const after = indexedAs(lines, (part) => fingerprintOf(JSON.stringify(part)));
  const tab = markedTab(workbook, 'index') ?? insertTab(workbook, language);
  if (workbook.memory.language !== language) renameOwn(workbook, tab, INDEX_SHEET[language]);
  const wanted = rowsToWrite(standingIn(tab, workbook), after);
  if (!wanted) return;
  const { first, count } = wanted;
  const values = Array.from({ length: count }, (_none, row) =>
    INDEX_COLUMNS.map((_key, column) => writtenIn(lines[first + row]?.[column] ?? '', undefined, workbook.clock)),
  );
  writingTo(tab, () => {
    const [rows, columns] = [FIRST_ROW + first + count, INDEX_COLUMNS.length];
    const corner = cornerOf(tab.sheet, tab.sheet.getRange(1, 1), rows, columns, SPARE_ROWS);
    retrying(() => corner.offset(FIRST_ROW - 1 + first, 0, count).setValues(values));
  });
  workbook.memory = { ...workbook.memory, index: after };
}

/** What stands there as far as it is known: where somebody has added or deleted rows, nothing is. */
function standingIn({ sheet }: Tab, { memory }: Workbook): NonNullable<Workbook['memory']['index']> {
  const rows = sheet.getDataRange().getNumRows() - FIRST_ROW + 1;
  return memory.index?.rows === rows ? memory.index : { rows, prints: [] };
}

/** How it stands with parties known by any of these keys, the surest first: the rows of each with all its keys. */
export function rowsOfParties(
  workbook: Workbook,
  parties: readonly (readonly IndexKey[])[],
): readonly (readonly IndexRow[])[] {
  const tab = markedTab(workbook, 'index');
  if (!tab || parties.length === 0) return [];
  const filled = tab.sheet.getDataRange();
  const rows = filled.getNumRows();
  const isSmall = rows * INDEX_COLUMNS.length <= CELLS_AT_ONCE;
  const read = readCells(filled.offset(0, 0, rows, isSmall ? INDEX_COLUMNS.length : 1), workbook.clock);
  const keys = read.map(([cell = '']) => textOfCell(cell));
  const rowOf = new Map(keys.map((key, row) => [key, row]));
  return parties.flatMap((wanted) => {
    const key = wanted.find((one) => rowOf.has(one));
    const row = rowOf.get(key ?? '');
    if (key === undefined || row === undefined) return [];
    const first = Math.max(row - ROWS_OF_A_PARTY, 0);
    const count = Math.min(row + ROWS_OF_A_PARTY + 1, rows) - first;
    const block = isSmall
      ? read.slice(first, first + count)
      : readCells(filled.offset(first, 0, count, INDEX_COLUMNS.length), workbook.clock);
    return [rowsOfParty(readIndexRows(block), key)];
  });
}

/** Lets the index know how it stands with one party since a moment ago; somebody new comes below. To be called with the lock held. */
export function keepParty(workbook: Workbook, party: Omit<IndexRow, 'key'>, keys: readonly IndexKey[]): void {
  const tab = markedTab(workbook, 'index');
  if (!tab || party.party === '') return;
  const filled = tab.sheet.getDataRange();
  const rows = filled.getNumRows();
  const standing = readCells(filled.offset(0, 0, rows, 2), workbook.clock).map((cells) => cells.map(textOfCell));
  const places = placesOfParty(standing, party, keys);
  const [first] = places;
  if (!first) return;
  const height = Math.max(rows, ...places.map(({ row }) => row + 1));
  const corner = cornerOf(tab.sheet, tab.sheet.getRange(1, 1), height, INDEX_COLUMNS.length, SPARE_ROWS);
  for (const { row, line } of places) {
    const values = line.map((text) => writtenIn(text, undefined, workbook.clock));
    retrying(() => corner.offset(row, 0, 1).setValues([values]));
  }
  const before = workbook.memory;
  if (before.index) workbook.memory = { ...before, index: touchedAt(before.index, first.row - FIRST_ROW + 1) };
  writeMemory(before, workbook.memory);
}

function insertTab(workbook: Workbook, language: Language): Tab {
  const tab = insertQuietly(workbook, 'index', INDEX_SHEET[language]);
  tab.sheet.setTabColor(TAB_COLORS.setup);
  tab.sheet.getRange(1, 1).setValue(INDEX_NOTE[language]);
  tab.sheet.hideSheet();
  return tab;
}
