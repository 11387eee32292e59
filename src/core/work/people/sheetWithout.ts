import { isFormula, type CellWrite } from '../../register/cellWrites';
import type { SheetSnapshot } from '../../register/schema/cell';
import type { Erasure } from './forget';

type Eraser = Pick<Erasure, 'lineWithout' | 'textWithout'>;

/** What of a sheet is written anew so that it says nothing of a person. */
export interface SheetWithout {
  readonly notes: readonly { readonly row: number; readonly column: number; readonly content: string }[];
  readonly cells: readonly CellWrite[];
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
      return text === note ? [] : [{ row, column, content: text }];
    }),
  );
  const written = values.flatMap((cells, row): readonly CellWrite[] => {
    const after = lineWithout(cells);
    return cells.flatMap((cell, column): readonly CellWrite[] => {
      const formula = formulas?.[row]?.[column] ?? '';
      const text = formula === '' ? '' : textWithout(formula);
      const content = formula === '' ? (after?.[column] ?? cell) : text === formula ? cell : { formula: text };
      return content === cell || (own.has(column) && !isFormula(content)) ? [] : [{ row, column, content }];
    });
  });
  return { notes: told, cells: written };
}
