/** The workbook's clock: the computer's, moved to where a person or the demo put it. */
export interface WorkbookClock {
  /** Milliseconds since 1970, as `Date.now()`. */
  now(): number;
  /** Wall clock of the workbook's zone, `2026-11-23T09:00`; null goes back to the present. */
  set(wall: string | null): void;
  /** The present wall clock of the workbook, to the minute. */
  wall(): string;
  isMoved(): boolean;
}

export function createClock(
  timeZone: () => string,
  wallToInstant: (timeZone: string, wall: number) => number,
  present: () => number = Date.now,
): WorkbookClock {
  let shift = 0;
  return {
    now: () => present() + shift,
    set(wall) {
      shift = wall === null ? 0 : wallToInstant(timeZone(), Date.parse(`${wall}:00Z`)) - present();
    },
    wall: () => wallText(present() + shift, timeZone()),
    isMoved: () => shift !== 0,
  };
}

function wallText(instant: number, timeZone: string): string {
  const parts = new Intl.DateTimeFormat('sv-SE', { timeZone, dateStyle: 'short', timeStyle: 'short' });
  return parts.format(instant).replace(' ', 'T');
}
