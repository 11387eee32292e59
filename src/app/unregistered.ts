import { missingCalls, unregisteredSheet } from '../core/views/unregistered';
import { unregisteredTextsOf } from '../language/unregisteredTexts';
import { command } from './command';
import type { Command } from './decision';

/** The phone log beside the register; `taken`: calls ticked on the last one that have just become rows. */
export function writeUnregistered(taken: number): Command {
  return command(({ texts, view }) => {
    const words = unregisteredTextsOf(texts.language);
    const left = missingCalls(view).length;
    return { sheets: [unregisteredSheet(view, words)], edits: [], message: words.written({ taken, left }) };
  });
}
