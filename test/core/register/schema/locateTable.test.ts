import { sales } from '../../../../src/core/register/tables/sales';
import { contacts } from '../../../../src/core/register/tables/contacts';
import { deals } from '../../../../src/core/register/tables/deals';
import type { CellValue } from '../../../../src/core/register/schema/cell';
import { locateTable, type Location } from '../../../../src/core/register/schema/locateTable';
import { readTable } from '../../../../src/core/register/schema/readTable';
import type { Block } from '../../../../src/core/values/block';
import { aReadingContext } from '../../../builders/reading';
import { when } from '../../../builders/rows';
import { aSheet } from '../../../builders/sheets';

const SALE: readonly CellValue[] = ['05.11.2026', 'Alfa', 100];
const HEADINGS: readonly CellValue[] = ['Date', 'Client', 'Revenue'];

function locate(...values: readonly (readonly CellValue[])[]): Location {
  return locateTable(sales, aSheet('Sales', ...values));
}

/** Date, client and revenue of each sale that was read. */
function salesIn(...values: readonly (readonly CellValue[])[]): unknown[] {
  const { rows } = readTable(sales, locate(...values).located, aReadingContext());
  return rows.map(({ row, date, client, revenue }) => ({ row, date, client, revenue }));
}

const theSale = (row: number) => ({ row, date: when('2026-11-05'), client: 'Alfa', revenue: 100_00 });

describe('headings of a table', () => {
  it.each([
    { title: 'in English', headings: HEADINGS },
    { title: 'in Russian', headings: ['Дата', 'Клиент', 'Выручка'] },
    { title: 'half in each language', headings: ['Дата', 'Client', 'Выручка'] },
    { title: 'in capitals with spaces', headings: [' ДАТА ', 'кЛИЕНТ', 'Выручка\n'] },
    { title: 'by other names people use', headings: ['Дата продажи', 'Компания', 'Выручка'] },
  ])('are understood $title', ({ headings }) => {
    expect(salesIn(headings, SALE)).toEqual([theSale(2)]);
  });

  it('may stand in any order', () => {
    expect(salesIn(['Revenue', 'Client', 'Date'], [...SALE].reverse())).toEqual([theSale(2)]);
  });

  it('may have the team’s own columns between and beside them', () => {
    const headings = ['№', 'Date', 'Warehouse', 'Client', '', 'Revenue', 'Truck'];
    expect(salesIn(headings, [1, '05.11.2026', 'North', 'Alfa', '', 100, 'x'])).toEqual([theSale(2)]);
  });

  it('may stand below a title, notes and blank rows', () => {
    expect(salesIn(['Sales of 2026'], [], ['', 'Date of print', '05.11.2026'], HEADINGS, SALE)).toEqual([theSale(5)]);
  });

  it('a column whose name is only like ours stays the team’s own', () => {
    const sheet = aSheet('Contacts', ['Date & time', 'Date', 'In/Out', 'Channel', 'Client']);
    const { located, faults } = locateTable(contacts, sheet);
    expect(located.positions.get('at')).toBe(0);
    expect(faults).toEqual([]);
  });
});

describe('the heading row', () => {
  // Deals need Opened, Client, Seller and Stage.
  const HALF = ['Opened', 'Client'];
  const headingRowOf = (...values: readonly (readonly CellValue[])[]): number | null => {
    const { located, faults } = locateTable(deals, aSheet('Deals', ...values));
    return faults.some(({ code }) => code === 'noHeadings') ? null : located.headingRow;
  };

  it('is known by exactly half of its required headings, and by no fewer', () => {
    expect([headingRowOf(['Note'], HALF), headingRowOf(['Note'], ['Opened'])]).toEqual([1, null]);
  });

  it('is the first that has half, though a better one stands below', () => {
    expect(headingRowOf(HALF, ['Opened', 'Client', 'Seller', 'Stage'])).toBe(0);
  });

  it('may be the hundredth row and is looked for no further down', () => {
    const above = (rows: number): readonly (readonly CellValue[])[] => new Array<CellValue[]>(rows).fill(['note']);
    expect([headingRowOf(...above(99), HALF), headingRowOf(...above(100), HALF)]).toEqual([99, null]);
  });
});

