import type { Label } from '../../values/label';
import { wallClockIn } from '../../values/wallClock';
import type { CellValue } from '../schema/cell';
import type { Direction } from '../schema/choice';
import type { Column } from '../schema/column';
import { textOfCell } from '../schema/columns';
import { otherCurrencyIn } from '../schema/currency';
import { provenDayFirst } from '../schema/readDate';
import { tables, type TableKey } from '../tables/tables';
import type { ColumnSource, Mapping } from './answers';
import { readForeignCell, type ColumnHabits, type ReadCell } from './foreignCell';
import { plainHeading } from './knownHeadings';
import { provenDecimal } from './foreignNumber';
import type { ForeignRow, ForeignTable, SourcePlace } from './foreignTable';
import type { Trouble } from './importPlan';
import { callNameless, takePhonesOfNames } from './namesRead';
import { choicesOf } from './questions';
import type { RegisterView } from './registerView';
import { provenInFile } from './profile';
import { returnTest } from './returns';
import { sourceValue } from './sourceValue';
import { momentOfUtc, saysUtc } from './utcColumn';

/** A row of the file as it is to stand in ours. */
export interface ReadRow {
  readonly sources: readonly SourcePlace[];
  /** By column key; blank ones left out. */
  readonly cells: Readonly<Record<string, CellValue>>;
  readonly troubles: readonly Trouble[];
}

/** Reads the rows of a foreign table as a mapping says: sources joined, words replaced, values made ours. */
export function rowReader(
  foreign: ForeignTable,
  mapping: Mapping,
  register: RegisterView,
): (row: ForeignRow) => ReadRow {
  const columns = Object.entries(mapping.columns)
    .flatMap(([key, source]) => (source ? [columnReader(key, source, foreign, mapping, register)] : []))
    // Who called whom decides which number is whose.
    .sort((left, right) => Number(right.key === 'direction') - Number(left.key === 'direction'));
  const currencyOf = currencyColumn(foreign, register);
  const isReturn = returnTest(foreign, mapping.table);
  const takesPhones = register.tables.get(mapping.table)?.positions.has('phone') ?? 'phone' in tables[mapping.table].columns; // prettier-ignore
  return (row) => {
    const otherCurrency = currencyOf(row);
    const isBack = isReturn(row);
    const cells: Record<string, CellValue> = {};
    const troubles: Trouble[] = [];
    for (const { key, how, currencyOfHeading, read, found } of columns) {
      const { cell: typed, fault, isReadAs: isGuess } = read(row, directionIn(cells, register));
      const isTurned =
        isBack && typeof typed === 'number' && typed > 0 && columnOf(mapping.table, key).type === 'money';
      const [cell, isReadAs] = isTurned ? [-typed, true] : [typed, isGuess];
      const other =
        typeof cell === 'number' && columnOf(mapping.table, key).type === 'money'
          ? otherCurrency || currencyOfHeading
          : '';
      // With its currency beside it no amount is ever taken for one of ours.
      if (cell !== '') cells[key] = other === '' ? cell : `${textOfCell(cell)} ${other}`;
      if (other !== '') {
        const details = { currency: register.context.currency };
        troubles.push({ column: key, code: 'otherCurrency', found: `${found(row)} ${other}`, details });
        continue;
      }
      if (how === 'answered' || (!fault && !isReadAs)) continue;
      const details = fault?.fault.details ?? {};
      troubles.push({ column: key, code: fault?.fault.code ?? 'readAs', found: found(row), details });
    }
    if (columns.some(({ how }) => how === 'answered') && !isTakenCall(cells, register)) delete cells['answeredAt'];
    if (takesPhones) troubles.push(...takePhonesOfNames(cells, register.context));
    troubles.push(
      ...callNameless(
        mapping.table,
        cells,
        columns.some(({ key }) => key === 'name'),
      ),
    );
    return { sources: [{ sheet: row.sheet, row: row.row }], cells, troubles };
  };
}

const CURRENCY =
  /^(валюта|код валюты|валюта (документа|сделки|договора|расч[её]тов)|currency( code)?|(deal|order|invoice) currency)$/;

/** The currency of a row that says so in a column of its own; blank where it is the company's, or nobody knows that. */
function currencyColumn(foreign: ForeignTable, { context }: RegisterView): (row: ForeignRow) => string {
  const column = foreign.columns.find(({ heading }) => CURRENCY.test(plainHeading(heading)));
  return ({ cells }) => {
    const said = column ? textOfCell(cells[column.index] ?? '') : '';
    const code = NAMED_CURRENCIES.find(([name]) => name.test(said))?.[1] ?? said;
    return otherCurrencyIn(code, context.currency);
  };
}

