import { figureByName } from '../core/figures/sections/catalogue';
import type { LocatedTable } from '../core/register/schema/locateTable';
import { columnLetters } from '../core/values/columnLetters';
import type { ReadTab } from './workbook';

const SHARE = '0.0%';
/** Above it a number in a row of shares is per cent already. */
const MOST_SHARE = 2;

/** Shares of the Plan look like shares: 10.0% where a tenth stands, unless somebody has formatted it. Answers how many places were changed. */
export function showPercents({ table, sheet, positions, headingRow }: LocatedTable): number {
  const [kpi, target] = [positions.get('kpi'), positions.get('target')];
  if (table.key !== 'plan' || kpi === undefined || target === undefined) return 0;
  const own = (sheet as ReadTab).tab.sheet;
  const formats = own.getRange(1, target + 1, sheet.values.length, 1).getNumberFormats();
  const places: Record<string, string[]> = { [SHARE]: [], General: [] };
  sheet.values.forEach((cells, row) => {
    const value = cells[target];
    if (row <= headingRow || typeof value !== 'number') return;
    const isShare = value <= MOST_SHARE && figureByName(String(cells[kpi]))?.unit === 'percent';
    const format = formats[row]?.[0] ?? '';
    if (isShare ? format.includes('%') : format !== SHARE) return;
    places[isShare ? SHARE : 'General']?.push(`${columnLetters(target)}${row + 1}`);
  });
  for (const [format, some] of Object.entries(places))
    if (some.length > 0) own.getRangeList(some).setNumberFormat(format);
  return Object.values(places).flat().length;
}
