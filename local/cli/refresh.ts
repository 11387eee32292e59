import { saveFile } from '../xlsx/files';
import { writeWorkbook } from '../xlsx/writeWorkbook';
import { runAddOn } from './addOn';
import { keepOriginal } from './keepOriginal';
import { printable } from '../register/printable';
import { fileError, openRegister } from './openRegister';
import { progressOf } from './progress';
import type { Terminal } from './terminal';
import { commandWords } from './words';

export interface RefreshOptions {
  readonly out?: string;
  readonly now?: string;
}

/** Runs the menu command "Refresh everything" of the built add-on on a workbook file. */
export async function refresh(file: string, options: RefreshOptions, terminal: Terminal): Promise<void> {
  const words = commandWords(terminal.language);
  const progress = progressOf(terminal, 4);
  const { data, notUnderstood, now } = await openRegister(file, options.now, terminal, progress);
  progress.step(words.computing);
  let message = '';
  const run = runAddOn(terminal, (said) => (message = said));
  const refreshed = printable(run(data, now, 'refreshEverything'));
  progress.step(words.writing);
  const target = options.out ?? file;
  if (target === file) await keepOriginal(file, notUnderstood, terminal);
  const saved = await saveFile(target, await writeWorkbook(refreshed));
  if (!saved.ok) throw fileError(saved.error, terminal.language);
  progress.done();
  terminal.print(message);
}
