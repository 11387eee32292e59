import type { Language } from '../core/values/label';
import { everydayTextsOf } from '../language/everydayTexts';
import { languageOf } from '../language/languageOf';
import { readMemory } from './memory';
import { addOnTextsOf } from '../language/addOnTexts';
import { BusyError } from './lock';
import { NotPastedError, UnreadFileError } from './projectFiles';
import { notDoneWords } from '../core/register/notDone';
import { RefusedError } from './refusal';
import { hasDialogs } from './surface';
import { languageOfUser } from './userLanguage';

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;

const SECONDS = 8;
/** Of a sentence that has to be read: why something was not done. */
const LONG_SECONDS = 25;

let listener: string[] | null = null;

/** What is said meanwhile, for somebody who has no sheet before him. */
export function heard(work: () => void): readonly string[] {
  const sentences: string[] = (listener = []);
  try {
    work();
  } finally {
    listener = null;
  }
  return sentences;
}

/** A sentence in the corner of the sheet. */
export function say(sentence: string, language: Language, spreadsheet: Spreadsheet): void {
  listener?.push(sentence);
  spreadsheet.toast(inShort(sentence), everydayTextsOf(language).menu.title, SECONDS);
}

/** A sentence that waits to be read; while somebody types it goes to the corner. */
export function tell(sentence: string): void {
  const { title } = everydayTextsOf(languageHere()).failures;
  const short = inShort(sentence);
  listener?.push(sentence);
  if (!hasDialogs() || !alerted(title, short)) SpreadsheetApp.getActiveSpreadsheet().toast(short, title, LONG_SECONDS);
}

/** Nobody reads more in a corner or a dialog; whatever a sentence names stands in the Journal and on Check as well. */
const MOST_CHARACTERS = 1500;

function inShort(sentence: string): string {
  return sentence.length <= MOST_CHARACTERS ? sentence : `${sentence.slice(0, MOST_CHARACTERS - 1)}…`;
}

/** False in the hands of somebody whose screen is not at hand, such as a call from outside. */
function alerted(title: string, sentence: string): boolean {
  try {
    const ui = SpreadsheetApp.getUi();
    ui.alert(title, sentence, ui.ButtonSet.OK);
    return true;
  } catch {
    return false;
  }
}

/** Where it happened, for whoever looks into the log of the script. */
export function log(error: unknown): void {
  console.error(error instanceof Error ? (error.stack ?? error.message) : String(error));
}

/** The sentence of an error that is logged with it. */
export function sentenceLogged(error: unknown): string {
  log(error);
  return sentenceOf(error);
}

/** What happened, that nothing was lost, and what to do. */
export function sentenceOf(error: unknown): string {
  const language = languageHere();
  const { failures } = everydayTextsOf(language);
  if (error instanceof BusyError) return failures.busy;
  if (error instanceof NotPastedError) return addOnTextsOf(language).pageNotPasted(error.message);
  if (error instanceof UnreadFileError) return addOnTextsOf(language).fileUnread(error.file, error.message);
  if (error instanceof RefusedError) {
    const { sheetName, reason } = error;
    if (reason.kind === 'protected') return failures.noPermission(sheetName);
    return failures.notWritten([{ place: sheetName, why: notDoneWords(reason, language) }]);
  }
  const message = error instanceof Error ? error.message : String(error);
  return error instanceof Error && error.name === 'Exception'
    ? failures.service(message)
    : failures.unexpected(message);
}

/** The language of the last command, else of the workbook's locale. Never fails: it is asked when something has. */
export function languageHere(): Language {
  try {
    return readMemory().language ?? languageOf('', SpreadsheetApp.getActiveSpreadsheet().getSpreadsheetLocale());
  } catch {
    return languageOfUser();
  }
}
