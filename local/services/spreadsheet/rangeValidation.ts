import type { CellContent } from '../../store/sheetStore';
import type { ValidationData } from '../../store/workbookData';
import type { MethodTable } from '../core/serviceClass';
import { asText } from '../core/asText';
import { self } from '../core/serviceClass';
import type { RangeState } from './book';
import { mapCells } from './blocks';
import { contentOf } from './cellBlocks';
import { createDataValidation, storedValidation } from './dataValidation';
import { readCells } from './readValues';
import { clearValidations, validationLookup, writeValidation, writeValidations } from './validationAreas';
import { checkShape } from './writeValues';

/** What a ticked and an unticked box of this rule hold; null when it is no checkbox. */
function boxValues(rule: ValidationData | null): { checked: string | boolean; unchecked: string | boolean } | null {
  if (rule?.criteria !== 'CHECKBOX') return null;
  const [checked, unchecked] = rule.values;
  if (checked === undefined) return { checked: true, unchecked: false };
  return { checked: String(checked), unchecked: unchecked === undefined ? '' : String(unchecked) };
}

/** Rewrites the cells that are checkboxes, and no others. */
function changeBoxes(
  range: RangeState,
  change: (box: { checked: string | boolean; unchecked: string | boolean }) => CellContent,
): void {
  const ruleAt = validationLookup(range);
  const contents = readCells(range).map((row, i) =>
    row.map((cell, j) => {
      const box = boxValues(ruleAt(i, j));
      return box ? change(box) : contentOf(cell);
    }),
  );
  range.book.store.writeCells(range.sheetId, range.area.row, range.area.column, contents);
}

/** True or false when all cells are boxes of the same state, null otherwise. */
function isChecked(range: RangeState): boolean | null {
  const ruleAt = validationLookup(range);
  const states = readCells(range).flatMap((row, i) =>
    row.map((cell, j) => {
      const box = boxValues(ruleAt(i, j));
      return box ? (cell?.value ?? box.unchecked) === box.checked : null;
    }),
  );
  const [first] = states;
  return first !== undefined && states.every((state) => state === first) ? first : null;
}

function insertCheckboxes(range: RangeState, ...values: unknown[]): typeof self {
  const rule = { criteria: 'CHECKBOX', values: values.map(asText), allowInvalid: true, helpText: null };
  writeValidation(range, rule);
  const box = boxValues({ ...rule, areas: [] });
  const contents = readCells(range).map((row) =>
    row.map((cell) =>
      cell?.value === undefined && cell?.formula === undefined ? (box?.unchecked ?? null) : contentOf(cell),
    ),
  );
  range.book.store.writeCells(range.sheetId, range.area.row, range.area.column, contents);
  return self;
}

/** Data validation and checkboxes of a range. */
export const rangeValidation: MethodTable<RangeState> = {
  getDataValidation(range) {
    const rule = validationLookup(range)(0, 0);
    return rule && createDataValidation(range.book, rule);
  },
  getDataValidations(range) {
    const ruleAt = validationLookup(range);
    return mapCells(range.area, (i, j) => {
      const rule = ruleAt(i, j);
      return rule && createDataValidation(range.book, rule);
    });
  },
  setDataValidation(range, rule: unknown) {
    writeValidation(range, storedValidation(range.book, rule));
    return self;
  },
  setDataValidations(range, rules: readonly (readonly unknown[])[]) {
    checkShape(range, rules);
    writeValidations(
      range,
      rules.map((row) => row.map((rule) => storedValidation(range.book, rule))),
    );
    return self;
  },
  insertCheckboxes,
  removeCheckboxes(range) {
    changeBoxes(range, () => null);
    clearValidations(range);
    return self;
  },
  check(range) {
    changeBoxes(range, ({ checked }) => checked);
    return self;
  },
  uncheck(range) {
    changeBoxes(range, ({ unchecked }) => unchecked);
    return self;
  },
  isChecked,
};
