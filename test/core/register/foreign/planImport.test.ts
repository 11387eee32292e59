import { parseMapping, type Mapping } from '../../../../src/core/register/foreign/mapping';
import { planImport, type ExistingRow, type ImportPlan } from '../../../../src/core/register/foreign/planImport';
import { tables, type TableKey } from '../../../../src/core/register/tables/tables';
import type { CellValue } from '../../../../src/core/register/schema/cell';
import { aReadingContext } from '../../../builders/reading';
import { when } from '../../../builders/rows';

type Cells = Readonly<Record<string, CellValue>>;

const COLUMNS = { id: 'No', date: 'Day', client: 'Customer', revenue: 'Sum' };

function mappingFor(table: TableKey, json: object): Mapping {
  const parsed = parseMapping(json, table);
  if (!parsed.ok) throw new Error(`${parsed.error.code}: ${parsed.error.found}`);
  return parsed.value;
}

/** What importing these rows of a file into Sales would do. */
function plan(
  source: readonly Cells[],
  { existing = [], ...options }: { existing?: ExistingRow[] } & Options = {},
): ImportPlan {
  const rows = source.map((cells) => new Map(Object.entries(cells)));
  return planImport(
    tables.sales,
    rows,
    mappingFor('sales', { columns: COLUMNS, ...options }),
    existing,
    aReadingContext(),
  );
}

/** Options of a mapping file besides its columns. */
type Options = Readonly<Record<string, unknown>>;

const INVOICE: Cells = { No: 'S-1', Day: '05.11.2026', Customer: 'Alfa', Sum: '1 234,50' };
const TYPED: ExistingRow = {
  row: 7,
  cells: { id: 'S-1', date: { serial: when('2026-11-05') }, client: 'Alfa', revenue: 1234.5 },
};
const NOTHING: ImportPlan = { create: [], update: [], conflicts: [], rejected: [], duplicates: 0, filtered: 0 };

describe('a row of a file', () => {
  it('that is new is created, dates and amounts as real ones', () => {
    const cells = { id: 'S-1', date: { serial: when('2026-11-05') }, client: 'Alfa', revenue: 1234.5 };
    expect(plan([INVOICE])).toEqual({ ...NOTHING, create: [{ source: 2, cells }] });
  });

  it('that is there already is a duplicate, however it was typed', () => {
    expect(plan([INVOICE], { existing: [TYPED] })).toEqual({ ...NOTHING, duplicates: 1 });
    const otherwise = { No: 's-1', Day: '2026-11-05', Customer: ' ALFA ', Sum: 1234.5 };
    expect(plan([otherwise], { existing: [TYPED] })).toEqual({ ...NOTHING, duplicates: 1 });
  });

  it('that stands twice in the file is created once', () => {
    expect(plan([INVOICE, INVOICE])).toMatchObject({ create: [{ source: 2 }], duplicates: 1 });
  });

  it('without its key is told from others by all it says', () => {
    const [first, second] = [
      { ...INVOICE, No: '' },
      { ...INVOICE, No: '', Customer: 'Beta' },
    ];
    expect(plan([first, second, first])).toMatchObject({ create: [{ source: 2 }, { source: 3 }], duplicates: 1 });
    const existing = [{ ...TYPED, cells: { ...TYPED.cells, id: '' } }];
    expect(plan([first, second], { existing })).toMatchObject({ create: [{ source: 3 }], duplicates: 1 });
  });

  it('fills the cells that are blank in the register', () => {
    const existing = [{ ...TYPED, cells: { ...TYPED.cells, client: '' } }];
    expect(plan([INVOICE], { existing })).toEqual({
      ...NOTHING,
      update: [{ row: 7, column: 'client', before: '', after: 'Alfa' }],
    });
  });

  it('does not touch what somebody typed: the difference is shown', () => {
    const existing = [{ ...TYPED, cells: { ...TYPED.cells, client: 'Beta' } }];
    expect(plan([INVOICE], { existing })).toEqual({
      ...NOTHING,
      duplicates: 1,
      conflicts: [{ row: 7, column: 'client', before: 'Beta', after: 'Alfa' }],
    });
  });

  it('replaces it when the mapping says so', () => {
    const existing = [{ ...TYPED, cells: { ...TYPED.cells, client: 'Beta' } }];
    expect(plan([INVOICE], { existing, overwrite: true })).toEqual({
      ...NOTHING,
      update: [{ row: 7, column: 'client', before: 'Beta', after: 'Alfa' }],
    });
  });

  it('never empties a cell, not even then', () => {
    expect(plan([{ ...INVOICE, Customer: '' }], { existing: [TYPED], overwrite: true })).toEqual({
      ...NOTHING,
      duplicates: 1,
    });
  });

  it('imported twice changes nothing the second time', () => {
    const [created] = plan([INVOICE]).create;
    const existing = [{ row: 2, cells: created?.cells ?? {} }];
    expect(plan([INVOICE], { existing })).toEqual({ ...NOTHING, duplicates: 1 });
  });
});

