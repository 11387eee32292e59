import type { LocatedTable } from '../core/register/schema/locateTable';
import { extras } from './extras';
import type { ReadTab } from './workbook';

/** Shares and sums of the Plan look like what they are; answers how many places were changed. */
export function showPercents(located: LocatedTable): number {
  const { table, sheet, positions } = located;
  const target = positions.get('target');
  if (table.key !== 'plan' || target === undefined || !positions.has('kpi')) return 0;
  const own = (sheet as ReadTab).tab.sheet;
  const formats = own.getRange(1, target + 1, sheet.values.length, 1).getNumberFormats();
  const places = Object.entries(
    extras().planFormats(
      located,
      formats.map(([format = '']) => format),
    ),
  );
  for (const [format, some] of places) own.getRangeList([...some]).setNumberFormat(format);
  return places.reduce((sum, [, some]) => sum + some.length, 0);
}
