import type { Area } from '../../store/workbookData';
import { scriptException } from '../core/exception';
import { overlaps } from './blocks';
import type { RangeState, SheetState } from './book';

/** What Google's own features have made of a workbook, and scripts can only meet: a test declares it. */
export interface ForeignParts {
  /** Tabs that are no grids: a chart's own tab, a timeline. */
  readonly objectSheets: Set<number>;
  /** Columns of Google Tables that have a type. */
  readonly typedColumns: { readonly sheetId: number; readonly area: Area }[];
}

export function noForeignParts(): ForeignParts {
  return { objectSheets: new Set(), typedColumns: [] };
}

/** What can still be asked of a tab that is no grid: its name, its place and what hangs on it as a tab. */
const tabMethods =
  /^(?:activate|getCharts|getIndex|getName|getParent|getSheetId|getSheetName|getTabColor|getTabColorObject|getType|hideSheet|isSheetHidden|setName|setTabColor|setTabColorObject|showSheet)$/;

/** Refuses what only a grid of cells can do. */
export function requireGrid({ book, id }: SheetState, method: string): void {
  if (!book.foreign.objectSheets.has(id) || tabMethods.test(method)) return;
  throw scriptException('The action is not supported for the OBJECT sheet.');
}

/** The type of a column decides how its cells look and what they take; values can be written. */
const typeMethods = /^(?:setNumberFormats?|(?:set|clear)DataValidations?|(?:insert|remove)Checkboxes)$/;

/** Refuses to change in a typed column what its type decides. */
export function requireUntyped({ book, sheetId, area }: RangeState, method: string): void {
  if (book.foreign.typedColumns.length === 0 || !typeMethods.test(method)) return;
  if (!book.foreign.typedColumns.some((column) => column.sheetId === sheetId && overlaps(column.area, area))) return;
  throw scriptException('This operation is not allowed on cells in typed columns.');
}
