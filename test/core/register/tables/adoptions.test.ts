import fc from 'fast-check';
import { analyse, type Analysis } from '../../../../src/core/analysis';
import { findTables } from '../../../../src/core/register/tables/findTables';
import type { CellValue, SheetSnapshot } from '../../../../src/core/register/schema/cell';
import type { Rows } from '../../../../src/core/register/tables/rows';
import type { TableKey } from '../../../../src/core/register/tables/tables';
import { periodAround } from '../../../../src/core/register/time/period';
import { tasksOf } from '../../../../src/core/work/tasks/tasksOf';
import { textsOf } from '../../../../src/language/textsOf';
import { columnsSheet, ownSheet, type OwnLook } from '../../../builders/ownSheets';
import { when } from '../../../builders/rows';
import { runs } from '../../../builders/runs';
import { aSheet, sheetsOf } from '../../../builders/sheets';
import { arbitraryCase, type FigureCase } from '../../../oracle/generate';

const ADOPTED: readonly TableKey[] = ['contacts', 'clients', 'deals', 'sales', 'documents', 'advertising'];

function isAdopted(key: TableKey, rows: Partial<Rows>): boolean {
  return ADOPTED.includes(key) && (rows[key]?.length ?? 0) > 0;
}

/** The sheets of a register with those of the adopted tables kept in the team's own way. */
function inTheirOwnWay(rows: Rows, look: Omit<OwnLook, 'sheet'>): readonly SheetSnapshot[] {
  const ours = sheetsOf(rows, 'en');
  const own = ADOPTED.filter((key) => isAdopted(key, rows)).map((key) => {
    const [sheet] = sheetsOf({ [key]: rows[key] }, 'en');
    return { ours: sheet?.name, ...ownSheet(key, sheet!, { ...look, sheet: `Our ${key}` }) };
  });
  const replaced = new Set(own.map(({ ours: name }) => name));
  return [
    ...ours.filter(({ name }) => !replaced.has(name)),
    ...own.map(({ sheet }) => sheet),
    columnsSheet(own.flatMap(({ columns }) => columns)),
  ];
}

/** Sheets are called as the team calls them. */
function withoutSheets(why: string): string {
  return why.replace(/on the sheet "[^"]*"/, 'on a sheet');
}

/** What a team sees of its register: figures of a month, who waits, what is to be done. */
function everythingOf(sheets: readonly SheetSnapshot[], { now, period }: FigureCase): unknown {
  const analysis: Analysis = analyse({ sheets, now, locale: 'en_US' });
  const month = periodAround(period.start, 'month');
  const figures = [...analysis.book.figures(month).values()];
  return {
    figures: figures.map(({ figure: { key }, ...computed }) => ({ key, ...computed })),
    tasks: tasksOf(analysis, textsOf('en')).map(({ key: { rule, row, day }, what, why }) => [
      rule,
      row,
      day,
      what,
      withoutSheets(why),
    ]),
  };
}

const arbitraryLook = fc.record({
  order: fc.array(fc.integer({ min: 0, max: 99 }), { minLength: 40, maxLength: 40 }),
  foreignEvery: fc.integer({ min: 0, max: 4 }),
  titleRows: fc.integer({ min: 0, max: 5 }),
  headingOf: fc.constantFrom(
    (heading: string) => `${heading} of ours`,
    (heading: string) => `Our ${heading.slice(1)}`,
    (heading: string) => `(${heading.toUpperCase()})`,
  ),
});

