import { Presets, SingleBar } from 'cli-progress';
import type { Terminal } from './terminal';

/** Steps of a long command: a bar on a terminal after a second of work, silence anywhere else. */
export interface Progress {
  /** Begins the next step; its name is shown. */
  readonly step: (name: string) => void;
  readonly done: () => void;
}

const PATIENCE = 1000;

export function progressOf(terminal: Terminal, steps: number): Progress {
  if (!terminal.isInteractive) return { step: () => undefined, done: () => undefined };
  const bar = new SingleBar(
    { format: '{bar} {name}', clearOnComplete: true, hideCursor: true },
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
      }
      if (isShown) bar.update(taken, { name });
      taken++;
    },
    done: () => {
      if (isShown) bar.stop();
    },
  };
}
