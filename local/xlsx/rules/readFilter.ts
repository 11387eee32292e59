import type { FilterData, RowCells } from '../../store/workbookData';
import { parseArea } from '../a1';
import { decodeCellText } from '../xml/escapeXml';
import type { XmlElement } from '../xml/parseXml';
import { childNamed, childrenNamed, descendant, isTrue } from '../xml/parseXml';
import { wholeNumber } from '../xml/wholeNumber';
import { comparisons, keyOf } from './conditions';
import { shownText } from './shownText';

type Criterion = FilterData['criteria'][number];

interface ReadFilter {
  readonly filter: FilterData;
  readonly notUnderstood: string[];
}

/** The filter of a sheet. A file lists what is shown, we list what is hidden; columns are counted from the sheet's first. */
export function readFilter(sheet: XmlElement | null, rows: readonly (RowCells | undefined)[]): ReadFilter | null {
  const element = descendant(sheet, 'autoFilter');
  const area = parseArea(element?.attributes['ref'] ?? '');
  if (!area) return null;
  const criteria: FilterData['criteria'] = {};
  const notUnderstood: string[] = [];
  for (const column of childrenNamed(element, 'filterColumn')) {
    const index = area.column + wholeNumber(column.attributes['colId'], 0, area.columns - 1, NaN);
    if (criteria[index] !== undefined) continue;
    const criterion = Number.isNaN(index) ? null : readCriterion(column, () => shownValues(rows, area, index));
    if (criterion) criteria[index] = criterion;
    else if (column.children.length > 0) notUnderstood.push(column.children[0]?.name ?? '');
  }
  return { filter: { area, criteria }, notUnderstood };
}

/** The different texts of a column below the heading, in order of appearance. */
export function shownValues(
  rows: readonly (RowCells | undefined)[],
  area: FilterData['area'],
  column: number,
): string[] {
  const values = new Set<string>();
  for (let row = area.row + 1; row < Math.min(area.row + area.rows, rows.length); row++) {
    values.add(shownText(rows[row]?.[column]));
  }
  return [...values];
}

function readCriterion(column: XmlElement, all: () => string[]): Criterion | null {
  const filters = childNamed(column, 'filters');
  if (filters && !childNamed(filters, 'dateGroupItem')) {
    const shown = new Set(
      childrenNamed(filters, 'filter').map(({ attributes }) => decodeCellText(attributes['val'] ?? '')),
    );
    if (isTrue(filters.attributes['blank'])) shown.add('');
    return { hiddenValues: all().filter((value) => !shown.has(value)) };
  }
  const custom = childNamed(column, 'customFilters');
  return custom ? readCustom(custom) : null;
}

function readCustom(custom: XmlElement): Criterion | null {
  const conditions = childrenNamed(custom, 'customFilter').map(({ attributes }) => ({
    operator: attributes['operator'] ?? 'equal',
    value: decodeCellText(attributes['val'] ?? ''),
  }));
  const [first, second] = conditions;
  if (!first) return null;
  if (second) return readBetween(first, second, isTrue(custom.attributes['and']));
  return readSingle(first.operator, first.value);
}

interface CustomFilter {
  readonly operator: string;
  readonly value: string;
}

function readBetween(low: CustomFilter, high: CustomFilter, both: boolean): Criterion | null {
  const values = [Number(low.value), Number(high.value)];
  if (values.some(Number.isNaN)) return null;
  if (both && low.operator === 'greaterThanOrEqual' && high.operator === 'lessThanOrEqual') {
    return { condition: { criteria: 'NUMBER_BETWEEN', values } };
  }
  const outside = !both && low.operator === 'lessThan' && high.operator === 'greaterThan';
  return outside ? { condition: { criteria: 'NUMBER_NOT_BETWEEN', values } } : null;
}

function readSingle(operator: string, value: string): Criterion | null {
  if (value.trim() !== '' && !Number.isNaN(Number(value))) {
    const name = keyOf(comparisons, operator);
    return name === undefined ? null : { condition: { criteria: `NUMBER_${name}`, values: [Number(value)] } };
  }
  if (value.trim() === '') {
    return { condition: { criteria: operator === 'notEqual' ? 'CELL_NOT_EMPTY' : 'CELL_EMPTY', values: [] } };
  }
  const text = value.replace(/^\*|(?<!~)\*$/g, '').replace(/~([*?~])/g, '$1');
  const starts = value.startsWith('*');
  const ends = /(?<!~)\*$/.test(value);
  const criteria =
    starts && ends ? 'TEXT_CONTAINS' : starts ? 'TEXT_ENDS_WITH' : ends ? 'TEXT_STARTS_WITH' : 'TEXT_EQUAL_TO';
  if (operator === 'equal') return { condition: { criteria, values: [text] } };
  return operator === 'notEqual' && starts && ends
    ? { condition: { criteria: 'TEXT_DOES_NOT_CONTAIN', values: [text] } }
    : null;
}
