import type { AxisChange } from './axisChange';
import { shiftArea, shiftAreas, shiftIndex, shiftKeys, shiftSpan } from './axisChange';
import { rewriteFormulas } from './rewriteFormulas';
import { shiftFormula, shiftRuleFormula } from './shiftFormulas';
import type { ChartData, FilterData, SheetData, WorkbookData } from './workbookData';

/** Everything except the cells themselves follows an insertion, deletion or move: lists, sizes, names, formulas elsewhere. */
export function shiftWorkbook(workbook: WorkbookData, sheet: SheetData, change: AxisChange): void {
  rewriteFormulas(workbook, (formula, home, areas) =>
    areas && home === sheet
      ? shiftRuleFormula(change, sheet.name, formula, areas)
      : shiftFormula(change, sheet.name, formula, home.name),
  );
  shiftSheetParts(sheet, change);
  workbook.namedRanges = workbook.namedRanges.flatMap((named) => {
    if (named.sheetId !== sheet.id) return named;
    const area = shiftArea(change, named.area);
    return area ? { ...named, area } : [];
  });
}

function shiftSheetParts(sheet: SheetData, change: AxisChange): void {
  sheet.merges = shiftAreas(change, sheet.merges).filter((area) => area.rows * area.columns > 1);
  sheet.validations = keepUsed(sheet.validations, change);
  sheet.conditionalFormats = keepUsed(sheet.conditionalFormats, change);
  sheet.protections = sheet.protections.flatMap((protection) => {
    const unprotected = protection.unprotected && { unprotected: shiftAreas(change, protection.unprotected) };
    if (!protection.area) return { ...protection, ...unprotected };
    const area = shiftArea(change, protection.area);
    return area ? { ...protection, area, ...unprotected } : [];
  });
  sheet.filter = sheet.filter && shiftFilter(sheet.filter, change);
  sheet.bandings = sheet.bandings.flatMap((banding) => {
    const area = shiftArea(change, banding.area);
    return area ? { ...banding, area } : [];
  });
  sheet.charts = sheet.charts.map((chart) => shiftChartPosition(chart, change));
  sheet.metadata = sheet.metadata.flatMap((entry) => {
    const key = change.axis === 'rows' ? 'row' : 'column';
    const index = entry[key];
    if (index === undefined) return entry;
    const next = shiftIndex(change, index);
    return next === null ? [] : { ...entry, [key]: next };
  });
  if (sheet.groups) {
    sheet.groups = sheet.groups.flatMap((group) => {
      const span = group.axis === change.axis ? shiftSpan(change, group) : group;
      return span ? { ...group, start: span.start, count: span.count } : [];
    });
  }
  shiftSizes(sheet, change);
}

function keepUsed<Rule extends { areas: SheetData['merges'] }>(rules: Rule[], change: AxisChange): Rule[] {
  return rules.flatMap((rule) => {
    const areas = shiftAreas(change, rule.areas);
    return areas.length > 0 ? { ...rule, areas } : [];
  });
}

function shiftFilter(filter: FilterData, change: AxisChange): FilterData | null {
  const area = shiftArea(change, filter.area);
  if (!area) return null;
  return change.axis === 'rows'
    ? { ...filter, area }
    : { ...filter, area, criteria: shiftKeys(change, filter.criteria) };
}

function shiftChartPosition(chart: ChartData, change: AxisChange): ChartData {
  const key = change.axis === 'rows' ? 'row' : 'column';
  const index = chart.position[key];
  const next = shiftIndex(change, index) ?? change.at;
  return { ...chart, position: { ...chart.position, [key]: next } };
}

function shiftSizes(sheet: SheetData, change: AxisChange): void {
  if (change.axis === 'rows') {
    sheet.rowHeights = shiftKeys(change, sheet.rowHeights);
    sheet.hiddenRows = shiftKeys(change, sheet.hiddenRows);
    sheet.frozenRows = shiftFrozen(sheet.frozenRows, change);
    return;
  }
  sheet.columnWidths = shiftKeys(change, sheet.columnWidths);
  sheet.hiddenColumns = shiftKeys(change, sheet.hiddenColumns);
  sheet.frozenColumns = shiftFrozen(sheet.frozenColumns, change);
}

function shiftFrozen(frozen: number, change: AxisChange): number {
  if (frozen === 0 || change.kind === 'move') return frozen;
  return shiftSpan(change, { start: 0, count: frozen })?.count ?? 0;
}
