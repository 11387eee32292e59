import type { AppendedRow } from '../../../../src/core/register/edits';
import { floodedGroups, withoutSpam } from '../../../../src/core/work/capture/spam';

const row = (cells: AppendedRow['cells']): AppendedRow => ({
  table: 'contacts',
  id: 'C-1',
  reason: 'capture',
  cells: { phone: '+79160000001', sourceKey: 'form:1', comment: 'Price?', ...cells },
});
const known = { phones: new Set<string>(), flooded: new Set<string>(), language: 'en' as const };
const resultOf = (cells: AppendedRow['cells'], more: Partial<typeof known>): readonly unknown[] =>
  withoutSpam([row(cells)], { ...known, ...more }).map(({ cells: { result = '', comment } }) => [result, comment]);

test.each([
  ['a number marked as spam stays spam', {}, { phones: new Set(['+79160000001']) }, 'Spam', 'Price?'],
  ['another number does not', {}, { phones: new Set(['+79160000002']) }, '', 'Price?'],
  ['who was talked with is none', { result: 'Reached' }, { phones: new Set(['+79160000001']) }, 'Reached', 'Price?'],
  ['one of a flood is, and says so', {}, { flooded: new Set(['form:1']) }, 'Spam', 'One of too many forms within ten minutes: look whether it is a client.\nPrice?'], // prettier-ignore
])('%s', (_title, cells, more, result, comment) => {
  expect(resultOf(cells, more)).toEqual([[result, comment]]);
});

test('a flood is more than sixty within ten minutes, and the first sixty are none of it', () => {
  const head = (n: number, apart: number): Parameters<typeof floodedGroups>[0][number] => ({ row: n, isDone: false, group: `g${n}`, source: 'site', arrivedAt: n * apart }); // prettier-ignore
  const heads = (apart: number): readonly ReturnType<typeof head>[] => Array.from({ length: 70 }, (_none, n) => head(n, apart)); // prettier-ignore
  expect([...floodedGroups(heads(1000))]).toEqual(['g60', 'g61', 'g62', 'g63', 'g64', 'g65', 'g66', 'g67', 'g68', 'g69']); // prettier-ignore
  expect(floodedGroups(heads(10_001)).size).toBe(0);
});
