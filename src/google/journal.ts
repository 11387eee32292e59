import type { AppendedRow, CellEdit, RowRemoval } from '../core/register/edits';
import type { CellValue } from '../core/register/schema/cell';
import {
  JOURNAL_COLUMN,
  journalCells,
  numbered,
  readJournal,
  whyNotDone,
  type JournalRow,
  type JournalRun,
} from '../core/work/journal/journalRow';
import { textOfCell } from '../core/register/schema/columns';
import {
  lineName,
  linesByChange,
  linesLeft,
  linesOfRun,
  type NotDoneOf,
  type RunChanges,
} from '../core/work/journal/linesOfRun';
import type { NotDone } from '../core/register/notDone';
import type { Language } from '../core/values/label';
import { everydayTextsOf } from '../language/everydayTexts';
import { addLines, rewriteLines } from './appendSheets';
import { newId } from './randomIds';
import { whoIsHere } from './who';
import type { Workbook } from './workbook';

/** One execution as the Journal will name it. */
export function beginRun(workbook: Workbook, language: Language, who = whoIsHere(), of?: string): JournalRun {
  const name = who ?? everydayTextsOf(language).common.unknownPerson;
  return { run: newId('R', new Set()), when: workbook.now, who: name, ...(of !== undefined && { of }) };
}

/** Who a run is of; blank where nobody knows. */
export function personOf({ who }: JournalRun, language: Language): string {
  return who === everydayTextsOf(language).common.unknownPerson ? '' : who;
}

/**
 * Writes down what a run is about to change. The Journal comes before the change: should Google stop in between, a line
 * too many does no harm, while a change nobody can see or undo would.
 */
export function record(workbook: Workbook, language: Language, run: JournalRun, changes: RunChanges): void {
  const lines = linesOfRun(run, changes).map((row) => journalCells(row, language));
  addLines(workbook, 'journal', language, lines);
}

/** Tells of a run that found nothing to do. */
export function tellNothingLeft(
  workbook: Workbook,
  language: Language,
  run: JournalRun & Pick<JournalRow, 'why' | 'table'>,
): void {
  const line: JournalRow = { ...run, id: '', column: '', before: '', after: '' };
  addLines(workbook, 'journal', language, [journalCells(line, language)]);
}

/** Marks all that was told of a run of which nothing was written. */
export function tellNotDone(workbook: Workbook, language: Language, run: string, reason: NotDone): void {
  rewriteLines(workbook, 'journal', (headings, cells) => {
    const [line] = readJournal([headings, cells]);
    if (line?.run !== run) return new Map();
    return new Map([[JOURNAL_COLUMN.why, whyNotDone(line.why, reason, language)]]);
  });
}

/** A change that turned out otherwise than it was told: not done, or over a formula. */
export interface Amendment {
  readonly change: CellEdit | AppendedRow;
  /** Of an added row the one column that is meant; all of it when absent. */
  readonly column?: string;
  readonly notDone?: NotDone;
  /** The change as it was carried out. */
  readonly done?: CellEdit;
}

/** Puts lines of a run right. */
export function amend(
  workbook: Workbook,
  language: Language,
  run: JournalRun,
  changes: RunChanges,
  amendments: readonly Amendment[],
): void {
  if (amendments.length === 0) return;
  const lines = linesByChange(run, changes);
  const oneByOne = amendments.flatMap((amendment) =>
    (lines.get(amendment.change) ?? [])
      .filter(({ column }) => amendment.column === undefined || amendment.column === column)
      .map((line) => [lineName(line), (told: JournalRow) => amended(told, amendment, language)] as const),
  );
  const [reason] = amendments.flatMap(({ notDone }) => notDone ?? []);
  const together = linesLeft(run, changes, notDoneAmong(changes, amendments));
  rewrite(workbook, run, new Map([...amendedTogether(together, reason, language), ...oneByOne]));
}

/** Puts right what was told of rows that were to go: some of them stay. */
export function amendRemoved(
  workbook: Workbook,
  language: Language,
  run: JournalRun,
  removed: readonly RowRemoval[],
  { left, reason }: { readonly left: readonly RowRemoval[]; readonly reason: NotDone },
): void {
  if (left.length === 0) return;
  const notDone = new Map(left.map((removal) => [removal, { isWhole: true, columns: [] }] as const));
  const together = linesLeft(run, { edits: [], added: [], removed }, notDone);
  rewrite(workbook, run, new Map(amendedTogether(together, reason, language)));
}

/** What changes in a line: texts by the column they are declared in. */
type LineChange = (told: JournalRow) => ReadonlyMap<number, string>;

function rewrite(workbook: Workbook, { run }: JournalRun, byLine: ReadonlyMap<string, LineChange>): void {
  if (byLine.size === 0) return;
  rewriteLines(workbook, 'journal', (headings, cells) => {
    const [line] = readJournal([headings, cells]);
    return (line?.run === run ? byLine.get(lineName(line))?.(line) : undefined) ?? new Map();
  });
}

/** Which of rows that were told together were not added, and which of their cells. */
function notDoneAmong(
  { added }: RunChanges,
  amendments: readonly Amendment[],
): ReadonlyMap<AppendedRow | RowRemoval, NotDoneOf> {
  const rows = new Set<unknown>(added);
  const found = new Map<AppendedRow, NotDoneOf>();
  for (const { change, column, notDone } of amendments) {
    if (!notDone || 'column' in change || !rows.has(change)) continue;
    const { isWhole, columns } = found.get(change) ?? { isWhole: false, columns: [] };
    found.set(change, {
      isWhole: isWhole || column === undefined,
      columns: [...columns, ...(column === undefined ? [] : [column])],
    });
  }
  return found;
}

/** Lines of many rows: what is left of them, or why nothing is. */
function amendedTogether(
  left: ReadonlyMap<string, JournalRow | null>,
  reason: NotDone | undefined,
  language: Language,
): readonly (readonly [string, LineChange])[] {
  return [...left].map(([name, row]) => [
    name,
    (told) => {
      if (!row) return new Map([[JOURNAL_COLUMN.why, whyNotDone(told.why, reason ?? { kind: 'meanwhile' }, language)]]);
      const { id, before, after, kinds } = JOURNAL_COLUMN;
      return textsIn(numberedAs(told, journalCells(row, language)), [id, before, after, kinds]);
    },
  ]);
}

/** A line keeps the number of the row it was written into. */
function numberedAs({ told }: JournalRow, cells: readonly CellValue[]): readonly CellValue[] {
  return told ? numbered(cells, told.at) : cells;
}

function textsIn(cells: readonly CellValue[], columns: readonly number[]): ReadonlyMap<number, string> {
  return new Map(columns.map((column) => [column, textOfCell(cells[column] ?? '')]));
}

/** Cells of a line that change, by their column. */
function amended(line: JournalRow, { notDone, done }: Amendment, language: Language): ReadonlyMap<number, string> {
  if (notDone) return new Map([[JOURNAL_COLUMN.why, whyNotDone(line.why, notDone, language)]]);
  if (done?.beforeFormula === undefined) return new Map();
  const told = journalCells({ ...line, before: done.before, beforeFormula: done.beforeFormula }, language);
  return textsIn(numberedAs(line, told), [JOURNAL_COLUMN.before, JOURNAL_COLUMN.kinds]);
}
