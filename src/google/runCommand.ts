import { speaksOtherLanguage, type Command, type CommandInput, type Decision } from '../app/command';
import { refreshEverything } from '../app/refreshEverything';
import type { CellValue } from '../core/schema/cell';
import type { GeneratedSheet, GeneratedSheetKey } from '../core/views/sheet';
import { addOnTextsOf } from '../language/addOnTexts';
import { textsOf } from '../language/textsOf';
import { settleClosedMonths } from './closedMonths';
import { continueLater, forgetContinuation } from './continuation';
import { startStopwatch, type Stopwatch } from './duration';
import { readMemory, writeMemory } from './memory';
import { say, tell } from './messages';
import { applyEdits, locked } from './patches';
import { repairDetails, repairStructure } from './repair';
import {
  generatedTab,
  openWorkbook,
  readEntered,
  readBlock,
  type ReadBlock,
  type ReadTab,
  type Workbook,
} from './workbook';
import { writeGenerated } from './writeGenerated';

interface RunOptions {
  /** Only these generated sheets are still to be written. */
  readonly only?: readonly GeneratedSheetKey[];
  /** What to say instead of the command's own sentence; it is told how many generated sheets are new. */
  readonly message?: (newSheets: number) => string;
  /** The sheets have just been renamed: what could not be renamed stays as it is. */
  readonly isSwitched?: true;
}

/** Reads everything once, lets the command decide, writes everything once; the closing sentence is shown. */
export function runCommand(command: Command, options: RunOptions = {}): void {
  const { only, message, isSwitched } = options;
  const stopwatch = startStopwatch();
  const workbook = openWorkbook();
  const remembered = workbook.memory;
  showProgress(workbook);
  const entered = readEntered(workbook, command.tables);
  const readBack = readGenerated(workbook, command);
  const outcome = command.decide(inputOf(workbook, entered, readBack));
  if (!outcome.ok) {
    tell(outcome.error);
    return;
  }
  const decision = outcome.value;
  if (!isSwitched && speaksOtherLanguage(decision)) {
    repairDetails(workbook, repairStructure(workbook), false);
    runCommand(command, {
      message: () => textsOf(decision.language).done.languageSwitched,
      ...options,
      isSwitched: true,
    });
    return;
  }
  const tabsBefore = workbook.tabs.length;
  const leftAlone = writeEdits(workbook, decision);
  const sheets = settleClosedMonths(workbook, decision).filter(({ key }) => only === undefined || only.includes(key));
  const unwritten = writeSheets(workbook, sheets, readBack, stopwatch);
  const { unwritten: _done, ...memory } = workbook.memory;
  const { language } = decision;
  writeMemory(remembered, { ...memory, language, ...(unwritten.length > 0 && { unwritten }) });
  const texts = textsOf(language);
  if (unwritten.length > 0) {
    tell(continueLater() ? texts.failures.timeIsUp : addOnTextsOf(language).timeIsUpByHand);
    return;
  }
  const sentence = message?.(workbook.tabs.length - tabsBefore) ?? decision.message;
  const doubts = leftAlone > 0 ? ` ${texts.done.leftAlone(leftAlone)}` : '';
  say(sentence + doubts, language, workbook.spreadsheet);
}

/** In the language of the last command: the present one is not known before the tables are read. */
function showProgress({ memory, spreadsheet }: Workbook): void {
  if (memory.language) say(textsOf(memory.language).progress.reading, memory.language, spreadsheet);
}

function readGenerated(workbook: Workbook, { readBack }: Command): ReadonlyMap<GeneratedSheetKey, ReadBlock> {
  return new Map(
    readBack.flatMap((key) => {
      const tab = generatedTab(workbook, key);
      return tab ? [[key, readBlock(tab, workbook.clock)] as const] : [];
    }),
  );
}

function inputOf(
  { now, locale }: Workbook,
  sheets: readonly ReadTab[],
  read: ReadonlyMap<GeneratedSheetKey, ReadBlock>,
): CommandInput {
  const valuesOf = (key: GeneratedSheetKey): readonly (readonly CellValue[])[] => read.get(key)?.values ?? [];
  return { sheets, now, locale, dashboard: valuesOf('dashboard'), history: valuesOf('history') };
}

/** How many cells had changed meanwhile and were left alone. */
function writeEdits({ clock }: Workbook, { edits, located }: Decision): number {
  if (edits.length === 0) return 0;
  return locked(() => applyEdits(edits, located, clock)).leftAlone.length;
}

/** The sheets there was no time for. */
function writeSheets(
  workbook: Workbook,
  sheets: readonly GeneratedSheet[],
  read: ReadonlyMap<GeneratedSheetKey, ReadBlock>,
  { isTimeUp }: Stopwatch,
): readonly GeneratedSheetKey[] {
  return sheets.flatMap((view) => {
    if (isTimeUp()) return [view.key];
    writeGenerated(workbook, view, read.get(view.key));
    return [];
  });
}

/** Goes on where a refresh ran out of time. */
export function resume(): void {
  forgetContinuation();
  const { unwritten } = readMemory();
  if (unwritten) runCommand(refreshEverything, { only: unwritten });
}
