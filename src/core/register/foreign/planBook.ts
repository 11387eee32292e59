import { isSameCell, type CellValue } from '../schema/cell';
import { textOfCell } from '../schema/columns';
import type { Table } from '../schema/table';
import { tables } from '../tables/tables';
import type { Mapping } from './answers';
import type { Comparable } from './existingRows';
import { documentOfKey } from './documentKey';
import type { ForeignRow, SourcePlace } from './foreignTable';
import type { ImportPlan, Named, PlannedEdit, PlannedRow, RowFate } from './importPlan';
import type { ReadRow } from './rowReader';
import type { ExistingRow, ExistingTable } from './registerView';

type Mutable<Of> = { -readonly [Key in keyof Of]: Of[Key] };

/** Writes down what becomes of every row; equal troubles are one. */
export class PlanBook {
  private readonly mapping: Mapping;
  private readonly existing: ExistingTable | undefined;
  private readonly columns: readonly string[];
  private readonly key: readonly string[];
  /** Rows of the register by what tells them apart. */
  private standing: ReadonlyMap<string, number> | undefined;
  private readonly comparable: Comparable;
  private readonly isEverything: boolean;
  private readonly rows: Record<RowFate, SourcePlace[]> = { new: [], changed: [], same: [], doubtful: [], impossible: [], filtered: [] }; // prettier-ignore
  private readonly planned = new Map<ReadRow, Mutable<PlannedRow>>();
  private readonly edits: PlannedEdit[] = [];
  private readonly named = new Map<string, Mutable<Named> & { readonly places: SourcePlace[] }>();

  constructor(
    mapping: Mapping,
    existing: ExistingTable | undefined,
    columns: readonly string[],
    comparable: Comparable,
    isEverything: boolean,
  ) {
    this.mapping = mapping;
    this.existing = existing;
    this.columns = columns;
    this.key = mapping.key.length > 0 ? mapping.key : columns;
    this.comparable = comparable;
    this.isEverything = isEverything;
  }

  plan(): Omit<ImportPlan, 'days' | 'gone' | 'typed' | 'isOfOtherDays'> {
    const added = [...this.planned.values()];
    const { table } = this.mapping;
    return { table, key: this.key, added, edits: this.edits, rows: this.rows, named: [...this.named.values()] };
  }

  /** Lines of the file that came to nothing. */
  unread(): readonly SourcePlace[] {
    return [...this.rows.filtered, ...this.rows.impossible];
  }

  filtered({ sheet, row }: ForeignRow): void {
    this.rows.filtered.push({ sheet, row });
  }

  impossible(row: ReadRow, column: string): void {
    this.rows.impossible.push(...row.sources);
    this.name('required', column, '', '', row);
  }

  added(row: ReadRow): void {
    this.rows.new.push(...row.sources);
    this.standing ??= this.countStanding();
    const standing = this.standing.get(this.markOf((column) => row.cells[column] ?? '')) ?? 0;
    this.planned.set(row, { sources: row.sources, cells: row.cells, standing });
    this.troubles(row);
  }

  /**
   * A row of the register: blanks are filled, what somebody typed stays unless the mapping replaces it. Of a file that is
   * everything the days and amounts hold, and of a deal that its program knows by a key how far it has come; the words about
   * them are people's. What accounting tells as of a day holds unless the register knows it as of a later one.
   */
  there(row: ReadRow, existing: ExistingRow, isMoved = false): void {
    const differing = this.differing(row, (column) => existing.cells[this.existing?.positions.get(column) ?? -1] ?? '');
    const isOlder = this.isOlder(row, existing);
    const isReplaced = ({ column, before, after }: Difference): boolean => {
      if (this.mapping.overwrite) return true;
      if (this.isFed(column)) return !isOlder;
      const isOfFile = isSameDocument(before, after) || (isMoved && column === 'sourceKey');
      return before === '' || isOfFile || (this.isEverything && this.isFact(column));
    };
    const edits = differing.filter(isReplaced);
    for (const difference of differing) {
      const { column, before, after } = difference;
      if (!isReplaced(difference)) this.name('kept', column, textOfCell(after), textOfCell(before), row);
    }
    if (isMoved) {
      const { dateColumn = '' }: Table = tables[this.mapping.table];
      const [now, before] = [row.cells[dateColumn] ?? '', this.cellOf(existing, dateColumn)];
      this.name('moved', dateColumn, textOfCell(now), textOfCell(before), row);
    }
    const id = textOfCell(existing.cells[this.existing?.positions.get('id') ?? -1] ?? '');
    const known =
      id === '' ? Object.fromEntries(this.key.map((column) => [column, this.cellOf(existing, column)])) : {};
    const [source] = row.sources;
    if (source) this.edits.push(...edits.map((edit) => ({ source, row: existing.row, id, known, ...edit })));
    this.rows[edits.length > 0 ? 'changed' : 'same'].push(...row.sources);
    if (edits.length > 0) this.troubles(row);
  }

