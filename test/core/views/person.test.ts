import type { CellValue } from '../../../src/core/register/schema/cell';
import { personIn, personSheet, PERSON_CELLS } from '../../../src/core/views/person';
import type { ViewRequest } from '../../../src/core/views/viewRequest';
import { parsePeriod } from '../../../src/core/register/time/period';
import { textsOf } from '../../../src/language/textsOf';
import { analysisOf, at, type TypedRows } from '../../builders/typedRegister';
import { shownSheet } from './shownSheet';

const STAFF = [
  { name: 'Igor', roles: 'owner' },
  { name: 'Ann', roles: 'active' },
  { name: 'Boris', roles: 'inbound' },
];

function requestOf(rows: TypedRows): ViewRequest {
  const analysis = analysisOf({ staff: STAFF, ...rows }, 'en');
  return { analysis, texts: textsOf('en'), period: parsePeriod('2026-11'), history: [] };
}

function named(name: CellValue): readonly (readonly CellValue[])[] {
  return [['Person'], [name]];
}

const deal = { openedOn: at('2026-11-03'), client: 'Daisy', stage: 'new', amount: 500 };

describe('the sheet of one employee', () => {
  const request = requestOf({
    deals: [
      { ...deal, id: 'D-1', seller: 'Ann' },
      { ...deal, id: 'D-2', seller: 'Boris' },
      { ...deal, id: 'D-3', seller: 'Ann', stage: 'won' },
    ],
    plan: [
      { month: at('2026-11-01'), kpi: 'Deals opened', employee: 'Ann', target: 4 },
      { month: at('2026-11-01'), kpi: 'Deals opened', target: 10 },
    ],
  });
  const lines = shownSheet(personSheet(request, 'Ann'), 'en').split('\n');
  const below = (head: string): readonly string[] => {
    // A figure may be called like the list below it.
    const start = lines.map((line) => line.startsWith(head)).lastIndexOf(true);
    const rest = lines.slice(start + 1);
    return rest.slice(0, rest.includes('') ? rest.indexOf('') : rest.length);
  };

  test('is of whoever is named in its cell, as it may be typed', () => {
    expect(personIn(named('boris'), request)).toBe('Boris');
  });

  test('is of the first who sells while nobody is named, or somebody who is not there', () => {
    expect(personIn([], request)).toBe('Ann');
    expect(personIn(named('Vera'), request)).toBe('Ann');
  });

  test('offers everybody of Staff in the cell of the name', () => {
    const { row, column } = PERSON_CELLS.name;
    const rule = personSheet(request, 'Ann').layout.validations.find((one) => one.row === row && one.column === column);
    expect(rule?.rule).toEqual({ kind: 'list', values: ['Igor', 'Ann', 'Boris'] });
  });

  test('shows what he has a plan for first, against his own plan', () => {
    expect(below('Answers for')[1]).toMatch(/^Deals opened \| 2 \| – \| 4 \| 50% \| 3 \| −\d+%$/);
  });

  test('tells the standards of his roles with what is open on him', () => {
    const norm = below('Today’s norm');
    expect(norm.some((line) => line.startsWith('Every open deal'))).toBe(true);
    expect(norm.join()).not.toContain('retention');
  });

  test('names his deals for which nothing is agreed, and nobody else’s', () => {
    expect(below('Deals without a next step')).toEqual(['Daisy → Deals!2 | 500 ₽ | 2026-11-03']);
  });

  test('names his rows that some figure cannot take', () => {
    expect(below('Rows in dispute')[0]).toMatch(/^Deals · 4 → Deals!4 \| Closed: blank/);
  });

  test('is quiet where there is nothing to say', () => {
    const quiet = shownSheet(personSheet(requestOf({}), 'Boris'), 'en');
    for (const words of ['No data in the period.', 'Every open deal has a next step.', 'No rows in dispute.'])
      expect(quiet).toContain(words);
  });

  test('without anybody says so', () => {
    expect(personIn([], requestOf({ staff: [] }))).toBe('');
  });
});
