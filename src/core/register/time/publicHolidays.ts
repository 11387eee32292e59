import { dayIn, isWeekend, type ProductionDay } from './productionCalendar';
import { HOLIDAY_DATES, HOLIDAY_NAMES } from './publicHolidayDates';

/**
 * National public holidays of a country (two letters of ISO 3166) that fall on Monday to Friday, in order of days; null
 * when they are not known: another country, or a year this version has no dates for. Holidays of regions are not among
 * them. Source: date-holidays, see `npm run holidays`.
 */
export function publicHolidays(country: string, year: number): readonly ProductionDay[] | null {
  const dates = HOLIDAY_DATES.get(country)?.get(year);
  if (dates === undefined) return null;
  return dates
    .split(' ')
    .map((date) => holidayOf(year, date))
    .filter(({ day }) => !isWeekend(day));
}

/** `1126-4`: 26 November, the fifth of the names. */
function holidayOf(year: number, date: string): ProductionDay {
  const name = HOLIDAY_NAMES[Number(date.slice(5))] ?? '';
  const day = dayIn(year, `${date.slice(0, 2)}-${date.slice(2, 4)}`);
  return { day, kind: 'holiday', isShort: false, note: { en: name, ru: name } };
}
