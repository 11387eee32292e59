import type { Analysis } from '../analysis';
import { Fault, type Column } from '../register/schema/column';
import type { CellValue } from '../register/schema/cell';
import { textOfCell } from '../register/schema/columns';
import { severityOf, type CellFault, type Problem } from '../register/schema/problem';
import type { Table } from '../register/schema/table';
import { tables, type ColumnKey, type TypedCells } from '../register/tables/tables';
import { amountOf } from '../values/money';
import type { Language } from '../values/label';
import { wordsOf } from './enteredSheet';

/** Tables to which a row is added from the card of a client. */
export type CardTable = 'sales' | 'deals' | 'documents' | 'clients';

/** What is asked for, in this order; the rest of the columns is for the sheet. */
export const CARD_FIELDS: { readonly [Key in CardTable]: readonly ColumnKey<Key>[] } = {
  sales: ['date', 'revenue', 'line', 'seller', 'cost', 'comment'],
  deals: ['openedOn', 'stage', 'amount', 'line', 'seller', 'nextStep', 'nextStepOn', 'comment'],
  documents: ['type', 'requestedBy', 'responsible', 'dueAt', 'comment'],
  clients: ['name', 'phone', 'email', 'person', 'taxId', 'segment', 'city', 'manager'],
};

/** Columns that hold the moment of saving. */
export const CARD_STAMPS: { readonly [Key in CardTable]: readonly ColumnKey<Key>[] } = {
  sales: [],
  deals: [],
  documents: ['requestedAt'],
  clients: [],
};

/** One field of the form. */
export interface EntryField {
  readonly column: ColumnKey;
  readonly label: string;
  readonly kind: 'text' | 'date' | 'choice';
  readonly isRequired: boolean;
  /** Of a choice: what is offered. */
  readonly choices: readonly string[];
}

/** The fields of a table in the words of a language, with the company's own choices. */
export function entryFields(table: CardTable, { reading }: Analysis, language: Language): readonly EntryField[] {
  const { lists, staff } = reading.rows;
  return CARD_FIELDS[table].map((column): EntryField => {
    const { type, heading, choices, required } = columnOf(table, column);
    const offered =
      choices === 'staff'
        ? [...new Set(staff.map(({ name }) => name))]
        : choices === undefined || choices === 'clients' || choices === 'kpis'
          ? []
          : typeof choices === 'string'
            ? wordsOf(choices, language, lists)
            : choices.map((label) => label[language]);
    const kind = type === 'date' || type === 'datetime' ? 'date' : offered.length > 0 ? 'choice' : 'text';
    return { column, label: heading[language], kind, isRequired: required === true, choices: offered };
  });
}

function columnOf(table: CardTable, key: string): Column<unknown> {
  const { columns }: Table = tables[table];
  const column = columns[key];
  if (!column) throw new TypeError(`${table}.${key}: no column`);
  return column;
}

/** What was typed as the cells of the row, and what cannot be read or is missing: nothing is saved then. */
export function typedRow(
  table: CardTable,
  typed: Readonly<Record<string, CellValue>>,
  { reading }: Analysis,
  language: Language,
): { readonly cells: TypedCells; readonly problems: readonly Problem[] } {
  const problems: Problem[] = [];
  const cells = CARD_FIELDS[table].flatMap((key): readonly (readonly [string, CellValue])[] => {
    const column = columnOf(table, key);
    const cell = typed[key] ?? '';
    const tell = (fault: CellFault, found: string): readonly [] => {
      const place = { table, sheet: '', row: 0, column: key, heading: column.heading[language], id: '' };
      const { code, details = {} } = fault;
      problems.push({ ...place, severity: severityOf(code), code, found, details });
      return [];
    };
    if (cell === '') return column.required === true ? tell({ code: 'required' }, '') : [];
    const read = column.read(cell, reading.context);
    if (read instanceof Fault) return tell(read.fault, textOfCell(cell));
    if (column.type === 'money' && typeof read === 'number') return [[key, amountOf(read)]];
    return [[key, cell]];
  });
  return { cells: Object.fromEntries(cells), problems };
}
