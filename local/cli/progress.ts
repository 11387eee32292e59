import { Presets, SingleBar } from 'cli-progress';

/** Steps of a long command: a bar on a terminal after a second of work, silence anywhere else. */
export interface Progress {
  /** Begins the next step; its name is shown. */
  readonly step: (name: string) => void;
  readonly done: () => void;
}

const PATIENCE = 1000;

/** Bars on the screen: one that a failed command leaves draws on, and the program would never end. */
const shownBars = new Set<SingleBar>();

/** A sentence said meanwhile stands on a line of its own; the bar is drawn again below it. */
export function clearLine(): void {
  if (shownBars.size > 0) process.stderr.write('\r\u001b[0K');
}

/** Takes away what a command that has failed has left on the screen. */
export function clearProgress(): void {
  for (const bar of shownBars) bar.stop();
  shownBars.clear();
}

export function progressOf(
  terminal: { readonly isInteractive: boolean; readonly clock: () => Date },
  steps: number,
  stream: NodeJS.WriteStream = process.stderr,
): Progress {
  if (!terminal.isInteractive) return { step: () => undefined, done: () => undefined };
  const bar = new SingleBar(
    { format: '{bar} {name}', clearOnComplete: true, hideCursor: true, stream },
    Presets.shades_classic,
  );
  const begun = terminal.clock().getTime();
  let taken = 0;
  let isShown = false;
  return {
    step: (name) => {
      if (!isShown && terminal.clock().getTime() - begun >= PATIENCE) {
        bar.start(steps, taken, { name });
        isShown = true;
        shownBars.add(bar);
      }
      if (isShown) bar.update(taken, { name });
      taken++;
    },
    done: () => {
      if (isShown) bar.stop();
      shownBars.delete(bar);
    },
  };
}
