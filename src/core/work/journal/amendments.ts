import type { AppendedRow, CellEdit, RowRemoval } from '../../register/edits';
import type { NotDone } from '../../register/notDone';
import type { CellValue } from '../../register/schema/cell';
import { textOfCell } from '../../register/schema/columns';
import type { Language } from '../../values/label';
import {
  JOURNAL_COLUMN,
  journalCells,
  numbered,
  readJournal,
  whyNotDone,
  type JournalRow,
  type JournalRun,
} from './journalRow';
import { lineName, linesByChange, linesLeft, type NotDoneOf, type RunChanges } from './linesOfRun';

/** A change that turned out otherwise than it was told: not done, or over a formula. */
export interface Amendment {
  readonly change: CellEdit | AppendedRow;
  /** Of an added row the one column that is meant; all of it when absent. */
  readonly column?: string;
  readonly notDone?: NotDone;
  /** The change as it was carried out. */
  readonly done?: CellEdit;
}

/** What changes in a line of the Journal: texts by the column they are declared in. */
export type LineTexts = ReadonlyMap<number, string>;
type LineChange = (told: JournalRow) => LineTexts;

/** Of the lines of a run those that are to be told anew, by their name. */
export type LinesAnew = ReadonlyMap<string, LineChange>;

const AS_TOLD: LineTexts = new Map();

/** What changes in a line as it stands under these headings, where it is one of the run's. */
export function textsAnew(
  { run }: Pick<JournalRun, 'run'>,
  byLine: LinesAnew,
  headings: readonly CellValue[],
  cells: readonly CellValue[],
): LineTexts {
  const [line] = readJournal([headings, cells]);
  return (line?.run === run ? byLine.get(lineName(line))?.(line) : undefined) ?? AS_TOLD;
}

/** The same of a run of which nothing was written: every line of it says why. */
export function textsOfNothingDone(
  run: string,
  reason: NotDone,
  language: Language,
  headings: readonly CellValue[],
  cells: readonly CellValue[],
): LineTexts {
  const [line] = readJournal([headings, cells]);
  return line?.run === run ? whyTexts(line, reason, language) : AS_TOLD;
}

/** The lines of a run that are to be put right. */
export function linesAmended(
  run: JournalRun,
  changes: RunChanges,
  amendments: readonly Amendment[],
  language: Language,
): LinesAnew {
  const lines = linesByChange(run, changes);
  const oneByOne = amendments.flatMap((amendment) =>
    (lines.get(amendment.change) ?? [])
      .filter(({ column }) => amendment.column === undefined || amendment.column === column)
      .map((line) => [lineName(line), (told: JournalRow) => amended(told, amendment, language)] as const),
  );
  const [reason] = amendments.flatMap(({ notDone }) => notDone ?? []);
  const together = linesLeft(run, changes, notDoneAmong(changes, amendments));
  return new Map([...amendedTogether(together, reason, language), ...oneByOne]);
}

/** The lines of rows that were to go, some of which stay. */
export function linesOfStaying(
  run: JournalRun,
  removed: readonly RowRemoval[],
  { left, reason }: { readonly left: readonly RowRemoval[]; readonly reason: NotDone },
  language: Language,
): LinesAnew {
  const notDone = new Map(left.map((removal) => [removal, { isWhole: true, columns: [] }] as const));
  const together = linesLeft(run, { edits: [], added: [], removed }, notDone);
  return new Map(amendedTogether(together, reason, language));
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
      if (!row) return whyTexts(told, reason ?? { kind: 'meanwhile' }, language);
      const { id, before, after, kinds } = JOURNAL_COLUMN;
      return textsIn(numberedAs(told, journalCells(row, language)), [id, before, after, kinds]);
    },
  ]);
}

/** A line keeps the number of the row it was written into. */
function numberedAs({ told }: JournalRow, cells: readonly CellValue[]): readonly CellValue[] {
  return told ? numbered(cells, told.at) : cells;
}

function textsIn(cells: readonly CellValue[], columns: readonly number[]): LineTexts {
  return new Map(columns.map((column) => [column, textOfCell(cells[column] ?? '')]));
}

/** Cells of a line that change, by their column. */
function amended(line: JournalRow, { notDone, done }: Amendment, language: Language): LineTexts {
  if (notDone) return whyTexts(line, notDone, language);
  if (done?.beforeFormula === undefined) return AS_TOLD;
  const told = journalCells({ ...line, before: done.before, beforeFormula: done.beforeFormula }, language);
  return textsIn(numberedAs(line, told), [JOURNAL_COLUMN.before, JOURNAL_COLUMN.kinds]);
}

function whyTexts({ why }: JournalRow, reason: NotDone, language: Language): LineTexts {
  return new Map([[JOURNAL_COLUMN.why, whyNotDone(why, reason, language)]]);
}
