/** How long a command may run: Google ends it after six minutes, and a safe point must come before. */
const SAFE_MINUTES = 4.5;

/** Tells a command whether it may begin another step. */
export interface Stopwatch {
  readonly isTimeUp: () => boolean;
}

export function startStopwatch(minutes = SAFE_MINUTES): Stopwatch {
  const started = Date.now();
  return { isTimeUp: () => Date.now() - started > minutes * 60_000 };
}
