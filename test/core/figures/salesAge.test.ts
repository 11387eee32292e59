import { staleSales } from '../../../src/core/figures/salesAge';
import type { CellValue } from '../../../src/core/register/schema/cell';
import { readRegister } from '../../../src/core/register/tables/readRegister';
import { when } from '../../builders/rows';

const HEADINGS = ['ID', 'Дата', 'Клиент', 'Выручка', 'Ключ источника'];

/** Sales of these days; those of documents carry a key. */
function aged(now: string, days: readonly (readonly [day: string, key: string])[]) {
  const values: readonly (readonly CellValue[])[] = [
    HEADINGS,
    ...days.map(([day, key], index) => [`S-${index}`, day, 'Ель', 100, key]),
  ];
  return staleSales(readRegister([{ name: 'Продажи', values }], 'ru_RU'), when(now));
}

const DAILY = ['12.11.2026', '13.11.2026', '16.11.2026', '17.11.2026'].map(
  (day) => [day, `реализация ${day}`] as const,
);

describe('sales that come out of accounting', () => {
  it('are stale when none has come for six days, and it is said up to which day they are known', () => {
    expect(aged('2026-11-23T09:00', DAILY)).toEqual({ upTo: when('2026-11-17'), days: 6, row: 5 });
  });

  it('are fresh over a long weekend', () => {
    expect(aged('2026-11-22T18:00', DAILY)).toBeNull();
  });

  it('are not stale where such a pause is usual', () => {
    const rare = [
      ['01.10.2026', 'реализация 1'],
      ['20.10.2026', 'реализация 2'],
      ['17.11.2026', 'реализация 3'],
    ] as const;
    expect(aged('2026-11-30T09:00', rare)).toBeNull();
    expect(aged('2026-12-20T09:00', rare)).toMatchObject({ days: 33 });
  });

  it('are told of by documents alone: what people type is neither old nor a sign of life', () => {
    expect(aged('2026-11-23T09:00', [...DAILY, ['22.11.2026', '']])).toMatchObject({ days: 6 });
    expect(aged('2026-11-23T09:00', [['01.10.2026', '']])).toBeNull();
  });

  it('a document dated ahead is none of these', () => {
    expect(aged('2026-11-23T09:00', [...DAILY, ['17.11.2027', 'реализация 9']])).toMatchObject({ days: 6 });
  });
});
