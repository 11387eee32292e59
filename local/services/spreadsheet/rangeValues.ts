import type { CellContent } from '../../store/sheetStore';
import { offsetFormula } from '../../store/references';
import type { MethodTable } from '../core/serviceClass';
import { self } from '../core/serviceClass';
import { displayText } from '../values/display';
import type { RangeState } from './book';
import { mapCells } from './blocks';
import { bookFormats } from './book';
import { formulaFromR1C1, formulaToR1C1 } from './r1c1';
import { firstCell, readCells, readDisplay, readValues, valueReader } from './readValues';
import { withResult } from '../values/formulaResult';
import { checkShape, writeOneValue, writeValues } from './writeValues';

function writeFormulas(range: RangeState, formulas: readonly (readonly (string | null)[])[]): void {
  checkShape(range, formulas);
  const contents = formulas.map((row) => row.map(formulaContent));
  range.book.store.writeCells(range.sheetId, range.area.row, range.area.column, contents);
}

function formulaContent(formula: string | null): CellContent {
  if (!formula) return null;
  return withResult({ formula: formula.startsWith('=') ? formula : `=${formula}` });
}

function setFormula(range: RangeState, text: string | null): typeof self {
  const formula = text ?? '';
  writeFormulas(
    range,
    mapCells(range.area, (i, j) => offsetFormula(formula, i, j)),
  );
  return self;
}

/** Values and formulas of a range. */
export const rangeValues: MethodTable<RangeState> = {
  getValue: (range) => valueReader(range)(firstCell(range)),
  getValues: readValues,
  setValue(range, value: unknown) {
    writeOneValue(range, value);
    return self;
  },
  setValues(range, values: readonly (readonly unknown[])[]) {
    writeValues(range, values);
    return self;
  },
  getDisplayValue: (range) => displayText(firstCell(range), bookFormats(range.book)),
  getDisplayValues: readDisplay,
  isBlank: (range) =>
    readCells(range).every((row) => row.every((cell) => cell?.formula === undefined && (cell?.value ?? '') === '')),
  getFormula: (range) => firstCell(range)?.formula ?? '',
  getFormulas: (range) => readCells(range).map((row) => row.map((cell) => cell?.formula ?? '')),
  getFormulaR1C1: (range) => {
    const formula = firstCell(range)?.formula;
    return formula === undefined ? null : formulaToR1C1(formula, range.area.row, range.area.column);
  },
  getFormulasR1C1: (range) =>
    readCells(range).map((row, i) =>
      row.map((cell, j) =>
        cell?.formula === undefined ? null : formulaToR1C1(cell.formula, range.area.row + i, range.area.column + j),
      ),
    ),
  setFormula,
  setFormulas(range, formulas: readonly (readonly (string | null)[])[]) {
    writeFormulas(range, formulas);
    return self;
  },
  setFormulaR1C1(range, text: string | null) {
    const formula = text ?? '';
    const { row, column } = range.area;
    writeFormulas(
      range,
      mapCells(range.area, (i, j) => formulaFromR1C1(formula, row + i, column + j)),
    );
    return self;
  },
  setFormulasR1C1(range, formulas: readonly (readonly (string | null)[])[]) {
    checkShape(range, formulas);
    const { row, column } = range.area;
    writeFormulas(
      range,
      formulas.map((line, i) => line.map((formula, j) => formula && formulaFromR1C1(formula, row + i, column + j))),
    );
    return self;
  },
};
