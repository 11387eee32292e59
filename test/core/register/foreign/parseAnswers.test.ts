import { ANSWER_OPTIONS, parseAnswers } from '../../../../src/core/register/foreign/parseAnswers';
import { answersSchema } from '../../../../src/core/register/foreign/answersSchema';
import type { TableKey } from '../../../../src/core/register/tables/tables';

describe('a mapping as people write it', () => {
  it('names tables, columns and words by key or by name in either language', () => {
    const expected = {
      table: 'contacts',
      columns: { at: { from: ['Когда', 'Во сколько'] }, direction: { from: [], constant: 'in' }, client: null },
      values: { result: { Занято: 'noAnswer', Хм: '' } },
      key: ['at', 'phone'],
    };
    const columns = { from: ['Когда', 'Во сколько'] };
    const byKey = { table: 'contacts', columns: { at: columns, direction: { constant: 'in' }, client: null }, values: { result: { Занято: 'noAnswer', Хм: '' } }, key: ['at', 'phone'] }; // prettier-ignore
    const russian = { table: 'Контакты', columns: { 'Дата и время': columns, 'Вх/Исх': { constant: 'in' }, Клиент: null }, values: { Результат: { Занято: 'Не дозвонились', Хм: '' } }, key: ['дата и время', 'Телефон'] }; // prettier-ignore
    const english = { table: 'Contacts', columns: { 'Date & time': columns, 'In/Out': { constant: 'in' }, Client: null }, values: { Result: { Занято: 'No answer', Хм: '' } }, key: ['Date & time', 'Phone'] }; // prettier-ignore
    for (const written of [byKey, russian, english])
      expect(parseAnswers(written)).toEqual({ ok: true, value: expected });
  });

  it('takes everything it may say', () => {
    const written = {
      comment: 'from the old system',
      columns: {
        client: 'Customer',
        revenue: { from: ['Qty', 'Price'], how: 'product' },
        deal: { from: 'Deal', prefix: 'D-' },
      },
      clients: { 'ALFA LLC': 'K-222222' },
      where: { column: 'Type', is: ['sale', 'return'], isFilled: true },
      key: 'client',
      dayFirst: false,
      sumBy: 'Invoice',
      overwrite: true,
      sheet: 'Sheet2',
    };
    expect(parseAnswers(written, 'sales')).toEqual({
      ok: true,
      value: {
        table: 'sales',
        columns: {
          client: { from: ['Customer'] },
          revenue: { from: ['Qty', 'Price'], how: 'product' },
          deal: { from: ['Deal'], prefix: 'D-' },
        },
        clients: { 'ALFA LLC': 'K-222222' },
        where: [{ column: 'Type', is: ['sale', 'return'], isFilled: true }],
        key: ['client'],
        dayFirst: false,
        sumBy: 'Invoice',
        overwrite: true,
        sheet: 'Sheet2',
      },
    });
  });

  it.each<{ title: string; json: unknown; code: string; found?: string; table?: TableKey }>([
    { title: 'a list instead of an object', json: [], code: 'notAnObject' },
    { title: 'nothing', json: null, code: 'notAnObject' },
    { title: 'an option nobody knows', json: { overwite: true }, code: 'unknownOption', found: 'overwite' },
    { title: 'a table nobody knows', json: { table: 'orders' }, code: 'unknownTable', found: 'orders' },
    { title: 'another table than asked for', json: { table: 'deals' }, code: 'unknownTable', found: 'deals' },
    { title: 'a column of no table', json: { columns: { revenu: 'Sum' } }, code: 'unknownColumn', found: 'revenu' },
    { title: 'a source that is a number', json: { columns: { revenue: 5 } }, code: 'badColumn', found: 'revenue' },
    { title: 'a source that says nothing', json: { columns: { revenue: {} } }, code: 'badColumn', found: 'revenue' },
    { title: 'a way of joining nobody knows', json: { columns: { revenue: { from: ['A', 'B'], how: 'minus' } } }, code: 'badColumn', found: 'revenue' },
    { title: 'a filter without its column', json: { where: [{ is: 'x' }] }, code: 'badFilter' },
    { title: 'a key that is no column', json: { key: ['colour'] }, code: 'badKey', found: 'colour' },
    { title: 'words that are no words', json: { values: { client: 'x' } }, code: 'badValues', found: 'client' },
    { title: 'an order of dates that is no yes or no', json: { dayFirst: 'yes' }, code: 'badOption', found: 'dayFirst' },
  ])('with $title is refused, and the list of what is known is given where there is one', ({ json, code, found }) => {
    expect(parseAnswers(json, 'sales')).toMatchObject({ ok: false, error: found === undefined ? { code } : { code, found } });
  }); // prettier-ignore

  it('names what is known where a name is not', () => {
    const parsed = parseAnswers({ columns: { revenu: 'Sum' } }, 'sales');
    expect(parsed).toMatchObject({ error: { known: expect.arrayContaining(['date', 'client', 'revenue']) } });
  });
});

it('the schema of a mapping knows every option, column and word', () => {
  const schema = JSON.parse(JSON.stringify(answersSchema())) as {
    properties: Record<string, unknown>;
    allOf: {
      if: { properties: { table: { const: string } } };
      then: { properties: { columns: { properties: object } } };
    }[];
  };
  expect(Object.keys(schema.properties).sort()).toEqual([...ANSWER_OPTIONS].sort());
  const sales = schema.allOf.find((each) => each.if.properties.table.const === 'sales');
  expect(Object.keys(sales?.then.properties.columns.properties ?? {})).toContain('revenue');
});
