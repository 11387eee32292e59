import { basename } from 'node:path';
import { createRegister, type NewOptions } from './createRegister';
import { newAskedRegister } from './setup/newAsked';
import type { Terminal } from './terminal';
import { commandWords } from './words';

/** Creates a register workbook: empty and set up, or with a year of the demo company. A file that is there is never replaced. */
export async function newRegisterFile(file: string, options: NewOptions, terminal: Terminal): Promise<void> {
  const words = commandWords(terminal.language);
  if (options.ask === true) await newAskedRegister(file, options, terminal);
  else await createRegister(file, options, terminal);
  terminal.print(words.created(basename(file)));
  terminal.say(words.openIt);
}
