import type { ChartData } from '../../store/workbookData';
import type { NotUnderstood } from '../notUnderstood';
import type { WorkbookPackage } from '../package/openPackage';
import type { SheetEntry } from '../sheet/readSheet';

export interface ReadCharts {
  readonly charts: ChartData[];
  readonly notUnderstood: readonly NotUnderstood[];
}

/** The charts of a sheet: those remembered by us. */
export function readCharts(_entry: SheetEntry, remembered: ChartData[], _parts: WorkbookPackage): ReadCharts {
  return { charts: remembered, notUnderstood: [] };
}
