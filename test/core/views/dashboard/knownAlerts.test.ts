import fc from 'fast-check';
import {
  ALERT_COLUMNS,
  keyCell,
  readSaidOfAlerts,
  settleAlerts,
  type Alert,
  type AlertLine,
  type SettledAlerts,
} from '../../../../src/core/views/dashboard/knownAlerts';
import { withTypedMeanwhile } from '../../../../src/core/views/dashboard/typedMeanwhile';
import type { GeneratedSheet } from '../../../../src/core/views/sheet';
import type { CellValue } from '../../../../src/core/register/schema/cell';
import { dayOf } from '../../../../src/core/values/moment';
import { when } from '../../../builders/rows';
import { runs } from '../../../builders/runs';

const TODAY = when('2026-11-30T09:00');
const day = (text: string): { serial: number } => ({ serial: when(`${text}T00:00`) });

function alert(more: Partial<Alert> = {}): Alert {
  return { key: 'waiting', weight: 3, about: [], link: { text: '3 wait', sheet: 'Waiting' }, ...more };
}

/** Today's lines as the sheet holds them, with what somebody types beside them. */
function typed(lines: readonly AlertLine[], says: Partial<Record<keyof typeof ALERT_COLUMNS, CellValue>> = {}) {
  return lines.map((line): CellValue[] => {
    const cells: CellValue[] = new Array<CellValue>(12).fill('');
    const own = { text: 'as shown', known: line.isTicked, until: line.until, reason: line.reason, key: keyCell(line) };
    for (const [name, value] of Object.entries({ ...own, ...says }))
      cells[ALERT_COLUMNS[name as keyof typeof ALERT_COLUMNS]] = value;
    return cells;
  });
}

const settle = (alerts: readonly Alert[], sheet: readonly (readonly CellValue[])[] = [], now = TODAY): SettledAlerts =>
  settleAlerts(alerts, readSaidOfAlerts(sheet), { now, dayFirst: true });

/** Yesterday's lines answered, and what becomes of today's alerts. */
function answered(says: Parameters<typeof typed>[1], today: readonly Alert[], now = TODAY): SettledAlerts {
  return settle(today, typed(settle([alert()]).open, says), now);
}

const UNTIL = { known: true, until: day('2026-12-15'), reason: 'the line is being repaired' };

