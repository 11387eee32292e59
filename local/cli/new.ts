import { existsSync } from 'node:fs';
import { basename } from 'node:path';
import { LANGUAGES, type Language } from '../../src/core/values/label';
import { isTimeZone, wallClockIn } from '../register/wallClock';
import { newWorkbookData } from '../store/newWorkbook';
import { saveFile } from '../xlsx/files';
import { writeWorkbook } from '../xlsx/writeWorkbook';
import { addOnAtWork } from './addOn';
import { CommandError } from './commandError';
import { printable } from '../register/printable';
import { fileError } from './openRegister';
import { progressOf } from './progress';
import type { Terminal } from './terminal';
import { commandWords } from './words';

export interface NewOptions {
  readonly demo?: boolean;
  readonly lang?: string;
  readonly zone?: string;
}

/** Locales that go with a language when nobody says more. */
const LOCALES: Readonly<Record<Language, string>> = { ru: 'ru_RU', en: 'en_US' };

/** Creates a register workbook: empty and set up, or with a year of the demo company. A file that is there is never replaced. */
export async function newRegisterFile(file: string, options: NewOptions, terminal: Terminal): Promise<void> {
  const words = commandWords(terminal.language);
  const language = languageOption(options.lang, terminal);
  const timeZone = options.zone ?? new Intl.DateTimeFormat().resolvedOptions().timeZone;
  if (!isTimeZone(timeZone)) throw new CommandError(words.badZone(timeZone), 2);
  if (existsSync(file)) throw new CommandError(words.fileExists(file));
  const progress = progressOf(terminal, 4);
  const empty = newWorkbookData({ name: basename(file, '.xlsx'), locale: LOCALES[language], timeZone });
  const addOn = addOnAtWork(empty, wallClockIn(timeZone, terminal.clock()), terminal);
  progress.step(words.computing);
  addOn.run('setUpOrRepair');
  if (options.demo) {
    progress.step(words.computing);
    addOn.run('loadDemo');
    addOn.run('refreshEverything');
  }
  progress.step(words.writing);
  const saved = await saveFile(file, await writeWorkbook(printable(addOn.data())));
  if (!saved.ok) throw fileError(saved.error, terminal.language);
  progress.done();
  terminal.print(words.created(basename(file)));
  terminal.say(words.openIt);
}

function languageOption(typed: string | undefined, terminal: Terminal): Language {
  const language = LANGUAGES.find((known) => known === (typed ?? terminal.language));
  if (!language) throw new CommandError(commandWords(terminal.language).badLanguage(typed ?? ''), 2);
  return language;
}
