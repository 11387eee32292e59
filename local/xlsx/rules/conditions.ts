/** Comparisons by Google's name (after NUMBER_ or DATE_) and by the file's. */
export const comparisons = {
  BETWEEN: 'between',
  NOT_BETWEEN: 'notBetween',
  EQUAL_TO: 'equal',
  NOT_EQUAL_TO: 'notEqual',
  GREATER_THAN: 'greaterThan',
  GREATER_THAN_OR_EQUAL_TO: 'greaterThanOrEqual',
  LESS_THAN: 'lessThan',
  LESS_THAN_OR_EQUAL_TO: 'lessThanOrEqual',
} as const;

/** Dates say before and after. */
export const dateComparisons = {
  BETWEEN: 'between',
  NOT_BETWEEN: 'notBetween',
  EQUAL_TO: 'equal',
  AFTER: 'greaterThan',
  ON_OR_AFTER: 'greaterThanOrEqual',
  BEFORE: 'lessThan',
  ON_OR_BEFORE: 'lessThanOrEqual',
} as const;

/** The key whose value is the given one. */
export function keyOf(table: Readonly<Record<string, string>>, value: string): string | undefined {
  return Object.keys(table).find((key) => table[key] === value);
}

/** A text as a formula's constant. */
export function quoteText(text: string): string {
  return `"${text.replaceAll('"', '""')}"`;
}

/** The other way round; null when the formula is no text constant. */
export function unquoteText(formula: string): string | null {
  const match = /^"((?:[^"]|"")*)"$/.exec(formula.trim());
  return match ? (match[1] ?? '').replaceAll('""', '"') : null;
}

/** A number as it stands, anything else as a formula with its leading `=`. */
export function operand(formula: string): string | number {
  const text = formula.trim();
  if (/^[+-]?\d+(\.\d+)?(e[+-]?\d+)?$/i.test(text)) return Number(text);
  return unquoteText(text) ?? `=${text}`;
}

/** What stands in the file for a value of a rule. */
export function operandFormula(value: string | number | boolean): string {
  if (typeof value === 'number') return String(value);
  if (typeof value === 'boolean') return value ? 'TRUE' : 'FALSE';
  return value.startsWith('=') ? value.slice(1) : quoteText(value);
}

/** A text to search for, with SEARCH's wild cards taken literally. */
export function quoteSearched(text: string): string {
  return quoteText(text.replace(/[~?*]/g, '~$&'));
}

/** The other way round. */
export function unquoteSearched(formula: string): string | null {
  return unquoteText(formula)?.replace(/~([~?*])/g, '$1') ?? null;
}

/** Google's relative dates as formulas. */
export const relativeDates: readonly { readonly name: string; readonly formula: string }[] = [
  { name: 'TODAY', formula: 'TODAY()' },
  { name: 'TOMORROW', formula: 'TODAY()+1' },
  { name: 'YESTERDAY', formula: 'TODAY()-1' },
  { name: 'PAST_WEEK', formula: 'TODAY()-7' },
  { name: 'PAST_MONTH', formula: 'EDATE(TODAY(),-1)' },
  { name: 'PAST_YEAR', formula: 'EDATE(TODAY(),-12)' },
];
