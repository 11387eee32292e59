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
