import fc from 'fast-check';
import { mergeHistory } from '../../../src/core/views/history';
import { historySheet } from '../../../src/core/views/historySheet';
import { readHistory } from '../../../src/core/views/readHistory';
import type { GeneratedSheet } from '../../../src/core/views/sheet';
import type { StoredFigure } from '../../../src/core/views/storedFigure';
import type { CellValue } from '../../../src/core/register/schema/cell';
import type { Language } from '../../../src/core/values/label';
import { textsOf } from '../../../src/language/textsOf';
import { when } from '../../builders/rows';
import { SMALL_REGISTER } from '../../builders/smallRegister';
import { analysisOf, at, type TypedRows } from '../../builders/typedRegister';
import { keptMonth, throughCells } from '../figures/closing/closedMonth';
import { rowOf } from './shownSheet';
import { runs } from '../../builders/runs';

const OCTOBER = when('2026-10-01');

function sale(date: string, revenue: number): TypedRows {
  return { sales: [{ id: 'S-1', date: at(date), client: 'Mine', revenue }] };
}

function refresh(rows: TypedRows, now: string, stored: readonly StoredFigure[] = []): readonly StoredFigure[] {
  return mergeHistory(stored, analysisOf(rows, 'en', now));
}

function revenueOf(history: readonly StoredFigure[], month: number): StoredFigure | undefined {
  return history.find((row) => row.month === month && row.figure === 'sales.revenue');
}

/** The History of a register that was closed with the rows of `before`, all of them kept, and holds others now. */
function restatedSheet(before: TypedRows, now: TypedRows, language: Language, isKept = true): GeneratedSheet {
  const closing = analysisOf(before, language, '2026-11-02T09:00');
  const analysis = analysisOf(now, language);
  const closedMonths = isKept ? throughCells(keptMonth(closing), keptMonth(closing, '2026-09')) : [];
  return historySheet({
    analysis,
    texts: textsOf(language),
    period: null,
    history: mergeHistory([], closing),
    closedMonths,
  });
}

/** What is shown below the figures that changed, without the spaces that set it in. */
function details({ cells }: GeneratedSheet): readonly string[] {
  return cells.flatMap(([, , cell = '']) => {
    const text = typeof cell === 'object' && 'text' in cell ? `${cell.text} → ${cell.sheet}!${cell.row}` : cell;
    return typeof text === 'string' && text.startsWith('    ') ? [text.replaceAll('\u00A0', ' ').trim()] : [];
  });
}

function sheetCells(stored: readonly StoredFigure[], language: Language): readonly (readonly CellValue[])[] {
  const analysis = analysisOf(SMALL_REGISTER, language);
  const { cells } = historySheet({ analysis, texts: textsOf(language), period: null, history: stored });
  return cells as readonly (readonly CellValue[])[];
}

