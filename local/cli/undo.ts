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

/** Takes back the last automatic change of a workbook file that stands, or the run that is named. */
export async function undo(file: string, { run, now }: UndoOptions, terminal: Terminal): Promise<void> {
  await takeStep(file, now, terminal, 'undo', run);
}

/** Puts back what was undone last. */
export async function redo(file: string, { now }: Pick<UndoOptions, 'now'>, terminal: Terminal): Promise<void> {
  await takeStep(file, now, terminal, 'redo');
}

const FUNCTIONS = { undo: 'undoLastChange', redo: 'redoLastChange' } as const;

/** Where there is nothing to do, the file stays as it is. */
async function takeStep(
  file: string,
  at: string | undefined,
  terminal: Terminal,
  step: 'undo' | 'redo',
  named?: string,
): Promise<void> {
  const words = commandWords(terminal.language);
  const progress = progressOf(terminal, 3);
  const { data, notUnderstood, now, texts } = await openRegister(file, at, terminal, progress);
  let message = '';
  const run = runAddOn(terminal, (said) => (message = said));
  const changed = run(data, now, FUNCTIONS[step], ...(named === undefined ? [] : [named]));
  progress.step(words.writing);
  if (message !== texts.done.nothingTo[step]) {
    await keepOriginal(file, notUnderstood, terminal);
    const saved = await saveFile(file, await writeWorkbook(changed));
    if (!saved.ok) throw fileError(saved.error, terminal.language);
  }
  progress.done();
  terminal.print(message);
}
