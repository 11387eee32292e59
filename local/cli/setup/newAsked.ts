import { existsSync } from 'node:fs';
import { basename } from 'node:path';
import { runAddOn } from '../addOn';
import { CommandError } from '../commandError';
import { importRows } from '../import';
import { createRegister, languageOption, type NewOptions } from '../createRegister';
import { fileError, openRegister } from '../openRegister';
import { progressOf } from '../progress';
import type { Terminal } from '../terminal';
import { localeFor } from '../../register/newRegister';
import { saveFile } from '../../xlsx/files';
import { writeWorkbook } from '../../xlsx/writeWorkbook';
import { askCompany } from './askCompany';
import { askFigures } from './askFigures';
import { setUpWords } from './words';
import { doingBoth } from '../../../src/core/views/setUpQuestions';
import { setUpTextsOf } from '../../../src/language/setUpTexts';

/**
 * A register made by asking: what the company is and does, then its sales out of a file, then what these tell. Every
 * question has a proposal, and what nobody answers is as it usually is.
 */
export async function newAskedRegister(file: string, options: NewOptions, terminal: Terminal): Promise<void> {
  const { ask } = terminal;
  const words = setUpWords(terminal.language);
  const texts = setUpTextsOf(terminal.language);
  if (!ask) throw new CommandError(words.nobodyToAsk, 2);
  terminal.say(words.introduction);
  const answers = await askCompany(ask, localeFor(languageOption(options.lang, terminal), terminal.locale), texts);
  for (const name of doingBoth(answers)) terminal.say(texts.bothPaths(name));
  await createRegister(file, options, terminal, answers);
  const sales = await ask({
    message: words.sales,
    proposed: '',
    complaint: (path) => (path.trim() === '' || existsSync(path.trim()) ? null : words.noFile(basename(path))),
  });
  if (sales.trim() !== '') await importRows(file, { from: sales.trim(), into: 'sales' }, terminal);
  const register = await openRegister(file, undefined, terminal, progressOf(terminal, 2));
  const data = await askFigures(ask, register, texts);
  const refreshed = runAddOn(terminal)(data, register.now, 'refreshEverything');
  const saved = await saveFile(file, await writeWorkbook(refreshed));
  if (!saved.ok) throw fileError(saved.error, terminal.language);
}
