import type { JournalRow } from '../journal/journalRow';
import { rowKeyColumn } from '../../register/tables/rowKey';
import type { TaskLogRow } from '../tasks/taskLog';
import { foldKey } from '../../values/text';
import type { Moment } from '../../values/moment';

/** For so many days back somebody looks who takes over. */
export const TRACE_DAYS = 30;

/** What a person has changed that others should look at before they rely on it. */
export interface Traces {
  readonly phones: readonly JournalRow[];
  readonly removed: readonly JournalRow[];
  readonly doNotContact: readonly JournalRow[];
  /** Inquiries given to the person whose rows have gone without an answer. */
  readonly erased: readonly TaskLogRow[];
}

const WAYS = new Set(['phone', 'email']);
const TIDY = new Set(['normalisePhone', 'recognise', 'newId', 'stampEntry']);

/**
 * The Journal's lines of the last thirty days by a person, known by name or address, and by those of whom Google does not
 * say who it was. What is typed into cells by hand stands in no Journal.
 */
export function tracesOf(
  journal: readonly JournalRow[],
  log: readonly TaskLogRow[],
  {
    names,
    unknown,
    now,
  }: { readonly names: readonly string[]; readonly unknown: readonly string[]; readonly now: Moment },
): Traces {
  const meant = new Set([...names, ...unknown].map(foldKey));
  const recent = journal.filter(({ when, who }) => when > now - TRACE_DAYS && meant.has(foldKey(who)));
  return {
    phones: recent.filter(({ column, before, why }) => WAYS.has(column) && before !== '' && !TIDY.has(why)),
    removed: recent.filter(isRemoval),
    doNotContact: recent.filter(({ column, after }) => column === 'doNotContact' && after !== '' && after !== false),
    erased: log.filter(
      ({ code, employee, when }) =>
        code === 'erased' && when > now - TRACE_DAYS && names.some((name) => foldKey(name) === foldKey(employee)),
    ),
  };
}

function isRemoval({ table, column, before, after, removed }: JournalRow): boolean {
  if (removed) return true;
  return (column === '' || column === rowKeyColumn(table)) && before !== '' && after === '';
}
