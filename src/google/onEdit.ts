import { completionsOf, phonePositions, type Completion } from '../app/completeRows';
import { computeFigures } from '../app/computeFigures';
import { refreshEverything } from '../app/refreshEverything';
import { readRegister } from '../core/register/readRegister';
import { TABLE_KEYS, tables, type TableKey } from '../core/register/tables';
import type { SheetSnapshot } from '../core/schema/cell';
import { textOfCell } from '../core/schema/columns';
import { locateTable, type LocatedTable } from '../core/schema/locateTable';
import type { Table } from '../core/schema/table';
import { CHECK_CELLS } from '../core/views/check';
import { DASHBOARD_CELLS } from '../core/views/dashboard';
import { GENERATED_SHEETS } from '../core/views/sheet';
import { addOnTextsOf } from '../language/addOnTexts';
import { cellsOf } from './cells';
import { fixProblem } from './fixProblem';
import { runsOf } from './grid';
import { languageHere, say } from './messages';
import { writeCells } from './patches';
import { newId } from './randomIds';
import { runCommand } from './runCommand';
import { wallClockIn, type WallClock } from './wallClock';
import { isNamed, type Range, type Sheet } from './workbook';

/** Headings stand among the first rows; nobody has been seen to put more above them. */
const HEADING_ROWS = 30;
/** More rows than this cannot be read and computed within the half minute a simple trigger has. */
const ROWS_WITHIN_HALF_A_MINUTE = 30_000;

/** After an edit by hand: rows of a table are completed, buttons of the Dashboard pressed. Nothing here asks for permission. */
export function afterEdit(range: Range): void {
  const sheet = range.getSheet();
  const name = sheet.getName();
  const key = TABLE_KEYS.find((table) => isNamed(name, tables[table].sheet));
  if (key !== undefined) completeRows(range, sheet, key);
  else if (isNamed(name, GENERATED_SHEETS.dashboard)) pressButtons(range);
  else if (isNamed(name, GENERATED_SHEETS.check)) pressFix(range);
}

function completeRows(range: Range, sheet: Sheet, key: TableKey): void {
  const { idPrefix }: Table = tables[key];
  if (idPrefix === undefined) return;
  const spreadsheet = SpreadsheetApp.getActiveSpreadsheet();
  const clock = wallClockIn(spreadsheet.getSpreadsheetTimeZone());
  const top = valuesOf(sheet, 1, Math.min(HEADING_ROWS, sheet.getLastRow()), clock);
  const headings = locateTable(tables[key], { name: '', values: top }).located;
  const first = Math.max(range.getRow(), headings.headingRow + 2);
  const count = Math.min(range.getLastRow(), sheet.getLastRow()) - first + 1;
  if (headings.positions.size === 0 || count < 1) return;
  const rows = valuesOf(sheet, first, count, clock);
  const stretch: LocatedTable = {
    ...headings,
    headingRow: 0,
    sheet: { name: '', values: [top[headings.headingRow] ?? [], ...rows] },
  };
  const isEdited = (position: number): boolean =>
    position + 1 >= range.getColumn() && position + 1 <= range.getLastColumn();
  const hasPhones = phonePositions(headings).some(isEdited);
  const settings = hasPhones ? settingsOf(spreadsheet, clock) : [];
  const completions = completionsOf({
    located: stretch,
    now: clock.momentOf(new Date()),
    context: readRegister(settings, spreadsheet.getSpreadsheetLocale()).context,
    newId: idsFor(sheet, headings, idPrefix, clock),
    isEdited,
  });
  writeCompletions(sheet, first, completions, clock);
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
function idsFor(sheet: Sheet, { positions }: LocatedTable, prefix: string, clock: WallClock): () => string {
  let taken: Set<string> | undefined;
  return () => {
    taken ??= new Set(
      cellsOf(sheet.getRange(1, (positions.get('id') ?? 0) + 1, sheet.getLastRow(), 1).getValues(), clock).map(
        ([cell = '']) => textOfCell(cell),
      ),
    );
    return newId(prefix, taken);
  };
}

function writeCompletions(sheet: Sheet, firstRow: number, completions: readonly Completion[], clock: WallClock): void {
  const columns = new Set(completions.map(({ position }) => position));
  for (const position of columns) {
    const own = completions.filter((one) => one.position === position);
    const isNext = (left: number, right: number): boolean => left === right;
    for (const { start, count } of runsOf(
      own.map(({ row }, index) => row - index),
      isNext,
    )) {
      const run = own.slice(start, start + count);
      const top = firstRow + (run[0]?.row ?? 1) - 1;
      writeCells(
        sheet.getRange(top, position + 1, count, 1),
        run.map(({ after }) => after),
        clock,
      );
    }
  }
}

function pressButtons(range: Range): void {
  const isAt = ({ row, column }: { readonly row: number; readonly column: number }): boolean =>
    range.getRow() === row + 1 && range.getColumn() === column + 1;
  const isRefresh = isAt(DASHBOARD_CELLS.refresh) && range.getValue() === true;
  if (!isRefresh && !isAt(DASHBOARD_CELLS.period)) return;
  if (isTooMuch()) {
    if (isRefresh) range.setValue(false);
    const language = languageHere();
    say(addOnTextsOf(language).pressRefresh, language, SpreadsheetApp.getActiveSpreadsheet());
    return;
  }
  runCommand(isRefresh ? refreshEverything : computeFigures);
}

function pressFix(range: Range): void {
  const isBox = range.getColumn() === CHECK_CELLS.fixColumn + 1 && range.getRow() > CHECK_CELLS.firstRow;
  if (!isBox || range.getNumRows() > 1 || range.getValue() !== true) return;
  if (!isTooMuch()) {
    fixProblem(range);
    return;
  }
  range.setValue(false);
  const language = languageHere();
  say(addOnTextsOf(language).pressRepair, language, SpreadsheetApp.getActiveSpreadsheet());
}

function isTooMuch(): boolean {
  const spreadsheet = SpreadsheetApp.getActiveSpreadsheet();
  const long = [tables.contacts, tables.sales].flatMap(({ sheet: { ru, en } }) => [ru, en]);
  const rows = long.reduce((sum, name) => sum + (spreadsheet.getSheetByName(name)?.getLastRow() ?? 0), 0);
  return rows > ROWS_WITHIN_HALF_A_MINUTE;
}
