import type { Area, ValidationData } from '../../store/workbookData';
import type { RangeState } from './book';
import { contains, overlaps, without } from './blocks';

type Rule = Omit<ValidationData, 'areas'>;

/** Takes a range out of every validation of its sheet. */
export function clearValidations({ book, sheetId, area }: Pick<RangeState, 'book' | 'sheetId' | 'area'>): void {
  const kept = book.store.readSheet(sheetId, 'validations').flatMap((rule) => {
    const areas = rule.areas.flatMap((one) => without(one, area));
    return areas.length > 0 ? { ...rule, areas } : [];
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
  const keys = new Map<Rule, string>();
  rules.forEach((row, index) => {
    const rule = row[column] ?? null;
    if (!rule) return;
    const key = keys.get(rule) ?? keyOf(rule);
    keys.set(rule, key);
    const last = runs[runs.length - 1];
    if (last?.key === key && last.area.row + last.area.rows === top + index) last.area.rows++;
    else runs.push({ rule, key, area: { row: top + index, column: left + column, rows: 1, columns: 1 } });
  });
  return runs;
}

/** Areas of the same rule stand together, whoever set them. */
function addAreas({ book, sheetId }: RangeState, added: readonly RuledArea[]): void {
  const byKey = new Map(book.store.readSheet(sheetId, 'validations').map((rule) => [keyOf(rule), rule]));
  for (const { rule, area } of added) {
    const key = keyOf(rule);
    byKey.set(key, { ...bare(rule), areas: [...(byKey.get(key)?.areas ?? []), area] });
  }
  book.store.writeSheet(sheetId, 'validations', [...byKey.values()]);
}

function keyOf(rule: Rule): string {
  return JSON.stringify(bare(rule));
}

function bare({ criteria, values, allowInvalid, helpText }: Rule): Rule {
  return { criteria, values, allowInvalid, helpText };
}

/** The rule of each cell of a range; null where there is none. */
export function validationLookup(range: RangeState): (row: number, column: number) => ValidationData | null {
  const rules = range.book.store
    .readSheet(range.sheetId, 'validations')
    .filter(({ areas }) => areas.some((one) => overlaps(one, range.area)));
  return (row, column) => {
    const cell = { row: range.area.row + row, column: range.area.column + column, rows: 1, columns: 1 };
    return rules.find(({ areas }) => areas.some((one) => contains(one, cell))) ?? null;
  };
}
