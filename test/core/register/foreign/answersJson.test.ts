import fc from 'fast-check';
import type { Mapping } from '../../../../src/core/register/foreign/answers';
import {
  formatAnswers,
  parseAnswers,
  SOURCE_WAYS,
  tableOfAnswers,
} from '../../../../src/core/register/foreign/answersJson';
import { runs } from '../../../builders/runs';

describe('answers written down as JSON', () => {
  test('name columns of ours by key or by heading in either language', () => {
    const parsed = parseAnswers({ columns: { date: 'When', Клиент: 'Who', Revenue: { from: 'Sum' } } }, 'sales');
    expect(parsed).toEqual({
      ok: true,
      value: {
        table: 'sales',
        columns: { date: { from: ['When'] }, client: { from: ['Who'] }, revenue: { from: ['Sum'] } },
      },
    });
  });

  test('say joined columns, arithmetic, constants, prefixes and what is left out', () => {
    const columns = {
      at: { from: ['Дата', 'Время'] },
      channel: { constant: 'call' },
      id: { from: ['№'], prefix: 'C-' },
      phone: null,
      comment: { from: ['Цена', 'Количество'], how: 'product' },
    };
    expect(parseAnswers({ columns }, 'contacts')).toMatchObject({
      value: { columns: { ...columns, channel: { from: [], constant: 'call' } } },
    });
  });

  test.each([
    { json: [], code: 'notAnObject' },
    { json: { colums: {} }, code: 'unknownOption', found: 'colums' },
    { json: { columns: { prise: 'x' } }, code: 'unknownColumn', found: 'prise' },
    { json: { columns: { date: {} } }, code: 'badColumn', found: 'date' },
    { json: { columns: { date: { from: ['a'], how: 'minus' } } }, code: 'badColumn', found: 'date' },
    { json: { columns: { date: 5 } }, code: 'badColumn', found: 'date' },
    { json: { values: { line: 'x' } }, code: 'badValues', found: 'line' },
    { json: { where: [{ column: 'a' }] }, code: 'badFilter', found: '{"column":"a"}' },
    { json: { key: ['nothing'] }, code: 'unknownColumn', found: 'nothing' },
    { json: { dayFirst: 'yes' }, code: 'badOption', found: 'dayFirst' },
  ])('are refused before anything is read when they say $json', ({ json, code, found }) => {
    expect(parseAnswers(json, 'sales')).toMatchObject({
      ok: false,
      error: { code, ...(found !== undefined && { found }) },
    });
  });

  test('name their table by its key or its sheet', () => {
    expect(tableOfAnswers({ table: 'Клиенты' })).toEqual({ ok: true, value: 'clients' });
    expect(tableOfAnswers({})).toEqual({ ok: true, value: undefined });
    expect(tableOfAnswers({ table: 'orders' })).toMatchObject({
      ok: false,
      error: { code: 'unknownTable', found: 'orders' },
    });
  });

  test('come back as they were saved', () => {
    const word = fc.string({ minLength: 1 }).filter((text) => text.trim() === text && !['__proto__'].includes(text));
    const source = fc.record(
      {
        from: fc.array(word, { minLength: 1, maxLength: 3 }),
        how: fc.constantFrom(...SOURCE_WAYS),
        constant: word,
        prefix: word,
      },
      { requiredKeys: ['from'] },
    );
    const mapping = fc.record<Mapping>({
      table: fc.constant('sales'),
      columns: fc.record({ date: source, client: source, revenue: fc.option(source) }),
      values: fc.record({ line: fc.dictionary(word, word) }),
      clients: fc.dictionary(word, word),
      where: fc.array(fc.record({ column: word, is: fc.array(word) }, { requiredKeys: ['column', 'is'] })),
      key: fc.subarray(['date', 'client']),
      dayFirst: fc.option(fc.boolean()),
      sumBy: fc.oneof(fc.constant(''), word),
      overwrite: fc.boolean(),
      sheet: fc.oneof(fc.constant(''), word),
    });
    const NOTHING = { clients: {}, key: [], where: [], dayFirst: null, sumBy: '', overwrite: false, sheet: '' };
    fc.assert(
      fc.property(mapping, (whole) => {
        const parsed = parseAnswers(JSON.parse(JSON.stringify(formatAnswers(whole))), 'sales');
        expect(parsed.ok && { ...NOTHING, ...parsed.value }).toEqual(whole);
      }),
      runs(),
    );
  });
});
