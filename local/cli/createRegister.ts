import { existsSync } from 'node:fs';
import { basename } from 'node:path';
import type { FirstAnswers } from '../../src/core/views/firstAnswers';
import { LANGUAGES, type Language } from '../../src/core/values/label';
import { localeFor, newRegisterData } from '../register/newRegister';
import { isTimeZone, wallClockIn } from '../../src/core/values/wallClock';
import { saveFile } from '../xlsx/files';
import { writeWorkbook } from '../xlsx/writeWorkbook';
import { callDoor, runAddOn } from './addOn';
import { CommandError } from './commandError';
import { fileError } from './openRegister';
import { progressOf } from './progress';
import type { Terminal } from './terminal';
import { commandWords } from './words';

export interface NewOptions {
  readonly demo?: boolean;
  readonly lang?: string;
  readonly zone?: string;
  readonly ask?: boolean;
}

/** Makes the file of a register; a file that is there is never replaced. `answers`: what the company has said of itself. */
export async function createRegister(
  file: string,
  options: NewOptions,
  terminal: Terminal,
  answers?: FirstAnswers,
): Promise<void> {
  const words = commandWords(terminal.language);
  const language = languageOption(options.lang, terminal);
  const timeZone = options.zone ?? new Intl.DateTimeFormat().resolvedOptions().timeZone;
  if (!isTimeZone(timeZone)) throw new CommandError(words.badZone(timeZone), 2);
  if (existsSync(file)) throw new CommandError(words.fileExists(file));
  const progress = progressOf(terminal, 2);
  progress.step(words.computing);
  const data = newRegisterData(
    {
      name: basename(file, '.xlsx'),
      locale: localeFor(language, terminal.locale),
      timeZone,
      now: wallClockIn(timeZone).momentOf(terminal.clock()),
      isDemo: options.demo === true,
    },
    answers ? (empty, now) => callDoor(empty, now, 'setUpWith', answers) : runAddOn(terminal),
  );
  progress.step(words.writing);
  const saved = await saveFile(file, await writeWorkbook(data));
  progress.done();
  if (!saved.ok) throw fileError(saved.error, terminal.language);
}

/** The language of a new register: what is asked for, else the system's. */
export function languageOption(typed: string | undefined, terminal: Terminal): Language {
  const language = LANGUAGES.find((known) => known === (typed ?? terminal.language));
  if (!language) throw new CommandError(commandWords(terminal.language).badLanguage(typed ?? ''), 2);
  return language;
}
