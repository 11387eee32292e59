import { TABLE_KEYS, tables } from '../../../../src/core/register/tables/tables';
import type { SheetSnapshot } from '../../../../src/core/register/schema/cell';
import { isFixable, severityOf, type ProblemCode, type Severity } from '../../../../src/core/register/schema/problem';
import { typedSheet } from '../../../builders/sheets';
import {
  type Cells,
  CONTACT,
  SALE,
  DEAL,
  CLIENT,
  PLAN,
  DAY,
  alfa,
  everyProblemOf,
  problemsOf,
  WHOLE_CONTACT,
  type Case,
  CASES,
} from './problemCases';

const EVERY = (Object.entries(CASES) as [ProblemCode, Case][]).map(([code, example]) => ({ code, ...example }));

describe('what is wrong with a register', () => {
  it.each(EVERY)('$code: $title', ({ code, sheets, place }) => {
    const problems = everyProblemOf(...sheets);
    expect(problems.map((problem) => problem.code)).toContain(code);
    expect(problems.filter((problem) => problem.code === code).pop()).toMatchObject({ ...place, code });
  });

  it.each(EVERY)('$code is pointed out without a word about rows that are right', ({ sheets, place }) => {
    const elsewhere = problemsOf(...sheets).filter(({ sheet, row }) => sheet !== place.sheet || row !== place.row);
    const shared = new Set<ProblemCode>(['ambiguousPhone', 'ambiguousEmail', 'ambiguousName', 'mergeLoop']);
    // Two clients that share something are each named; a return of a return begins with a return of nothing known.
    expect(elsewhere.filter(({ code }) => !shared.has(code))).toEqual([]);
  });

  it('a row that names one of two clients of one name says so, and its name to the letter is enough', () => {
    const clients = typedSheet('clients', { id: 'K-1', name: 'Alfa' }, { id: 'K-2', name: 'Alfa Ltd' });
    const named = (client: string) => [
      typedSheet('contacts', { ...CONTACT, client }),
      typedSheet('sales', { ...SALE, client }),
      typedSheet('deals', { ...DEAL, client }),
      typedSheet('documents', { id: 'P-1', requestedAt: '05.11.2026 10:00', client, type: 'Invoice' }),
    ];
    const ambiguous = (client: string) =>
      problemsOf(clients, ...named(client)).filter(
        ({ code, table }) => code === 'ambiguousName' && table !== 'clients',
      );
    expect(ambiguous('ALFA Inc').map(({ table, column, details }) => ({ table, column, details }))).toEqual(
      ['contacts', 'deals', 'sales', 'documents'].map((table) => ({
        table,
        column: 'client',
        details: { others: 'Alfa, Alfa Ltd' },
      })),
    );
    expect(ambiguous('alfa ltd')).toEqual([]);
  });

  it('a return of an id that stands twice is of the sale, as figures have it, and not of the minus below it', () => {
    const minus = { ...SALE, id: 's-1', revenue: -20 };
    const back = { ...SALE, id: 'S-2', revenue: -5, returnOf: 'S-1' };
    const ofReturns = (...rows: readonly Cells[]) =>
      problemsOf(typedSheet('sales', ...rows), alfa).filter(({ column }) => column === 'returnOf');
    expect(ofReturns(SALE, minus, back)).toEqual([]);
    expect(ofReturns(minus, SALE, back)).toEqual([]);
    expect(ofReturns(minus, back).map(({ code }) => code)).toEqual(['returnOfReturn']);
  });

  it('an answer of an outbound contact is said to be ignored, and not to be too early', () => {
    const answered = { ...CONTACT, direction: 'Out', answeredAt: '04.11.2026 10:00' };
    expect(problemsOf(typedSheet('contacts', answered)).map(({ code }) => code)).toEqual(['answerOnOutbound']);
  });

  it('a deal may close on the day it was opened, and somebody may leave on the day they came', () => {
    expect(problemsOf(typedSheet('deals', { ...DEAL, stage: 'Won', closedOn: DEAL['openedOn'] ?? '' }))).toEqual([]);
    const aDay = { name: 'Ann', roles: 'Inbound', from: '05.11.2026', until: '05.11.2026' };
    expect(problemsOf(typedSheet('staff', aDay))).toEqual([]);
  });

  it('of columns that are not there only those are named on which something rests', () => {
    const missing = (...sheets: readonly SheetSnapshot[]) =>
      everyProblemOf(...sheets).map(({ code, column, details }) => `${code} ${column} ${details['rests'] ?? ''}`);
    expect(missing(typedSheet('contacts', WHOLE_CONTACT))).toEqual(['missingColumn result ticks']);
    const { id, ...withoutId } = WHOLE_CONTACT;
    expect(missing(typedSheet('contacts', { ...withoutId, result: '', comment: id ?? '' }))).toEqual([
      'missingColumn id ids',
    ]);
    expect(missing(typedSheet('contacts'))).toEqual([]);
  });

  it('a register without mistakes has no problems', () => {
    const good = [
      typedSheet('contacts', CONTACT),
      alfa,
      typedSheet('sales', SALE),
      typedSheet('deals', DEAL),
      typedSheet('plan', PLAN),
      typedSheet('calendar', DAY),
    ];
    expect(problemsOf(...good)).toEqual([]);
  });

  it('problems come by table as the tabs stand, then by row', () => {
    const problems = problemsOf(
      typedSheet('sales', { ...SALE, revenue: 'сто' }),
      typedSheet(
        'contacts',
        { ...CONTACT, score: 9 },
        { ...CONTACT, id: 'C-2', at: 'вчера' },
        { ...CONTACT, channel: '' },
      ),
      alfa,
    );
    expect(problems.map(({ table, row }) => `${table} ${row}`)).toEqual([
      'contacts 2',
      'contacts 3',
      'contacts 4',
      'contacts 4',
      'sales 2',
    ]);
  });
});

