import fc from 'fast-check';
import { analyse, type Analysis } from '../../../../src/core/analysis';
import { factsOf } from '../../../../src/core/figures/facts/facts';
import type { Origin } from '../../../../src/core/figures/facts/journeys';
import { DIMENSIONS } from '../../../../src/core/figures/sections/breakdowns';
import { FIGURES } from '../../../../src/core/figures/sections/catalogue';
import { figureBookOf, type FigureBook } from '../../../../src/core/figures/sections/compute';
import { addsUpByPerson } from '../../../../src/core/figures/sections/personal';
import type { Rows } from '../../../../src/core/register/tables/rows';
import { tables, type TableKey } from '../../../../src/core/register/tables/tables';
import type { CellValue, SheetSnapshot } from '../../../../src/core/register/schema/cell';
import type { Table } from '../../../../src/core/register/schema/table';
import { withOneSpelling } from '../../../../src/core/register/tables/oneSpelling';
import { periodAround, type Period } from '../../../../src/core/register/time/period';
import { formatMoment, type Moment } from '../../../../src/core/values/moment';
import { sheetsOf, typedSheet } from '../../../builders/sheets';
import { arbitraryCase, type FigureCase } from '../../../oracle/generate';
import { runs } from '../../../builders/runs';

const RUNS = runs(150);

function bookOf({ rows, settings, now }: FigureCase): FigureBook {
  return figureBookOf(factsOf(withOneSpelling(rows), settings, now));
}

function periodOf({ period: { start } }: FigureCase): Period {
  return periodAround(start, 'month');
}

/** Any register, its figures and the month the case is about. */
function forAnyRegister(law: (book: FigureBook, period: Period, example: FigureCase) => void): void {
  fc.assert(
    fc.property(arbitraryCase(), (example) => law(bookOf(example), periodOf(example), example)),
    RUNS,
  );
}

function byText(items: readonly object[]): string[] {
  return items.map((item) => JSON.stringify(item)).sort();
}

/** Everything a person reads of one period, in an order that no row decides. */
function everythingOf(book: FigureBook, period: Period): unknown {
  const { facts } = book;
  return {
    figures: [...book.figures(period).values()].map(({ figure, ...computed }) => ({ key: figure.key, ...computed })),
    breakdowns: DIMENSIONS.map((dimension) => byText(book.breakdown(period, dimension))),
    cohorts: book.cohorts(period),
    newParties: byText(book.newParties(period)),
    threads: byText(
      facts.threads.map(({ party, inbound, state, waited, response }) => ({
        party: facts.parties[party]?.key,
        ids: inbound.map(({ contact }) => contact.id),
        state,
        waited,
        response,
      })),
    ),
  };
}

