import { GENERATED_KEYS, type GeneratedSheetKey } from '../register/generatedNames';

/** Every line of our sheets has something in one of these columns. */
const COLUMNS = 'A:F';

/**
 * A formula by which the host itself tells how many filled cells of each sheet of ours are out of sight, hidden by hand or
 * by a filter: ` line:0 dashboard:0 check:-6 `. The first tells of the line below it.
 */
export function sightFormula(nameOf: (key: GeneratedSheetKey) => string | undefined, separator: string): string {
  const counts = GENERATED_KEYS.flatMap((key) => {
    const name = nameOf(key);
    if (name === undefined) return [];
    const place = `'${name.replaceAll("'", "''")}'!${COLUMNS}`;
    return [`${key}:"&(SUBTOTAL(103${separator}${place})-COUNTA(${place}))&"`];
  });
  return `=" ${[`line:"&(SUBTOTAL(103${separator}A2)-COUNTA(A2))&"`, ...counts].join(' ')} "`;
}

/** Whether a formula is the one above, in whatever locale it was written. */
export function isSightFormula(formula: string): boolean {
  return formula.startsWith('=" line:"&(SUBTOTAL(103');
}
