import { linesOfSheet } from '../../../../src/core/work/capture/formSheet';
import type { CellValue } from '../../../../src/core/register/schema/cell';
import { when } from '../../../builders/rows';

/** Answers of a form in a sheet of which people take rows out, into which they write, and which they sort. */

const HEADINGS = ['Timestamp', 'Your name', 'Phone', 'Done'];
const answer = (at: string, name: string, done = ''): CellValue[] => [at === '' ? '' : { serial: when(at) }, name, '8 903 000-00-07', done]; // prettier-ignore

/** Who is told of by readings of the sheet one after the other. */
function told(
  ...readings: readonly { readonly on?: string; readonly rows: readonly CellValue[][] }[]
): readonly string[][] {
  let known: string | null = null;
  return readings.map(({ on = '2026-11-23T10:00', rows }) => {
    const read = linesOfSheet([HEADINGS, ...rows], { source: 'form', known, now: when(on), arrivedAt: 0 });
    known = read.known;
    return read.lines.map(({ body }) => /"name\\":\\"(\w+)/.exec(body)?.[1] ?? '');
  });
}

const OLD = answer('2026-01-12T10:00', 'Old');
const ANNA = answer('2026-11-23T08:10', 'Anna');
const BORIS = answer('2026-11-23T08:40', 'Boris');
const VERA = answer('2026-11-23T09:20', 'Vera');

test('what is new is told once, what was there for long is history', () => {
  const rows = [OLD, ANNA];
  expect(told({ rows }, { rows }, { rows: [...rows, BORIS] })).toEqual([['Anna'], [], ['Boris']]);
});

test.each([
  { title: 'a row taken out, and another that has come meanwhile', after: [OLD, BORIS, VERA] },
  { title: 'the last row taken out, and another that has come meanwhile', after: [OLD, ANNA, VERA] },
  { title: 'all rows taken out', after: [VERA] },
  { title: 'the newest on top', after: [VERA, BORIS, ANNA, OLD] },
  {
    title: 'a word written beside the last row',
    after: [OLD, ANNA, answer('2026-11-23T08:40', 'Boris', 'called'), VERA],
  },
  { title: 'a blank row between', after: [OLD, ANNA, ['', '', '', ''], BORIS, VERA] },
])('$title: nobody is lost and nobody told of again', ({ after }) => {
  expect(told({ rows: [OLD, ANNA, BORIS] }, { rows: after })).toEqual([['Anna', 'Boris'], ['Vera']]);
});

test('after a week without a reading those of the week are told of, whatever was taken out', () => {
  const late = answer('2026-11-25T10:00', 'Late');
  expect(told({ rows: [OLD, ANNA, BORIS] }, { on: '2026-11-30T09:00', rows: [OLD, ANNA, late] })).toEqual([['Anna', 'Boris'], ['Late']]); // prettier-ignore
});

test('without moments, rows are known by their places, or by the last of them', () => {
  const [anna, boris, vera] = ['Anna', 'Boris', 'Vera'].map((name) => answer('', name)) as [CellValue[], CellValue[], CellValue[]]; // prettier-ignore
  expect(told({ rows: [anna] }, { rows: [anna, boris] }, { rows: [boris, vera] })).toEqual([[], ['Boris'], ['Vera']]);
});

test('a sheet that was read before rows were remembered goes on where it was', () => {
  const { lines } = linesOfSheet([HEADINGS, ANNA, BORIS], { source: 'form', known: '1', now: when('2026-11-23T10:00'), arrivedAt: 0 }); // prettier-ignore
  expect(lines).toHaveLength(1);
});
