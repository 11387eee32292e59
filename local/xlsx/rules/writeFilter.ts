import type { FilterData, SheetData } from '../../store/workbookData';
import { formatArea } from '../a1';
import { xmlAttributes } from '../xml/escapeXml';
import { comparisons } from './conditions';
import { shownValues } from './readFilter';
import { shownText } from './shownText';

type Criterion = FilterData['criteria'][number];

/** The `<autoFilter>` of a sheet. */
export function renderFilter(sheet: SheetData): string {
  const { filter } = sheet;
  if (!filter) return '';
  const columns = Object.entries(filter.criteria).map(([column, criterion]) => {
    const index = Number(column);
    const inner = renderCriterion(criterion, () => shownValues(sheet.rows, filter.area, index));
    return inner === '' ? '' : `<filterColumn colId="${String(index - filter.area.column)}">${inner}</filterColumn>`;
  });
  return `<autoFilter ref="${formatArea(filter.area)}">${columns.join('')}</autoFilter>`;
}

/** Rows that the filter's lists hide: a file has to say so of each row. */
export function filteredRows(sheet: SheetData): ReadonlySet<number> {
  const rows = new Set<number>();
  const { filter } = sheet;
  if (!filter) return rows;
  const lists = Object.entries(filter.criteria).map(([column, { hiddenValues = [] }]) => ({
    column: Number(column),
    hidden: new Set(hiddenValues),
  }));
  if (lists.every(({ hidden }) => hidden.size === 0)) return rows;
  for (let row = filter.area.row + 1; row < Math.min(filter.area.row + filter.area.rows, sheet.rows.length); row++) {
    const cells = sheet.rows[row];
    if (lists.some(({ column, hidden }) => hidden.has(shownText(cells?.[column])))) rows.add(row);
  }
  return rows;
}

function renderCriterion({ hiddenValues, condition }: Criterion, all: () => string[]): string {
  if (condition) return renderCondition(condition.criteria, condition.values);
  if (!hiddenValues) return '';
  const hidden = new Set(hiddenValues);
  const shown = all().filter((value) => !hidden.has(value));
  const filters = shown.filter((value) => value !== '').map((value) => `<filter${xmlAttributes({ val: value })}/>`);
  return `<filters${shown.includes('') ? ' blank="1"' : ''}>${filters.join('')}</filters>`;
}

function renderCondition(criteria: string, values: readonly (string | number)[]): string {
  const one = (operator: string | undefined, val: string | number): string =>
    `<customFilter${xmlAttributes({ operator, val })}/>`;
  const all = (filters: string, both = false): string =>
    `<customFilters${both ? ' and="1"' : ''}>${filters}</customFilters>`;
  const [first = '', second = ''] = values;
  const text = String(first).replace(/[~?*]/g, '~$&');
  switch (criteria) {
    case 'CELL_EMPTY':
      return '<filters blank="1"/>';
    case 'CELL_NOT_EMPTY':
      return all(one('notEqual', ' '));
    case 'NUMBER_BETWEEN':
      return all(one('greaterThanOrEqual', first) + one('lessThanOrEqual', second), true);
    case 'NUMBER_NOT_BETWEEN':
      return all(one('lessThan', first) + one('greaterThan', second));
    case 'TEXT_CONTAINS':
      return all(one(undefined, `*${text}*`));
    case 'TEXT_DOES_NOT_CONTAIN':
      return all(one('notEqual', `*${text}*`));
    case 'TEXT_STARTS_WITH':
      return all(one(undefined, `${text}*`));
    case 'TEXT_ENDS_WITH':
      return all(one(undefined, `*${text}`));
    case 'TEXT_EQUAL_TO':
      return all(one(undefined, text));
  }
  const name = criteria.replace(/^NUMBER_/, '');
  return name in comparisons ? all(one(comparisons[name as keyof typeof comparisons], first)) : '';
}