describe('sums that must come out', () => {
  it('new clients = active + inbound + referral + unknown', () => {
    forAnyRegister((book, period) => {
      const figures = book.figures(period);
      const of = (wanted: Origin): number => book.newParties(period).filter(({ origin }) => origin === wanted).length;
      const active = figures.get('active.newDeals')?.value ?? 0;
      const inbound = figures.get('inbound.newSales')?.value ?? 0;
      expect({ active, inbound }).toEqual({ active: of('active'), inbound: of('inbound') });
      expect(figures.get('retention.new')?.value).toBe(active + inbound + of('referral') + of('unknown'));
    });
  });

  it('the lines of the bridge lead from the previous revenue to this one to the kopeck', () => {
    forAnyRegister((book, period) => {
      const figures = book.figures(period);
      const { previousTotal = 0, total, ...lines } = figures.get('retention.bridge')?.lines ?? {};
      expect(previousTotal + Object.values(lines).reduce((sum, line) => sum + line, 0)).toBe(total);
      expect(total).toBe(figures.get('sales.revenue')?.value);
      expect(previousTotal).toBe(figures.get('sales.revenue')?.previous);
    });
  });

  it('revenue = first purchases + repeat purchases + adjustments + sales without a client', () => {
    forAnyRegister((book, period) => {
      const valueOf = (key: 'newRevenue' | 'repeatRevenue' | 'adjustments' | 'revenue'): number =>
        book.figures(period).get(`sales.${key}`)?.value ?? 0;
      const { salesWithoutClient } = book.view(period);
      const ofNobody = salesWithoutClient.reduce((sum, { revenue }) => sum + revenue, 0);
      expect(valueOf('newRevenue') + valueOf('repeatRevenue') + valueOf('adjustments') + ofNobody).toBe(
        valueOf('revenue'),
      );
    });
  });

  it('lines of a breakdown add up to the figures they break down', () => {
    forAnyRegister((book, period) => {
      const figures = book.figures(period);
      for (const dimension of DIMENSIONS) {
        const lines = book.breakdown(period, dimension);
        const sumOf = (column: 'inquiries' | 'newClients' | 'newSales'): number =>
          lines.reduce((sum, line) => sum + line[column], 0);
        expect(sumOf('inquiries')).toBe(figures.get('inbound.inquiries')?.value);
        expect(sumOf('newClients')).toBe(figures.get('inbound.newClients')?.value);
        expect(sumOf('newSales')).toBe(figures.get('inbound.newSales')?.value);
      }
    });
  });

  it('what each person did and what nobody is named for add up to what the company did', () => {
    forAnyRegister((book, period) => {
      const figures = book.figures(period);
      const people = book.people(period).map((employee) => book.person(period, employee));
      const adding = FIGURES.filter(({ key }) => addsUpByPerson(key));
      for (const { key } of adding) {
        const sum = people.reduce((total, person) => total + (person.get(key)?.value ?? 0), 0);
        expect({ key, sum }).toEqual({ key, sum: figures.get(key)?.value ?? 0 });
      }
    });
  });

  it('the days of a month add up to the month', () => {
    const additive = FIGURES.filter((figure) => figure.additive);
    fc.assert(
      fc.property(arbitraryCase(), (example) => {
        const book = bookOf(example);
        const month = periodOf(example);
        const days = Array.from({ length: month.end - month.start }, (_, index) =>
          book.figures(periodAround(month.start + index, 'day')),
        );
        for (const { key } of additive) {
          const known = days.flatMap((day) => day.get(key)?.value ?? []);
          const value = book.figures(month).get(key)?.value ?? null;
          // Of a month that is no data some days may still be nothing: the one with a deal and no paper is not.
          expect({ key, value: known.reduce((total, one) => total + one, 0) }).toEqual({ key, value: value ?? 0 });
          const isSaid = value !== null;
          expect({ key, isSaid: isSaid && known.length === 0 }).toEqual({ key, isSaid: false });
        }
      }),
      runs(60),
    );
  });
});

/** Every row with an id of its own, the first owner of an id keeping it. */
function withOwnIds(rows: Rows): Rows {
  const own = <Row extends { readonly id: string }>(table: readonly Row[], prefix: string): Row[] => {
    const taken = new Set<string>();
    return table.map((row, index) => {
      const id = row.id === '' || taken.has(row.id) ? `${prefix}-own-${index}` : row.id;
      taken.add(id);
      return { ...row, id };
    });
  };
  const { contacts, clients, sales, deals, documents } = rows;
  return {
    ...rows,
    contacts: own(contacts, 'C'),
    clients: own(clients, 'K'),
    sales: own(sales, 'S'),
    deals: own(deals, 'D'),
    documents: own(documents, 'P'),
  };
}

/** The same rows in the order of the given numbers, each in its new place. */
function shuffled(rows: Rows, order: readonly number[]): Rows {
  const shuffle = <Row extends { readonly row: number }>(table: readonly Row[]): Row[] =>
    table
      .map((row, index) => ({ row, rank: order[index % order.length] ?? 0 }))
      .sort((left, right) => left.rank - right.rank)
      .map(({ row }, index) => ({ ...row, row: index + 2 }));
  return Object.fromEntries(Object.entries(rows).map(([key, table]) => [key, shuffle(table)])) as unknown as Rows;
}

