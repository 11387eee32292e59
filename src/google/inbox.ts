import type { Language } from '../core/values/label';
import { blocksAround } from '../core/work/tasks/tickRows';
import {
  INBOX_COLUMNS,
  INBOX_DONE,
  INBOX_NOTE,
  INBOX_SHEET,
  inboxCells,
  inboxHeads,
  linesToForget,
  type InboxHead,
  type InboxLine,
} from '../core/work/inbox';
import { textOfCell } from '../core/register/schema/columns';
import { TAB_COLORS } from '../core/views/palette';
import { writtenIn, putValues, readCells } from './cells';
import { cornerOf, SPARE_ROWS } from './grid';
import { retrying } from './retry';
import { insertQuietly, markedTab, type Tab, type Workbook } from './workbook';

/** Keeps deliveries as they came, below the last one. To be called with the lock held. */
export function keepLines(workbook: Workbook, lines: readonly InboxLine[], language: Language): void {
  if (lines.length === 0) return;
  const tab = markedTab(workbook, 'inbox') ?? insertTab(workbook, language);
  // Cut short, the sheet may stand there without its note, for which the first row is left.
  const first = Math.max(tab.sheet.getLastRow(), 1);
  const values = lines.map((line) => inboxCells(line).map((cell) => writtenIn(cell, undefined, workbook.clock)));
  const corner = cornerOf(tab.sheet, tab.sheet.getRange(1, 1), first + lines.length, INBOX_COLUMNS.length, SPARE_ROWS);
  putValues(corner.offset(first, 0, lines.length), values);
}

/** All lines without their bodies. */
export function readHeads(tab: Tab, { clock }: Workbook): readonly InboxHead[] {
  const filled = retrying(() => tab.sheet.getDataRange());
  return inboxHeads(readCells(filled.offset(0, 0, filled.getNumRows(), INBOX_COLUMNS.length - 1), clock));
}

/** The bodies of some lines, by their rows. */
export function readBodies(tab: Tab, heads: readonly InboxHead[], { clock }: Workbook): ReadonlyMap<number, string> {
  const blocks = blocksAround(heads.map(({ row }) => row));
  return new Map(
    blocks.flatMap(({ first, count }) =>
      readCells(tab.sheet.getRange(first + 1, INBOX_COLUMNS.length, count, 1), clock).map(
        ([body = ''], index) => [first + index, textOfCell(body)] as const,
      ),
    ),
  );
}

/** The register says by now what these lines tell. */
export function markDone(tab: Tab, heads: readonly InboxHead[]): void {
  const places = heads.filter(({ isDone }) => !isDone).map(({ row }) => `A${row + 1}`);
  if (places.length > 0) retrying(() => tab.sheet.getRangeList(places).setValue(INBOX_DONE));
}

/** Lines that have had their time go, all in one block from the top. */
export function forgetOld(tab: Tab, heads: readonly InboxHead[], now: number): void {
  const [first] = heads;
  const count = linesToForget(heads, now);
  if (first && count > 0)
    retrying(() => tab.sheet.deleteRows(first.row + 1, (heads[count - 1]?.row ?? 0) - first.row + 1));
}

function insertTab(workbook: Workbook, language: Language): Tab {
  const tab = insertQuietly(workbook, 'inbox', INBOX_SHEET[language]);
  tab.sheet.setTabColor(TAB_COLORS.setup);
  tab.sheet.getRange(1, 1).setValue(INBOX_NOTE[language]);
  tab.sheet.hideSheet();
  return tab;
}
