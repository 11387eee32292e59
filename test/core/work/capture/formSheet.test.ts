import type { CellValue } from '../../../../src/core/register/schema/cell';
import { linesOfSheet } from '../../../../src/core/work/capture/formSheet';

const NOW = 46349.4;
const HEADINGS = ['Timestamp', 'Phone'];

/** An answer of a form, sent so many days ago. */
const answer = (phone: string, ago = 0.1): readonly CellValue[] => [{ serial: NOW - ago }, phone];

/** Phones that are kept of a sheet, and how far it has been read then. */
function kept(
  rows: readonly (readonly CellValue[])[],
  known: string | null,
): { readonly phones: readonly unknown[]; readonly read: string } {
  const told = { source: 'Form', known, now: NOW, arrivedAt: 0 };
  const { lines, read } = linesOfSheet([HEADINGS, ...rows], told);
  const phones = lines.map(({ body }) => {
    const { body: said } = JSON.parse(body) as { readonly body: string };
    return (JSON.parse(said) as { readonly phone: string }).phone;
  });
  return { phones, read };
}

const [a, b, c, d, e] = ['1', '2', '3', '4', '5'].map((phone) => answer(phone)) as [
  readonly CellValue[],
  ...(readonly CellValue[])[],
];
const rest = [b, c, d, e] as readonly (readonly CellValue[])[];

test('what has come since is kept, and nothing twice', () => {
  const { read } = kept([a, ...rest.slice(0, 1)], null);
  expect(kept([a, ...rest.slice(0, 3)], read).phones).toEqual(['3', '4']);
  expect(kept([a, ...rest.slice(0, 1)], read).phones).toEqual([]);
});

test.each([
  ['rows above are deleted', [...rest.slice(1, 4)], ['4', '5']],
  ['a row is inserted above', [answer('0'), a, ...rest], ['4', '5']],
  ['rows change places', [...rest.slice(0, 1), a, ...rest.slice(1)], ['4', '5']],
  ['the row read last is deleted: what was sent lately is kept once more', [a, ...rest.slice(2)], ['1', '4', '5']],
])('where %s, nobody who has come meanwhile is lost', (_what, rows, phones) => {
  const { read } = kept([a, ...rest.slice(0, 2)], null);
  expect(kept(rows, read).phones).toEqual(phones);
});

test('what an earlier version has counted is still read', () => {
  expect(kept([a, ...rest], '3').phones).toEqual(['4', '5']);
  expect(kept([a, answer('9', 5)], '3').phones).toEqual(['1']);
});

test('a sheet that becomes a source tells of the last days only', () => {
  expect(kept([answer('8', 30), a], null).phones).toEqual(['1']);
});
