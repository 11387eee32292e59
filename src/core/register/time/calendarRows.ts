import type { CellValue } from '../schema/cell';
import { calendarKinds, weekdays } from '../schema/choice';
import type { Label, Language } from '../../values/label';
import { civilOf, type Moment } from '../../values/moment';
import { productionCalendar, type ProductionDay } from './productionCalendar';
import { publicHolidays } from './publicHolidays';

/** Working hours of a day, `[from, to)` in whole hours; two of them make a lunch break. */
export type Hours = readonly (readonly [from: number, to: number])[];

export const HOURS_WITHOUT_LUNCH: Hours = [[9, 18]];
export const HOURS_WITH_LUNCH: Hours = [
  [9, 13],
  [14, 18],
];

/** A row of the Calendar sheet as it is typed: cells by column key. */
export type CalendarCells = Readonly<Record<'weekday' | 'date' | 'kind' | 'from' | 'to' | 'note', CellValue>>;

const WITHOUT_HOLIDAYS: Label = {
  en: 'Public holidays of your country are not filled in: add a row with a date for each',
  ru: 'Праздники вашей страны не внесены: добавьте строку с датой для каждого',
};
const NATIONAL: Label = {
  en: 'National public holidays of {country} are filled in for {years}: add those of your region, delete what is a working day for you',
  ru: 'Внесены общенациональные праздники за {years} ({country}): добавьте праздники региона, удалите дни, когда вы работаете',
};

/**
 * Rows of a new register's Calendar: the week's hours, then the days off of the year of `now` and the next. Holidays
 * belong to a country: where they are not known none are filled in, and beside the first row stands which they are.
 */
export function newCalendarRows(
  country: string,
  now: Moment,
  language: Language,
  hours: Hours = HOURS_WITHOUT_LUNCH,
): CalendarCells[] {
  const { year } = civilOf(now);
  if (country === RUSSIA) return calendarRows([year, year + 1].flatMap(productionCalendar), language, hours);
  const known = [year, year + 1].filter((one) => publicHolidays(country, one) !== null);
  const days = known.flatMap((one) => publicHolidays(country, one) ?? []);
  const said = known.length === 0 ? WITHOUT_HOLIDAYS : NATIONAL;
  const note = said[language].replace('{country}', country).replace('{years}', known.join(', '));
  return calendarRows(days, language, hours).map((row, index) => (index === 0 ? { ...row, note } : row));
}

/** The only country whose decrees move days off from year to year; its own calendar is kept by hand. */
const RUSSIA = 'RU';

/** The Calendar sheet for a week of Monday to Friday and days that differ from it. */
export function calendarRows(days: readonly ProductionDay[], language: Language, hours: Hours): CalendarCells[] {
  return [
    ...weekdays.kinds
      .slice(0, 5)
      .flatMap((weekday) =>
        hours.map((span) => cells(language, { weekday: weekdays.labels[weekday][language], kind: 'work', span })),
      ),
    ...days.flatMap((day) => rowsOfDay(day, language, hours)),
  ];
}

function rowsOfDay({ day, kind, isShort, note }: ProductionDay, language: Language, hours: Hours): CalendarCells[] {
  const row = { date: { serial: day }, kind, note: note[language] };
  if (kind === 'holiday') return [cells(language, row)];
  return (isShort ? withoutLastHour(hours) : hours).map((span) => cells(language, { ...row, span }));
}

function withoutLastHour(hours: Hours): Hours {
  return hours.map(([from, to], index) => [from, index === hours.length - 1 ? to - 1 : to]);
}

interface CalendarWords {
  readonly weekday?: string;
  readonly date?: CellValue;
  readonly kind: 'work' | ProductionDay['kind'];
  readonly span?: Hours[number];
  readonly note?: string;
}

function cells(language: Language, { weekday = '', date = '', kind, span, note = '' }: CalendarWords): CalendarCells {
  const hour = (index: 0 | 1): CellValue => (span ? { serial: span[index] / 24 } : '');
  return { weekday, date, kind: calendarKinds.labels[kind][language], from: hour(0), to: hour(1), note };
}
