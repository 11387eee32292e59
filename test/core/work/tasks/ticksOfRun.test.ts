import type { JournalRow } from '../../../../src/core/work/journal/journalRow';
import { parseMark } from '../../../../src/core/work/tasks/task';
import { ticksOfRun } from '../../../../src/core/work/tasks/ticksOfRun';

const LINE = { run: 'R-1', when: 46_000, who: '', table: 'contacts', before: '' } as const;

function isTaken(mark: string, ...lines: readonly JournalRow[]): boolean {
  const read = parseMark(mark);
  return read !== null && ticksOfRun(lines)(read);
}

describe('the line whose tick a run took', () => {
  const answered: JournalRow = { ...LINE, why: 'tick', id: '1001', column: 'answeredAt', after: { serial: 46_000 } };
  const called: JournalRow = {
    ...LINE,
    why: 'tick',
    id: 'C-9',
    column: 'sourceKey',
    after: 'task:touch:K-1:2026-03-01#1',
  };

  test('is known by the row it is about, also where a team’s own ids are numbers', () => {
    expect([isTaken('reply:1001', answered), isTaken('reply:1002', answered)]).toEqual([true, false]);
  });

  test('is known by the call it has logged, for that try and no other', () => {
    expect([isTaken('touch:K-1:2026-03-01#1', called), isTaken('touch:K-1:2026-03-01', called)]).toEqual([true, false]);
  });

  test('is none where the run changed the row for another reason', () => {
    expect(isTaken('reply:1001', { ...answered, why: 'replyStatus' })).toBe(false);
  });
});
