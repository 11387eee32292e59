import { missingIds } from '../core/register/tables/rowIds';
import { speaksOtherLanguage, withChanges, type Command, type CommandInput, type Decision } from '../app/decision';
import { closingWords } from '../app/closingWords';
import type { CellValue } from '../core/register/schema/cell';
import type { TaskMerge } from '../core/work/tasks/mergeTasks';
import type { TaskRow } from '../core/work/tasks/taskRow';
import type { Refusal } from '../core/register/outcome';
import { refusedPlaces } from '../core/work/journal/places';
import type { ASKED_SHEETS, GeneratedSheetKey } from '../core/register/generatedNames';
import type { OtherName, SeenSheets } from '../core/register/ownership';
import { mayBeHidden } from '../core/views/dailySheets';
import type { GeneratedSheet } from '../core/views/sheet';
import { ROLES_BY_SHEET } from '../core/views/tasks';
import { addOnTextsOf } from '../language/addOnTexts';
import { everydayTextsOf } from '../language/everydayTexts';
import { readCells } from './cells';
import { settleClosedMonths } from './closedMonths';
import { settleImports } from './importing';
import { clocksOff, unreadOf } from './receive';
import { lastSending } from './digest/state';
import { isWebOld } from './webBuild';
import { showEveryLine } from './everyLine';
import { extras } from './extras';
import { hasSheetToRead, settleInbox } from './workIn';
import { keepSmallTables } from './smallTables';
import { takeDecisions } from './decisions';
import { keepSpareRows } from './spareRows';
import { stagingTabs } from './staging';
import { continueLater, forgetContinuation } from './continuation';
import { keptOnFailure, readMemory, writeMemory } from './memory';
import { say, tell } from './messages';
import { letOthersIn, locked, type WorkEnd } from './lock';
import { newId } from './randomIds';
import { bringBack, refusalOf } from './refusal';
import { changeRegister } from './changeRegister';
import { keepIndex } from './partyIndex';
import { runTaskStage, type StageRequest } from './taskStage';
import { repairDetails, repairStructure } from './repair';
import { isAskedFirst } from './setUpPage';
import { hasDialogs, isAfterEdit, isTimeUp } from './surface';
import { rememberColumns } from './adoptedSheets';
import { rememberTables, tablesGone } from './tableTabs';
import {
  markedTab,
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
  /** Lines of task sheets as edit events saw them. */
  readonly events?: readonly TaskRow[];
  /** The workbook, where it is open already. */
  readonly workbook?: Workbook;
  /** The tables, where a part of them is enough. */
  readonly entered?: () => readonly ReadTab[];
  /** How lines and register came together, once it is written. */
  readonly taken?: (merge: TaskMerge) => void;
  /** Contacts that were taken away on purpose just now. */
  readonly removed?: ReadonlySet<string>;
  /** Sheets made before the command that could not have the name they should. */
  readonly otherNames?: readonly OtherName[];
  /** Places that would not take their looks before the command. */
  readonly bare?: readonly string[];
}