describe('how a sheet is kept does not change what it says', () => {
  it('the order of rows never matters', () => {
    const order = fc.array(fc.integer({ min: 0, max: 1000 }), { minLength: 30, maxLength: 30 });
    fc.assert(
      fc.property(arbitraryCase(), order, (example, ranks) => {
        const rows = withOwnIds(example.rows);
        const period = periodOf(example);
        const before = everythingOf(bookOf({ ...example, rows }), period);
        expect(everythingOf(bookOf({ ...example, rows: shuffled(rows, ranks) }), period)).toEqual(before);
      }),
      RUNS,
    );
  });

  it('columns in another order, with the team’s own columns between them, change nothing', () => {
    fc.assert(
      fc.property(arbitraryCase(), fc.integer({ min: 0, max: 12 }), (example, position) => {
        const sheets = sheetsOf(example.rows, 'en');
        const rearranged = sheets.map((sheet) => withForeignColumn(reversed(sheet), position));
        expect(read(rearranged, example)).toEqual(read(sheets, example));
      }),
      runs(60),
    );
  });

  it('a title above, blank rows between and a total below change nothing', () => {
    fc.assert(
      fc.property(arbitraryCase(), (example) => {
        const rows = withOwnIds(example.rows);
        const sheets = sheetsOf(rows, 'en');
        expect(read(sheets.map(decorated), example)).toEqual(read(sheets, example));
      }),
      runs(60),
    );
  });

  it('a Russian and an English workbook give the same figures', () => {
    fc.assert(
      fc.property(arbitraryCase(), (example) => {
        const [russian, english] = [sheetsOf(example.rows, 'ru'), sheetsOf(example.rows, 'en')];
        expect(read(russian, example)).toEqual(read(english, example));
      }),
      runs(60),
    );
  });

  it('a sheet typed from rows reads as the same rows, but for those where nothing but an id stands', () => {
    fc.assert(
      fc.property(arbitraryCase(), ({ rows, now }) => {
        const typed = withOneSpelling(withOwnIds(rows));
        const { reading } = analysed(sheetsOf(typed, 'ru'), now);
        for (const key of ['contacts', 'clients', 'sales', 'deals', 'documents'] as const) {
          const placed = typed[key].map((row, index) => placedAt(cellsOf(key, row), index + 2));
          const read = reading.rows[key].map((row) => cellsOf(key, row));
          expect(read).toEqual(placed.filter((row) => isTyped(key, row)));
        }
      }),
      runs(60),
    );
  });

  it('a sale cleared but for its id is no sale and no problem', () => {
    const sheet = typedSheet('sales', { id: 'S-1', revenue: '' }, { id: 'S-2', revenue: 100 });
    const { reading } = analysed([sheet], 46_171);
    expect(reading.rows.sales.map(({ id }) => id)).toEqual(['S-2']);
    expect(reading.problems.filter(({ row }) => row === 2)).toEqual([]);
  });
});

/** A row where the sheet has it; a space after a name is not read. */
function placedAt<Row extends object>(record: Row, row: number): Row {
  const client = 'client' in record ? { client: String(record.client).trim() } : {};
  return { ...record, ...client, row };
}

/** A row as an object of its own, place and cells. */
function cellsOf(key: TableKey, row: object): object {
  const names: readonly string[] = ['row', ...Object.keys(tables[key].columns)];
  return Object.fromEntries(names.map((name) => [name, (row as Readonly<Record<string, unknown>>)[name]]));
}

/** Somebody typed something: the id, which the register writes, is what stays behind when a row is cleared. */
function isTyped(key: TableKey, record: object): boolean {
  const columns: Table['columns'] = tables[key].columns;
  return Object.entries(record).some(
    ([name, value]) => columns[name] !== undefined && columns[name].owned !== true && String(value ?? '').trim() !== '',
  );
}

