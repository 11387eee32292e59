import type { AxisChange, Span } from './axisChange';
import { shiftSpan } from './axisChange';

/** `'Лист 1'!$A$1:B2`, `A:C`, `3:7`, `B5` in a formula, but not inside a string, a name or a function's name. Names of sheets and numbers of rows are no longer. */
const token =
  /"(?:[^"]|"")*"|((?:'(?:[^']|''){1,100}'|[\p{L}_][\p{L}\p{N}_.]*)!)?(\$?[A-Za-z]{1,3}\$?\d{1,8}(?::(?:\$?[A-Za-z]{1,3}\$?\d{1,8}|\$?[A-Za-z]{1,3}|\$?\d{1,8}))?|\$?[A-Za-z]{1,3}:\$?[A-Za-z]{1,3}|\$?\d{1,8}:\$?\d{1,8})(?![\p{L}\p{N}_.(!])|[\p{L}_][\p{L}\p{N}_.]*|'(?:[^']|''){1,100}'!/gu;

const corner = /^(\$?)([A-Za-z]*)(\$?)(\d*)$/;

interface Corner {
  columnFixed: string;
  column: number | null;
  rowFixed: string;
  row: number | null;
}

/** `A` → 0, `AA` → 26. */
export function columnIndex(letters: string): number {
  let index = 0;
  for (const letter of letters.toUpperCase()) index = index * 26 + letter.charCodeAt(0) - 64;
  return index - 1;
}

/** 0 → `A`, 26 → `AA`. */
export function columnLetters(index: number): string {
  let letters = '';
  for (let rest = index + 1; rest > 0; rest = Math.floor((rest - 1) / 26)) {
    letters = String.fromCharCode(65 + ((rest - 1) % 26)) + letters;
  }
  return letters;
}

/** A sheet's name as it stands in a formula, always quoted when it is more than a plain word. */
export function quoteSheetName(name: string): string {
  return /^[A-Za-z_][A-Za-z0-9_]*$/.test(name) && !/^[A-Za-z]{1,3}\d+$/.test(name)
    ? name
    : `'${name.replaceAll("'", "''")}'`;
}

/** `'It''s'!` or `Sheet1!` → the bare name. */
export function unquoteSheetName(prefix: string): string {
  const name = prefix.endsWith('!') ? prefix.slice(0, -1) : prefix;
  return name.startsWith("'") ? name.slice(1, -1).replaceAll("''", "'") : name;
}

/**
 * Rewrites every reference of a formula. `rewrite` gets the sheet's name (the formula's own when none is written) and the
 * reference without it, and answers both anew.
 */
export function mapReferences(
  formula: string,
  rewrite: (sheetName: string | null, reference: string) => { sheetName: string | null; reference: string },
): string {
  return formula.replace(token, (whole: string, prefix: string | undefined, reference: string | undefined) => {
    if (reference === undefined) return whole;
    const sheetName = prefix === undefined ? null : unquoteSheetName(prefix);
    const next = rewrite(sheetName, reference);
    if (next.sheetName === sheetName && next.reference === reference) return whole;
    return next.sheetName === null ? next.reference : `${quoteSheetName(next.sheetName)}!${next.reference}`;
  });
}

/** Moves one reference (`$A$1:B2`) with an insertion, deletion or move on its sheet; `#REF!` when it is gone. */
export function shiftReference(change: AxisChange, reference: string): string {
  const [first = '', second] = reference.split(':');
  const start = parseCorner(first);
  const end = second === undefined ? start : parseCorner(second);
  if (!start || !end) return reference;
  const along: 'row' | 'column' = change.axis === 'rows' ? 'row' : 'column';
  const from = start[along];
  const to = end[along];
  if (from === null) return reference;
  const open = to === null;
  const span: Span = { start: Math.min(from, to ?? from), count: open ? 1 : Math.abs(to - from) + 1 };
  const moved = shiftSpan(change, span);
  if (!moved) return '#REF!';
  const nextStart = { ...start, [along]: moved.start };
  const nextEnd = { ...end, [along]: open ? null : moved.start + moved.count - 1 };
  return second === undefined ? formatCorner(nextStart) : `${formatCorner(nextStart)}:${formatCorner(nextEnd)}`;
}

/** A reference moved by a copy: relative parts follow, fixed ones stay; `#REF!` off the grid's top or left. */
export function offsetReference(reference: string, rows: number, columns: number): string {
  const corners = reference.split(':').map(parseCorner);
  const moved = corners.map((at) => (at ? formatOffset(at, rows, columns) : null));
  return moved.some((text) => text === null) ? '#REF!' : moved.join(':');
}

/** A formula copied some rows down and columns right. */
export function offsetFormula(formula: string, rows: number, columns: number): string {
  if (rows === 0 && columns === 0) return formula;
  return mapReferences(formula, (sheetName, reference) => ({
    sheetName,
    reference: offsetReference(reference, rows, columns),
  }));
}

function formatOffset(at: Corner, rows: number, columns: number): string | null {
  const row = at.row === null || at.rowFixed ? at.row : at.row + rows;
  const column = at.column === null || at.columnFixed ? at.column : at.column + columns;
  return (row ?? 0) < 0 || (column ?? 0) < 0 ? null : formatCorner({ ...at, row, column });
}

function parseCorner(text: string): Corner | null {
  const match = corner.exec(text);
  if (!match) return null;
  const [, firstDollar = '', letters = '', secondDollar = '', digits = ''] = match;
  if (!letters && !digits) return null;
  return {
    columnFixed: letters ? firstDollar : '',
    column: letters ? columnIndex(letters) : null,
    rowFixed: letters ? secondDollar : firstDollar || secondDollar,
    row: digits ? Number(digits) - 1 : null,
  };
}

function formatCorner(at: Corner): string {
  const column = at.column === null ? '' : at.columnFixed + columnLetters(at.column);
  const row = at.row === null ? '' : at.rowFixed + String(at.row + 1);
  return column + row;
}
