import { scriptException } from '../core/exception';
import type { EnumerationValue } from '../core/enumeration';
import { enumerationOf } from '../core/enumeration';
import type { MethodTable } from '../core/serviceClass';
import { typeName } from '../core/signatureCheck';
import type { RangeState } from './book';
import { sheetProperties } from './book';
import type { CopiedParts } from './cellBlocks';
import { copyBlock, eraseCells, pasteCells } from './cellBlocks';
import { checkedArea } from './checkedArea';
import { rangeOf, sheetOf } from './objects';
import { readCells } from './readValues';
import { copyConditions, copyValidations, moveRules } from './ruleCopy';
import type { Cells } from './readValues';

const everything: CopiedParts = { contents: true, formats: true, notes: true };
const contentsOnly: CopiedParts = { contents: true, formats: false, notes: false, valuesOnly: true };
const validationsOnly: CopiedParts = { contents: false, formats: false, notes: false };
const formatsOnly: CopiedParts = { contents: false, formats: true, notes: false };

const pasteTypes: Readonly<Record<string, CopiedParts>> = {
  PASTE_NORMAL: everything,
  PASTE_NO_BORDERS: everything,
  PASTE_FORMAT: formatsOnly,
  PASTE_FORMULA: { contents: true, formats: false, notes: false },
  PASTE_VALUES: contentsOnly,
  PASTE_DATA_VALIDATION: validationsOnly,
};

interface CopyOptions {
  readonly contentsOnly?: boolean;
  readonly formatOnly?: boolean;
}

/** What the second argument of `copyTo` asks for. */
function partsOf(target: unknown, how: unknown): CopiedParts {
  if (how === undefined) return everything;
  if (enumerationOf(how) === 'CopyPasteType') return pasteTypes[(how as EnumerationValue).name()] ?? everything;
  const options = typeof how === 'object' && how !== null ? (how as CopyOptions) : null;
  const unknownOption = Object.keys(options ?? { none: true }).some((key) => !/^(?:contents|format)Only$/.test(key));
  if (!options || unknownOption || (options.contentsOnly && options.formatOnly)) {
    throw scriptException(
      `The parameters (${typeName(target)},${typeName(how)}) don't match the method signature for SpreadsheetApp.Range.copyTo.`,
    );
  }
  if (options.contentsOnly) return contentsOnly;
  return options.formatOnly ? formatsOnly : everything;
}

function transposed(cells: Cells): Cells {
  return (cells[0] ?? []).map((_cell, j) => cells.map((row) => row[j]));
}

/** The target's block from the five numbers of the older copy methods; columns come first there. */
function targetBlock(
  range: RangeState,
  sheet: unknown,
  [left, right, top, bottom]: readonly number[],
): Parameters<typeof copyBlock>[1] {
  const sheetId = typeof sheet === 'number' ? sheet : sheetOf(sheet).id;
  const book = typeof sheet === 'number' ? range.book : sheetOf(sheet).book;
  const row = (top ?? 1) - 1;
  const column = (left ?? 1) - 1;
  return { book, sheetId, area: { row, column, rows: (bottom ?? 1) - row, columns: (right ?? 1) - column } };
}

/** Copying and moving blocks. */
export const rangeCopy: MethodTable<RangeState> = {
  copyTo(range, destination: unknown, how?: unknown, transpose?: boolean) {
    const parts = partsOf(destination, how);
    const target = rangeOf(destination);
    const cells = readCells(range);
    const area = copyBlock({ area: range.area, cells: transpose ? transposed(cells) : cells }, target, parts);
    if (transpose) return;
    if (parts === everything || parts === validationsOnly) copyValidations(range, { ...target, area });
    if (parts.formats) copyConditions(range, { ...target, area });
  },
  copyValuesToRange(range, sheet: unknown, ...numbers: number[]) {
    copyBlock({ area: range.area, cells: readCells(range) }, targetBlock(range, sheet, numbers), contentsOnly);
  },
  copyFormatToRange(range, sheet: unknown, ...numbers: number[]) {
    copyBlock({ area: range.area, cells: readCells(range) }, targetBlock(range, sheet, numbers), formatsOnly);
  },
  moveTo(range, destination: unknown) {
    const target = rangeOf(destination);
    const area = { ...range.area, row: target.area.row, column: target.area.column };
    const place = checkedArea(area, sheetProperties(target.book, target.sheetId));
    const cells = readCells(range);
    eraseCells(range.book, range.sheetId, range.area);
    pasteCells(target.book, target.sheetId, place, cells, place, everything);
    moveRules(range, { ...target, area: place });
  },
};
