import type { ISheetDataValidationRule } from '@univerjs/core';
import { DataValidationModel } from '@univerjs/data-validation';
import { FormulaDataModel, IDefinedNamesService } from '@univerjs/engine-formula';
import { ConditionalFormattingRuleModel } from '@univerjs/sheets-conditional-formatting';
import { SheetsFilterService } from '@univerjs/sheets-filter';
import { SheetsNoteModel } from '@univerjs/sheets-note';
import type { CellData, NamedRangeData, RowCells, SheetData } from '../store/workbookData';
import { fromUniverCell } from './convert/cells';
import { fromUniverCondition } from './convert/conditionalFormats';
import { fromUniverFilter } from './convert/filters';
import { parseNamedArea } from './convert/names';
import { toArea } from './convert/ranges';
import { readLines, readProperties } from './convert/sheets';
import { fromUniverValidation } from './convert/validations';
import type { UniverRules } from './rules';
import { shownTexts } from './shownTexts';
import type { UniverBook } from './univerBook';

/** The lists of a sheet that Univer keeps itself. */
export type UniverParts = Pick<SheetData, 'merges' | 'validations' | 'conditionalFormats' | 'filter'>;

/** What Univer holds of a sheet. Protections, charts, bandings and metadata stand beside it. */
export type UniverSheetData = Omit<SheetData, 'protections' | 'charts' | 'bandings' | 'metadata' | 'print'>;

export function pullSheet(book: UniverBook, rules: UniverRules, sheetId: number): UniverSheetData {
  const config = book.worksheet(sheetId).getConfig();
  const rows = readLines(config.rowData);
  const columns = readLines(config.columnData);
  return {
    ...readProperties(config, sheetId),
    rows: pullRows(book, sheetId),
    rowHeights: rows.sizes,
    hiddenRows: rows.hidden,
    columnWidths: columns.sizes,
    hiddenColumns: columns.hidden,
    ...pullParts(book, rules, sheetId),
  };
}

export function pullParts(book: UniverBook, rules: UniverRules, sheetId: number): UniverParts {
  const { injector, unitId } = book;
  const key = book.keyOf(sheetId);
  const sheet = book.worksheet(sheetId);
  const grid = { rowCount: sheet.getRowCount(), columnCount: sheet.getColumnCount() };
  const validations = injector.get(DataValidationModel).getRules(unitId, key) as ISheetDataValidationRule[];
  const conditions = injector.get(ConditionalFormattingRuleModel).getSubunitRules(unitId, key) ?? [];
  const filter = injector.get(SheetsFilterService).getFilterModel(unitId, key)?.serialize();
  return {
    merges: sheet.getMergeData().map((range) => toArea(range, grid)),
    validations: validations.map((rule) => fromUniverValidation(rule, grid, rules.validations)),
    conditionalFormats: conditions.flatMap((rule) => fromUniverCondition(rule, grid, rules.conditions) ?? []),
    filter: filter ? fromUniverFilter(filter, shownTexts(book, sheetId, toArea(filter.ref, grid)), grid) : null,
  };
}

function pullRows(book: UniverBook, sheetId: number): (RowCells | undefined)[] {
  const rows: (RowCells | undefined)[] = [];
  const matrix = book.worksheet(sheetId).getCellMatrix().getMatrix();
  for (const rowKey of Object.keys(matrix)) {
    const row = Number(rowKey);
    const source = matrix[row];
    const cells: RowCells = [];
    for (const columnKey of Object.keys(source ?? {})) {
      const column = Number(columnKey);
      const cell = pullCell(book, sheetId, row, column);
      if (cell) cells[column] = cell;
    }
    if (cells.length > 0) rows[row] = cells;
  }
  for (const { row, col, note } of sheetNotes(book, sheetId)) {
    const cells = (rows[row] ??= []);
    cells[col] = { ...cells[col], note };
  }
  return rows;
}

/** One cell without its note. */
export function pullCell(book: UniverBook, sheetId: number, row: number, column: number): CellData | undefined {
  const cell = book.worksheet(sheetId).getCellMatrix().getValue(row, column);
  if (!cell?.si) return fromUniverCell(cell, book.styles);
  const formulas = book.injector.get(FormulaDataModel);
  const formula = formulas.getFormulaStringByCell(row, column, book.keyOf(sheetId), book.unitId);
  return fromUniverCell(cell, book.styles, formula ?? undefined);
}

export function sheetNotes(
  book: UniverBook,
  sheetId: number,
): readonly { id: string; row: number; col: number; note: string }[] {
  const notes = book.injector.get(SheetsNoteModel).getSheetNotes(book.unitId, book.keyOf(sheetId));
  return notes ? [...notes.values()].filter(({ note }) => note !== '') : [];
}

export function pullNames(book: UniverBook): NamedRangeData[] {
  const names = book.injector.get(IDefinedNamesService).getDefinedNameMap(book.unitId) ?? {};
  return Object.values(names).flatMap(({ name, formulaOrRefString }) => {
    const place = parseNamedArea(formulaOrRefString);
    const sheet = place && book.workbook.getSheetBySheetName(place.sheetName);
    return sheet ? { name, sheetId: book.idOf(sheet.getSheetId()), area: place.area } : [];
  });
}
