import type { CellValue } from '../../register/schema/cell';
import type { Role } from '../../register/schema/choice';
import { saysYes, textOfCell } from '../../register/schema/columns';
import { HEADING_ROWS } from '../../register/schema/locateTable';
import { LANGUAGES } from '../../values/label';
import { foldHeading } from '../../values/text';
import { wordsOf } from './comments';
import { isOutcome } from './outcomes';
import { parseMark, type TaskMark } from './task';
import { TASK_COLUMN_KEYS, TASK_COLUMNS, TOLD_COLUMNS, type TaskColumn } from './taskColumns';

/** One line of a task sheet as it was read back: what people ticked, chose and typed, and which task it belongs to. */
export interface TaskRow {
  readonly role: Role;
  /** Null for a line somebody added. */
  readonly mark: TaskMark | null;
  /** Closed by whoever works here: by its outcome, a line of somebody's own also by its box alone. */
  readonly isTicked: boolean;
  /** The box is ticked and no outcome is chosen: that closes nothing. */
  readonly isEmptyTick?: true;
  /** Minutes since it was closed, on a phone without a network; absent: it is closed now. */
  readonly waited?: number;
  readonly outcome: string;
  readonly nextStepOn: CellValue;
  readonly comment: string;
  readonly employee: string;
  readonly due: CellValue;
  readonly priority: CellValue;
  readonly what: string;
  readonly who: string;
  readonly why: string;
}

/** The lines of a task sheet of a role. Columns are found by heading, in either language and any order. */
export function readTaskRows(values: readonly (readonly CellValue[])[], role: Role): readonly TaskRow[] {
  const { headingRow, positions } = locate(values);
  const headings = values[headingRow] ?? [];
  return values.slice(headingRow + 1).flatMap((cells) => {
    const row = taskRowOf(cells, positions, role, headings);
    const isBlank = row.mark === null && row.what === '' && row.comment === '' && row.who === '';
    // Without headings only lines with a key are surely lines of tasks.
    return isBlank || (headingRow < 0 && row.mark === null) ? [] : row;
  });
}

/** One line of a task sheet, by its 0-based row, as it stands at this moment: what an edit event is about. */
export function readTaskRow(values: readonly (readonly CellValue[])[], role: Role, row: number): TaskRow | null {
  const { headingRow, positions } = locate(values);
  const cells = values[row];
  if (!cells || row <= headingRow) return null;
  const read = taskRowOf(cells, positions, role, values[headingRow] ?? []);
  return read.mark === null ? null : read;
}

/** The key of the line in every row of a task sheet; blank where there is none. */
export function marksByRow(values: readonly (readonly CellValue[])[]): readonly string[] {
  const { headingRow, positions } = locate(values);
  const position = positions.get('key') ?? -1;
  return values.map((cells, row) => (row > headingRow ? textOfCell(cells[position] ?? '') : ''));
}

/** A 0-based place on a sheet. */
export interface Place {
  readonly row: number;
  readonly column: number;
}

/** Box and outcome of the closed lines meant. */
export function closedLines(
  values: readonly (readonly CellValue[])[],
  role: Role,
  isMeant: (mark: TaskMark) => boolean,
): readonly { readonly box: Place; readonly outcome: Place; readonly isBoxTicked: boolean }[] {
  const { positions } = locate(values);
  const [box, outcome] = [positions.get('done') ?? 0, positions.get('outcome') ?? 0];
  return values.flatMap((cells, row) => {
    const line = readTaskRow(values, role, row);
    if (line?.isTicked !== true || line.mark === null || !isMeant(line.mark)) return [];
    return { box: { row, column: box }, outcome: { row, column: outcome }, isBoxTicked: saysYes(cells[box] ?? '') };
  });
}

/** 0-based row of the line with this mark; -1 when it stands here no more. */
export function rowOfMark(values: readonly (readonly CellValue[])[], mark: string): number {
  return marksByRow(values).indexOf(mark);
}

/** The column of a task sheet at a 0-based position; null for a column of somebody's own. */
export function taskColumnAt(values: readonly (readonly CellValue[])[], position: number): TaskColumn | null {
  return [...locate(values).positions].find(([, at]) => at === position)?.[0] ?? null;
}

/** The 0-based position of a column. */
export function positionOfColumn(values: readonly (readonly CellValue[])[], column: TaskColumn): number {
  return locate(values).positions.get(column) ?? TASK_COLUMN_KEYS.indexOf(column);
}

type Positions = ReadonlyMap<TaskColumn, number>;

const SPELLINGS: ReadonlyMap<string, TaskColumn> = new Map(
  TASK_COLUMN_KEYS.flatMap((key) =>
    LANGUAGES.map((language) => [foldHeading(TASK_COLUMNS[key].heading[language]), key] as const),
  ),
);
const ENOUGH_HEADINGS = 4;

/** The heading row and the columns; where somebody removed the headings, the columns as they were first written. */
function locate(values: readonly (readonly CellValue[])[]): { headingRow: number; positions: Positions } {
  const last = Math.min(values.length, HEADING_ROWS);
  for (let row = 0; row < last; row++) {
    const positions = new Map<TaskColumn, number>();
    (values[row] ?? []).forEach((cell, position) => {
      const key = SPELLINGS.get(foldHeading(textOfCell(cell)));
      if (key !== undefined && !positions.has(key)) positions.set(key, position);
    });
    if (positions.size >= ENOUGH_HEADINGS) return { headingRow: row, positions };
  }
  return { headingRow: -1, positions: new Map(TASK_COLUMN_KEYS.map((key, position) => [key, position])) };
}

/** What somebody typed where no line of theirs keeps it: the sheet is written anew, and so it is kept in the comment. */
function besides(
  cells: readonly CellValue[],
  positions: Positions,
  headings: readonly CellValue[],
  mark: TaskMark | null,
): string {
  const own = new Set([...positions].flatMap(([key, at]) => (mark === null && TOLD_COLUMNS.includes(key) ? [] : at)));
  return cells
    .flatMap((cell, position) => {
      const text = own.has(position) ? '' : textOfCell(cell);
      const heading = textOfCell(headings[position] ?? '');
      return text === '' ? [] : heading === '' ? text : `${heading}: ${text}`;
    })
    .join('; ');
}

function taskRowOf(
  cells: readonly CellValue[],
  positions: Positions,
  role: Role,
  headings: readonly CellValue[],
): TaskRow {
  const cell = (column: TaskColumn): CellValue => cells[positions.get(column) ?? -1] ?? '';
  const text = (column: TaskColumn): string => textOfCell(cell(column));
  const mark = parseMark(text('key'));
  const isBoxTicked = saysYes(cell('done'));
  const isTicked = isOutcome(text('outcome')) || (mark === null && isBoxTicked);
  return {
    role,
    mark,
    isTicked,
    ...(isBoxTicked && !isTicked && { isEmptyTick: true as const }),
    outcome: text('outcome'),
    nextStepOn: cell('nextStepOn'),
    comment: [wordsOf(cell('comment')).trim(), besides(cells, positions, headings, mark)].filter(Boolean).join('; '),
    employee: text('employee'),
    due: cell('due'),
    priority: cell('priority'),
    what: text('what'),
    who: text('who'),
    why: text('why'),
  };
}
