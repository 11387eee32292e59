import { completionsOf, phoneColumns } from '../core/register/completions';
import type { CellEdit } from '../core/register/edits';
import type { SheetSnapshot } from '../core/register/schema/cell';
import { textOfCell } from '../core/register/schema/columns';
import { HEADING_ROWS, locateTable, type LocatedTable } from '../core/register/schema/locateTable';
import { readRegister } from '../core/register/tables/readRegister';
import { tables, type TableKey } from '../core/register/tables/tables';
import { wallClockIn, type WallClock } from '../core/values/wallClock';
import { cellsOf } from './cells';
import { changeRegister } from './changeRegister';
import { beginRun } from './journal';
import { lockedIfFree } from './lock';
import { languageHere } from './messages';
import { newId } from './randomIds';
import { whoIsHere } from './who';
import { openWorkbook, tabOf, type ReadTab, type Sheet } from './workbook';

type EditEvent = GoogleAppsScript.Events.SheetsOnEdit;

/** Gives new rows their ids and times, and phones one form; each of these writes stands in the Journal. */
export function completeRows(event: Pick<EditEvent, 'range' | 'user'>, sheet: Sheet, key: TableKey): void {
  if (completionsFor(event, sheet, key).edits.length === 0) return;
  lockedIfFree(() => {
    // While the lock was waited for, people went on typing and another edit may have done this already.
    const { edits, located } = completionsFor(event, sheet, key);
    if (edits.length === 0) return;
    const workbook = openWorkbook();
    const language = languageHere();
    const run = beginRun(workbook, language, whoIsHere(event));
    changeRegister({ edits }, { workbook, located: new Map([[key, located]]), language, run, isJustRead: true });
  });
}

interface Completions {
  readonly edits: readonly CellEdit[];
  readonly located: LocatedTable;
}

/** What the edited rows still lack. */
function completionsFor({ range }: Pick<EditEvent, 'range'>, sheet: Sheet, key: TableKey): Completions {
  const spreadsheet = SpreadsheetApp.getActiveSpreadsheet();
  const clock = wallClockIn(spreadsheet.getSpreadsheetTimeZone());
  const located = readRows(sheet, key, range, clock);
  const isEdited = (position: number): boolean =>
    position + 1 >= range.getColumn() && position + 1 <= range.getLastColumn();
  const hasPhones = phoneColumns(located).some(([, position]) => isEdited(position));
  const settings = hasPhones ? settingsOf(spreadsheet, clock) : [];
  const edits = completionsOf({
    located,
    now: clock.momentOf(new Date()),
    context: readRegister(settings, spreadsheet.getSpreadsheetLocale()).context,
    newId: idsFor(sheet, located, clock),
    isEdited,
  });
  return { edits, located };
}

/** The table with its headings and the edited rows; of the others nothing is read. */
function readRows(sheet: Sheet, key: TableKey, edited: EditEvent['range'], clock: WallClock): LocatedTable {
  const [lastRow, lastColumn] = [Math.max(sheet.getLastRow(), 1), Math.max(sheet.getLastColumn(), 1)];
  const read = (row: number, rows: number): SheetSnapshot['values'] =>
    rows < 1 ? [] : cellsOf(sheet.getRange(row, 1, rows, lastColumn).getValues(), clock);
  const top = read(1, Math.min(HEADING_ROWS, lastRow));
  const headings = locateTable(tables[key], { name: '', values: top }).located;
  const first = Math.max(edited.getRow(), headings.headingRow + 2);
  const rows = headings.positions.size === 0 ? [] : read(first, Math.min(edited.getLastRow(), lastRow) - first + 1);
  const values: SheetSnapshot['values'][number][] = top.slice(0, headings.headingRow + 1);
  rows.forEach((cells, index) => (values[first - 1 + index] = cells));
  const table: ReadTab = {
    name: sheet.getName(),
    tab: tabOf(sheet),
    range: sheet.getRange(1, 1, lastRow, lastColumn),
    values,
  };
  return { ...headings, sheet: table };
}

/** Only phones depend on Settings: the country of numbers typed without a code. */
function settingsOf(spreadsheet: GoogleAppsScript.Spreadsheet.Spreadsheet, clock: WallClock): readonly SheetSnapshot[] {
  const { ru, en } = tables.settings.sheet;
  const sheet = spreadsheet.getSheetByName(ru) ?? spreadsheet.getSheetByName(en);
  return sheet ? [{ name: ru, values: cellsOf(sheet.getDataRange().getValues(), clock) }] : [];
}

/** Ids that no row of the table has; the column is read when the first one is needed. */
function idsFor(sheet: Sheet, { table, positions }: LocatedTable, clock: WallClock): () => string {
  let taken: Set<string> | undefined;
  return () => {
    taken ??= new Set(
      cellsOf(sheet.getRange(1, (positions.get('id') ?? 0) + 1, sheet.getLastRow(), 1).getValues(), clock).map(
        ([cell = '']) => textOfCell(cell),
      ),
    );
    return newId(table.idPrefix ?? '', taken);
  };
}