/** Reads everything once, lets the command decide, writes everything once; the closing sentence is shown. Whether all was done. */
export function runCommand(command: Command, options: RunOptions = {}): boolean {
  const { workbook = openWorkbook(), entered } = options;
  const remembered = workbook.memory;
  if (!entered) showProgress(workbook);
  if (!entered && stagingTabs(workbook).length > 0) locked(() => settleImports(workbook));
  if (command.isRefresh && !isAfterEdit() && markedTab(workbook, 'meeting')) locked(() => takeDecisions(workbook));
  if (!entered && (markedTab(workbook, 'inbox') || hasSheetToRead(workbook))) locked(() => settleInbox(workbook));
  const settled = settle(workbook, command, options);
  if (typeof settled === 'string') {
    if (!isAskedFirst(workbook)) tell(settled);
    return false;
  }
  if (isAfterEdit() && isTimeUp()) {
    tell(addOnTextsOf(settled.decision.language).tooMuchForAnEdit);
    return false;
  }
  const tabsBefore = workbook.tabs.length;
  const written = keptOnFailure(workbook, () =>
    locked(
      () => write(workbook, settled, options),
      ({ end }) => end,
    ),
  );
  const { language, located, understood } = settled.decision;
  const there = new Map([
    ...located,
    ...[...understood.analysis.reading.unreadable].map((key) => [key, null] as const),
  ]);
  const gone = settled.command.isRefresh && !entered ? tablesGone(workbook, there, language) : [];
  const { unwritten: _done, ...memory } = workbook.memory;
  const { unwritten } = written;
  const found = entered ? {} : { habits: workbook.habits, own: growingSheets(workbook) };
  writeMemory(remembered, { ...memory, ...found, language, ...(unwritten.length > 0 && { unwritten }) });
  const texts = everydayTextsOf(language);
  if (unwritten.length > 0) {
    const { tooMuchForAnEdit, timeIsUpByHand } = addOnTextsOf(language);
    tell(isAfterEdit() ? tooMuchForAnEdit : continueLater() ? texts.failures.timeIsUp : timeIsUpByHand);
    return false;
  }
  const switched = settled.isSwitched ? texts.done.languageSwitched : written.message;
  const sentence = options.message?.(workbook.tabs.length - tabsBefore) ?? switched;
  const otherNames = [...(options.otherNames ?? []), ...workbook.otherNames];
  const refused = refusedPlaces([...settled.refusals, ...written.refusals], language);
  const bare = [...(options.bare ?? []), ...workbook.looks.refused()].filter(
    (name) => !refused.some(({ place }) => place === name),
  );
  const { isAnythingDone, leftAlone } = written;
  const goneWords = gone.length > 0 ? extras().goneTextsOf(language).tables(gone) : '';
  const ending = { sentence, isAnythingDone, leftAlone, otherNames, gone: goneWords, bare, refused };
  const said = closingWords(ending, texts);
  if (refused.length === 0) say(said, language, workbook.spreadsheet);
  else tell(said);
  return refused.length === 0;
}

/** The sheets that only grow, and the hidden index, which is no view. */
function growingSheets(workbook: Workbook): SeenSheets {
  return Object.fromEntries(
    (['journal', 'taskLog', 'index'] as const).flatMap((key) => {
      const tab = markedTab(workbook, key);
      return tab ? [[key, { id: tab.sheet.getSheetId(), name: tab.name }] as const] : [];
    }),
  );
}

/** What was read, and what the command decides by it. */
interface Settled {
  readonly command: Command;
  readonly input: CommandInput;
  readonly decision: Decision;
  readonly readBack: ReadonlyMap<GeneratedSheetKey, ReadBlock>;
  /** The sheets have just been renamed: they spoke another language than the workbook does now. */
  readonly isSwitched: boolean;
  /** Ids that could not be given. */
  readonly refusals: readonly Refusal[];
}

/** Reads and decides; where sheets still speak another language, once more after they have been renamed. */
function settle(workbook: Workbook, command: Command, { entered }: RunOptions): Settled | string {
  if (entered) return decideOn(workbook, command, entered());
  const first = decideWithIds(workbook, command);
  if (typeof first === 'string' || !speaksOtherLanguage(first.decision)) return first;
  locked(() => repairDetails(workbook, repairStructure(workbook), false));
  const again = decideWithIds(workbook, command);
  return typeof again === 'string' ? again : { ...again, isSwitched: true };
}

/** What the command decides; before tasks are told, rows that have no id are given one. */
function decideWithIds(workbook: Workbook, command: Command): Settled | string {
  const settled = decideOn(workbook, command, readEntered(workbook, command.tables));
  if (typeof settled === 'string') return settled;
  const { input, decision } = settled;
  const { located, language, understood, tasks } = decision;
  const edits = tasks ? missingIds(understood.analysis.reading, newId) : [];
  if (edits.length === 0) return settled;
  const { written, refused } = locked(() => changeRegister({ edits }, { workbook, located, language }));
  const changed = withChanges(input, located, { edits: written, appends: [] });
  const again = command.decide(changed);
  return again.ok ? { ...settled, input: changed, decision: again.value, refusals: refused } : again.error;
}

