import type { TypedCells } from '../../../src/core/register/tables/tables';
import { replyStatusEdits } from '../../../src/core/views/replyStatus';
import { textsOf } from '../../../src/language/textsOf';
import { analysisOf, at } from '../../builders/typedRegister';

function statusesOf(...contacts: readonly TypedCells[]): Record<number, unknown> {
  const edits = replyStatusEdits(analysisOf({ contacts }, 'en'), textsOf('en'));
  return Object.fromEntries(edits.map(({ row, after }) => [row, after]));
}

function inbound(words: TypedCells = {}): TypedCells {
  return { id: 'C-1', at: at('2026-11-20T17:30'), direction: 'in', channel: 'call', client: 'Mine', ...words };
}

describe('Reply status of Contacts', () => {
  it.each([
    { title: 'answered in time', words: { answeredAt: at('2026-11-20T17:40') }, status: 'Answered in time' },
    { title: 'answered late', words: { answeredAt: at('2026-11-20T17:50') }, status: 'Answered late' },
    { title: 'waiting beyond the target', words: {}, status: 'Overdue' },
    { title: 'waiting since a minute', words: { at: at('2026-11-23T08:59') }, status: 'Waiting' },
    { title: 'spam', words: { result: 'spam' }, status: 'Closed without answer' },
  ])('says $title', ({ words, status }) => {
    expect(statusesOf(inbound(words))).toEqual({ 2: status });
  });

  it('gives every row of one inquiry the same status', () => {
    expect(statusesOf(inbound(), inbound({ at: at('2026-11-20T17:35') }))).toEqual({ 2: 'Overdue', 3: 'Overdue' });
  });

  it('leaves a cell alone that is right already', () => {
    expect(statusesOf(inbound({ status: 'Overdue' }))).toEqual({});
  });

  it('clears what stands at an outbound row', () => {
    expect(statusesOf(inbound({ direction: 'out', result: 'reached', status: 'Overdue' }))).toEqual({ 2: '' });
  });

  it('clears what stands at a row that can be followed no longer', () => {
    expect(statusesOf(inbound({ at: 'yesterday', status: 'Overdue' }))).toEqual({ 2: '' });
  });

  it('says which row it means, what stood there and why it changes', () => {
    const contacts = [inbound({ status: 'Waiting' })];
    expect(replyStatusEdits(analysisOf({ contacts }, 'en'), textsOf('en'))).toEqual([
      {
        table: 'contacts',
        id: 'C-1',
        row: 2,
        column: 'status',
        before: 'Waiting',
        after: 'Overdue',
        reason: 'replyStatus',
      },
    ]);
  });

  it('writes nothing twice: applied once, there is nothing left to change', () => {
    const contacts = [inbound(), inbound({ client: 'Other', answeredAt: at('2026-11-20T17:31') })];
    const statuses = statusesOf(...contacts);
    expect(statusesOf(...contacts.map((row, index) => ({ ...row, status: String(statuses[index + 2]) })))).toEqual({});
  });
});