  /** A row that is one with an earlier row of the file. */
  again(row: ReadRow, first: ReadRow): void {
    const planned = this.planned.get(first);
    if (!planned) return;
    const differing = this.differing(row, (column) => planned.cells[column] ?? '');
    for (const { column, before, after } of differing)
      if (before !== '') this.name('kept', column, textOfCell(after), textOfCell(before), row);
    const fills = differing.filter(({ before }) => before === '').map(({ column, after }) => [column, after] as const);
    planned.cells = { ...planned.cells, ...Object.fromEntries(fills) };
    planned.sources = [...planned.sources, ...row.sources];
    this.rows.same.push(...row.sources);
  }

  shared(row: ReadRow, column: string, name: string): void {
    this.name('sharedClient', column, textOfCell(row.cells['name'] ?? ''), name, row);
    if (row.troubles.every(({ code }) => code === 'readAs')) this.rows.doubtful.push(...row.sources);
  }

  private isFed(column: string): boolean {
    return (tables[this.mapping.table] as Table).columns[column]?.fed === true;
  }

  /** Whether the register knows what accounting tells as of a later day than the file. */
  private isOlder(row: ReadRow, existing: ExistingRow): boolean {
    const [now, known] = [row.cells['asOf'] ?? '', this.cellOf(existing, 'asOf')].map((cell) =>
      cell === '' ? NaN : Number(this.comparable('asOf', cell)),
    );
    return (now ?? NaN) < (known ?? NaN);
  }

  private isFact(column: string): boolean {
    const { type } = (tables[this.mapping.table] as Table).columns[column] ?? {};
    const isStage = type === 'choice' && this.mapping.table === 'deals' && this.key.includes('sourceKey');
    return type === 'date' || type === 'money' || isStage;
  }

  private cellOf({ cells }: ExistingRow, column: string): CellValue {
    return cells[this.existing?.positions.get(column) ?? -1] ?? '';
  }

  /** What tells rows apart, in one text. */
  private markOf(cellOf: (column: string) => CellValue): string {
    return this.key.map((column) => this.comparable(column, cellOf(column))).join('\u0000');
  }

  private countStanding(): ReadonlyMap<string, number> {
    const counts = new Map<string, number>();
    for (const row of this.existing?.rows ?? []) {
      const mark = this.markOf((column) => this.cellOf(row, column));
      counts.set(mark, (counts.get(mark) ?? 0) + 1);
    }
    return counts;
  }

  private differing(row: ReadRow, beforeOf: (column: string) => CellValue): readonly Difference[] {
    return this.columns.flatMap((column) => {
      const [before, after] = [beforeOf(column), row.cells[column] ?? ''];
      if (isSameDocument(after, before)) return [];
      const isSame = after === '' || isSameCell(before, after) || this.comparable(column, before) === this.comparable(column, after); // prettier-ignore
      return isSame ? [] : [{ column, before, after }];
    });
  }

  private troubles(row: ReadRow): void {
    for (const { code, column, found, details } of row.troubles) this.name(code, column, found, '', row, details);
    if (row.troubles.some(({ code }) => code !== 'readAs')) this.rows.doubtful.push(...row.sources);
  }

  private name(
    code: Named['code'],
    column: string,
    found: string,
    kept: string,
    { sources }: ReadRow,
    details: Named['details'] = {},
  ): void {
    const key = [code, column, found, kept].join('\n');
    const known = this.named.get(key);
    if (!known) return void this.named.set(key, { code, column, found, kept, details, count: 1, places: [...sources] });
    known.count++;
    known.places.push(...sources);
  }
}

/** Whether a key tells of the document that another tells of, the other saying besides which firm has counted it. */
function isSameDocument(key: CellValue, fuller: CellValue): boolean {
  const [one, other] = [key, fuller].map((cell) => documentOfKey(textOfCell(cell)));
  return one != null && other != null && one.firm === '' && one.counted === other.counted && one.day === other.day;
}

interface Difference {
  readonly column: string;
  readonly before: CellValue;
  readonly after: CellValue;
}
