import type { sheets_v4 } from '@googleapis/sheets';
import { isLink, type LinkCell, type Style, type ViewCell } from '../../src/core/views/sheet';
import { columnLetters } from '../../src/core/values/columnLetters';
import { cellFormat } from './cellFormat';

/** Ids of the sheets by name: links and drop-downs need them before Google has seen the sheets. */
export type SheetIds = ReadonlyMap<string, number>;

/**
 * A cell as the Sheets API takes it. The kind of the value is said outright, nothing is parsed as if typed: a text
 * that begins with "=" stays a text, a phone keeps its plus, a date is a number that only its format shows as a date.
 */
export function cellData(cell: ViewCell, style: Style | null, sheetIds: SheetIds): sheets_v4.Schema$CellData {
  const value = userValue(cell);
  const link = isLink(cell) ? linkTo(cell, sheetIds) : null;
  const format = style === null && link === null ? null : cellFormat(style ?? {}, link);
  return { ...(value && { userEnteredValue: value }), ...(format && { userEnteredFormat: format }) };
}

function userValue(cell: ViewCell): sheets_v4.Schema$ExtendedValue | null {
  if (isLink(cell)) return cell.text === '' ? null : { stringValue: cell.text };
  if (typeof cell === 'object') return { numberValue: cell.serial };
  if (typeof cell === 'number') return { numberValue: cell };
  if (typeof cell === 'boolean') return { boolValue: cell };
  return cell === '' ? null : { stringValue: cell };
}

function linkTo({ sheet, row, column = 1 }: LinkCell, sheetIds: SheetIds): string | null {
  const id = sheetIds.get(sheet);
  if (id === undefined) return null;
  return row === undefined ? `#gid=${id}` : `#gid=${id}&range=${columnLetters(column - 1)}${row}`;
}
