import { existsSync } from 'node:fs';
import { basename } from 'node:path';
import { workbookOfForeign } from '../register/anyFile';
import type { WorkbookData } from '../store/workbookData';
import { readAnyFile } from './foreignFile';
import { registerIn } from './openRegister';
import type { OpenedRegister } from './openedRegister';
import type { Terminal } from './terminal';
import { commandWords } from './words';

/** What the workbench is to show: a workbook file, or one that is made of another program's file and not written yet. */
export interface Opened {
  /** Where the work is saved. */
  readonly path: string;
  /** Null where the file at that path is the workbook. */
  readonly made: WorkbookData | null;
  readonly register: OpenedRegister;
}

/** Opens whatever a file is. Of a foreign one a workbook is made beside it, and the file itself stays as it is. */
export async function openAnything(file: string, now: string | undefined, terminal: Terminal): Promise<Opened> {
  const words = commandWords(terminal.language);
  const opened = await readAnyFile(file, terminal.language);
  if (opened.kind === 'workbook') {
    return { path: file, made: null, register: registerIn(opened.read, now, terminal) };
  }
  const path = `${file}.xlsx`;
  if (existsSync(path)) {
    terminal.say(words.madeBefore(basename(file), basename(path)));
    return openAnything(path, now, terminal);
  }
  terminal.say(words.savedBeside(basename(file), basename(path)));
  const data = workbookOfForeign(opened.grids, basename(file), terminal.locale);
  return { path, made: data, register: registerIn({ data, notUnderstood: [] }, now, terminal) };
}