/** Currencies as programs spell them out beside an amount. */
const NAMED_CURRENCIES: readonly (readonly [RegExp, string])[] = [
  [/белорус/i, 'BYN'],
  [/^российск|^руб|^russian/i, 'RUB'],
  [/доллар|dollar/i, 'USD'],
  [/евро|euro/i, 'EUR'],
  [/юан|yuan/i, 'CNY'],
  [/тенге|tenge/i, 'KZT'],
  [/гривн|hryvnia/i, 'UAH'],
  [/фунт|pound/i, 'GBP'],
];

function directionIn(cells: Readonly<Record<string, CellValue>>, { context }: RegisterView): Direction | null {
  const typed = cells['direction'];
  const read = typed === undefined ? null : tables.contacts.columns.direction.read(typed, context);
  return read === 'in' || read === 'out' ? read : null;
}

function isTakenCall(cells: Readonly<Record<string, CellValue>>, register: RegisterView): boolean {
  const result = tables.contacts.columns.result.read(cells['result'] ?? '', register.context);
  return directionIn(cells, register) === 'in' && result === 'reached';
}

interface ColumnReader {
  readonly key: string;
  readonly how: ColumnSource['how'];
  /** The currency its heading says; blank where that is the company's. */
  readonly currencyOfHeading: string;
  readonly read: (row: ForeignRow, direction: Direction | null) => ReadCell;
  readonly found: (row: ForeignRow) => string;
}

function columnReader(
  key: string,
  source: ColumnSource,
  foreign: ForeignTable,
  mapping: Mapping,
  register: RegisterView,
): ColumnReader {
  const column = columnOf(mapping.table, key);
  const parts = source.from.flatMap((from) => foreign.columns.find(({ heading }) => heading === from) ?? []);
  const cells = (): readonly CellValue[] =>
    parts.flatMap(({ index }) => foreign.rows.map((row) => row.cells[index] ?? ''));
  const dayFirst = mapping.dayFirst ?? provenOrder(column, cells) ?? provenInFile(foreign) ?? register.context.dayFirst; // prettier-ignore
  const decimal = ['money', 'number', 'int'].includes(column.type)
    ? (provenDecimal(cells()) ?? usualDecimal(register))
    : null;
  const labels = new Map<string, Label>(choicesOf(mapping.table, key));
  const habits: ColumnHabits = {
    context: { ...register.context, dayFirst },
    clock: wallClockIn(register.timeZone),
    decimal,
    labelOf: (kind) => labels.get(kind)?.[register.language] ?? kind,
  };
  const positions = parts.map(({ index }) => index);
  const words = { ...mapping.values[key], ...clientWords(mapping.table, key, mapping) };
  const said = sourceValue(source, column, positions, words, habits);
  const isUtc = column.type.startsWith('date') && saysUtc(source.from);
  const value: typeof said = (row, direction) => (isUtc ? momentOfUtc(said(row, direction), habits) : said(row, direction)); // prettier-ignore
  return {
    key,
    how: source.how,
    currencyOfHeading: otherCurrencyIn(source.from.join(' '), register.context.currency),
    read: remembering(column, (row, direction) => value(row.cells, direction), (cell) => readForeignCell(cell, column, habits)),
    found: (row) => positions.map((position) => textOfCell(row.cells[position] ?? '')).filter(Boolean).join(' '),
  }; // prettier-ignore
}

/** Where people write the day first they part decimals by a comma, and `1.234` stays a question; in English it is none. */
function usualDecimal({ language }: RegisterView): '.' | null {
  return language === 'en' ? '.' : null;
}

function columnOf(table: TableKey, key: string): Column<unknown> {
  const columns: Readonly<Record<string, Column<unknown>>> = tables[table].columns;
  const column = columns[key];
  if (!column) throw new RangeError(`No column ${key} in ${table}`);
  return column;
}

function provenOrder({ type }: Column<unknown>, cells: () => readonly CellValue[]): boolean | null {
  return type === 'date' || type === 'datetime' || type === 'month' ? provenDayFirst(cells()) : null;
}

/** Words, people and clients repeat: a text is read once. Dates and numbers mostly do not. */
function remembering(
  { type }: Column<unknown>,
  valueOf: (row: ForeignRow, direction: Direction | null) => CellValue,
  read: (cell: CellValue) => ReadCell,
): ColumnReader['read'] {
  if (type === 'date' || type === 'datetime' || type === 'money')
    return (row, direction) => read(valueOf(row, direction));
  const known = new Map<string, ReadCell>();
  return (row, direction) => {
    const cell = valueOf(row, direction);
    if (typeof cell !== 'string') return read(cell);
    let answer = known.get(cell);
    if (!answer) known.set(cell, (answer = read(cell)));
    return answer;
  };
}

/** What a column of clients is replaced by as somebody answered; a name left as it is stays. */
function clientWords(table: TableKey, column: string, { clients }: Mapping): Readonly<Record<string, string>> {
  if (table === 'clients' || column !== 'client') return {};
  return Object.fromEntries(Object.entries(clients).filter(([, ours]) => ours !== ''));
}
