import type { IAutoFilter, ICustomFilter, IFilterColumn } from '@univerjs/sheets-filter';
import type { FilterData } from '../../store/workbookData';
import { toArea, toRange } from './ranges';
import { reversed } from './reversed';

type Condition = NonNullable<FilterData['criteria'][number]['condition']>;

/** Univer's names of comparisons; its type declarations leave them out. */
const operators = {
  NUMBER_EQUAL_TO: 'equal',
  NUMBER_NOT_EQUAL_TO: 'notEqual',
  NUMBER_GREATER_THAN: 'greaterThan',
  NUMBER_GREATER_THAN_OR_EQUAL_TO: 'greaterThanOrEqual',
  NUMBER_LESS_THAN: 'lessThan',
  NUMBER_LESS_THAN_OR_EQUAL_TO: 'lessThanOrEqual',
} as const;
const operatorName = reversed(operators);

/** All texts that a column of the filter shows, its heading left out. */
export type ShownTexts = (column: number) => ReadonlySet<string>;

/** Google names what is hidden, Univer what stays visible. Columns count from the sheet's first. */
export function toUniverFilter(filter: FilterData, shown: ShownTexts): IAutoFilter {
  return {
    ref: toRange(filter.area),
    filterColumns: Object.keys(filter.criteria).flatMap((key) => toColumn(filter, Number(key), shown) ?? []),
  };
}

function toColumn(filter: FilterData, colId: number, shown: ShownTexts): IFilterColumn | undefined {
  const { hiddenValues, condition } = filter.criteria[colId] ?? {};
  if (hiddenValues) {
    const hidden = new Set(hiddenValues);
    const visible = [...shown(colId)].filter((text) => !hidden.has(text));
    const filters = visible.filter((text) => text !== '');
    return { colId, filters: { filters, ...(visible.includes('') && { blank: true as const }) } };
  }
  const custom = condition && toCustom(condition);
  return custom && { colId, customFilters: { customFilters: [custom] } };
}

function toCustom(condition: Condition): ICustomFilter | undefined {
  const value = condition.values[0] ?? '';
  const operator = (operators as Readonly<Record<string, string>>)[condition.criteria];
  if (operator) return { val: value, operator };
  switch (condition.criteria) {
    case 'TEXT_CONTAINS':
      return { val: `*${value}*` };
    case 'TEXT_STARTS_WITH':
      return { val: `${value}*` };
    case 'TEXT_ENDS_WITH':
      return { val: `*${value}` };
    case 'TEXT_EQUAL_TO':
      return { val: value };
    default:
      return undefined;
  }
}

export function fromUniverFilter(
  filter: IAutoFilter,
  shown: ShownTexts,
  grid: { rowCount: number; columnCount: number },
): FilterData {
  const criteria: FilterData['criteria'] = {};
  for (const column of filter.filterColumns ?? []) {
    const read = readColumn(column, shown);
    if (read) criteria[column.colId] = read;
  }
  return { area: toArea(filter.ref, grid), criteria };
}

function readColumn(column: IFilterColumn, shown: ShownTexts): FilterData['criteria'][number] | undefined {
  if (column.filters) {
    const visible = new Set(column.filters.filters ?? []);
    if (column.filters.blank) visible.add('');
    return { hiddenValues: [...shown(column.colId)].filter((text) => !visible.has(text)) };
  }
  const custom = column.customFilters?.customFilters[0];
  return custom && { condition: fromCustom(custom) };
}

function fromCustom({ val, operator }: ICustomFilter): Condition {
  const name = operatorName(operator);
  if (name) return { criteria: name, values: [val] };
  const text = String(val);
  const open = text.startsWith('*');
  const closed = text.endsWith('*') && text.length > 1;
  const inner = text.slice(open ? 1 : 0, closed ? -1 : undefined);
  if (open && closed) return { criteria: 'TEXT_CONTAINS', values: [inner] };
  if (closed) return { criteria: 'TEXT_STARTS_WITH', values: [inner] };
  if (open) return { criteria: 'TEXT_ENDS_WITH', values: [inner] };
  return { criteria: 'TEXT_EQUAL_TO', values: [inner] };
}