function decideOn(workbook: Workbook, command: Command, entered: readonly ReadTab[]): Settled | string {
  const readBack = readGenerated(workbook, command);
  const input = inputOf(workbook, entered, readBack);
  const outcome = command.decide(input);
  if (!outcome.ok) return outcome.error;
  rememberTables(workbook, outcome.value.located);
  rememberColumns(workbook, outcome.value.located);
  // An edit has read them as they were kept.
  if (!isAfterEdit()) keepSmallTables(workbook, outcome.value.located);
  return { command, input, decision: outcome.value, readBack, isSwitched: false, refusals: [] };
}

/** The register, then what the command shows, as far as there is time; to be called with the lock held. */
function write(
  workbook: Workbook,
  settled: Settled,
  { only, events = [], removed, taken }: RunOptions,
): WrittenRegister & { readonly unwritten: readonly GeneratedSheetKey[] } {
  const request = { ...settled, workbook, events, ...(removed && { removed }) };
  const written = writeRegister(request, { isContinued: only !== undefined, ...(taken && { taken }) });
  const sheets = settleClosedMonths(workbook, written.decision).filter(
    ({ key }) => only === undefined || only.includes(key),
  );
  // Whoever chooses one command wants to see what it writes; a refresh leaves out of sight what is there.
  const isAskedFor = hasDialogs() && !settled.command.isRefresh;
  const { unwritten, refusals } = writeSheets(workbook, sheets, settled.readBack, isAskedFor);
  const { index, usualGap, classLimits, language } = written.decision;
  const told = { ...(usualGap !== undefined && { usualGap }), ...(classLimits !== undefined && { classLimits }) };
  workbook.memory = { ...workbook.memory, ...told };
  const unkept = index && unwritten.length === 0 ? refusalOf(() => keepIndex(workbook, index(), language)) : null;
  const hiding = showEveryLine(workbook);
  const refusing = new Set([...refusals, ...hiding].map(({ sheet }) => sheet));
  const small = settled.command.isRefresh ? keepSpareRows(settled.decision.located.values()) : [];
  return {
    ...written,
    unwritten,
    refusals: [...written.refusals, ...refusals, ...(unkept ? [unkept] : []), ...hiding, ...small],
    isAnythingDone: written.isAnythingDone || sheets.length > refusing.size,
  };
}

/** In the language of the last command: the present one is not known before the tables are read. */
function showProgress({ memory, spreadsheet }: Workbook): void {
  if (memory.language) say(everydayTextsOf(memory.language).progress.reading, memory.language, spreadsheet);
}

function readGenerated(workbook: Workbook, { readBack }: Command): ReadonlyMap<GeneratedSheetKey, ReadBlock> {
  return new Map(
    readBack.flatMap((key) => {
      const tab = markedTab(workbook, key);
      return tab ? [[key, readBlock(tab, workbook.clock)] as const] : [];
    }),
  );
}

function inputOf(
  workbook: Workbook,
  sheets: readonly ReadTab[],
  read: ReadonlyMap<GeneratedSheetKey, ReadBlock>,
): CommandInput {
  const { now, locale, clock } = workbook;
  const valuesOf = (key: GeneratedSheetKey): readonly (readonly CellValue[])[] => read.get(key)?.values ?? [];
  return {
    sheets,
    now,
    locale,
    dashboard: valuesOf('dashboard'),
    history: valuesOf('history'),
    person: valuesOf('person'),
    meeting: valuesOf('meeting'),
    bonuses: valuesOf('bonuses'),
    ...(WITH_DIGEST && lastSending(clock)),
    isWebOld: isWebOld(workbook),
    clocks: clocksOff(workbook),
    unread: unreadOf(workbook),
  };
}

