import { basename } from 'node:path';
import { workbookLanguage } from '../../src/app/workbookLanguage';
import { analyse } from '../../src/core/analysis';
import { unreadableSheets } from '../../src/core/register/tables/readRegister';
import type { Language } from '../../src/core/values/label';
import { parseIsoMoment, type Moment } from '../../src/core/values/moment';
import { textsOf } from '../../src/language/textsOf';
import { deliveriesBeside } from '../receiver/deliveries';
import { sheetSnapshotsOf } from '../register/sheetSnapshots';
import { wallClockIn } from '../../src/core/values/wallClock';
import type { WorkbookData } from '../store/workbookData';
import { failureSentence } from '../xlsx/failureSentences';
import { loadFile } from '../xlsx/files';
import type { NotUnderstood } from '../xlsx/notUnderstood';
import { readWorkbook } from '../xlsx/readWorkbook';
import type { WorkbookFailure } from '../xlsx/workbookFailure';
import { CommandError } from './commandError';
import { looksLike } from './looksLike';
import type { OpenedRegister } from './openedRegister';
import type { Progress } from './progress';
import type { Terminal } from './terminal';
import { commandWords } from './words';

/** Reads a workbook file, or says in one sentence why it cannot be read. */
export async function readWorkbookFile(
  file: string,
  language: Language,
): Promise<{ data: WorkbookData; notUnderstood: readonly NotUnderstood[] }> {
  const bytes = await loadFile(file);
  if (!bytes.ok) throw fileError(bytes.error, language);
  const read = await readWorkbook(bytes.value, basename(file));
  if (!read.ok) throw fileError(read.error, language);
  return read.value;
}

export function fileError(error: WorkbookFailure, language: Language): CommandError {
  return new CommandError(failureSentence(error, language));
}

/** Opens a register at a moment, and says what has come for it and is not in it yet. */
export async function openRegister(
  file: string,
  nowOption: string | undefined,
  terminal: Terminal,
  progress: Progress,
): Promise<OpenedRegister> {
  const register = await readRegisterFile(file, nowOption, terminal, progress);
  await sayDeliveries(file, terminal);
  return register;
}

/** Calls and forms that a receiver has taken and not written yet are in no figure. */
export async function sayDeliveries(file: string, terminal: Terminal): Promise<void> {
  const count = await deliveriesBeside(file);
  if (count > 0) terminal.say(commandWords(terminal.language).deliveriesBeside(count, file));
}

/** Reads a register at a moment; a workbook with none of our tables is refused with what it looks like. */
export async function readRegisterFile(
  file: string,
  nowOption: string | undefined,
  terminal: Terminal,
  progress: Progress,
): Promise<OpenedRegister> {
  progress.step(commandWords(terminal.language).reading);
  const read = await readWorkbookFile(file, terminal.language);
  progress.step(commandWords(terminal.language).computing);
  const register = registerIn(read, nowOption, terminal);
  if (!hasTables(register))
    throw new CommandError(commandWords(terminal.language).noTables(basename(file), looksLike(register)));
  return register;
}

/** A workbook understood as a register, whether it holds a table of ours or none. */
export function registerIn(
  { data, notUnderstood }: Pick<OpenedRegister, 'data' | 'notUnderstood'>,
  nowOption: string | undefined,
  terminal: Terminal,
): OpenedRegister {
  const now = momentOption(nowOption, data, terminal);
  const analysis = analyse({ sheets: sheetSnapshotsOf(data), now, locale: data.locale });
  const texts = textsOf(workbookLanguage(analysis.reading, data.locale));
  return { data, notUnderstood, analysis, now, texts };
}

export function hasTables({ analysis }: OpenedRegister): boolean {
  return analysis.reading.located.size > 0;
}

/** Figures that rest on a sheet that cannot be read are no figures: said beside whatever a command prints. */
export function sayUnreadable({ analysis, texts }: OpenedRegister, terminal: Terminal): void {
  const unreadable = unreadableSheets(analysis.reading);
  if (unreadable.length > 0) terminal.say(commandWords(texts.language).notComputed(unreadable));
}

/** `--now`, or the present moment in the workbook's zone. */
export function momentOption(option: string | undefined, data: WorkbookData, terminal: Terminal): Moment {
  if (option === undefined) return wallClockIn(data.timeZone).momentOf(terminal.clock());
  const now = parseIsoMoment(option);
  if (now === null) throw new CommandError(commandWords(terminal.language).badMoment(option), 2);
  return now;
}
