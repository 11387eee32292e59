import type { Reading } from '../../register/tables/readRegister';
import { tables, type ColumnKey, type TableKey } from '../../register/tables/tables';
import type { Language } from '../../values/label';
import type { Tick } from './effects';
import type { Outcome } from './outcomes';
import type { Task } from './task';

/** A column that is not there although a tick has to write into it. */
export interface LackingColumn {
  readonly table: TableKey;
  readonly column: ColumnKey;
}

/** What a tick lacks: an outcome, a word of what was written to somebody, or a column to write into. */
export type Lacking = 'outcome' | 'word' | LackingColumn;

const WRITTEN: ReadonlySet<string | null> = new Set(['email', 'messenger']);
const ANSWERS: ReadonlySet<Outcome> = new Set<Outcome>(['reached', 'lead', 'deal', 'refused']);

/** Whether an answer in writing is told of without a word of what it said: it answers nobody; see 'reaches' in docs/figures. */
export function lacksWord(
  { kind, source }: Pick<Task, 'kind' | 'source'>,
  { outcome, comment }: Pick<Tick, 'outcome' | 'comment'>,
  { rows }: Pick<Reading, 'rows'>,
): boolean {
  if (kind !== 'reply' || comment !== '' || !ANSWERS.has(outcome)) return false;
  return WRITTEN.has(rows.contacts.find(({ row }) => row === source?.row)?.channel ?? null);
}

/**
 * What a tick cannot do without and does not find: the column that closes the matter, and those for what was said beside
 * it and stands nowhere else. A comment needs none, the task log keeps it.
 */
export function lackingFor(task: Task, tick: Tick, { located }: Pick<Reading, 'located'>): LackingColumn | null {
  const isThere = ({ table, column }: LackingColumn): boolean => located.get(table)?.positions.has(column) === true;
  return neededBy(task, tick).find((needed) => !isThere(needed)) ?? null;
}

function neededBy({ kind }: Task, { outcome, nextStepOn }: Tick): readonly LackingColumn[] {
  const contacts = (...columns: readonly ColumnKey<'contacts'>[]): readonly LackingColumn[] =>
    columns.map((column) => ({ table: 'contacts', column }));
  const agreed = nextStepOn === null ? [] : contacts('nextStepOn');
  if (outcome === 'notNeeded' || outcome === 'noAnswer') return [];
  switch (kind) {
    case 'reply':
      if (outcome === 'spam' || outcome === 'notClient') return contacts('result');
      return [...contacts('answeredAt', 'result'), ...agreed];
    case 'call':
    case 'claim':
    case 'prospect':
      // A call without a result counts as one that reached nobody.
      return [...contacts('result'), ...agreed];
    case 'document':
      return [{ table: 'documents', column: 'doneAt' }];
    case 'papers':
      return [{ table: 'documents', column: 'deal' }];
    case 'listen':
      return contacts('listenedOn', ...(Number(outcome) > 0 ? (['score'] as const) : []));
    case 'decision':
      return [{ table: 'decisions', column: 'doneOn' }];
    case 'note':
      return [];
  }
}

/** The sheet and the heading, as people of that workbook call them. */
export function lackingPlace(
  { table, column }: LackingColumn,
  { located }: Pick<Reading, 'located'>,
  language: Language,
): { readonly sheet: string; readonly heading: string } {
  const columns: Readonly<Record<string, { readonly heading: Readonly<Record<Language, string>> }>> =
    tables[table].columns;
  return {
    sheet: located.get(table)?.sheet.name ?? tables[table].sheet[language],
    heading: columns[column]?.heading[language] ?? column,
  };
}
