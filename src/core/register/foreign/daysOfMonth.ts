import { dayOfParts } from '../../values/moment';
import { isDateCell, type CellValue } from '../schema/cell';
import { textOfCell } from '../schema/columns';
import { isFilled } from './cells';
import { plainHeading } from './knownHeadings';
import { monthOf } from './months';
import type { ReadTable } from './sheetsTogether';

const OF_DAYS = /^(число|день|дата|day|date)$/;
const YEAR = /(?:^|\D)(20\d\d)(?:\D|$)/;
const YEARLESS = /^(\d{1,2})\.(\d{1,2})\.?$/;

/** On a sheet called «Октябрь 2026» a «5» under «Число» is the fifth of October, and a «05.10» is of that year. */
export function withDaysOfMonth(table: ReadTable): ReadTable {
  const at = table.headings.findIndex((heading) => OF_DAYS.test(plainHeading(heading)));
  if (at < 0 || !table.rows.every(({ cells }) => isDayAlone(cells[at] ?? ''))) return table;
  const rows = table.rows.map((row) => {
    const day = dayOf(row.cells[at] ?? '', periodOf(row.sheet, table));
    return day === null ? row : { ...row, cells: row.cells.map((cell, index) => (index === at ? { serial: day } : cell)) };
  });
  return { ...table, rows };
} // prettier-ignore

function isDayAlone(cell: CellValue): boolean {
  if (isDateCell(cell)) return false;
  const text = textOfCell(cell);
  return !isFilled(cell) || (/^\d{1,2}$/.test(text) && Number(text) >= 1 && Number(text) <= 31) || YEARLESS.test(text);
}

interface Period {
  readonly month: number | null;
  readonly year: number | null;
}

/** What the name of a sheet says, else what stands above the table. */
function periodOf(sheet: string, { title, sheets }: ReadTable): Period {
  const said = [monthOf(sheet), ...(sheets.length === 1 ? title.split(' · ').map(monthOf) : [])].find(Boolean);
  const year = said?.year ?? Number(YEAR.exec(`${sheet} ${title}`)?.[1] ?? Number.NaN);
  return { month: said?.month ?? null, year: Number.isNaN(year) ? null : year };
}

function dayOf(cell: CellValue, { month, year }: Period): number | null {
  const [, day, ofMonth] = YEARLESS.exec(textOfCell(cell)) ?? [];
  if (year === null || !isFilled(cell)) return null;
  if (day !== undefined) return dayOfParts(year, Number(ofMonth), Number(day));
  return month === null ? null : dayOfParts(year, month, Number(textOfCell(cell)));
}
