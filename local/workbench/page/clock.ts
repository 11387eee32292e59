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

/** Where the page keeps how far its clock is moved, in milliseconds, from one load to the next. */
export interface ClockMemory {
  read(): number | null;
  write(shift: number): void;
}

/** Goes on as it was before the page was loaded again; begins at `begin` the first time. */
export function createClock(
  begin: string | null,
  memory: ClockMemory,
  timeZone: () => string,
  wallToInstant: (timeZone: string, wall: number) => number,
  present: () => number = Date.now,
): WorkbookClock {
  const shiftTo = (wall: string | null): number =>
    wall === null ? 0 : wallToInstant(timeZone(), Date.parse(`${wall}:00Z`)) - present();
  let shift = memory.read() ?? shiftTo(begin);
  memory.write(shift);
  return {
    now: () => present() + shift,
    set(wall) {
      shift = shiftTo(wall);
      memory.write(shift);
    },
    wall: () => wallText(present() + shift, timeZone()),
    isMoved: () => shift !== 0,
  };
}

function wallText(instant: number, timeZone: string): string {
  const parts = new Intl.DateTimeFormat('sv-SE', { timeZone, dateStyle: 'short', timeStyle: 'short' });
  return parts.format(instant).replace(' ', 'T');
}