describe('what may lie ahead', () => {
  it.each([
    { title: 'the next step of a contact', sheet: typedSheet('contacts', { ...CONTACT, nextStepOn: '01.12.2026' }) },
    { title: 'the next step of a deal', sheet: typedSheet('deals', { ...DEAL, nextStepOn: '01.12.2026' }) },
    { title: 'the next contact with a client', sheet: typedSheet('clients', { ...CLIENT, nextTouchOn: '01.12.2026' }) },
    { title: 'a plan', sheet: typedSheet('plan', { ...PLAN, month: '03.2027' }) },
    { title: 'a holiday', sheet: typedSheet('calendar', { date: '01.01.2027', kind: 'Holiday' }) },
    { title: 'a sale of later today', sheet: typedSheet('sales', { ...SALE, client: '', date: '23.11.2026 18:00' }) },
  ])('$title', ({ sheet }) => {
    expect(problemsOf(sheet).filter(({ code }) => code === 'futureDate')).toEqual([]);
  });
});

describe('how bad it is', () => {
  it.each([
    { code: 'badDate', severity: 'error' },
    { code: 'missingHeading', severity: 'error' },
    { code: 'totalsRow', severity: 'warning' },
    { code: 'ambiguousPhone', severity: 'warning' },
    { code: 'noTime', severity: 'warning' },
  ] satisfies { code: ProblemCode; severity: Severity }[])('$code is an $severity', ({ code, severity }) => {
    expect(severityOf(code)).toBe(severity);
  });

  it('only what needs no guess is repaired by itself', () => {
    const fixable = EVERY.filter(({ code }) => isFixable(code)).map(({ code }) => code);
    expect(fixable).toEqual(['duplicateId', 'missingHeading']);
  });

  it('every table has a sheet name in both languages to be named by', () => {
    for (const key of TABLE_KEYS) expect(tables[key].sheet.ru).not.toBe(tables[key].sheet.en);
  });
});
