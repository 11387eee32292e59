import type { Language } from '../core/values/label';
import { TAB_COLORS } from '../core/views/palette';
import {
  INDEX_COLUMNS,
  INDEX_NOTE,
  INDEX_SHEET,
  indexCells,
  indexedAs,
  rowsToWrite,
  type IndexRow,
} from '../core/views/partyIndex';
import { writtenIn } from './cells';
import { fingerprintOf } from './fingerprint';
import { cornerOf } from './grid';
import { writingTo } from './protectedError';
import { retrying } from './retry';
import { insertQuietly, markedTab, renameOwn, type Tab, type Workbook } from './workbook';

/** The first row tells people what the sheet is. */
const FIRST_ROW = 2;

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
  writingTo(tab.name, () => {
    const corner = cornerOf(tab.sheet, tab.sheet.getRange(1, 1), FIRST_ROW + first + count, INDEX_COLUMNS.length);
    retrying(() => corner.offset(FIRST_ROW - 1 + first, 0, count).setValues(values));
  });
  workbook.memory = { ...workbook.memory, index: after };
}

/** What stands there as far as it is known: where somebody has added or deleted rows, nothing is. */
function standingIn({ sheet }: Tab, { memory }: Workbook): NonNullable<Workbook['memory']['index']> {
  const rows = sheet.getDataRange().getNumRows() - FIRST_ROW + 1;
  return memory.index?.rows === rows ? memory.index : { rows, prints: [] };
}

function insertTab(workbook: Workbook, language: Language): Tab {
  const tab = insertQuietly(workbook, 'index', INDEX_SHEET[language]);
  tab.sheet.setTabColor(TAB_COLORS.setup);
  tab.sheet.getRange(1, 1).setValue(INDEX_NOTE[language]);
  tab.sheet.hideSheet();
  return tab;
}
