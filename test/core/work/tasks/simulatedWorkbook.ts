import { analyse, type Analysis } from '../../../../src/core/analysis';
import type { CellEdit, RowAppend } from '../../../../src/core/register/edits';
import { tables, type TableKey } from '../../../../src/core/register/tables/tables';
import type { CellValue } from '../../../../src/core/register/schema/cell';
import { textOfCell } from '../../../../src/core/register/schema/columns';
import { roles, type Role } from '../../../../src/core/register/schema/choice';
import { mergeTasks, type TaskMerge } from '../../../../src/core/work/tasks/mergeTasks';
import { formatTry, parseMark, type Task } from '../../../../src/core/work/tasks/task';
import { TASK_COLUMN_KEYS, TASK_COLUMNS, type TaskColumn } from '../../../../src/core/work/tasks/taskColumns';
import { readTaskLog, taskLogCells } from '../../../../src/core/work/tasks/taskLog';
import { readTaskRow, readTaskRows, type TaskRow } from '../../../../src/core/work/tasks/taskRow';
import { tasksOf } from '../../../../src/core/work/tasks/tasksOf';
import type { ViewCell } from '../../../../src/core/views/sheet';
import { isLink } from '../../../../src/core/views/sheet';
import { taskSheets } from '../../../../src/core/views/tasks';
import { TASK_SHEETS } from '../../../../src/core/work/tasks/taskSheetKeys';
import { ENGLISH, NOW, sheetsOf, type TypedTables } from './smallCompany';

type Grid = CellValue[][];

/** One line of a task sheet as a person sees it. */
export interface Spot {
  readonly role: Role;
  readonly row: number;
}

/** A refresh on its way: what it has read of the register, and what it is about to write. */
interface Run {
  readonly analysis: Analysis;
  readonly tasks: readonly Task[];
  events: readonly TaskRow[];
  merge: TaskMerge | null;
  /** Log, register and sheets are written in this order; so many are done. */
  written: number;
}

/**
 * A workbook with people in it: the register, the task sheets and the log as plain grids; refreshes that read, wait,
 * write in three steps under a lock, and may die between any two of them.
 */
export class SimulatedWorkbook {
  now = NOW;
  readonly log: Grid = [];
  readonly answers: string[] = [];
  private readonly register = new Map<TableKey, Grid>();
  private readonly sheets = new Map<Role, Grid>();
  private readonly runs: (Run | null)[] = [null, null];
  private writing: number | null = null;
  private events: TaskRow[] = [];
  private readonly safeEvents = new Set<TaskRow>();
  private nextId = 1;

  constructor(typed: TypedTables) {
    const keys = Object.keys({ staff: [], ...typed }) as TableKey[];
    sheetsOf(typed).forEach(({ values }, index) => {
      const key = keys[index];
      if (key)
        this.register.set(
          key,
          values.map((row) => [...row]),
        );
    });
  }

  spots(): readonly Spot[] {
    return roles.kinds.flatMap((role) => {
      const grid = this.sheets.get(role) ?? [];
      const key = this.position(grid, 'key');
      return grid.flatMap((cells, row) => (textOfCell(cells[key] ?? '').includes(':') ? [{ role, row }] : []));
    });
  }

  text({ role, row }: Spot, column: TaskColumn): string {
    const grid = this.sheets.get(role) ?? [];
    return textOfCell(grid[row]?.[this.position(grid, column)] ?? '');
  }

  mark(spot: Spot): string {
    const mark = parseMark(this.text(spot, 'key'));
    return mark === null ? '' : formatTry(mark);
  }

  /** A person changes cells of a line; the edit event sees the line at once and is handled some time later. */
  edit({ role, row }: Spot, cells: Partial<Readonly<Record<TaskColumn, CellValue>>>): void {
    const grid = this.sheets.get(role) ?? [];
    for (const [column, value] of Object.entries(cells) as [TaskColumn, CellValue][]) {
      const line = grid[row];
      if (line) line[this.position(grid, column)] = value;
    }
    const seen = readTaskRow(grid, role, row);
    if (!seen) return;
    this.events.push(seen);
    if (this.writing !== null) this.safeEvents.add(seen);
  }

  /** Edit events get lost now and then; only those of the moment in which a refresh writes over the sheet may not. */
  loseEvents(): void {
    this.events = this.events.filter((event) => this.safeEvents.has(event));
  }

  sortLines(role: Role): void {
    const grid = this.sheets.get(role) ?? [];
    const first = grid.findIndex((cells) => this.isHeading(cells)) + 1;
    const lines = grid.splice(first);
    grid.push(...lines.reverse());
  }

  moveColumn(role: Role, from: number, to: number): void {
    for (const cells of this.sheets.get(role) ?? []) {
      const [moved = ''] = cells.splice(from % cells.length, 1);
      cells.splice(to % (cells.length + 1), 0, moved);
    }
  }