describe('I know, until …', () => {
  it('silences an alert until that day and no longer, and keeps what was typed', () => {
    const silent = answered(UNTIL, [alert()]);
    expect(silent).toMatchObject({ open: [], until: dayOf(when('2026-12-15T00:00')) });
    expect(silent.silent).toEqual([expect.objectContaining({ isTicked: true, reason: UNTIL.reason })]);
    expect(answered(UNTIL, [alert()], when('2026-12-15T18:00')).open).toEqual([]);
    expect(answered(UNTIL, [alert()], when('2026-12-16T09:00')).open).toEqual([
      expect.objectContaining({ isTicked: false, isBack: false, until: UNTIL.until, reason: UNTIL.reason }),
    ]);
  });

  it('speaks again before its day when there is more of it, or somebody else', () => {
    expect(answered(UNTIL, [alert({ weight: 4 })]).open).toEqual([
      expect.objectContaining({ isBack: true, isTicked: false, reason: UNTIL.reason, weight: 4 }),
    ]);
    expect(answered(UNTIL, [alert({ weight: 2 })]).open).toEqual([]);
    expect(answered(UNTIL, [alert({ about: ['Ann'] })]).open).toHaveLength(1);
  });

  it('is worse than what was known at the tick, not than yesterday', () => {
    const better = typed(answered(UNTIL, [alert({ weight: 1 })]).silent);
    expect(settle([alert({ weight: 3 })], better).open).toEqual([]);
    expect(settle([alert({ weight: 3.5 })], better).open).toHaveLength(1);
  });

  it('says that it is worse until it is ticked anew, then knows that', () => {
    const back = answered(UNTIL, [alert({ weight: 4 })]).open;
    expect(settle([alert({ weight: 4 })], typed(back)).open).toEqual([expect.objectContaining({ isBack: true })]);
    expect(settle([alert({ weight: 4 })], typed(back, { known: true })).open).toEqual([]);
  });

  it('takes a week where no day is given, and says which', () => {
    const { open, silent } = answered({ known: true }, [alert()]);
    expect(open).toEqual([]);
    expect(silent).toEqual([expect.objectContaining({ until: { serial: dayOf(TODAY) + 7 } })]);
  });

  it('silences nothing by a day alone, nor by a day that cannot be read, and leaves both as typed', () => {
    expect(answered({ until: day('2026-12-15') }, [alert()]).open).toEqual([
      expect.objectContaining({ until: day('2026-12-15'), isTicked: false }),
    ]);
    expect(answered({ known: true, until: 'after the fair' }, [alert()]).open).toEqual([
      expect.objectContaining({ until: 'after the fair', isTicked: true }),
    ]);
  });

  it('remembers what was said of an alert that is none today', () => {
    const { open, silent, past } = answered(UNTIL, []);
    expect([open, silent]).toEqual([[], []]);
    expect(past).toEqual([expect.objectContaining({ link: 'as shown', reason: UNTIL.reason })]);
    expect(settle([alert()], typed(past)).open).toEqual([]);
    expect(answered({}, []).past).toEqual([]);
  });

  it('keeps what is typed while a refresh is on its way, also of an alert that is none any more', () => {
    const [first, other] = [alert(), alert({ key: 'claims', weight: 1 })];
    const before = typed(settle([first, other]).open);
    const now = before.map((cells) => cells.map((cell, column) => (column === ALERT_COLUMNS.reason ? 'away' : cell)));
    const view = {
      cells: [['Dashboard'], ...typed(settle([first]).open, { text: 'as it is now' })],
    } as unknown as GeneratedSheet;
    const { cells } = withTypedMeanwhile(view, before, now);
    expect(readSaidOfAlerts(cells as CellValue[][]).map(({ key, text, reason }) => [key, text, reason])).toEqual([
      ['waiting', 'as it is now', 'away'],
      ['claims', 'as shown', 'away'],
    ]);
    expect(withTypedMeanwhile(view, now, now)).toBe(view);
  });

  it('loses no word that was typed beside whatever alerts come and go', () => {
    const keys = ['waiting', 'claims', 'fell:retention.rate'];
    const alerts = fc
      .subarray(keys)
      .chain((some) => fc.tuple(...some.map((key) => fc.nat(5).map((weight) => alert({ key, weight })))));
    const words = fc.record({ known: fc.boolean(), days: fc.integer({ min: -3, max: 9 }), reason: fc.string() });
    fc.assert(
      fc.property(fc.array(fc.tuple(alerts, words), { maxLength: 6 }), (days) => {
        let sheet: readonly (readonly CellValue[])[] = [];
        const reasons = new Map<string, string>();
        days.forEach(([today, { known, days: ahead, reason }], index) => {
          const now = TODAY + index;
          const { open, silent, past } = settle(today, sheet, now);
          const lines = [...open, ...silent, ...past];
          expect(new Set(lines.map(({ key }) => key)).size).toBe(lines.length);
          expect([...open, ...silent].map(({ key }) => key).sort()).toEqual(today.map(({ key }) => key).sort());
          for (const [key, said] of reasons) expect(lines.find((line) => line.key === key)?.reason).toBe(said);
          const [first, ...others] = lines;
          if (first) reasons.set(first.key, `because ${reason}`);
          const until = { serial: dayOf(now) + ahead };
          const says = { known, until, reason: `because ${reason}` };
          sheet = [...typed(first ? [first] : [], says), ...typed(others)];
        });
      }),
      runs(30),
    );
  });
});
