import { copyFile, constants } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { lossesText } from '../xlsx/lossWords';
import type { NotUnderstood } from '../xlsx/notUnderstood';
import type { Terminal } from './terminal';
import { commandWords } from './words';

/**
 * A file with parts that cannot be written back (charts of other programs, macros, images) is about to be replaced:
 * the original is kept beside it under another name, and the user is told what is missing from the new one.
 */
export async function keepOriginal(file: string, lost: readonly NotUnderstood[], terminal: Terminal): Promise<void> {
  if (lost.length === 0) return;
  const parts = lossesText(lost, terminal.language);
  const copy = await copyBeside(file);
  terminal.say(commandWords(terminal.language).originalKept(basename(file), parts, basename(copy)));
}

async function copyBeside(file: string): Promise<string> {
  const name = basename(file).replace(/\.xlsx$/i, '');
  for (let number = 1; ; number++) {
    const copy = join(dirname(file), `${name}.original${number === 1 ? '' : `-${number}`}.xlsx`);
    try {
      await copyFile(file, copy, constants.COPYFILE_EXCL);
      return copy;
    } catch (error) {
      if (!(error instanceof Error && 'code' in error && error.code === 'EEXIST')) throw error;
    }
  }
}
