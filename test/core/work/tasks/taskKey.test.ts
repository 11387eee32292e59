import fc from 'fast-check';
import { formatMark, parseMark } from '../../../../src/core/work/tasks/task';
import { formatTaskKey, parseTaskKey, type TaskKey } from '../../../../src/core/work/tasks/taskKey';
import { runs } from '../../../builders/runs';

const CASES: readonly { readonly text: string; readonly key: TaskKey }[] = [
  { text: 'reply:C-7F3K2Q', key: { rule: 'reply', row: 'C-7F3K2Q' } },
  { text: 'reply:1001', key: { rule: 'reply', row: '1001' } },
  { text: 'reply:2026-11', key: { rule: 'reply', row: '2026-11' } },
  { text: 'reply:row 17', key: { rule: 'reply', row: '', place: 17 } },
  { text: 'reply:C-7F3K2Q:row 17', key: { rule: 'reply', row: 'C-7F3K2Q', place: 17 } },
  { text: 'step:D-7F3K2Q:2026-11-23', key: { rule: 'step', row: 'D-7F3K2Q', day: '2026-11-23' } },
  { text: 'step:row 17:2026-11-23', key: { rule: 'step', row: '', day: '2026-11-23', place: 17 } },
  { text: 'touch:client:вектор:2026-11-23', key: { rule: 'touch', row: 'client:вектор', day: '2026-11-23' } },
  { text: 'conflict:Ольга Белова:2026-11', key: { rule: 'conflict', row: 'Ольга Белова', day: '2026-11' } },
  { text: 'problems:2026-W47', key: { rule: 'problems', row: '', day: '2026-W47' } },
  { text: 'reply:row 17:moved', key: { rule: 'reply', row: '', place: 17, moved: true } },
  { text: 'step:row 17:2026-11-23:moved', key: { rule: 'step', row: '', day: '2026-11-23', place: 17, moved: true } },
  { text: 'reply:%6doved', key: { rule: 'reply', row: 'moved' } },
  { text: 'oldRule:C-1:2026-11-23', key: { rule: 'oldRule', row: 'C-1', day: '2026-11-23' } },
];

describe('the key of a task', () => {
  test.each(CASES)('$text', ({ text, key }) => {
    expect(parseTaskKey(text)).toEqual(key);
    expect(formatTaskKey(key)).toBe(text);
  });

  test('what a person types into the hidden column is no key', () => {
    expect(parseTaskKey('call Anna')).toBeNull();
    expect(parseMark('')).toBeNull();
  });

  const ids = fc.oneof(
    fc.string({ minLength: 1 }),
    fc.constantFrom('row 5', 'IN#17', 'A @ B', '50%', 'a:row 3', '№ 7:2026-11-23', 'a:moved'),
  );
  const keys = fc.oneof(
    fc.record({ rule: fc.constantFrom('reply', 'listen', 'wait'), row: ids }),
    fc.record({ rule: fc.constantFrom('step', 'touch'), row: ids, day: fc.constantFrom('2026-11-23', '2026-W47') }),
    fc.record({ rule: fc.constant('reply'), row: fc.constant(''), place: fc.nat() }),
    fc.record({ rule: fc.constant('reply'), row: ids, place: fc.nat(), moved: fc.constant<true>(true) }),
    fc.record({
      rule: fc.constantFrom('oldRule', 'erased', 'step', 'touch'),
      row: fc.constantFrom('C-7F3K2Q', '1001', 'moved'),
    }),
    fc.record({ rule: fc.constant('step'), row: ids, day: fc.constant('2026-11'), place: fc.nat() }),
  );

  test('comes back as it was, whatever a team calls its rows and its people', () => {
    const isKept = (text: string): boolean => text === text.trim();
    fc.assert(
      fc.property(keys, fc.nat(), fc.string().filter(isKept), (key: TaskKey, turn, assigned) => {
        const mark = { key, turn, assigned };
        fc.pre(isKept(formatMark(mark)));
        expect(parseMark(formatMark(mark))).toEqual(mark);
      }),
      runs(),
    );
  });
});
