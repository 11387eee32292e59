import { figureByName } from '../core/figures/sections/catalogue';
import { textOfCell } from '../core/register/schema/columns';
import type { LocatedTable } from '../core/register/schema/locateTable';
import { columnLetters } from '../core/values/columnLetters';
import type { ReadTab } from './workbook';

const SHARE = '0.0%';
const THOUSANDS = '#,##0';
const OURS: readonly string[] = [SHARE, THOUSANDS];
/** Above it a number in a row of shares is per cent already. */
const MOST_SHARE = 2;

/** Shares of the Plan look like shares (10.0% for a tenth) and sums have their thousands apart, unless somebody has formatted them. Answers how many places were changed. */
export function showPercents({ table, sheet, positions, headingRow }: LocatedTable): number {
  const [kpi, target] = [positions.get('kpi'), positions.get('target')];
  if (table.key !== 'plan' || kpi === undefined || target === undefined) return 0;
  const own = (sheet as ReadTab).tab.sheet;
  const formats = own.getRange(1, target + 1, sheet.values.length, 1).getNumberFormats();
  const places: Record<string, string[]> = {};
  sheet.values.forEach((cells, row) => {
    const value = cells[target];
    if (row <= headingRow || typeof value !== 'number') return;
    const format = formats[row]?.[0] ?? '';
    const wanted = formatOf(value, textOfCell(cells[kpi] ?? ''));
    // A share that somebody shows with more digits, or money with its sign, is theirs.
    if (wanted === format || !(OURS.includes(format) || isGeneral(format))) return;
    if (wanted !== GENERAL || OURS.includes(format)) (places[wanted] ??= []).push(`${columnLetters(target)}${row + 1}`);
  });
  for (const [format, some] of Object.entries(places))
    if (some.length > 0) own.getRangeList(some).setNumberFormat(format);
  return Object.values(places).flat().length;
}

const GENERAL = 'General';

/** As it was set, or as the host names it. */
function isGeneral(format: string): boolean {
  return format === '' || /^(?:general|0\.#+)$/i.test(format);
}

function formatOf(value: number, kpi: string): string {
  if (value <= MOST_SHARE && figureByName(kpi)?.unit === 'percent') return SHARE;
  return Number.isInteger(value) && value >= 1000 ? THOUSANDS : GENERAL;
}
