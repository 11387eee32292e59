import { CommandError } from '../../local/cli/commandError';
import type { Terminal } from '../../local/cli/terminal';
import { wallClockIn } from '../../src/core/values/wallClock';
import { demoRegister } from '../../src/core/demo/demoRegister';
import type { Language } from '../../src/core/values/label';
import type { Moment } from '../../src/core/values/moment';
import { newRegister, type NewRegister } from '../../src/core/newRegister';
import { textsOf } from '../../src/language/textsOf';
import { packIntoCalls } from './batches';
import type { SheetsRequest } from './commonRequests';
import { enteredRequests } from './enteredRequests';
import { generatedRequests } from './generatedRequests';
import { withRetries, type Pause } from './retry';
import { sheetsFailure, wordsOf } from './sheetsFailure';
import type { SheetsService } from './sheetsService';
import { newSpreadsheet, sheetIds } from './spreadsheet';
import { seedWords } from './words';

export interface SeedOptions {
  readonly language: Language;
  readonly timeZone: string;
}

type SeedTerminal = Pick<Terminal, 'print' | 'say' | 'clock' | 'language'>;

/** What filling a demo works with; tests put in their own. */
export interface SeedTools {
  /** Signs in when it is called. */
  readonly connect: () => Promise<SheetsService>;
  readonly register: (language: Language, now: Moment) => NewRegister;
  readonly pause: Pause;
  readonly terminal: SeedTerminal;
}

const LOCALES: Readonly<Record<Language, string>> = { ru: 'ru_RU', en: 'en_US' };

/** Creates a spreadsheet in Google with a year of the demo company in it and prints its address. */
export async function seed({ language, timeZone }: SeedOptions, tools: SeedTools): Promise<void> {
  const { terminal, pause } = tools;
  const words = seedWords(terminal.language);
  const service = await orSentence(tools.connect(), terminal);
  terminal.say(words.computing);
  const register = tools.register(language, wallClockIn(timeZone).momentOf(terminal.clock()));
  const calls = packIntoCalls(requestsOf(register));
  terminal.say(words.creating);
  const properties = { title: seedWords(language).title, locale: LOCALES[language], timeZone };
  const spreadsheet = newSpreadsheet(register, properties);
  const id = await orSentence(
    withRetries(() => service.create(spreadsheet), pause),
    terminal,
  );
  const address = `https://docs.google.com/spreadsheets/d/${id}/edit`;
  for (const [index, requests] of calls.entries()) {
    terminal.say(words.filling(index + 1, calls.length));
    await orSentence(
      withRetries(() => service.change(id, requests), pause),
      terminal,
      words.leftBehind(address),
    );
  }
  terminal.print(words.ready(address));
}

/** The register of the demo company as it stands at a moment. */
export function demoFilled(language: Language, now: Moment): NewRegister {
  const rows = demoRegister({ language, now });
  return newRegister({ texts: textsOf(language), now, locale: LOCALES[language], rows });
}

function requestsOf(register: NewRegister): readonly SheetsRequest[] {
  const ids = sheetIds(register);
  return [
    ...register.entered.flatMap((sheet) => enteredRequests(sheet, register.entered, ids)),
    ...register.generated.flatMap((sheet) => generatedRequests(sheet, ids)),
  ];
}

/** Waits for Google; whatever goes wrong there becomes one sentence, with what is left behind. */
async function orSentence<Value>(work: Promise<Value>, { language }: SeedTerminal, left = ''): Promise<Value> {
  try {
    return await work;
  } catch (error) {
    const words = seedWords(language);
    const failure = sheetsFailure(error);
    const sentence = failure === 'unknown' ? words.unknownFailure(wordsOf(error)) : words.failures[failure];
    throw new CommandError([sentence, left].filter((part) => part !== '').join(' '));
  }
}
