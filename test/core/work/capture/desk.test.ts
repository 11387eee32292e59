import type { AppendedRow } from '../../../../src/core/register/edits';
import { textOfCell } from '../../../../src/core/register/schema/columns';
import type { SourceRow } from '../../../../src/core/register/tables/sources';
import {
  bearsKeyOf,
  eventsOfLine,
  linesOfDelivery,
  SaidOfNumbers,
  standingRow,
} from '../../../../src/core/work/capture/desk';
import type { TypedReader } from '../../../../src/core/work/capture/typedCall';
import { HABITS } from './fed';

const POSITIONS = new Map([['id', 0], ['phone', 1], ['result', 2], ['sourceKey', 3]]); // prettier-ignore
const READER: TypedReader = {
  read: (column, cell) => (cell === '' ? null : column === 'result' ? textOfCell(cell).toLowerCase() : cell),
  phoneOf: (cell) => textOfCell(cell).replace(/^8/, '+7'),
  nameOf: String,
};
const waiting = (cells: AppendedRow['cells']): AppendedRow => ({
  table: 'contacts',
  id: 'C-9',
  reason: 'capture',
  cells,
});
const SITE = { name: 'Site', kind: 'form', mapping: '', zone: '', number: '' } as unknown as SourceRow;

test('of many rows of one number the last word counts, and only of numbers that wait without one', () => {
  const said = new SaidOfNumbers([waiting({ phone: '+71' }), waiting({ phone: '+72', result: 'Reached' }), waiting({})], READER); // prettier-ignore
  const hear = (phone: string, result: string): void => said.hear({ positions: POSITIONS }, ['', phone, result]);
  hear('81', 'Lead');
  hear('82', 'Spam');
  hear('81', 'Spam');
  hear('81', '');
  expect([...said.known([], 'en').phones]).toEqual(['+71']);
  hear('+71', 'Reached');
  expect([...said.known([], 'en').phones]).toEqual([]);
  expect(new SaidOfNumbers([waiting({ phone: '+72', result: 'Reached' })], READER).isAsked).toBe(false);
});

test('a row is known by any key that what has come may bear', () => {
  const isTheirs = bearsKeyOf([{ key: 'a', keys: ['a', 'b'], cells: {} }], 'sourceKey');
  expect([isTheirs({ positions: POSITIONS }, ['C-1', '', '', 'b']), isTheirs({ positions: POSITIONS }, ['C-1', '', '', ''])]).toEqual([true, false]); // prettier-ignore
});

test('a row stands where people see it, and a column that is not there is blank', () => {
  const { cellOf, ...row } = standingRow(4, ['C-1', '+71', '', 'b'], POSITIONS, 'sourceKey');
  expect([row, cellOf('phone'), cellOf('comment')]).toEqual([{ id: 'C-1', row: 5, sourceKey: 'b' }, '+71', '']);
});

test('a delivery that somebody has written into tells nothing, and hinders nobody', () => {
  const head = { group: 'g', source: 'Site', arrivedAt: 0, row: 1, isDone: false };
  expect([eventsOfLine(head, '{"fields":', [SITE], HABITS), eventsOfLine(head, '', [SITE], HABITS)]).toEqual([[], []]);
  const kept = { group: '?', source: 'Site', arrivedAt: 0, body: 'null' };
  expect(linesOfDelivery(SITE, 'null', 0, HABITS)).toEqual({ events: [], lines: [kept], isUnderstood: false });
});