function analysed(sheets: readonly SheetSnapshot[], now: Moment): Analysis {
  return analyse({ sheets, now, locale: 'ru_RU' });
}

function read(sheets: readonly SheetSnapshot[], example: FigureCase): unknown {
  return everythingOf(analysed(sheets, example.now).book, periodOf(example));
}

function reversed({ name, values }: SheetSnapshot): SheetSnapshot {
  return { name, values: values.map((row) => [...row].reverse()) };
}

function withForeignColumn({ name, values }: SheetSnapshot, position: number): SheetSnapshot {
  const own = (row: number): CellValue => (row === 0 ? 'Our own notes' : row % 2 === 0 ? row : 'call her first');
  return { name, values: values.map((row, index) => [...row.slice(0, position), own(index), ...row.slice(position)]) };
}

function decorated({ name, values: [headings = [], ...rows] }: SheetSnapshot): SheetSnapshot {
  const blank = headings.map(() => '');
  const total = headings.map((_, index) => (index === 1 ? '' : index === 2 ? 'Total' : ''));
  const isReference = !headings.includes('ID');
  const between = rows.flatMap((row) => [row, blank]);
  return { name, values: [[name], [], headings, ...between, ...(isReference ? [] : [total])] };
}

describe('a row that cannot be used', () => {
  const unreadable: readonly {
    title: string;
    table: 'contacts' | 'sales' | 'deals';
    cells: Record<string, CellValue>;
  }[] = [
    { title: 'a contact dated «вчера»', table: 'contacts', cells: { at: 'вчера', client: 'Alfa', direction: 'Вх' } },
    { title: 'a contact that does not say in or out', table: 'contacts', cells: { client: 'Alfa', direction: '?' } },
    { title: 'a sale for «сто рублей»', table: 'sales', cells: { client: 'Alfa', revenue: 'сто рублей' } },
    { title: 'a deal opened on 31 February', table: 'deals', cells: { openedOn: '31.02.2026', stage: 'Новая' } },
  ];

  it.each(unreadable)('$title changes no figure, only the count of rows left out', ({ table, cells }) => {
    const dateColumn = { contacts: 'at', sales: 'date', deals: 'openedOn' }[table];
    fc.assert(
      fc.property(arbitraryCase(), (example) => {
        const period = periodOf(example);
        const today = formatMoment(Math.min(period.start + 0.5, Math.floor(example.now) - 1));
        const sheets = sheetsOf(example.rows, 'ru');
        const more = withRow(sheets, table, { id: 'X-1', [dateColumn]: today, ...cells });
        const [before, after] = [sheets, more].map((kept) => analysed(kept, example.now).book.figures(period));
        const values = (figures = before): unknown =>
          [...(figures ?? [])].map(([key, { value, previous, n, rowsUsed }]) => ({
            key,
            value,
            previous,
            n,
            rowsUsed,
          }));
        expect(values(after)).toEqual(values(before));
        const leftOut = (figures = before): number =>
          [...(figures?.values() ?? [])].reduce(
            (total, { rowsLeftOut }) => total + Object.values(rowsLeftOut).reduce((sum, count) => sum + count, 0),
            0,
          );
        expect(leftOut(after)).toBeGreaterThan(leftOut(before));
      }),
      runs(50),
    );
  });
});

/** The sheets with one more row at the end of a table. */
function withRow(
  sheets: readonly SheetSnapshot[],
  table: 'contacts' | 'sales' | 'deals',
  cells: Readonly<Record<string, CellValue>>,
): SheetSnapshot[] {
  const [made] = sheetsOf({ [table]: [cells] }, 'ru');
  if (!made) throw new Error('No sheet for the row');
  const there = sheets.find(({ name }) => name === made.name);
  if (!there) return [...sheets, made];
  const added = { name: there.name, values: [...there.values, made.values[1] ?? []] };
  return sheets.map((sheet) => (sheet === there ? added : sheet));
}
