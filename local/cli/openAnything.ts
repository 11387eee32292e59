import { existsSync } from 'node:fs';
import { basename } from 'node:path';
import type { Grid } from '../../src/containers/grid';
import { localeFor } from '../register/newRegister';
import { workbookOfGrids } from '../register/workbookOfGrids';
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
  const data = workbookOfGrids(opened.grids, { name: basename(file), ...placeOf(opened.grids, terminal) });
  return { path, made: data, register: registerIn({ data, notUnderstood: [] }, now, terminal) };
}

/** The file does not say where it comes from: its letters tell the language, this computer the rest. */
function placeOf(grids: readonly Grid[], { locale }: Terminal): { locale: string; timeZone: string } {
  const isRussian = grids.some(({ values }) => values.slice(0, 50).flat().some(isCyrillic));
  const { timeZone } = new Intl.DateTimeFormat().resolvedOptions();
  return { locale: localeFor(isRussian ? 'ru' : 'en', locale), timeZone };
}

function isCyrillic(cell: unknown): boolean {
  return typeof cell === 'string' && /[а-яё]/i.test(cell);
}
