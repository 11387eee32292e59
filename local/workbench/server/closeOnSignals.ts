import type { ServedWorkbench } from './serveWorkbench';

/** Ends in order when the terminal is closed, Ctrl-C is pressed or the system asks: a save under way is finished first. */
export function closeOnSignals(
  workbench: ServedWorkbench,
  exit: (code: number) => void = (code) => process.exit(code),
): void {
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) {
    process.once(signal, () => void workbench.close().finally(() => exit(0)));
  }
}
