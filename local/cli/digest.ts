import { GENERATED_SHEETS } from '../../src/core/register/generatedNames';
import { isNamed } from '../../src/core/values/label';
import { readSaidOfAlerts } from '../../src/core/views/dashboard/knownAlerts';
import { digestOf } from '../../src/core/views/digest/digest';
import { digestJson } from '../../src/core/views/digest/digestJson';
import { htmlLetter } from '../../src/core/views/digest/html';
import { letterOf } from '../../src/core/views/digest/letter';
import type { Letter } from '../../src/core/views/digest/letterParts';
import { plainLetter } from '../../src/core/views/digest/plain';
import { ownersOf } from '../../src/core/views/digest/recipients';
import { lastWorkingDays, spanOf, type Span } from '../../src/core/views/digest/span';
import { parsePeriod } from '../../src/core/register/time/period';
import { dayOf } from '../../src/core/values/moment';
import { digestTextsOf } from '../../src/language/digestTexts';
import { sheetSnapshotsOf } from '../register/sheetSnapshots';
import { CommandError } from './commandError';
import type { OpenedRegister } from './openedRegister';
import { openRegister, sayUnreadable } from './openRegister';
import { putIntoOutbox } from './outbox';
import { progressOf } from './progress';
import type { Terminal } from './terminal';
import { commandWords } from './words';

export interface DigestOptions {
  readonly period?: string;
  readonly format: 'html' | 'text' | 'json';
  readonly send?: boolean;
  readonly now?: string;
}

/** What the owner is told in the morning: printed, or laid into the outbox beside the workbook as mail to each owner. */
export async function digest(file: string, options: DigestOptions, terminal: Terminal): Promise<void> {
  const progress = progressOf(terminal, 2);
  const register = await openRegister(file, options.now, terminal, progress);
  const { analysis, texts } = register;
  const value = digestOf(
    { analysis, texts, saidOfAlerts: saidOn(register) },
    spanIn(register, options.period, terminal),
  );
  progress.done();
  sayUnreadable(register, terminal);
  if (options.format === 'json' && options.send !== true)
    return void terminal.print(JSON.stringify(digestJson(value), null, 2));
  const letter = letterOf(value, { texts, words: digestTextsOf(texts.language) });
  if (options.send === true) return void send(file, letter, register, terminal);
  terminal.print(options.format === 'html' ? htmlLetter(letter) : plainLetter(letter));
}

/** What the owner has said of alerts on the Dashboard is silent in the letter too. */
function saidOn({ data }: OpenedRegister): ReturnType<typeof readSaidOfAlerts> {
  const { dashboard } = GENERATED_SHEETS;
  const sheet = sheetSnapshotsOf(data).find(({ name }) => isNamed(name, dashboard));
  return readSaidOfAlerts(sheet?.values ?? []);
}

function spanIn({ analysis, now }: OpenedRegister, asked: string | undefined, terminal: Terminal): Span {
  if (asked === undefined) return { kind: 'daily', period: lastWorkingDays(dayOf(now), analysis.book.facts.calendar) };
  const period = parsePeriod(asked);
  const span = period && spanOf(period);
  if (!span) throw new CommandError(commandWords(terminal.language).badDigestPeriod(asked), 2);
  return span;
}

/** Nothing leaves this computer: a mail program opens the files of the outbox and sends them. */
function send(file: string, letter: Letter, { analysis, now }: OpenedRegister, terminal: Terminal): void {
  const words = commandWords(terminal.language);
  const owners = ownersOf(analysis.reading.rows.staff, now).filter(({ email }) => email !== '');
  if (owners.length === 0) throw new CommandError(words.noOwnerToWriteTo);
  const mail = { subject: letter.subject, text: plainLetter(letter), html: htmlLetter(letter) };
  for (const { name, email } of owners) {
    const laid = putIntoOutbox(file, { ...mail, to: email, at: terminal.clock() });
    terminal.print(words.inOutbox(name, email, laid));
  }
}
