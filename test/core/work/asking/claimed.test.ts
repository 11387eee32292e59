import { askingLines } from '../../../../src/core/work/asking/asking';
import { sinceDay } from '../../../../src/core/work/asking/sign';
import { askingTextsOf } from '../../../../src/language/askingTexts';
import { analysed, at, NOW, type TypedCells, type TypedTables } from '../tasks/smallCompany';

/** Friday; the log covers the whole of it. */
const DAY = '2026-02-27';
const LOG = 'MANGO OFFICE 2026-02-27..2026-02-27';
const phone = (n: number): string => `+7384000000${n}`;
const claim = (n: number, cells: TypedCells = {}): TypedCells => ({
  ...{ id: `C-${n}`, at: at(`${DAY}T1${n}:00`), direction: 'Out', channel: 'Call', client: `Firm ${n}` },
  ...{ phone: phone(n), employee: 'Dmitri', result: 'Reached', ...cells },
});
const rang = (n: number, cells: TypedCells = {}): TypedCells => ({
  ...{ at: at(`${DAY}T1${n}:05`), direction: 'Out', phone: phone(n), talked: 60, result: 'Talked' },
  ...{ key: `k${n}`, source: LOG, ...cells },
});

function said(typed: TypedTables): readonly unknown[] {
  const analysis = analysed(typed);
  const context = { analysis, facts: analysis.book.facts, texts: askingTextsOf('en', 'EUR'), since: sinceDay(NOW) };
  const kept = { lines: new Map(), signs: new Map() };
  return askingLines({ ...context, log: [], journal: [] }, kept, 'en')
    .filter(({ sign }) => sign === 'claimed')
    .map(({ employee, facts, rows }) => [employee, facts, rows.map(({ row }) => row)]);
}

const four = [1, 2, 3, 4].map((n) => claim(n));
const last = rang(9, { at: at(`${DAY}T19:55`), phone: '+73840000099' });

describe('calls of somebody that are written down and not in the phone log', () => {
  test('three are worth a question, with the rows that show it, the newest first', () => {
    const [line] = said({ contacts: four, calls: [rang(1), last] });
    expect(line).toEqual(['Dmitri', expect.stringMatching(/3.*4/), [5, 4, 3]]);
  });

  test.each<[string, TypedTables]>([
    ['two are none', { contacts: four, calls: [rang(1), rang(2), last] }],
    ['calls that were made', { contacts: four, calls: [...[1, 2, 3, 4].map((n) => rang(n)), last] }],
    ['without a log nobody knows', { contacts: four }],
    ['of two people two each', { contacts: [claim(1), claim(2), claim(3, { employee: 'Olga' }), claim(4, { employee: 'Olga' })], calls: [last] }],
  ])('%s', (_title, tables) => {
    expect(said(tables)).toEqual([]);
  }); // prettier-ignore

  test('a talk on a call of nine seconds is claimed as well', () => {
    expect(said({ contacts: four, calls: [1, 2, 3, 4].map((n) => rang(n, { talked: 9 })).concat(last) })).toHaveLength(1); // prettier-ignore
  });
});
