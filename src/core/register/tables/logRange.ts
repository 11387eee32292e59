import { formatDay, parseIsoMoment, type Day } from '../../values/moment';

/** The days a file of call statistics is about, both included. */
export interface LogRange {
  readonly from: Day;
  readonly to: Day;
}

/**
 * What stands as the source of a call that came in a file: the program, and from which day to which the file is. Days of a
 * file without any call are so told from days that nobody knows of.
 */
export function formatLogSource(program: string, { from, to }: LogRange): string {
  return `${program} ${formatDay(from)}..${formatDay(to)}`.trim();
}

/** The days of the file a call came in; null where it came by itself. */
export function parseLogSource(source: string): LogRange | null {
  const [, first = '', last = ''] = /(?:^|\s)(\d{4}-\d{2}-\d{2})\.\.(\d{4}-\d{2}-\d{2})$/.exec(source) ?? [];
  const [from, to] = [parseIsoMoment(first), parseIsoMoment(last)];
  return from === null || to === null || to < from ? null : { from, to };
}
