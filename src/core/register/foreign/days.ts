import { formatDay, type Day } from '../../values/moment';

/** Days of which a file holds everything, the first and the last one included. */
export interface Days {
  readonly first: Day;
  readonly last: Day;
}

/** As it is typed and shown: `2026-10-01..2026-10-31`. */
export function formatDays({ first, last }: Days): string {
  return `${formatDay(first)}..${formatDay(last)}`;
}
