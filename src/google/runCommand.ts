import { missingIds } from '../core/register/tables/rowIds';
import { speaksOtherLanguage, withChanges, type Command, type CommandInput, type Decision } from '../app/command';
import { refreshEverything } from '../app/refreshEverything';
import type { CellValue } from '../core/register/schema/cell';
import type { TaskRow } from '../core/work/tasks/taskRow';
import type { GeneratedSheetKey } from '../core/register/generatedNames';
import type { GeneratedSheet } from '../core/views/sheet';
import { addOnTextsOf } from '../language/addOnTexts';
import { textsOf } from '../language/textsOf';
import { settleClosedMonths } from './closedMonths';
import { continueLater, forgetContinuation } from './continuation';
import { startStopwatch, type Stopwatch } from './duration';
import { keptOnFailure, readMemory, writeMemory } from './memory';
import { say, tell } from './messages';
import { locked } from './lock';
import { newId } from './randomIds';
import { changeRegister } from './changeRegister';
import { runTaskStage, type StageRequest } from './taskStage';
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
import { insertMissing, writeGenerated } from './writeGenerated';

interface RunOptions {
  /** Only these generated sheets are still to be written. */
  readonly only?: readonly GeneratedSheetKey[];
  /** What to say instead of the command's own sentence; it is told how many generated sheets are new. */
  readonly message?: (newSheets: number) => string;
  /** The sheets have just been renamed: what could not be renamed stays as it is. */
  readonly isSwitched?: true;
  /** Lines of task sheets as edit events saw them. */
  readonly events?: readonly TaskRow[];
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
  const { input, outcome } = decideWithIds(workbook, command, inputOf(workbook, entered, readBack));
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
  const { settled, unwritten } = keptOnFailure(workbook, () => {
    const request = { workbook, command, input, decision, events: options.events ?? [] };
    const written = writeRegister(request, only !== undefined);
    const sheets = settleClosedMonths(workbook, written.decision).filter(
      ({ key }) => only === undefined || only.includes(key),
    );
    return { settled: written, unwritten: writeSheets(workbook, sheets, readBack, stopwatch) };
  });
  const { unwritten: _done, ...memory } = workbook.memory;
  const { language } = decision;
  writeMemory(remembered, { ...memory, language, ...(unwritten.length > 0 && { unwritten }) });
  const texts = textsOf(language);
  if (unwritten.length > 0) {
    tell(continueLater() ? texts.failures.timeIsUp : addOnTextsOf(language).timeIsUpByHand);
    return;
  }
  const sentence = message?.(workbook.tabs.length - tabsBefore) ?? settled.message;
  const doubts = settled.leftAlone > 0 ? ` ${texts.done.leftAlone(settled.leftAlone)}` : '';
  say(sentence + doubts, language, workbook.spreadsheet);
}

/** What the command decides; before tasks are told, rows that have no id are given one. */
function decideWithIds(
  workbook: Workbook,
  command: Command,
  input: CommandInput,
): { readonly input: CommandInput; readonly outcome: ReturnType<Command['decide']> } {
  const outcome = command.decide(input);
  if (!outcome.ok || !outcome.value.tasks) return { input, outcome };
  const { located, language, understood } = outcome.value;
  const edits = missingIds(understood.analysis.reading, newId);
  if (edits.length === 0) return { input, outcome };
  const { written } = locked(() => changeRegister({ edits }, { workbook, located, language }));
  const changed = withChanges(input, located, { edits: written, appends: [] });
  return { input: changed, outcome: command.decide(changed) };
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

/** What the command decides once people's tables are written, its sentence, and how many cells had changed meanwhile. */
interface WrittenRegister {
  readonly decision: Decision;
  readonly message: string;
  readonly leftAlone: number;
}

/** Changes to people's tables, and with them the task sheets: under one lock. What goes on later has done this before. */
function writeRegister(request: Omit<StageRequest, 'tasks'>, isContinued: boolean): WrittenRegister {
  const { decision, workbook } = request;
  const { edits, tasks, message, located, language } = decision;
  if (tasks && !isContinued) {
    const stage = locked(() => runTaskStage({ ...request, tasks }));
    return {
      decision: stage.decision,
      message: tasks.message?.(stage.merge) ?? stage.decision.message,
      leftAlone: stage.leftAlone.length,
    };
  }
  const leftAlone =
    edits.length === 0 ? 0 : locked(() => changeRegister({ edits }, { workbook, located, language })).leftAlone.length;
  return { decision, message, leftAlone };
}

/** The sheets there was no time for. */
function writeSheets(
  workbook: Workbook,
  sheets: readonly GeneratedSheet[],
  read: ReadonlyMap<GeneratedSheetKey, ReadBlock>,
  { isTimeUp }: Stopwatch,
): readonly GeneratedSheetKey[] {
  insertMissing(workbook, sheets);
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
