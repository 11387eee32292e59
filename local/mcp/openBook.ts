import { stat } from 'node:fs/promises';
import { openRegister, registerIn } from '../cli/openRegister';
import type { OpenedRegister } from '../cli/openedRegister';
import { progressOf } from '../cli/progress';
import type { Terminal } from '../cli/terminal';

/** A workbook that is asked again and again: read anew when the file has changed, judged anew at every question. */
export interface OpenBook {
  readonly register: () => Promise<OpenedRegister>;
}

/** `now`: a moment to judge at, instead of the present one. */
export function openBook(file: string, now: string | undefined, terminal: Terminal): OpenBook {
  let known: { readonly mark: string; readonly read: OpenedRegister } | null = null;
  return {
    register: async () => {
      const mark = await markOf(file);
      if (known?.mark === mark) return registerIn(known.read, now, terminal);
      const opened = await openRegister(file, now, terminal, progressOf(terminal, 2));
      known = { mark, read: opened };
      return opened;
    },
  };
}

async function markOf(file: string): Promise<string> {
  try {
    const { mtimeMs, size } = await stat(file);
    return `${mtimeMs} ${size}`;
  } catch {
    return '';
  }
}
