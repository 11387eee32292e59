import { columnIndex, columnLetters, mapReferences } from '../../store/references';

const relative = /"(?:[^"]|"")*"|(?<![A-Za-z0-9_.])R(\[-?\d+\]|\d*)C(\[-?\d+\]|\d*)(?![A-Za-z0-9_(])/gi;

/** `=R[1]C1` written in a cell (0-based) → `=$A3`. */
export function formulaFromR1C1(formula: string, row: number, column: number): string {
  return formula.replace(relative, (whole: string, rowPart: string | undefined, columnPart: string | undefined) => {
    if (rowPart === undefined || columnPart === undefined) return whole;
    const target = { row: resolve(rowPart, row), column: resolve(columnPart, column) };
    const letters = (target.column.fixed ? '$' : '') + columnLetters(target.column.index);
    return `${letters}${target.row.fixed ? '$' : ''}${target.row.index + 1}`;
  });
}

function resolve(part: string, here: number): { index: number; fixed: boolean } {
  if (part === '') return { index: here, fixed: false };
  if (part.startsWith('[')) return { index: here + Number(part.slice(1, -1)), fixed: false };
  return { index: Number(part) - 1, fixed: true };
}

/** `=$A3` in a cell (0-based) → `=R[1]C1`; relative parts always carry their brackets. */
export function formulaToR1C1(formula: string, row: number, column: number): string {
  return mapReferences(formula, (sheetName, reference) => ({
    sheetName,
    reference: reference
      .split(':')
      .map((corner) => cornerToR1C1(corner, row, column))
      .join(':'),
  }));
}

function cornerToR1C1(corner: string, row: number, column: number): string {
  const match = /^(\$?)([A-Za-z]*)(\$?)(\d*)$/.exec(corner);
  const [, columnFixed = '', letters = '', rowFixed = '', digits = ''] = match ?? [];
  const rowPart = digits === '' ? '' : `R${offsetPart(Number(digits) - 1, row, rowFixed)}`;
  return letters === '' ? rowPart : `${rowPart}C${offsetPart(columnIndex(letters), column, columnFixed)}`;
}

function offsetPart(index: number, here: number, fixed: string): string {
  return fixed ? String(index + 1) : `[${index - here}]`;
}