describe('headings that cannot be trusted', () => {
  it('a missing one is named, with the row where it should stand', () => {
    const { faults, isReadable } = locate(['List of sales'], ['Date', 'Client', 'Sum'], SALE);
    expect(faults).toEqual([{ code: 'missingHeading', row: 1, column: 'revenue', heading: 'Выручка' }]);
    expect(isReadable).toBe(false);
  });

  it('one that stands twice is named: nobody knows which column is meant', () => {
    const { faults, isReadable } = locate(['Date', 'Client', 'Revenue', 'Выручка'], [...SALE, 90]);
    expect(faults).toMatchObject([{ code: 'duplicateHeading', column: 'revenue' }]);
    expect(isReadable).toBe(false);
  });

  it('a merged one is pointed out, and the table is still read', () => {
    const merges: Block[] = [{ row: 0, column: 1, rows: 1, columns: 2 }];
    const { faults, isReadable } = locateTable(sales, { ...aSheet('Sales', HEADINGS, SALE), merges });
    expect(faults.map(({ code, column }) => `${code} ${column}`)).toEqual([
      'mergedHeading client',
      'mergedHeading revenue',
    ]);
    expect(isReadable).toBe(true);
  });

  it('a title merged above the headings is no trouble', () => {
    const merges: Block[] = [{ row: 0, column: 0, rows: 1, columns: 3 }];
    expect(locateTable(sales, { ...aSheet('Sales', ['Sales'], HEADINGS, SALE), merges }).faults).toEqual([]);
  });

  it('a sheet of something else has none of them', () => {
    const { faults, isReadable } = locate(['Мария', 'отпуск'], ['Пётр', 'работает']);
    expect(faults).toMatchObject([{ code: 'noHeadings', row: -1 }]);
    expect(isReadable).toBe(false);
  });

  it.each([{ values: [] }, { values: [['', ''], ['']] }])('an empty sheet is an empty table', ({ values }) => {
    expect(locate(...values)).toMatchObject({ faults: [], isReadable: true });
    expect(salesIn(...values)).toEqual([]);
  });
});

describe('rows of a table', () => {
  it('blank ones anywhere are skipped, and each keeps its number', () => {
    expect(salesIn(HEADINGS, [], SALE, ['', '', ''], ['  ', '', false], SALE)).toEqual([theSale(3), theSale(6)]);
  });

  it('shorter than the headings are read as far as they go', () => {
    expect(salesIn(HEADINGS, ['05.11.2026'])).toMatchObject([{ client: '', revenue: null }]);
  });

  it('filled only in the team’s own columns are blank to us', () => {
    expect(salesIn([...HEADINGS, 'Truck'], ['', '', '', 'x'])).toEqual([]);
  });

  it.each([
    { title: 'with the word', total: ['', 'Итого', 100] },
    { title: 'with the word in the date column', total: ['Total:', '', 100] },
    { title: 'with nothing but its number', total: ['', '', 100] },
    { title: 'in capitals', total: ['', 'ВСЕГО', 100] },
  ])('a total $title is reported and not read', ({ total }) => {
    const { rows, problems } = readTable(sales, locate(HEADINGS, SALE, total).located, aReadingContext());
    expect(rows).toHaveLength(1);
    expect(problems).toMatchObject([{ code: 'totalsRow', row: 3, severity: 'warning' }]);
  });

  it.each(['Итого', 'Total:', 'ВСЕГО'])(
    'a total with the word %s in the id column is a total: a word is no id',
    (word) => {
      const headings = ['ID', ...HEADINGS];
      const { located } = locate(headings, ['S-1', ...SALE], [word, '', '', 100]);
      const { rows, problems } = readTable(sales, located, aReadingContext());
      expect(rows.map(({ id }) => id)).toEqual(['S-1']);
      expect(problems).toMatchObject([{ code: 'totalsRow', row: 3 }]);
    },
  );

  it('a row with an id is a row, though its date is blank and it says Total', () => {
    const { located } = locate(['ID', ...HEADINGS], ['S-7F3K2Q', '', 'Total', 100], ['1001', '', '', 100]);
    const { rows, problems } = readTable(sales, located, aReadingContext());
    expect([rows.map(({ id }) => id), problems]).toEqual([['S-7F3K2Q', '1001'], []]);
  });

  it('a client called Total is a client: the row has a date', () => {
    expect(salesIn(HEADINGS, ['05.11.2026', 'Total Oil', 100])).toHaveLength(1);
  });

  it('an unfinished row with a name and an amount is read, not taken for a total', () => {
    expect(salesIn(HEADINGS, ['', 'Alfa', 100])).toMatchObject([{ date: null, client: 'Alfa', revenue: 100_00 }]);
  });

  it('a cell that cannot be read is a problem with its place, and blank in the row', () => {
    const { located } = locate(['Sales of 2026'], HEADINGS, ['05.11.2026', 'Alfa', '1.234']);
    const { rows, problems } = readTable(sales, located, aReadingContext());
    expect(rows).toMatchObject([{ client: 'Alfa', revenue: null }]);
    expect(problems).toMatchObject([
      { code: 'ambiguousNumber', sheet: 'Sales', row: 3, column: 'revenue', heading: 'Revenue', found: '1.234' },
    ]);
  });
});

/** Processor time of reading the table, in microseconds: another program that keeps the cores busy does not count. */
function costOfReading(values: readonly (readonly CellValue[])[]): { cost: number; rows: number } {
  const before = process.cpuUsage();
  const { rows } = readTable(sales, locateTable(sales, { name: 'Sales', values }).located, aReadingContext());
  return { cost: process.cpuUsage(before).user, rows: rows.length };
}

describe('a million rows', () => {
  it('of nothing cost less than a fifth as many that say something', () => {
    const blank: CellValue[] = ['', '', ''];
    const told = costOfReading([HEADINGS, ...new Array<readonly CellValue[]>(200_000).fill(SALE)]);
    const untold = costOfReading([HEADINGS, ...new Array<readonly CellValue[]>(1_000_000).fill(blank), SALE]);
    expect([told.rows, untold.rows]).toEqual([200_000, 1]);
    expect(untold.cost).toBeLessThan(told.cost);
  });
});
