import type { ValidationData } from '../../store/workbookData';
import type { RangeState } from './book';
import { contains, overlaps, without } from './book';

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
  if (!rule) return;
  const { book, sheetId, area } = range;
  const all = book.store.readSheet(sheetId, 'validations');
  const same = JSON.stringify(bare(rule));
  const twin = all.find((one) => JSON.stringify(bare(one)) === same);
  const next = twin
    ? all.map((one) => (one === twin ? { ...one, areas: [...one.areas, area] } : one))
    : [...all, { ...bare(rule), areas: [area] }];
  book.store.writeSheet(sheetId, 'validations', next);
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