  sortRegister(): void {
    for (const grid of this.register.values()) grid.push(...grid.splice(1).reverse());
  }

  /** Somebody answers in the register itself, without any task. */
  answerByHand(index: number): void {
    const grid = this.register.get('contacts') ?? [];
    const [row, column] = [grid[1 + (index % (grid.length - 1))], this.columnOf('contacts', 'answeredAt')];
    if (row?.[column] === '' && row[this.columnOf('contacts', 'direction')] === 'In')
      row[column] = { serial: this.now };
  }

  read(runner: number): void {
    if (this.runs[runner]) return;
    const values = (key: TableKey): Grid => (this.register.get(key) ?? []).map((row) => [...row]);
    const sheets = [...this.register.keys()].map((key) => ({ name: tables[key].sheet.en, values: values(key) }));
    const analysis = analyse({ sheets, now: this.now, locale: 'en_GB' });
    this.runs[runner] = { analysis, tasks: tasksOf(analysis, ENGLISH), events: [], merge: null, written: 0 };
  }

  /** Takes the lock and reads the task sheets and the log again, just before writing. */
  prepare(runner: number): void {
    const run = this.runs[runner];
    if (!run || run.merge || this.writing !== null) return;
    this.writing = runner;
    run.events = this.events;
    this.events = [];
    const rows = roles.kinds.flatMap((role) => readTaskRows(this.sheets.get(role) ?? [], role));
    run.merge = mergeTasks({
      analysis: run.analysis,
      texts: ENGLISH,
      tasks: run.tasks,
      rows: [...run.events, ...rows],
      log: readTaskLog(this.log),
    });
  }

  /** The next of the three writings, if the run has got so far. */
  write(runner: number): void {
    const run = this.runs[runner];
    if (!run?.merge) return;
    run.written++;
    if (run.written === 1) this.writeLog(run.merge);
    if (run.written === 2) this.writeRegister(run.merge);
    if (run.written === 3) this.writeSheets(run, run.merge);
    if (run.written === 3) this.release(runner);
  }

  /** The run dies where it is. An event it had been started for is handled again. */
  crash(runner: number): void {
    const run = this.runs[runner];
    if (!run) return;
    this.events = [...run.events, ...this.events];
    this.release(runner);
  }

  refresh(runner = 0): void {
    this.read(runner);
    this.prepare(runner);
    for (let left = 0; left < 3; left++) this.write(runner);
  }

  column(table: TableKey, column: string): readonly CellValue[] {
    const position = this.columnOf(table, column);
    return (this.register.get(table) ?? []).slice(1).map((row) => row[position] ?? '');
  }

  private writeLog({ log }: TaskMerge): void {
    for (const row of log) this.log.push([...taskLogCells(row, 'en')]);
  }

  private writeRegister({ appends, edits }: TaskMerge): void {
    for (const append of appends) this.append(append);
    for (const edit of edits) this.patch(edit);
  }

  private writeSheets({ analysis }: Run, { lines }: TaskMerge): void {
    for (const sheet of taskSheets(lines, { analysis, texts: ENGLISH })) {
      const role = roles.kinds.find((one) => TASK_SHEETS[one] === sheet.key);
      if (role)
        this.sheets.set(
          role,
          sheet.cells.map((cells) => cells.map(readBack)),
        );
    }
  }

  private release(runner: number): void {
    if (this.writing === runner) this.writing = null;
    this.runs[runner] = null;
  }

  private append({ table, cells, once }: RowAppend): void {
    if (once !== undefined && this.column(table, once).includes(cells[once] ?? '')) return;
    const id = `new-${this.nextId++}`;
    const withId: Readonly<Record<string, CellValue>> = { id, ...cells };
    this.register.get(table)?.push(Object.keys(tables[table].columns).map((column) => withId[column] ?? ''));
  }

  private patch({ table, id, column, before, after }: CellEdit): void {
    const grid = this.register.get(table) ?? [];
    const row = grid.find((cells) => cells[this.columnOf(table, 'id')] === id);
    const position = this.columnOf(table, column);
    if (!row || JSON.stringify(row[position]) !== JSON.stringify(before)) return;
    row[position] = after;
    if (column === 'answeredAt') this.answers.push(id);
  }

  private columnOf(table: TableKey, column: string): number {
    return Object.keys(tables[table].columns).indexOf(column);
  }

  private isHeading(cells: readonly CellValue[]): boolean {
    return cells.includes(TASK_COLUMNS.key.heading.en);
  }

  private position(grid: Grid, column: TaskColumn): number {
    const heading = grid.find((cells) => this.isHeading(cells));
    return heading?.indexOf(TASK_COLUMNS[column].heading.en) ?? TASK_COLUMN_KEYS.indexOf(column);
  }
}

/** A link reads as its text. */
function readBack(cell: ViewCell): CellValue {
  return typeof cell === 'object' && isLink(cell) ? cell.text : cell;
}
