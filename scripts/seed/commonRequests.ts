import type { sheets_v4 } from '@googleapis/sheets';
import { columnLetters } from '../../src/core/values/columnLetters';
import { wrongFormula } from '../../src/core/views/wrongCells';
import type { Block } from '../../src/core/values/block';
import type { ColouredBlock, Style, ViewCell } from '../../src/core/views/sheet';
import { colorStyle } from './cellFormat';
import { cellData, type SheetIds } from './cells';

export type SheetsRequest = sheets_v4.Schema$Request;

/** Rows written by one request: small enough that requests can be packed into calls of any size. */
const ROWS_A_REQUEST = 200;

export function gridRange(sheetId: number, { row, column, rows, columns }: Block): sheets_v4.Schema$GridRange {
  return {
    sheetId,
    startRowIndex: row,
    endRowIndex: row + rows,
    startColumnIndex: column,
    endColumnIndex: column + columns,
  };
}

/** Values, and looks where a cell has its own, in slices; `firstRow` is where the first of the rows goes. */
export function writeCells(
  sheetId: number,
  cells: readonly (readonly ViewCell[])[],
  styleAt: ((row: number, column: number) => Style) | null,
  ids: SheetIds,
  firstRow = 0,
): readonly SheetsRequest[] {
  const starts = Array.from({ length: Math.ceil(cells.length / ROWS_A_REQUEST) }, (_, index) => index * ROWS_A_REQUEST);
  return starts.map((start) => ({
    updateCells: {
      start: { sheetId, rowIndex: firstRow + start, columnIndex: 0 },
      rows: cells.slice(start, start + ROWS_A_REQUEST).map((row, offset) => ({
        values: row.map((cell, column) => cellData(cell, styleAt?.(start + offset, column) ?? null, ids)),
      })),
      fields: styleAt ? 'userEnteredValue,userEnteredFormat' : 'userEnteredValue',
    },
  }));
}

export function writeNote(sheetId: number, row: number, column: number, note: string): SheetsRequest {
  const range = gridRange(sheetId, { row, column, rows: 1, columns: 1 });
  return { repeatCell: { range, cell: { note }, fields: 'note' } };
}

export function setSize(
  sheetId: number,
  dimension: 'ROWS' | 'COLUMNS',
  index: number,
  pixelSize: number,
  isHidden = false,
): SheetsRequest {
  return {
    updateDimensionProperties: {
      range: { sheetId, dimension, startIndex: index, endIndex: index + 1 },
      properties: { pixelSize, hiddenByUser: isHidden },
      fields: 'pixelSize,hiddenByUser',
    },
  };
}

/** Offered, never enforced. */
export function offer(range: sheets_v4.Schema$GridRange, condition: sheets_v4.Schema$BooleanCondition): SheetsRequest {
  const isList = condition.type !== 'BOOLEAN';
  return { setDataValidation: { range, rule: { condition, strict: false, ...(isList && { showCustomUi: true }) } } };
}

export function listCondition(values: readonly string[]): sheets_v4.Schema$BooleanCondition {
  return { type: 'ONE_OF_LIST', values: values.map((userEnteredValue) => ({ userEnteredValue })) };
}

/** Rules are asked in order; `index` is the place of this one among the rules of its sheet. */
export function colourRule(
  range: sheets_v4.Schema$GridRange,
  rule: ColouredBlock['rule'],
  index: number,
): SheetsRequest {
  const { startRowIndex = 0, startColumnIndex = 0 } = range;
  const first = cellOfLine(startColumnIndex ?? 0, startRowIndex ?? 0);
  return {
    addConditionalFormatRule: { rule: { ranges: [range], ...conditionalRule(rule, startRowIndex ?? 0, first) }, index },
  };
}

function conditionalRule(
  rule: ColouredBlock['rule'],
  row: number,
  first: string,
): sheets_v4.Schema$ConditionalFormatRule {
  switch (rule.kind) {
    case 'scale':
      return {
        gradientRule: {
          minpoint: { type: 'MIN', colorStyle: colorStyle(rule.low) },
          maxpoint: { type: 'MAX', colorStyle: colorStyle(rule.high) },
        },
      };
    case 'textIs':
      return {
        booleanRule: {
          condition: { type: 'TEXT_EQ', values: [{ userEnteredValue: rule.text }] },
          format: {
            backgroundColorStyle: colorStyle(rule.background),
            textFormat: { foregroundColorStyle: colorStyle(rule.color) },
          },
        },
      };
    case 'negative':
    case 'positive':
      return {
        booleanRule: {
          condition: {
            type: rule.kind === 'negative' ? 'NUMBER_LESS' : 'NUMBER_GREATER',
            values: [{ userEnteredValue: '0' }],
          },
          format: { textFormat: { foregroundColorStyle: colorStyle(rule.color) } },
        },
      };
    case 'filled':
      return {
        booleanRule: {
          condition: { type: 'NOT_BLANK' },
          format: {
            backgroundColorStyle: colorStyle(rule.background),
            textFormat: { foregroundColorStyle: colorStyle(rule.color) },
          },
        },
      };
    case 'wrong':
      return {
        booleanRule: {
          condition: whenFormula(wrongFormula(rule.what, first)),
          format: {
            backgroundColorStyle: colorStyle(rule.background),
            textFormat: { foregroundColorStyle: colorStyle(rule.color) },
          },
        },
      };
    case 'filledLine':
      return {
        booleanRule: {
          condition: whenFormula(`=${cellOfLine(rule.column, row)}<>""`),
          format: { backgroundColorStyle: colorStyle(rule.background) },
        },
      };
    case 'ticked':
      return {
        booleanRule: {
          condition: whenFormula(`=${cellOfLine(rule.column, row)}`),
          format: { textFormat: { foregroundColorStyle: colorStyle(rule.color), strikethrough: true } },
        },
      };
  }
}

function whenFormula(formula: string): sheets_v4.Schema$BooleanCondition {
  return { type: 'CUSTOM_FORMULA', values: [{ userEnteredValue: formula }] };
}

function cellOfLine(column: number, row: number): string {
  return `$${columnLetters(column)}${row + 1}`;
}
