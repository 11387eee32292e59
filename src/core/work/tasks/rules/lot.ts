import type { ContactFact } from '../../../figures/facts/contactFact';
import type { Day } from '../../../values/moment';
import { stableHash } from '../../../values/stableHash';
import type { WholeContext } from '../rule';

/** What is not listened to or asked about within so many working days gives way to what is fresher. */
const WORKING_DAYS = 2;

/** The first of the working days, before today, whose calls are still asked about. */
export function daysToAskAbout(calendar: WholeContext['facts']['calendar'], today: Day): Day {
  let day = today;
  for (let found = 0; found < WORKING_DAYS && day > today - 30;) {
    day--;
    if (calendar.intervalsOf(day).length > 0) found++;
  }
  return day;
}

/** Cast by the day and the row alone, so that nobody can foresee or change it. */
export function lotOf({ day, contact }: ContactFact): number {
  return stableHash(`${day} ${contact.id || `row ${contact.row}`}`);
}
