import { offsetFormula } from '../../store/references';
import { mapConditionFormulas } from '../../store/rewriteFormulas';
import type { Area, ConditionalFormatData, ValidationData } from '../../store/workbookData';
import { mapCells, overlaps, without } from './blocks';
import type { RangeState } from './book';
import { clearValidations, movedRule, validationLookup, writeValidations } from './validationAreas';

/** Cells copied with everything bring their validation along; where the source has none, the target keeps its own. */
export function copyValidations(source: RangeState, target: RangeState): void {
  const rules = rulesFor(target.area, source);
  if (!rules) return;
  const own = validationLookup(target);
  writeValidations(
    target,
    rules.map((row, i) => row.map((rule, j) => rule ?? own(i, j))),
  );
}

/** The validation of each cell of a place that is filled from a source, as it reads there; null when there is none at all. */
function rulesFor(place: Area, source: RangeState): (ValidationData | null)[][] | null {
  const { area } = source;
  const from = validationLookup(source);
  const rules = mapCells(place, (i, j) => {
    const cell = { row: area.row + (i % area.rows), column: area.column + (j % area.columns) };
    const rule = from(i % area.rows, j % area.columns);
    return rule && movedRule(rule, cell, { row: place.row + i, column: place.column + j });
  });
  return rules.some((row) => row.some((rule) => rule !== null)) ? rules : null;
}

/** Cells that move take their validation and their colouring rules along. */
export function moveRules(source: RangeState, target: RangeState): void {
  const rules = rulesFor(target.area, source);
  clearValidations(source);
  if (rules) writeValidations(target, rules);
  const { store } = source.book;
  const stay = store.readSheet(source.sheetId, 'conditionalFormats').flatMap((rule) => {
    const areas = rule.areas.flatMap((area) => without(area, source.area));
    const moved = isSameSheet(source, target) ? copiedAreas(rule.areas, source.area, target.area) : [];
    return areas.length + moved.length > 0 ? movedCondition(rule, [...areas, ...moved]) : [];
  });
  if (!isSameSheet(source, target)) copyConditions(source, target);
  store.writeSheet(source.sheetId, 'conditionalFormats', stay);
}

function isSameSheet(source: RangeState, target: RangeState): boolean {
  return source.book.store === target.book.store && source.sheetId === target.sheetId;
}

/** Copied formats bring the rules that colour cells along: on the same sheet they reach further, on another they are new. */
export function copyConditions(source: RangeState, target: RangeState): void {
  const { store } = source.book;
  const rules = store.readSheet(source.sheetId, 'conditionalFormats');
  const touching = rules.filter(({ areas }) => areas.some((area) => overlaps(area, source.area)));
  if (touching.length === 0) return;
  const reached = (rule: ConditionalFormatData): Area[] => copiedAreas(rule.areas, source.area, target.area);
  const next = isSameSheet(source, target)
    ? rules.map((rule) => ({ ...rule, areas: [...rule.areas, ...reached(rule)] }))
    : [
        ...target.book.store.readSheet(target.sheetId, 'conditionalFormats'),
        ...touching.map((rule) => movedCondition(rule, reached(rule))),
      ];
  target.book.store.writeSheet(target.sheetId, 'conditionalFormats', next);
}

function movedCondition(rule: ConditionalFormatData, areas: Area[]): ConditionalFormatData {
  const [from] = rule.areas;
  const [to] = areas;
  if (!from || !to) return rule;
  const moved = mapConditionFormulas(rule, (formula) =>
    offsetFormula(formula, to.row - from.row, to.column - from.column),
  );
  return { ...moved, areas };
}

/** What of the areas lies in the pattern, as often as the pattern repeats in what it filled. */
function copiedAreas(areas: readonly Area[], pattern: Area, filled: Area): Area[] {
  const inside = areas.filter((area) => overlaps(area, pattern)).map((area) => intersection(area, pattern));
  const copies: Area[] = [];
  for (let row = 0; row < filled.rows; row += pattern.rows) {
    for (let column = 0; column < filled.columns; column += pattern.columns) {
      for (const area of inside) {
        const down = filled.row - pattern.row + row;
        const right = filled.column - pattern.column + column;
        copies.push({ ...area, row: area.row + down, column: area.column + right });
      }
    }
  }
  return copies;
}

function intersection(one: Area, other: Area): Area {
  const row = Math.max(one.row, other.row);
  const column = Math.max(one.column, other.column);
  return {
    row,
    column,
    rows: Math.min(one.row + one.rows, other.row + other.rows) - row,
    columns: Math.min(one.column + one.columns, other.column + other.columns) - column,
  };
}