describe('History of figures', () => {
  it('leaves a month open while it runs', () => {
    expect(revenueOf(refresh(sale('2026-10-05', 100), '2026-10-20T09:00'), OCTOBER)).toEqual({
      month: OCTOBER,
      figure: 'sales.revenue',
      closed: null,
      closedOn: null,
      now: 100_00,
    });
  });

  it('closes a month at the first refresh after its end', () => {
    expect(revenueOf(refresh(sale('2026-10-05', 100), '2026-11-02T09:00'), OCTOBER)).toMatchObject({
      closed: 100_00,
      closedOn: when('2026-11-02T09:00'),
    });
  });

  it('never rewrites a closed month, and shows beside it what it comes to now', () => {
    const closed = refresh(sale('2026-10-05', 100), '2026-11-02T09:00');
    const corrected = refresh(sale('2026-10-05', 70), '2026-11-23T09:00', closed);
    expect(revenueOf(corrected, OCTOBER)).toMatchObject({
      closed: 100_00,
      closedOn: when('2026-11-02T09:00'),
      now: 70_00,
    });
  });

  it('holds for any corrections made over any months', () => {
    const moments = [
      '2026-10-20T09:00',
      '2026-11-02T09:00',
      '2026-11-23T09:00',
      '2026-12-01T09:00',
      '2027-01-15T09:00',
    ];
    const amounts = fc.array(fc.integer({ min: 1, max: 1000 }), {
      minLength: moments.length,
      maxLength: moments.length,
    });
    fc.assert(
      fc.property(amounts, (typed) => {
        let history: readonly StoredFigure[] = [];
        moments.forEach((now, index) => {
          const before = history.filter(({ closedOn }) => closedOn !== null);
          history = refresh(sale('2026-10-05', typed[index] ?? 1), now, history);
          for (const { month, figure, closed, closedOn } of before)
            expect(history).toContainEqual(expect.objectContaining({ month, figure, closed, closedOn }));
        });
        expect(revenueOf(history, OCTOBER)).toMatchObject({
          closed: (typed[1] ?? 0) * 100,
          now: (typed[4] ?? 0) * 100,
        });
      }),
      runs(5),
    );
  });

  it('keeps closed months that are too old to be counted again', () => {
    const old: StoredFigure = { month: when('2020-01-01'), figure: 'sales.revenue', closed: 5, closedOn: 1, now: 6 };
    expect(refresh(sale('2026-10-05', 100), '2026-11-02T09:00', [old])).toContainEqual(old);
  });

  it('keeps "no data" of a closed month as no data', () => {
    const closed = refresh(sale('2026-10-05', 100), '2026-11-02T09:00');
    const again = refresh(sale('2026-10-05', 100), '2026-12-02T09:00', closed);
    const winRate = again.find(({ month, figure }) => month === OCTOBER && figure === 'deals.winRate');
    expect(winRate).toMatchObject({ closed: null, closedOn: when('2026-11-02T09:00') });
  });

  it('lists no month before the register began, and no figure of this very moment', () => {
    const history = refresh(sale('2026-10-05', 100), '2026-11-02T09:00');
    expect([...new Set(history.map(({ month }) => month))]).toEqual([when('2026-11-01'), OCTOBER]);
    expect(history.map(({ figure }) => figure)).not.toContain('entry.waitingNow');
  });

  it('changes nothing when it is refreshed again at the same moment', () => {
    const once = refresh(SMALL_REGISTER, '2026-11-23T09:00');
    expect(refresh(SMALL_REGISTER, '2026-11-23T09:00', once)).toEqual(once);
  });

  it.each(['ru', 'en'] as const)('is read back from its sheet as it was written (%s)', (language) => {
    const history = mergeHistory([], analysisOf(SMALL_REGISTER, language));
    expect(readHistory(sheetCells([], language))).toEqual(history);
  });

  it('is understood after the language was switched', () => {
    expect(readHistory(sheetCells([], 'ru'))).toEqual(readHistory(sheetCells([], 'en')));
  });

  it('shows below a restated figure the row that changed it, leading there', () => {
    const sheet = restatedSheet(sale('2026-10-05', 100), sale('2026-10-06', 70), 'ru');
    expect(details(sheet)[0]).toBe('изменена: S-1 · 05.10.2026 → 06.10.2026 · Mine · 100 ₽ → 70 ₽ → Продажи!2');
    expect(sheet.cells[2]?.[2]).toMatch(/^После закрытия изменил(ись|ось) \d+ показател/);
    expect(details(restatedSheet(sale('2026-10-05', 100), sale('2026-10-05', 100), 'ru'))).toEqual([]);
  });

  it('shows ten rows a figure and says how many more there are', () => {
    const many = Array.from({ length: 13 }, (_none, index) => ({
      ...{ id: `S-${index + 2}`, date: at('2026-10-07'), client: 'Mine', revenue: index + 1 },
    }));
    const lines = details(
      restatedSheet(sale('2026-10-05', 100), { sales: [...(sale('2026-10-05', 100).sales ?? []), ...many] }, 'en'),
    );
    const rest = lines.indexOf('and 3 rows more');
    expect(lines.slice(rest - 10, rest).every((line) => line.startsWith('added: '))).toBe(true);
    expect(lines[rest - 10]).toContain('added: S-14 · 2026-10-07 · Mine · 13');
  });

  it('says when the rows are as they were, and when they were not kept', () => {
    const calendar = [{ date: at('2026-10-12'), kind: 'holiday' }];
    expect(details(restatedSheet(SMALL_REGISTER, { ...SMALL_REGISTER, calendar }, 'en'))).toContain(
      textsOf('en').history.rowsAsTheyWere,
    );
    expect(details(restatedSheet(sale('2026-10-05', 100), sale('2026-10-05', 70), 'en', false))).toEqual([
      textsOf('en').history.notKept,
    ]);
  });

  it.each(['ru', 'en'] as const)('passes over the rows below the figures when it is read back (%s)', (language) => {
    const sheet = restatedSheet(SMALL_REGISTER, sale('2026-10-05', 100), language);
    expect(details(sheet).length).toBeGreaterThan(20);
    const history = readHistory(sheet.cells as readonly (readonly CellValue[])[]);
    expect(history).toEqual(
      readHistory(
        restatedSheet(SMALL_REGISTER, sale('2026-10-05', 100), language, false)
          .cells as readonly (readonly CellValue[])[],
      ),
    );
    expect(history.filter(({ closed, now }) => closed !== null && closed !== now).length).toBeGreaterThan(5);
  });

  it('stands months side by side, the latest first, with the day each was closed on', () => {
    const analysis = analysisOf(SMALL_REGISTER, 'en');
    const closed = mergeHistory([], analysisOf(SMALL_REGISTER, 'en', '2026-11-02T09:00'));
    const { cells } = historySheet({ analysis, texts: textsOf('en'), period: null, history: closed });
    expect(cells[3]?.slice(2, 4)).toEqual([{ serial: when('2026-11-01') }, { serial: OCTOBER }]);
    expect(cells[4]?.slice(2, 4)).toEqual(['running', { serial: when('2026-11-02T09:00') }]);
  });

  it('is understood as it was written before, a line a month and figure', () => {
    const stored = revenueOf(refresh(sale('2026-10-05', 100), '2026-11-02T09:00'), OCTOBER);
    const head = ['Month', 'Figure', 'As closed', 'As now', 'Difference', 'Closed on', 'Key'];
    const line = [{ serial: OCTOBER }, 'Revenue', 100, 100, 0, { serial: when('2026-11-02T09:00') }, 'sales.revenue'];
    expect(readHistory([['History'], [''], [''], head, line])).toEqual([stored]);
  });

  it('counts a month again even when its only row is gone', () => {
    const closed = refresh(sale('2026-10-05', 100), '2026-11-02T09:00');
    expect(revenueOf(refresh(sale('2026-11-05', 100), '2026-11-23T09:00', closed), OCTOBER)).toMatchObject({
      closed: 100_00,
      now: 0,
    });
  });

  it('shows the difference between closed and now', () => {
    const stored = refresh(SMALL_REGISTER, '2026-11-02T09:00').map((row) =>
      row.figure === 'sales.revenue' && row.month === OCTOBER ? { ...row, closed: 13_000_00 } : row,
    );
    const analysis = analysisOf(SMALL_REGISTER, 'en');
    const sheet = historySheet({ analysis, texts: textsOf('en'), period: null, history: stored });
    const [beside, below] = sheet.cells.filter((cells) => cells[1] === 'sales.revenue');
    expect(beside?.slice(2, 4)).toEqual([expect.any(Number), 13000]);
    expect(below?.slice(2, 6)).toEqual([{ serial: OCTOBER }, 13000, 14000.5, 1000.5]);
    expect(rowOf(sheet, 'Active contacts made', 'en').slice(2, 4)).toEqual(['–', expect.any(String)]);
  });
});
