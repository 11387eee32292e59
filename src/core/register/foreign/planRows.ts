import { amountOf } from '../../values/money';
import { foldHeading } from '../../values/text';
import type { CellValue } from '../schema/cell';
import { Fault, type ColumnType } from '../schema/column';
import { contextOfColumn } from '../schema/columnContext';
import { textOfCell } from '../schema/columns';
import type { ReadingContext } from '../schema/readingContext';
import { requiredColumns, type Table } from '../schema/table';
import { tables } from '../tables/tables';
import type { ColumnSource, Mapping, RowFilter } from './answers';
import type { ForeignRow, ForeignTable, SourcePlace } from './foreignTable';
import type { ImportPlan, Named, NamedCode, PlannedEdit, PlannedRow, RowFate } from './importPlan';
import type { ExistingRow, ExistingTable, RegisterView } from './registerView';

type Cells = Readonly<Record<string, CellValue>>;

/** What an import of a foreign table would do with the register as it is. */
export function planImport(foreign: ForeignTable, mapping: Mapping, register: RegisterView): ImportPlan {
  return new Planning(foreign, mapping, register).plan();
}

const DATES: ReadonlySet<ColumnType> = new Set(['date', 'datetime', 'month']);
const NUMBERS: ReadonlySet<ColumnType> = new Set(['number', 'int']);

class Planning {
  private readonly foreign: ForeignTable;
  private readonly mapping: Mapping;
  private readonly table: Table;
  private readonly existing: ExistingTable | undefined;
  private readonly register: RegisterView;
  private readonly columns: readonly (readonly [string, ColumnSource])[];
  private readonly added: PlannedRow[] = [];
  private readonly edits: PlannedEdit[] = [];
  private readonly named = new Map<string, Named & { readonly places: SourcePlace[]; count: number }>();
  private readonly rows: Record<RowFate, SourcePlace[]> = {
    new: [],
    changed: [],
    same: [],
    doubtful: [],
    impossible: [],
    filtered: [],
  };

  constructor(foreign: ForeignTable, mapping: Mapping, register: RegisterView) {
    this.foreign = foreign;
    this.mapping = mapping;
    this.table = tables[mapping.table];
    this.register = register;
    this.existing = register.tables.get(mapping.table);
    this.columns = Object.entries(mapping.columns).flatMap(([key, source]) => (source ? [[key, source] as const] : []));
  }

  plan(): ImportPlan {
    const sourceOf = new Map(this.foreign.columns.map(({ heading, index }) => [heading, index]));
    const read = this.readers(sourceOf);
    const comparable = this.comparisons();
    const markOf = (cells: Cells): string => {
      const keys = this.mapping.key.length > 0 ? this.mapping.key : this.columns.map(([key]) => key);
      return keys.map((key) => comparable(key, cells[key] ?? '')).join('\u0000');
    };
    const waiting = new Map<string, ExistingRow[]>();
    for (const row of this.existing?.rows ?? []) {
      const mark = markOf(this.cellsOf(row));
      const same = waiting.get(mark);
      if (same) same.push(row);
      else waiting.set(mark, [row]);
    }
    for (const row of this.foreign.rows) {
      const place = { sheet: row.sheet, row: row.row };
      if (!this.mapping.where.every((filter) => passes(row, filter, sourceOf))) {
        this.rows.filtered.push(place);
        continue;
      }
      const cells: Record<string, CellValue> = {};
      let isDoubtful = false;
      for (const [key, reader] of read) {
        const { cell, fault } = reader(row);
        if (cell !== '') cells[key] = cell;
        if (fault) isDoubtful = this.name(fault.fault.code, key, textOfCell(cell), '', place, fault.fault.details);
      }
      const essential = this.table.dateColumn ?? requiredColumns(this.table)[0] ?? '';
      if (!(essential in cells)) {
        this.name('required', essential, '', '', place);
        this.rows.impossible.push(place);
        continue;
      }
      const there = waiting.get(markOf(cells))?.shift();
      if (isDoubtful) this.rows.doubtful.push(place);
      if (there) this.compare(there, cells, place, comparable);
      else {
        this.rows.new.push(place);
        this.added.push({ sources: [place], cells });
      }
    }
    return {
      table: this.mapping.table,
      added: this.added,
      edits: this.edits,
      rows: this.rows,
      named: [...this.named.values()],
    };
  }

  private cellsOf({ cells }: ExistingRow): Cells {
    const positions = this.existing?.positions;
    return Object.fromEntries(this.columns.map(([key]) => [key, cells[positions?.get(key) ?? -1] ?? '']));
  }

