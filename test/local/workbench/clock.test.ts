import { wallToInstant } from '../../../local/services/values/zones';
import type { ClockMemory, WorkbookClock } from '../../../local/workbench/page/clock';
import { createClock } from '../../../local/workbench/page/clock';

let kept: number | null;
let present: number;

beforeEach(() => {
  kept = null;
  present = Date.UTC(2027, 4, 5, 6);
});

const memory: ClockMemory = { read: () => kept, write: (shift) => (kept = shift) };

/** The page loaded, or loaded again. */
function load(begin: string | null = '2026-11-23T09:00'): WorkbookClock {
  return createClock(
    begin,
    memory,
    () => 'Asia/Novokuznetsk',
    wallToInstant,
    () => present,
  );
}

describe('the clock of the workbook', () => {
  test('goes on where it was when the page is loaded again', () => {
    load();
    present += 25 * 60_000;
    expect(load().wall()).toBe('2026-11-23T09:25');
  });

  test('stays where the person has put it', () => {
    load().set('2026-12-01T10:30');
    expect(load().wall()).toBe('2026-12-01T10:30');
  });

  test('stays in the present when the person has gone back to it', () => {
    load().set(null);
    expect([load().now(), load().isMoved()]).toEqual([present, false]);
  });
});
