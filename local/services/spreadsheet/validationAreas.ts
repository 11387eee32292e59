import { offsetFormula } from '../../store/references';
import { mapValidationFormulas } from '../../store/rewriteFormulas';
import type { Area, ValidationData } from '../../store/workbookData';
import type { RangeState } from './book';
import { contains, overlaps, without } from './blocks';
import { formulaToR1C1 } from './r1c1';
import { requireEditable } from './permissions';

type Rule = Omit<ValidationData, 'areas'>;

/** A rule written for one cell as it reads for another: relative references of its formulas move along. */
export function movedRule<Moved extends Rule>(rule: Moved, from: Corner | undefined, to: Corner): Moved {
  if (!from || fixedKey(rule) !== null) return rule;
  const [rows, columns] = [to.row - from.row, to.column - from.column];
  return mapValidationFormulas(rule, (formula) => offsetFormula(formula, rows, columns));
}

type Corner = Pick<Area, 'row' | 'column'>;

/** Takes a range out of every validation of its sheet. */
export function clearValidations({ book, sheetId, area }: Pick<RangeState, 'book' | 'sheetId' | 'area'>): void {
  requireEditable(book.store, book.host.person(), sheetId, area);
  const kept = book.store.readSheet(sheetId, 'validations').flatMap((rule) => {
    const areas = rule.areas.flatMap((one) => without(one, area));
    return areas[0] ? { ...movedRule(rule, rule.areas[0], areas[0]), areas } : [];
  });
  book.store.writeSheet(sheetId, 'validations', kept);
}

/** Puts one rule on a range, instead of what was there; null only clears. */
export function writeValidation(range: RangeState, rule: Rule | null): void {
  clearValidations(range);
  if (rule) addAreas(range, [{ rule, area: range.area }]);
}

/** Puts a rule on each cell of a range; cells below each other with the same rule are one area. */
export function writeValidations(range: RangeState, rules: readonly (readonly (Rule | null)[])[]): void {
  clearValidations(range);
  const { area } = range;
  const columns = Array.from({ length: area.columns }, (_none, column) => column);
  addAreas(
    range,
    columns.flatMap((column) => runsDown(rules, column, area)),
  );
}

interface RuledArea {
  readonly rule: Rule;
  readonly area: Area;
}

function runsDown(
  rules: readonly (readonly (Rule | null)[])[],
  column: number,
  { row: top, column: left }: Area,
): readonly RuledArea[] {
  const runs: { rule: Rule; key: string; area: { row: number; column: number; rows: number; columns: number } }[] = [];
  rules.forEach((row, index) => {
    const rule = row[column] ?? null;
    if (!rule) return;
    const key = keyOf(rule, { row: top + index, column: left + column });
    const last = runs[runs.length - 1];
    if (last?.key === key && last.area.row + last.area.rows === top + index) last.area.rows++;
    else runs.push({ rule, key, area: { row: top + index, column: left + column, rows: 1, columns: 1 } });
  });
  return runs;
}

/** Areas of the same rule stand together, whoever set them. */
function addAreas({ book, sheetId }: RangeState, added: readonly RuledArea[]): void {
  const present = book.store.readSheet(sheetId, 'validations');
  const byKey = new Map(present.map((rule) => [keyOf(rule, rule.areas[0] ?? { row: 0, column: 0 }), rule]));
  for (const { rule, area } of added) {
    const key = keyOf(rule, area);
    const same = byKey.get(key);
    byKey.set(key, { ...(same ?? bare(rule)), areas: [...(same?.areas ?? []), area] });
  }
  book.store.writeSheet(sheetId, 'validations', [...byKey.values()]);
}

/** Rules that say the same are one rule. Formulas say the same when they read the same cells around their own. */
function keyOf(rule: Rule, { row, column }: Corner): string {
  const key = fixedKey(rule);
  return key ?? JSON.stringify(bare(mapValidationFormulas(rule, (formula) => formulaToR1C1(formula, row, column))));
}

const fixedKeys = new WeakMap<Rule, string | null>();

/** The key of a rule that says the same in every cell; null when its formulas read cells around their own. */
function fixedKey(rule: Rule): string | null {
  const known = fixedKeys.get(rule);
  if (known !== undefined) return known;
  const text = JSON.stringify(bare(rule));
  const elsewhere = JSON.stringify(bare(mapValidationFormulas(rule, (formula) => offsetFormula(formula, 1, 1))));
  const key = text === elsewhere ? text : null;
  fixedKeys.set(rule, key);
  return key;
}

function bare({ criteria, values, allowInvalid, helpText }: Rule): Rule {
  return { criteria, values, allowInvalid, helpText };
}

/** The rule of each cell of a range, its formulas as they read there; null where there is none. */
export function validationLookup(range: RangeState): (row: number, column: number) => ValidationData | null {
  const rules = range.book.store
    .readSheet(range.sheetId, 'validations')
    .filter(({ areas }) => areas.some((one) => overlaps(one, range.area)));
  return (row, column) => {
    const cell = { row: range.area.row + row, column: range.area.column + column, rows: 1, columns: 1 };
    const rule = rules.find(({ areas }) => areas.some((one) => contains(one, cell)));
    return rule ? movedRule(rule, rule.areas[0], cell) : null;
  };
}
