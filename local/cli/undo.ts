import { saveFile } from '../xlsx/files';
import { writeWorkbook } from '../xlsx/writeWorkbook';
import { runAddOn } from './addOn';
import { keepOriginal } from './keepOriginal';
import { fileError, openRegister } from './openRegister';
import { progressOf } from './progress';
import type { Terminal } from './terminal';
import { commandWords } from './words';

export interface UndoOptions {
  readonly run?: string;
  readonly now?: string;
}

/** Takes back the last automatic change of a workbook file, or the run that is named; nothing to undo changes nothing. */
export async function undo(file: string, options: UndoOptions, terminal: Terminal): Promise<void> {
  const words = commandWords(terminal.language);
  const progress = progressOf(terminal, 3);
  const { data, notUnderstood, now, texts } = await openRegister(file, options.now, terminal, progress);
  let message = '';
  const run = runAddOn(terminal, (said) => (message = said));
  const undone = run(data, now, 'undoLastChange', ...(options.run === undefined ? [] : [options.run]));
  progress.step(words.writing);
  if (message !== texts.done.nothingToUndo) {
    await keepOriginal(file, notUnderstood, terminal);
    const saved = await saveFile(file, await writeWorkbook(undone));
    if (!saved.ok) throw fileError(saved.error, terminal.language);
  }
  progress.done();
  terminal.print(message);
}
