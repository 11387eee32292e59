import { figureByName } from '../figures/sections/catalogue';
import { textOfCell } from '../register/schema/columns';
import type { LocatedTable } from '../register/schema/locateTable';
import { columnLetters } from '../values/columnLetters';

const SHARE = '0.0%';
const THOUSANDS = '#,##0';
const GENERAL = 'General';
const OURS: readonly string[] = [SHARE, THOUSANDS];
/** Above it a number in a row of shares is per cent already. */
const MOST_SHARE = 2;

/**
 * Cells of the Plan by the number format they are to have: shares look like shares (10.0% for a tenth) and sums have their
 * thousands apart, unless somebody has formatted them. `formats`: of the column of targets, by row.
 */
export function planFormats(
  { sheet, positions, headingRow }: LocatedTable,
  formats: readonly string[],
): Readonly<Record<string, readonly string[]>> {
  const [kpi = -1, target = -1] = [positions.get('kpi'), positions.get('target')];
  const places: Record<string, string[]> = {};
  sheet.values.forEach((cells, row) => {
    const value = cells[target];
    if (row <= headingRow || typeof value !== 'number') return;
    const format = formats[row] ?? '';
    const wanted = formatOf(value, textOfCell(cells[kpi] ?? ''));
    // A share that somebody shows with more digits, or money with its sign, is theirs.
    if (wanted === format || !(OURS.includes(format) || isGeneral(format))) return;
    if (wanted !== GENERAL || OURS.includes(format)) (places[wanted] ??= []).push(`${columnLetters(target)}${row + 1}`);
  });
  return places;
}

/** As it was set, or as the host names it. */
function isGeneral(format: string): boolean {
  return format === '' || /^(?:general|0\.#+)$/i.test(format);
}

function formatOf(value: number, kpi: string): string {
  if (value <= MOST_SHARE && figureByName(kpi)?.unit === 'percent') return SHARE;
  return Number.isInteger(value) && value >= 1000 ? THOUSANDS : GENERAL;
}
