import type { Area, BandingData, ConditionalFormatData, SheetData } from '../../store/workbookData';

/** Stands in the formulas of stripes, so that they are known again as stripes and not as somebody's rules. */
export const bandingMark = 'N("register.banding")';

/**
 * Alternating colours have no form in a file but a table's style, so they are written as rules of lowest precedence. A rule
 * covers a cell's own background, so cells that have one are left out: in the heading one by one, below by whole columns.
 */
export function bandingRules(sheet: SheetData): ConditionalFormatData[] {
  return sheet.bandings.flatMap((banding) => stripes(banding, sheet.rows));
}

function stripes(
  { area, header, first, second, footer }: BandingData,
  rows: SheetData['rows'],
): ConditionalFormatData[] {
  const top = header === null ? 0 : 1;
  const bottom = footer === null ? 0 : 1;
  const heading: Area = { ...area, rows: 1 };
  const ending: Area = { ...area, row: area.row + area.rows - 1, rows: 1 };
  const body: Area = { ...area, row: area.row + top, rows: area.rows - top - bottom };
  const parity = `MOD(ROW()-${String(body.row + 1)},2)`;
  return [
    ...(header === null ? [] : stripe(heading, rows, 'TRUE', header)),
    ...(footer === null ? [] : stripe(ending, rows, 'TRUE', footer)),
    ...stripe(body, rows, `${parity}=0`, first),
    ...stripe(body, rows, `${parity}=1`, second),
  ];
}

function stripe(area: Area, rows: SheetData['rows'], condition: string, background: string): ConditionalFormatData[] {
  const areas = area.rows > 0 ? uncoloured(area, rows) : [];
  if (areas.length === 0) return [];
  const values = [`=AND(${bandingMark}=0,${condition})`];
  return [{ areas, rule: { kind: 'boolean', criteria: 'CUSTOM_FORMULA', values, format: { background } } }];
}

/** The columns of an area in which no cell has a background of its own, neighbours together. */
function uncoloured(area: Area, rows: SheetData['rows']): Area[] {
  const coloured = new Set<number>();
  for (const cells of rows.slice(area.row, area.row + area.rows)) {
    cells?.forEach((cell, column) => {
      if (cell?.format?.background !== undefined) coloured.add(column);
    });
  }
  const areas: Area[] = [];
  for (let column = area.column; column < area.column + area.columns; column++) {
    if (coloured.has(column)) continue;
    const last = areas[areas.length - 1];
    if (last && last.column + last.columns === column) last.columns += 1;
    else areas.push({ ...area, column, columns: 1 });
  }
  return areas;
}