/** What the command decides once people's tables are written, its sentence, and what is not as it was wanted. */
interface WrittenRegister {
  readonly decision: Decision;
  readonly message: string;
  /** Cells that had changed meanwhile. */
  readonly leftAlone: number;
  readonly refusals: readonly Refusal[];
  /** Whether anything of it was done at all. */
  readonly isAnythingDone: boolean;
  readonly end: WorkEnd;
}

/** Changes to people's tables, and with them the task sheets. What goes on later has done this before. */
function writeRegister(
  request: Omit<StageRequest, 'tasks'>,
  { isContinued, taken }: Pick<RunOptions, 'taken'> & { readonly isContinued: boolean },
): WrittenRegister {
  const { decision, workbook } = request;
  const { edits, tasks, message, located, language } = decision;
  if (tasks && !isContinued) {
    const { leftAlone, waiting, refusals, end, ...stage } = runTaskStage({ ...request, tasks });
    const { emptyTicks } = stage.merge;
    const said = tasks.message?.(stage.merge) ?? stage.decision.message;
    const told =
      tasks.isRebuilt && emptyTicks > 0 ? `${said} ${everydayTextsOf(language).tasks.emptyTicks(emptyTicks)}` : said;
    const isTold = waiting.length > 0 && !tasks.isRebuilt;
    if (waiting.length === 0) taken?.(stage.merge);
    return {
      decision: stage.decision,
      message: isTold ? everydayTextsOf(language).tasks.waits(refusedPlaces(waiting, language)) : told,
      leftAlone: leftAlone.length,
      refusals: isTold ? [] : refusals,
      isAnythingDone: stage.merge.taken > 0 || refusals.length < ROLES_BY_SHEET.length,
      end,
    };
  }
  const { leftAlone, refused, written } = changeRegister({ edits }, { workbook, located, language });
  const isAnythingDone = written.length > 0;
  return { decision, message, leftAlone: leftAlone.length, refusals: refused, isAnythingDone, end: 'unseen' };
}

/** Writes one sheet after the other: those there was no time for, and those that would not be written. */
function writeSheets(
  workbook: Workbook,
  sheets: readonly GeneratedSheet[],
  read: ReadonlyMap<GeneratedSheetKey, ReadBlock>,
  isAskedFor: boolean,
): { readonly unwritten: readonly GeneratedSheetKey[]; readonly refusals: readonly Refusal[] } {
  insertMissing(workbook, sheets);
  const unwritten: GeneratedSheetKey[] = [];
  const refusals: Refusal[] = [];
  for (const view of sheets) {
    if (isTimeUp()) {
      unwritten.push(view.key);
      continue;
    }
    letOthersIn();
    const standing = read.get(view.key);
    const shown = view.key === 'dashboard' && standing ? withTyped(workbook, view, standing) : view;
    const refusal = refusalOf(() => {
      writeGenerated(workbook, shown, standing);
      const tab = isAskedFor && mayBeHidden(view.key) ? markedTab(workbook, view.key) : undefined;
      if (tab) bringBack(tab);
    });
    if (refusal) refusals.push(refusal);
  }
  return { unwritten, refusals };
}

/** The page is looked at again just before it is written: people answer alerts while a refresh is on its way. */
function withTyped({ clock }: Workbook, view: GeneratedSheet, { range, values }: ReadBlock): GeneratedSheet {
  return extras().withTypedMeanwhile(view, values, readCells(range, clock));
}

/** Writes a sheet that no refresh makes, and brings it into view; whether it was written. */
export function askedFor(key: (typeof ASKED_SHEETS)[number], command: Command): boolean {
  const workbook = openWorkbook();
  const isDone = runCommand(command, { workbook });
  const tab = isDone ? markedTab(workbook, key) : undefined;
  if (tab) workbook.spreadsheet.setActiveSheet(tab.sheet);
  return isDone;
}

/** Goes on where a refresh ran out of time. */
export function resume(): void {
  forgetContinuation();
  const { unwritten } = readMemory();
  if (unwritten) runCommand(extras().refreshEverything, { only: unwritten });
}
