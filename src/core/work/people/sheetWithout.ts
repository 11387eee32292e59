import { isFormula, type CellContent, type CellWrite } from '../../register/cellWrites';
import type { CellValue, SheetSnapshot } from '../../register/schema/cell';
import { stretchesOf } from '../../values/runs';
import type { Erasure } from './forget';

type Eraser = Pick<Erasure, 'lineWithout' | 'textWithout'>;

/** Cells of one column that are written together, 0-based. */
export interface ColumnPiece {
  readonly row: number;
  readonly column: number;
  readonly contents: readonly CellContent[];
}

/** What of a sheet is written anew so that it says nothing of a person. */
export interface SheetWithout {
  readonly notes: readonly { readonly row: number; readonly column: number; readonly text: string }[];
  readonly pieces: readonly ColumnPiece[];
  /** Cells and notes. */
  readonly count: number;
}

/** `own`: columns of the register, which are changed by its own rules; in them only formulas are looked at, and every note. */
export function sheetWithout(
  { values, formulas, notes = [] }: Pick<SheetSnapshot, 'values' | 'formulas' | 'notes'>,
  own: ReadonlySet<number>,
  { lineWithout, textWithout }: Eraser,
): SheetWithout {
  const told = notes.flatMap((line, row) =>
    line.flatMap((note, column) => {
      const text = note === '' ? note : textWithout(note);
      return text === note ? [] : [{ row, column, text }];
    }),
  );
  const writes = values.flatMap((cells, row): readonly CellWrite[] => {
    const after = lineWithout(cells);
    return cells.flatMap((cell, column): readonly CellWrite[] => {
      const formula = formulas?.[row]?.[column] ?? '';
      const text = formula === '' ? '' : textWithout(formula);
      const content = formula === '' ? (after?.[column] ?? cell) : text === formula ? cell : { formula: text };
      return content === cell || (own.has(column) && !isFormula(content)) ? [] : [{ row, column, content }];
    });
  });
  return { notes: told, pieces: piecesOf(writes), count: told.length + writes.length };
}

/** Whether a line outside of the columns of the register still says something of the person. */
export function isLeftIn(line: readonly CellValue[], own: ReadonlySet<number>, { lineWithout }: Eraser): boolean {
  return lineWithout(line)?.some((cell, column) => cell !== line[column] && !own.has(column)) === true;
}

function piecesOf(writes: readonly CellWrite[]): readonly ColumnPiece[] {
  const byColumn = new Map<number, Map<number, CellContent>>();
  for (const { row, column, content } of writes) {
    const known = byColumn.get(column) ?? new Map<number, CellContent>();
    byColumn.set(column, known.set(row, content));
  }
  return [...byColumn].flatMap(([column, contents]) =>
    stretchesOf([...contents.keys()]).map(({ first, count }) => ({
      row: first,
      column,
      contents: Array.from({ length: count }, (_none, index) => contents.get(first + index) ?? ''),
    })),
  );
}
