import { completionsOf, phoneColumns, type Completion } from '../app/completeRows';
import { readRegister } from '../core/register/tables/readRegister';
import { tables, type TableKey } from '../core/register/tables/tables';
import type { SheetSnapshot } from '../core/register/schema/cell';
import { textOfCell } from '../core/register/schema/columns';
import { locateTable, type LocatedTable } from '../core/register/schema/locateTable';
import type { Table } from '../core/register/schema/table';
import { cellsOf } from './cells';
import { runsOf } from './grid';
import { beginRun, record } from './journal';
import { lockedIfFree } from './lock';
import { languageHere } from './messages';
import { writeCells } from './patches';
import { newId } from './randomIds';
import { wallClockIn, type WallClock } from '../core/values/wallClock';
import { whoIsHere } from './who';
import { openWorkbook, type Sheet } from './workbook';

type EditEvent = GoogleAppsScript.Events.SheetsOnEdit;

/** Headings stand among the first rows; nobody has been seen to put more above them. */
const HEADING_ROWS = 30;

/** Gives new rows their ids and times, and phones one form; each of these writes stands in the Journal. */
export function completeRows(event: Pick<EditEvent, 'range' | 'user'>, sheet: Sheet, key: TableKey): void {
  if ((tables[key] as Table).idPrefix === undefined) return;
  const { user } = event;
  if (completionsFor(event, sheet, key).length === 0) return;
  lockedIfFree(() => {
    // While the lock was waited for, people went on typing and another edit may have done this already.
    const completions = completionsFor(event, sheet, key);
    if (completions.length === 0) return;
    const workbook = openWorkbook();
    const language = languageHere();
    const edits = completions.map(({ position: _none, ...edit }) => ({ ...edit, table: key }));
    record(workbook, language, beginRun(workbook, language, whoIsHere({ user })), { edits, added: [] });
    writeCompletions(sheet, completions, workbook.clock);
  });
}

/** What the edited rows still lack; rows are 1-based rows of the sheet. */
function completionsFor({ range }: Pick<EditEvent, 'range'>, sheet: Sheet, key: TableKey): readonly Completion[] {
  const spreadsheet = SpreadsheetApp.getActiveSpreadsheet();
  const clock = wallClockIn(spreadsheet.getSpreadsheetTimeZone());
  const lastRow = sheet.getLastRow();
  const top = valuesOf(sheet, 1, Math.min(HEADING_ROWS, lastRow), clock);
  const headings = locateTable(tables[key], { name: '', values: top }).located;
  const first = Math.max(range.getRow(), headings.headingRow + 2);
  const count = Math.min(range.getLastRow(), lastRow) - first + 1;
  if (headings.positions.size === 0 || count < 1) return [];
  const rows = valuesOf(sheet, first, count, clock);
  const stretch: LocatedTable = {
    ...headings,
    headingRow: 0,
    sheet: { name: '', values: [top[headings.headingRow] ?? [], ...rows] },
  };
  const isEdited = (position: number): boolean =>
    position + 1 >= range.getColumn() && position + 1 <= range.getLastColumn();
  const hasPhones = phoneColumns(headings).some(([, position]) => isEdited(position));
  const settings = hasPhones ? settingsOf(spreadsheet, clock) : [];
  return completionsOf({
    located: stretch,
    now: clock.momentOf(new Date()),
    context: readRegister(settings, spreadsheet.getSpreadsheetLocale()).context,
    newId: idsFor(sheet, headings, clock),
    isEdited,
  }).map((completion) => ({ ...completion, row: first + completion.row - 1 }));
}

function valuesOf(sheet: Sheet, row: number, rows: number, clock: WallClock): SheetSnapshot['values'] {
  return rows < 1 ? [] : cellsOf(sheet.getRange(row, 1, rows, Math.max(sheet.getLastColumn(), 1)).getValues(), clock);
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

function writeCompletions(sheet: Sheet, completions: readonly Completion[], clock: WallClock): void {
  const columns = new Set(completions.map(({ position }) => position));
  for (const position of columns) {
    const own = completions.filter((one) => one.position === position);
    const isNext = (left: number, right: number): boolean => left === right;
    for (const { start, count } of runsOf(
      own.map(({ row }, index) => row - index),
      isNext,
    )) {
      const run = own.slice(start, start + count);
      writeCells(
        sheet.getRange(run[0]?.row ?? 1, position + 1, count, 1),
        run.map(({ after }) => after),
        clock,
      );
    }
  }
}
