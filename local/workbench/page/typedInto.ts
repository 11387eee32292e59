import type { SheetStore } from '../../store/sheetStore';
import type { CellData } from '../../store/workbookData';
import { withResult } from '../../services/values/formulaResult';
import { localeFormats } from '../../services/values/localeFormats';
import type { TypedValue } from '../../services/values/typedValue';
import { readTyped } from '../../services/values/typedText';
import { yearIn } from '../../services/values/zones';
import { plainFormula } from '../../univer/plainFormula';

/** The cell that a person types or pastes into. */
export interface TypedPlace {
  readonly sheetId: number;
  readonly row: number;
  readonly column: number;
}

/**
 * What text becomes in a cell, the same as when a script writes it: by the workbook's locale, unless the cell is formatted
 * as plain text. `now` is the workbook's clock: it tells the year of a day without one.
 */
export function typedInto(store: SheetStore, place: TypedPlace, text: string, now: number): TypedValue {
  const formats = localeFormats(store.readWorkbook('locale'));
  const numberFormat = cellAt(store, place)?.format?.numberFormat;
  const year = yearIn(store.readWorkbook('timeZone'), now);
  const { content, numberFormat: own } = readTyped(text, formats, numberFormat === '@', year);
  const isFormula = typeof content === 'object' && content !== null && 'formula' in content;
  const read = isFormula ? withResult({ formula: plainFormula(content.formula, formats) }) : content;
  return { content: read, ...(own !== undefined && numberFormat === undefined && { numberFormat: own }) };
}

function cellAt(store: SheetStore, { sheetId, row, column }: TypedPlace): Readonly<CellData> | undefined {
  return store.readCells(sheetId, { row, column, rows: 1, columns: 1 })[0]?.[0];
}
