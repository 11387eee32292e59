import { mappingOf, missingHeadings, parseMapping } from '../../../../src/core/register/foreign/mapping';

describe('a mapping file', () => {
  it('names for each column of the register where its value comes from', () => {
    const parsed = parseMapping(
      {
        comment: 'from the old system',
        columns: {
          id: { from: 'Invoice', prefix: 'S-' },
          client: 'Customer',
          revenue: { from: ['Sum', 'Extra'] },
          seller: { constant: 'Ann' },
        },
        values: { client: { 'ALFA LLC': 'Alfa' } },
        where: [
          { column: 'Type', is: ['sale', 'return'] },
          { column: 'Sum', isFilled: true },
        ],
        key: 'id',
        dayFirst: false,
        overwrite: true,
        sheet: 'Sheet2',
      },
      'sales',
    );
    expect(parsed).toEqual({
      ok: true,
      value: {
        columns: {
          id: { from: ['Invoice'], constant: '', prefix: 'S-' },
          client: { from: ['Customer'], constant: '', prefix: '' },
          revenue: { from: ['Sum', 'Extra'], constant: '', prefix: '' },
          seller: { from: [], constant: 'Ann', prefix: '' },
        },
        values: { client: { 'ALFA LLC': 'Alfa' } },
        where: [
          { column: 'Type', isOneOf: ['sale', 'return'], isNotOneOf: [], startsWith: [], isFilled: false },
          { column: 'Sum', isOneOf: [], isNotOneOf: [], startsWith: [], isFilled: true },
        ],
        key: ['id'],
        dayFirst: false,
        overwrite: true,
        sheet: 'Sheet2',
      },
    });
  });

  it.each([
    { title: 'a list instead of an object', json: [], code: 'notAnObject' },
    { title: 'nothing', json: null, code: 'notAnObject' },
    { title: 'no columns', json: { key: ['id'] }, code: 'notAnObject' },
    {
      title: 'an option nobody knows',
      json: { columns: {}, overwite: true },
      code: 'unknownOption',
      found: 'overwite',
    },
    {
      title: 'a column the table does not have',
      json: { columns: { revenu: 'Sum' } },
      code: 'unknownColumn',
      found: 'revenu',
    },
    {
      title: 'a column of another table',
      json: { columns: { openedOn: 'Date' } },
      code: 'unknownColumn',
      found: 'openedOn',
    },
    { title: 'a source that is a number', json: { columns: { revenue: 5 } }, code: 'badColumn', found: 'revenue' },
    {
      title: 'a source with neither column nor constant',
      json: { columns: { revenue: {} } },
      code: 'badColumn',
      found: 'revenue',
    },
    { title: 'a filter without its column', json: { columns: { id: 'No' }, where: [{ is: 'x' }] }, code: 'badFilter' },
    {
      title: 'a key that is not imported',
      json: { columns: { date: 'Date' }, key: ['id'] },
      code: 'badKey',
      found: 'id',
    },
  ])('with $title is refused', ({ json, code, found }) => {
    expect(parseMapping(json, 'sales')).toMatchObject({
      ok: false,
      error: found === undefined ? { code } : { code, found },
    });
  });

  it.each([
    { title: 'the id', columns: { id: 'No', date: 'Date' }, key: ['id'] },
    {
      title: 'the tax number when there is no id',
      columns: { taxId: 'INN', name: 'Name' },
      key: ['taxId'],
      table: 'clients' as const,
    },
    {
      title: 'all columns when none of them identifies',
      columns: { date: 'Date', revenue: 'Sum' },
      key: ['date', 'revenue'],
    },
  ])('without a key of its own is recognised by $title', ({ columns, key, table = 'sales' as const }) => {
    expect(parseMapping({ columns }, table)).toMatchObject({ ok: true, value: { key } });
  });

  it('says nothing about the order of dates and keeps what people typed unless told otherwise', () => {
    expect(parseMapping({ columns: { id: 'No' } }, 'sales')).toMatchObject({
      value: { dayFirst: null, overwrite: false, where: [], sheet: '' },
    });
  });

  it('headings it asks for and the file does not have are named once', () => {
    const parsed = parseMapping(
      { columns: { client: { from: ['First', 'Last'] }, revenue: 'Sum' }, where: [{ column: 'Last', isFilled: true }] },
      'sales',
    );
    const mapping = parsed.ok ? parsed.value : mappingOf(new Map());
    expect(missingHeadings(mapping, new Set(['Sum', 'First']))).toEqual(['Last']);
  });

  it('is not needed for a file with our own headings', () => {
    const mapping = mappingOf(new Map([['id', 'ID'], ['revenue', 'Выручка']])); // prettier-ignore
    expect(mapping).toMatchObject({ columns: { id: { from: ['ID'] }, revenue: { from: ['Выручка'] } }, key: ['id'] });
  });
});
