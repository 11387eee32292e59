import type { SheetSnapshot } from '../core/register/schema/cell';

/** A sheet of a file: its rows by their true numbers, up to the last cell with content. */
export interface Grid extends SheetSnapshot {
  /** Its people do not see it; it is read all the same and stands behind the others. */
  readonly isHidden?: boolean;
}

/** Lists behind a form and what a program keeps for itself come after what people look at. */
export function visibleFirst(grids: readonly Grid[]): readonly Grid[] {
  return [...grids].sort((left, right) => Number(left.isHidden ?? false) - Number(right.isHidden ?? false));
}