describe('a sheet of the team’s own that serves as a table', () => {
  test('gives the same figures and tasks as ours, whatever its headings, their order, columns between and titles above', () => {
    fc.assert(
      fc.property(arbitraryCase(), arbitraryLook, (example, look) => {
        const ours = everythingOf(sheetsOf(example.rows, 'en'), example);
        expect(everythingOf(inTheirOwnWay(example.rows, look), example)).toEqual(ours);
      }),
      runs(60),
    );
  });

  const THEIRS = aSheet(
    'Base 2026',
    ['Our firms'],
    [],
    ['Firm', 'Mobile', 'Mobile', 'Won', 'Our remark'],
    ['Alfa', '8 913 000-00-01', '+7 913 000 00 02', '03/04/2026', 'nice'],
    ['Beta', '', '', '11/12/2026', ''],
  );
  const row = (cells: Readonly<Record<string, CellValue>>): Readonly<Record<string, CellValue>> => ({
    sheet: 'Base 2026',
    table: 'Clients',
    ...cells,
  });
  const FIRM = row({ heading: 'Firm', column: 'Name' });
  const PHONE = row({ heading: 'Mobile (2)', column: 'Phone' });
  const WON = { heading: 'Won', column: 'First purchase' };

  function read(
    columns: readonly Readonly<Record<string, CellValue>>[],
    ...sheets: readonly SheetSnapshot[]
  ): Analysis {
    return analyse({ sheets: [...sheets, columnsSheet(columns)], now: when('2026-11-23T12:00'), locale: 'ru_RU' });
  }

  test('is read from the row its headings stand in; of two headings alike the one that is meant', () => {
    const { reading } = read([FIRM, PHONE], THEIRS);
    expect(reading.rows.clients.map(({ row: place, name, phone }) => [place, name, phone])).toEqual([
      [4, 'Alfa', ['+79130000002']],
      [5, 'Beta', []],
    ]);
    expect(reading.located.get('clients')?.sheet.name).toBe('Base 2026');
  });

  test('comes before a sheet of ours that stands empty beside it', () => {
    const { reading } = read([FIRM], aSheet('Clients', ['ID', 'Name']), THEIRS);
    expect(reading.rows.clients.map(({ name }) => name)).toEqual(['Alfa', 'Beta']);
    expect(reading.problems.filter(({ code }) => code === 'duplicateTable')).toEqual([]);
  });

  test('reads its dates in the order that the team has said', () => {
    const firsts = (dates: string): readonly (number | null)[] =>
      read([FIRM, row({ ...WON, dates })], THEIRS).reading.rows.clients.map(({ firstPurchaseOn }) => firstPurchaseOn);
    expect(firsts('Month first')).toEqual([when('2026-03-04'), when('2026-11-12')]);
    expect(firsts('Day first')).toEqual([when('2026-04-03'), when('2026-12-11')]);
  });

  test('may lack a column that says the same in every row', () => {
    const calls = aSheet('Calls', ['When', 'Who'], ['05.11.2026 10:00', 'Alfa'], ['06.11.2026 11:00', 'Beta']);
    const ofCalls = (cells: Readonly<Record<string, CellValue>>): Readonly<Record<string, CellValue>> => ({
      sheet: 'Calls',
      table: 'Contacts',
      ...cells,
    });
    const { reading, problems } = read(
      [
        ofCalls({ heading: 'When', column: 'Date and time' }),
        ofCalls({ heading: 'Who', column: 'Client' }),
        ofCalls({ column: 'In/Out', always: 'in' }),
        ofCalls({ column: 'Channel', always: 'Call' }),
      ],
      calls,
    );
    expect(reading.rows.contacts.map(({ direction, channel }) => [direction, channel])).toEqual([
      ['in', 'call'],
      ['in', 'call'],
    ]);
    expect(problems().filter(({ severity }) => severity === 'error')).toEqual([]);
  });

  test('a constant that cannot be read is said once, where it was typed', () => {
    const calls = aSheet('Calls', ['When'], ['05.11.2026 10:00'], ['06.11.2026 11:00']);
    const said = read(
      [
        { sheet: 'Calls', table: 'Contacts', heading: 'When', column: 'at' },
        { sheet: 'Calls', table: 'Contacts', column: 'direction', always: 'sideways' },
      ],
      calls,
    ).reading.problems.filter(({ code }) => code === 'badChoice');
    expect(said).toMatchObject([{ sheet: 'Columns', row: 3, column: 'always', found: 'sideways' }]);
  });

  test('is found by its headings after it was renamed, and is theirs alone once its lines are gone', () => {
    const renamed = { ...THEIRS, name: 'Base 2027' };
    expect(read([FIRM, PHONE], renamed).reading.rows.clients).toHaveLength(2);
    expect(read([], renamed).reading.located.has('clients')).toBe(false);
  });

  test('a heading that is gone is missed like one of ours', () => {
    const { unreadable, problems } = findTables([
      aSheet('Base 2026', ['Whoever', 'Mobile', 'Mobile'], ['Alfa', '', '']),
      columnsSheet([FIRM, PHONE]),
    ]);
    expect([...unreadable]).toEqual(['clients']);
    expect(problems).toMatchObject([{ code: 'missingHeading', sheet: 'Base 2026', column: 'name' }]);
  });
});
