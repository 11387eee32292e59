import type { Label } from '../../values/label';
import { civilOf, dayOfCivil, weekdayOf, type Day } from '../../values/moment';

/** A day that differs from the weekly hours: a day off, a day shorter by an hour, or a working weekend. */
export interface ProductionDay {
  readonly day: Day;
  readonly kind: 'holiday' | 'short' | 'working';
  /** A working weekend that takes over the hour less of the short day it stands for. */
  readonly isShort: boolean;
  readonly note: Label;
}

/** Non-working holidays, Labour Code of Russia, article 112: month and day. */
const HOLIDAYS: readonly (readonly [date: string, note: Label])[] = [
  ...['01-01', '01-02', '01-03', '01-04', '01-05', '01-06', '01-08'].map(
    (date) => [date, { en: 'New Year holidays', ru: 'Новогодние каникулы' }] as const,
  ),
  ['01-07', { en: 'Christmas', ru: 'Рождество Христово' }],
  ['02-23', { en: 'Defender of the Fatherland Day', ru: 'День защитника Отечества' }],
  ['03-08', { en: "International Women's Day", ru: 'Международный женский день' }],
  ['05-01', { en: 'Spring and Labour Day', ru: 'Праздник Весны и Труда' }],
  ['05-09', { en: 'Victory Day', ru: 'День Победы' }],
  ['06-12', { en: 'Russia Day', ru: 'День России' }],
  ['11-04', { en: 'Unity Day', ru: 'День народного единства' }],
];

/**
 * Days off moved by decree: from → to. Government decrees No. 1314 of 10.08.2023, No. 1335 of 04.10.2024 and
 * No. 1466 of 24.09.2025. A year without a decree here follows article 112 alone.
 */
const DECREES: Readonly<Record<number, readonly (readonly [from: string, to: string])[]>> = {
  2024: [
    ['01-06', '05-10'],
    ['01-07', '12-31'],
    ['04-27', '04-29'],
    ['11-02', '04-30'],
    ['12-28', '12-30'],
  ],
  2025: [
    ['01-04', '05-02'],
    ['01-05', '12-31'],
    ['02-23', '05-08'],
    ['03-08', '06-13'],
    ['11-01', '11-03'],
  ],
  2026: [
    ['01-03', '01-09'],
    ['01-04', '12-31'],
  ],
};

const MOVED_OFF: Label = { en: 'Day off moved here', ru: 'Перенос выходного дня' };
const MOVED_WORK: Label = { en: 'Working weekend', ru: 'Рабочий выходной: выходной перенесён' };
const EVE: Label = { en: 'Eve of a holiday, an hour less', ru: 'Предпраздничный день, на час короче' };
const WITHOUT_DECREE: Label = {
  en: ' (by the Labour Code; add the transfers once the decree is published)',
  ru: ' (по ТК РФ, ст. 112; дополните переносами, когда выйдет постановление)',
};

/** `03-08` of a year. */
export function dayIn(year: number, date: string): Day {
  return dayOfCivil({ year, month: Number(date.slice(0, 2)), day: Number(date.slice(3)) });
}

export function isWeekend(day: Day): boolean {
  return weekdayOf(day) > 5;
}

/**
 * The Russian production calendar of a year for a five-day week, in order of days. Weekends that stay weekends are
 * not listed. Holidays of a year whose decree is not known carry a note that says so.
 */
export function productionCalendar(year: number): readonly ProductionDay[] {
  const transfers = (DECREES[year] ?? []).map(([from, to]) => ({ from: dayIn(year, from), to: dayIn(year, to) }));
  const holidays = HOLIDAYS.map(([date, note]) => ({ day: dayIn(year, date), note }));
  const daysOff = new Map<Day, Label>(holidays.map(({ day, note }) => [day, note]));
  for (const { to } of transfers) daysOff.set(to, MOVED_OFF);
  for (const day of movedByLaw(holidays, transfers)) daysOff.set(nextWorkday(day, daysOff), MOVED_OFF);

  const eves = new Set(holidays.map(({ day }) => day - 1));
  eves.add(dayIn(year, '12-31'));
  const working = transfers.filter(({ from }) => isWeekend(from) && !holidays.some(({ day }) => day === from));
  const days: ProductionDay[] = [
    ...[...daysOff].flatMap(([day, note]) => (isWeekend(day) ? [] : [productionDay(day, 'holiday', note)])),
    ...[...eves].flatMap((day) => (isWeekend(day) || daysOff.has(day) ? [] : [productionDay(day, 'short', EVE)])),
    ...working.map(({ from, to }) => ({ ...productionDay(from, 'working', MOVED_WORK), isShort: eves.has(to) })),
  ];
  const isOfYear = ({ day }: ProductionDay): boolean => civilOf(day).year === year;
  const sorted = days.filter(isOfYear).sort((left, right) => left.day - right.day);
  return DECREES[year] ? sorted : sorted.map(withoutDecree);
}

function productionDay(day: Day, kind: ProductionDay['kind'], note: Label): ProductionDay {
  return { day, kind, isShort: kind === 'short', note };
}

/** A holiday on a weekend moves to the next working day, except in January, where the government decides. */
function movedByLaw(holidays: readonly { day: Day }[], transfers: readonly { from: Day }[]): readonly Day[] {
  return holidays
    .map(({ day }) => day)
    .filter((day) => isWeekend(day) && civilOf(day).month > 1 && !transfers.some(({ from }) => from === day));
}

function nextWorkday(day: Day, daysOff: ReadonlyMap<Day, Label>): Day {
  let next = day + 1;
  while (isWeekend(next) || daysOff.has(next)) next += 1;
  return next;
}

function withoutDecree(day: ProductionDay): ProductionDay {
  return { ...day, note: { en: day.note.en + WITHOUT_DECREE.en, ru: day.note.ru + WITHOUT_DECREE.ru } };
}
