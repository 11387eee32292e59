/** A cell of a sheet, 0-based. */
interface Place {
  readonly row: number;
  readonly column: number;
}

/** Text in quotes, or a reference in row-and-column form; words around it are no part of one. */
const PARTS =
  /"(?:[^"]|"")*"|'(?:[^']|'')*'|(?<![\p{L}\p{N}_.])(?:R(?:\[(-?\d+)\]|(\d+))?)(?:C(?:\[(-?\d+)\]|(\d+))?)(?![\p{L}\p{N}_.(])/gu;

interface Reference {
  readonly at: Place;
  readonly isRowFixed: boolean;
  readonly isColumnFixed: boolean;
  /** On a sheet that is named before it. */
  readonly isElsewhere: boolean;
}

/**
 * A formula in row-and-column form for a cell that has moved, with the cells it names: as the sheet itself would have
 * rewritten it. `moved`: where a cell of its own sheet stands now.
 */
export function movedFormula(relative: string, from: Place, to: Place, moved: (at: Place) => Place): string {
  return withReferences(relative, from, ({ at, isRowFixed, isColumnFixed, isElsewhere }) => {
    const { row, column } = isElsewhere ? at : moved(at);
    const part = (letter: string, isFixed: boolean, line: number, own: number): string => {
      if (isFixed) return `${letter}${line + 1}`;
      return line === own ? letter : `${letter}[${line - own}]`;
    };
    return part('R', isRowFixed, row, to.row) + part('C', isColumnFixed, column, to.column);
  });
}

function withReferences(formula: string, { row, column }: Place, written: (reference: Reference) => string): string {
  return formula.replace(PARTS, (part, ...found: readonly unknown[]) => {
    if (part.startsWith('"') || part.startsWith("'")) return part;
    const [rows, fixedRow, columns, fixedColumn, offset] = found as readonly (string | undefined)[];
    const at = {
      row: fixedRow === undefined ? row + Number(rows ?? 0) : Number(fixedRow) - 1,
      column: fixedColumn === undefined ? column + Number(columns ?? 0) : Number(fixedColumn) - 1,
    };
    const isElsewhere = formula[Number(offset) - 1] === '!';
    const reference = { at, isRowFixed: fixedRow !== undefined, isColumnFixed: fixedColumn !== undefined, isElsewhere };
    return at.row < 0 || at.column < 0 ? part : written(reference);
  });
}
