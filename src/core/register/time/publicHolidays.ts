import { dayOfCivil } from '../../values/moment';
import type { ProductionDay } from './productionCalendar';
import { HOLIDAY_DATES, HOLIDAY_NAMES } from './publicHolidayDates';

/**
 * National public holidays of a country (two letters of ISO 3166) that fall on Monday to Friday, in order of days; null
 * when they are not known: another country, or a year this version has no dates for. Holidays of regions are not among
 * them. Source: date-holidays, see `npm run holidays`.
 */
export function publicHolidays(country: string, year: number): readonly ProductionDay[] | null {
  const dates = HOLIDAY_DATES.get(country)?.get(year);
  if (dates === undefined) return null;
  return (dates.match(/..../g) ?? []).map((signs) => holidayOf(year, signs));
}

/** `bq04`: 26 November, the fifth of the names. */
function holidayOf(year: number, signs: string): ProductionDay {
  const [month = 0, day = 0, place = 0] = [signs.slice(0, 1), signs.slice(1, 2), signs.slice(2)].map((part) =>
    parseInt(part, 36),
  );
  const name = HOLIDAY_NAMES[place] ?? '';
  return { day: dayOfCivil({ year, month, day }), kind: 'holiday', isShort: false, note: { en: name, ru: name } };
}
