import type { sheets_v4 } from '@googleapis/sheets';
import { columnLetters } from '../../src/core/values/columnLetters';
import type { DropDown } from '../../src/core/views/enteredSheet';
import type { NewSheet } from '../../src/core/views/firstRows';
import { cellFormat } from './cellFormat';
import type { SheetIds } from './cells';
import {
  colourRule,
  gridRange,
  listCondition,
  offer,
  setSize,
  writeCells,
  writeNote,
  type SheetsRequest,
} from './commonRequests';
import { gridRows } from './spreadsheet';

/** A sheet that people write: looks of its columns down to the end, then what stands in it. */
export function enteredRequests(sheet: NewSheet, all: readonly NewSheet[], ids: SheetIds): readonly SheetsRequest[] {
  const id = ids.get(sheet.name) ?? 0;
  return [
    ...sheet.columns.flatMap((_, position) => columnRequests(id, sheet, position, all)),
    ...colourRequests(id, sheet),
    ...writeCells(id, sheet.cells.slice(0, 1), () => sheet.headingStyle, ids),
    ...writeCells(id, sheet.cells.slice(1), null, ids, 1),
  ];
}

function columnRequests(
  id: number,
  sheet: NewSheet,
  position: number,
  all: readonly NewSheet[],
): readonly SheetsRequest[] {
  const column = sheet.columns[position];
  if (!column) return [];
  const below = belowHeading(id, sheet, position);
  const condition = column.dropDown && conditionOf(column.dropDown, all);
  return [
    setSize(id, 'COLUMNS', position, column.width, column.isHidden),
    {
      repeatCell: { range: below, cell: { userEnteredFormat: cellFormat(column.style) }, fields: 'userEnteredFormat' },
    },
    ...(column.note === '' ? [] : [writeNote(id, 0, position, column.note)]),
    ...(condition ? [offer(below, condition)] : []),
    ...(column.isOwned ? [warnBeforeEditing(below)] : []),
  ];
}

function belowHeading(id: number, sheet: NewSheet, position: number): sheets_v4.Schema$GridRange {
  return gridRange(id, { row: 1, column: position, rows: gridRows(sheet) - 1, columns: 1 });
}

function conditionOf(dropDown: DropDown, all: readonly NewSheet[]): sheets_v4.Schema$BooleanCondition | null {
  if (dropDown.kind === 'list') return listCondition(dropDown.values);
  const source = all.find(({ key }) => key === dropDown.table);
  const position = source?.columns.findIndex(({ key }) => key === dropDown.column) ?? -1;
  if (!source || position < 0) return null;
  const letters = columnLetters(position);
  const name = source.name.replaceAll("'", "''");
  return { type: 'ONE_OF_RANGE', values: [{ userEnteredValue: `='${name}'!$${letters}$2:$${letters}` }] };
}

/** Columns the add-on fills in: anyone may edit them, after a question. */
function warnBeforeEditing(range: sheets_v4.Schema$GridRange): SheetsRequest {
  return { addProtectedRange: { protectedRange: { range, warningOnly: true } } };
}

function colourRequests(id: number, sheet: NewSheet): readonly SheetsRequest[] {
  const rules = sheet.columns.flatMap(({ colours }, position) =>
    colours.map((rule) => ({ rule, range: belowHeading(id, sheet, position) })),
  );
  return rules.map(({ rule, range }, index) => colourRule(range, rule, index));
}