describe('a row that is refused', () => {
  it.each([
    {
      title: 'an impossible date',
      row: { ...INVOICE, Day: '31.02.2026' },
      rejected: { column: 'date', code: 'badDate', found: '31.02.2026' },
    },
    {
      title: 'an amount that reads two ways',
      row: { ...INVOICE, Sum: '1.234' },
      rejected: { column: 'revenue', code: 'ambiguousNumber', found: '1.234' },
    },
    {
      title: 'a broken formula',
      row: { ...INVOICE, Sum: '#REF!' },
      rejected: { column: 'revenue', code: 'formulaError', found: '#REF!' },
    },
    { title: 'no date', row: { ...INVOICE, Day: '' }, rejected: { column: 'date', code: 'required', found: '' } },
  ])('$title: with its row in the file and the reason', ({ row, rejected }) => {
    expect(plan([INVOICE, row])).toMatchObject({ create: [{ source: 2 }], rejected: [{ source: 3, ...rejected }] });
  });

  it('a client without a name', () => {
    const mapping = mappingFor('clients', { columns: { name: 'Name', phone: 'Tel' } });
    const rows = [new Map<string, CellValue>([['Tel', '89130000001']])];
    const { rejected } = planImport(tables.clients, rows, mapping, [], aReadingContext());
    expect(rejected).toMatchObject([{ source: 2, column: 'name', code: 'required' }]);
  });
});

describe('what a mapping does to a row', () => {
  const created = (row: Cells, options: Options): Cells | undefined => plan([row], options).create[0]?.cells;

  it('filters: only rows that say so are taken, the others are counted', () => {
    const rows = ['sale', 'gift', '', 'sale of 2025'].map((Type, index) => ({ ...INVOICE, No: `S-${index}`, Type }));
    const taken = (filter: object): number[] => plan(rows, { where: [filter] }).create.map(({ source }) => source);
    expect(taken({ column: 'Type', is: ['sale', 'gift'] })).toEqual([2, 3]);
    expect(taken({ column: 'Type', isNot: 'gift' })).toEqual([2, 4, 5]);
    expect(taken({ column: 'Type', startsWith: 'sale' })).toEqual([2, 5]);
    expect(taken({ column: 'Type', isFilled: true })).toEqual([2, 3, 5]);
    expect(plan(rows, { where: [{ column: 'Type', is: 'gift' }] }).filtered).toBe(3);
  });

  it('puts a prefix before what is there, and nothing before a blank', () => {
    const options = { columns: { ...COLUMNS, id: { from: 'No', prefix: 'S-' }, deal: { from: 'Deal', prefix: 'D-' } } };
    expect(created({ ...INVOICE, No: 536_365, Deal: '' }, options)).toMatchObject({ id: 'S-536365', deal: '' });
  });

  it('joins several columns by a space, leaving out the blank ones', () => {
    const options = { columns: { ...COLUMNS, client: { from: ['First', 'Middle', 'Last'] } } };
    expect(created({ ...INVOICE, First: 'Иван', Middle: '', Last: 'Иванов' }, options)).toMatchObject({
      client: 'Иван Иванов',
    });
  });

  it('fills in a constant where the file says nothing', () => {
    const options = { columns: { ...COLUMNS, seller: { from: 'Agent', constant: 'Office' } } };
    expect(created({ ...INVOICE, Agent: '' }, options)).toMatchObject({ seller: 'Office' });
    expect(created({ ...INVOICE, Agent: 'Ann' }, options)).toMatchObject({ seller: 'Ann' });
  });

  it('replaces words of the file by words of the register', () => {
    expect(created(INVOICE, { values: { client: { Alfa: 'ООО «Альфа»' } } })).toMatchObject({ client: 'ООО «Альфа»' });
  });

  it('takes the order of dates from a date of the file that has one only, else from the workbook', () => {
    const rows = ['11/05/2026', '11/20/2026'].map((Day, index) => ({ ...INVOICE, No: `S-${index}`, Day }));
    const days = (source: readonly Cells[]) => plan(source).create.map(({ cells }) => cells['date']);
    expect(days(rows)).toEqual([{ serial: when('2026-11-05') }, { serial: when('2026-11-20') }]);
    expect(days(rows.slice(0, 1))).toEqual([{ serial: when('2026-05-11') }]);
  });

  it('reads American dates when told to', () => {
    const row = { ...INVOICE, Day: '11/05/2026' };
    expect(created(row, { dayFirst: false })).toMatchObject({ date: { serial: when('2026-11-05') } });
    expect(created(row, {})).toMatchObject({ date: { serial: when('2026-05-11') } });
  });
});
