import type { EventEmitter } from 'node:events';

/** What the process gives: its signals, its end and the milliseconds it has run for. */
export interface Host {
  readonly signals: Pick<EventEmitter, 'on'>;
  readonly exit: (code: number) => void;
  readonly clock: () => number;
}

interface Closable {
  close(): Promise<void>;
}

/** One Ctrl-C can arrive twice, from the terminal and from npm: a second one counts from this long after the first, in milliseconds. */
const echo = 1_000;

const thisProcess: Host = {
  signals: process,
  exit: (code) => process.exit(code),
  clock: () => performance.now(),
};

/**
 * Ends in order when the terminal is closed, Ctrl-C is pressed or the system asks: a save under way is finished first.
 * Whoever presses Ctrl-C again does not want to wait for that, and the program ends at once.
 */
export function closeOnSignals(workbench: Closable, host: Host = thisProcess): void {
  let askedAt: number | undefined;
  const asked = (): void => {
    const now = host.clock();
    if (askedAt === undefined) void workbench.close().finally(() => host.exit(0));
    else if (now - askedAt > echo) host.exit(1);
    askedAt ??= now;
  };
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) host.signals.on(signal, asked);
}