  /** Cells of the register differ from those of the file when they read otherwise; unreadable ones by their text. */
  private comparisons(): (key: string, cell: CellValue) => string {
    const contexts = new Map(
      this.columns.map(([key]) => {
        const position = this.existing?.positions.get(key) ?? -1;
        const cells = (): readonly CellValue[] => (this.existing?.rows ?? []).map((row) => row.cells[position] ?? '');
        return [key, contextOfColumn(this.table.columns[key], cells, this.register.context)] as const;
      }),
    );
    return (key, cell) => {
      if (cell === '') return '';
      const value = this.table.columns[key]?.read(cell, contexts.get(key) ?? this.register.context);
      if (value instanceof Fault || value === undefined) return foldHeading(textOfCell(cell));
      return typeof value === 'string' ? foldHeading(value) : JSON.stringify(value);
    };
  }

  private readers(sourceOf: ReadonlyMap<string, number>) {
    return this.columns.map(([key, source]) => {
      const raw = rawReader(source, this.mapping.values[key] ?? {}, sourceOf);
      const context = this.contextOf(key, raw);
      const column = this.table.columns[key];
      const reader = (row: ForeignRow): { cell: CellValue; fault: Fault | null } => {
        const cell = raw(row);
        const value = cell === '' ? null : column?.read(cell, context);
        if (value instanceof Fault) return { cell, fault: value };
        return { cell: column && typeof value === 'number' ? asTyped(column.type, value, cell) : cell, fault: null };
      };
      return [key, reader] as const;
    });
  }

  private contextOf(key: string, raw: (row: ForeignRow) => CellValue): ReadingContext {
    const { context } = this.register;
    if (this.mapping.dayFirst !== null) return { ...context, dayFirst: this.mapping.dayFirst };
    return contextOfColumn(this.table.columns[key], () => this.foreign.rows.map(raw), context);
  }

  private compare(
    there: ExistingRow,
    cells: Cells,
    place: SourcePlace,
    comparable: (key: string, cell: CellValue) => string,
  ): void {
    const before = this.cellsOf(there);
    const differing = Object.entries(cells).filter(
      ([key, after]) => comparable(key, before[key] ?? '') !== comparable(key, after),
    );
    const edits = differing.filter(([key]) => this.mapping.overwrite || before[key] === '');
    for (const [key, after] of differing)
      if (!edits.some(([edited]) => edited === key))
        this.name('kept', key, textOfCell(after), textOfCell(before[key] ?? ''), place);
    this.rows[edits.length > 0 ? 'changed' : 'same'].push(place);
    const id = textOfCell(there.cells[this.existing?.positions.get('id') ?? -1] ?? '');
    for (const [column, after] of edits)
      this.edits.push({ source: place, row: there.row, id, column, before: before[column] ?? '', after });
  }

  private name(
    code: NamedCode,
    column: string,
    found: string,
    kept: string,
    place: SourcePlace,
    details: Readonly<Record<string, string>> = {},
  ): true {
    const id = [code, column, found, kept].join('\u0000');
    const known = this.named.get(id);
    if (known) {
      known.places.push(place);
      known.count++;
    } else this.named.set(id, { code, column, found, kept, details, count: 1, places: [place] });
    return true;
  }
}

function rawReader(
  { from, constant = '', prefix = '' }: ColumnSource,
  words: Readonly<Record<string, string>>,
  sourceOf: ReadonlyMap<string, number>,
): (row: ForeignRow) => CellValue {
  const positions = from.flatMap((heading) => sourceOf.get(heading) ?? []);
  return ({ cells }) => {
    const values = positions.map((position) => cells[position] ?? '').filter((cell) => cell !== '');
    const value = values.length > 1 ? values.map(textOfCell).join(' ') : (values[0] ?? constant);
    const replaced = words[textOfCell(value)] ?? value;
    return prefix !== '' && replaced !== '' ? `${prefix}${textOfCell(replaced)}` : replaced;
  };
}

function passes({ cells }: ForeignRow, filter: RowFilter, sourceOf: ReadonlyMap<string, number>): boolean {
  const value = textOfCell(cells[sourceOf.get(filter.column) ?? -1] ?? '');
  if (filter.isFilled === true && value === '') return false;
  if (filter.is && !filter.is.includes(value)) return false;
  if (filter.startsWith && !filter.startsWith.some((start) => value.startsWith(start))) return false;
  return !(filter.isNot?.includes(value) ?? false);
}

/** Dates and numbers that came as text become real ones. */
function asTyped(type: ColumnType, value: number, cell: CellValue): CellValue {
  if (!Number.isFinite(value)) return cell;
  if (DATES.has(type)) return { serial: value };
  if (type === 'money') return amountOf(value);
  return NUMBERS.has(type) ? value : cell;
}
