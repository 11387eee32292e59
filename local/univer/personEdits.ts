import type { Area, CellData } from '../store/workbookData';

/** Google's names of the changes that are no edit of cells. */
export type StructureChange =
  'INSERT_ROW' | 'INSERT_COLUMN' | 'REMOVE_ROW' | 'REMOVE_COLUMN' | 'INSERT_GRID' | 'REMOVE_GRID' | 'FORMAT' | 'OTHER';

/** What a person (never a script) did to the workbook. */
export type PersonEdit =
  | {
      kind: 'cells';
      sheetId: number;
      /** The block around all changed cells. */
      area: Area;
      /** One cell, as by typing: the event carries the old and the new value. */
      single: boolean;
      before: Readonly<CellData> | undefined;
    }
  | { kind: 'structure'; change: StructureChange };

export type EditListener = (edit: PersonEdit) => void;

type CellsEdit = Extract<PersonEdit, { kind: 'cells' }>;

/**
 * One edit for what a person did at one stroke. Univer may change the same cells twice on the way, as when a block is
 * filled: first emptied, then written.
 */
export function joinEdits(edits: readonly PersonEdit[]): PersonEdit[] {
  return edits.reduce<PersonEdit[]>((joined, edit) => {
    const last = joined.at(-1);
    const isAgain = last?.kind === 'cells' && edit.kind === 'cells' && overlap(last, edit);
    return isAgain ? [...joined.slice(0, -1), join(last, edit)] : [...joined, edit];
  }, []);
}

function overlap(one: CellsEdit, other: CellsEdit): boolean {
  if (one.sheetId !== other.sheetId) return false;
  const [first, second] = [one.area, other.area];
  return (
    first.row < second.row + second.rows &&
    second.row < first.row + first.rows &&
    first.column < second.column + second.columns &&
    second.column < first.column + first.columns
  );
}

/** What was there before is what was there before the first of the two. */
function join(one: CellsEdit, other: CellsEdit): CellsEdit {
  const [first, second] = [one.area, other.area];
  const row = Math.min(first.row, second.row);
  const column = Math.min(first.column, second.column);
  const rows = Math.max(first.row + first.rows, second.row + second.rows) - row;
  const columns = Math.max(first.column + first.columns, second.column + second.columns) - column;
  return { ...one, area: { row, column, rows, columns }, single: one.single && other.single };
}
