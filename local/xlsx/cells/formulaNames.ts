/** Functions younger than the file format: Excel knows them in a file only by a prefix. */
const prefixed: Readonly<Record<string, string>> = Object.fromEntries([
  ...`ARRAYTOTEXT BYCOL BYROW CHOOSECOLS CHOOSEROWS CONCAT DAYS DROP EXPAND FORMULATEXT HSTACK IFNA IFS ISFORMULA ISOMITTED
      LAMBDA LET MAKEARRAY MAP MAXIFS MINIFS NUMBERVALUE RANDARRAY REDUCE SCAN SEQUENCE SHEET SHEETS SWITCH TAKE
      TEXTAFTER TEXTBEFORE TEXTJOIN TEXTSPLIT TOCOL TOROW UNICHAR UNICODE UNIQUE VALUETOTEXT VSTACK WRAPCOLS WRAPROWS
      XLOOKUP XMATCH XOR`
    .split(/\s+/)
    .map((name) => [name, `_xlfn.${name}`] as const),
  ...['FILTER', 'SORT', 'SORTBY'].map((name) => [name, `_xlfn._xlws.${name}`] as const),
]);

const textOrCall = /"(?:[^"]|"")*"|'(?:[^']|'')*'|([A-Z][A-Z0-9.]*)(?=\()/gi;
const prefix = /"(?:[^"]|"")*"|_xlfn\.(?:_xlws\.)?|_xlws\./g;

/** Texts, sheet names and array constants, whose signs are their own; else one separator of arguments or decimals. */
const separators = /"(?:[^"]|"")*"|'(?:[^']|'')*'|\{[^}]*\}|;|(?<=\d),(?=\d)/g;

/** Where a comma is the decimal sign, arguments stand apart by semicolons; a file knows only commas and points. */
function withFileSeparators(formula: string): string {
  const outside: readonly string[] = formula.match(separators) ?? [];
  if (!outside.includes(';')) return formula;
  return formula.replace(separators, (sign) => (sign === ';' ? ',' : sign === ',' ? '.' : sign));
}

/** A formula without `=`, as Sheets writes it, in the form an .xlsx file wants. */
export function toFileFormula(formula: string): string {
  return withFileSeparators(formula).replace(textOrCall, (whole, name: string | undefined) =>
    name === undefined ? whole : (prefixed[name.toUpperCase()] ?? whole),
  );
}

/** The other way round. */
export function fromFileFormula(formula: string): string {
  if (!formula.includes('_xl')) return formula;
  return formula.replace(prefix, (whole) => (whole.startsWith('"') ? whole : ''));
}
