/**
 * How often the clock is heard, by the minutes its runs have taken today. Google lets the clocks of one person run 90 minutes
 * a day: well before that the rings become fewer, so that the letter of tomorrow is not the one that is missing.
 */
const PACES = [
  { usedFrom: 0, every: 10 },
  { usedFrom: 30, every: 30 },
  { usedFrom: 45, every: 60 },
  { usedFrom: 55, every: 180 },
] as const;

/** What the runs of a day have taken. */
export interface TimeUsed {
  /** Of the clock of the workbook, as one text. */
  readonly day: string;
  readonly milliseconds: number;
}

const MINUTE = 60_000;
/** A clock rings up to a minute early. */
const LEEWAY = MINUTE;

/** Whether a ring is passed over: the last run began so many milliseconds ago. */
export function isRingPassedOver(used: number, sinceLast: number): boolean {
  const minutes = used / MINUTE;
  const every = [...PACES].reverse().find(({ usedFrom }) => minutes >= usedFrom)?.every ?? PACES[0].every;
  return every > PACES[0].every && sinceLast < every * MINUTE - LEEWAY;
}

/** With one run more; another day begins with nothing. */
export function usedAfter(known: TimeUsed, { day, milliseconds }: TimeUsed): TimeUsed {
  return { day, milliseconds: (known.day === day ? known.milliseconds : 0) + milliseconds };
}
