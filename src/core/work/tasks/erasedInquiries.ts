import type { Understanding } from '../../analysis';
import { textOfCell } from '../../register/schema/columns';
import type { LocatedTable } from '../../register/schema/locateTable';
import type { EverydayTexts } from '../../texts';
import { dayOf } from '../../values/moment';
import { assignerOf } from './assign';
import { formatTry, parseTry, type Task } from './task';
import type { TaskKey } from './taskKey';
import type { TaskLogRow } from './taskLog';

/**
 * Says of a task whether the inquiry it asks to answer stands in Contacts no more: somebody has deleted or emptied its
 * row, or taken its id or whoever it names. Who waits is not answered by that, so the owner is told (11-promises, law 6).
 */
export function erasedFrom({ reading }: Understanding): (key: TaskKey) => boolean {
  const place = reading.located.get('contacts');
  const position = place?.positions.get('id');
  // With the whole sheet all its rows are gone.
  const isSheetGone = !place && !reading.unreadable.has('contacts');
  if (isSheetGone) return ({ rule, row, place: byPlace }) => rule === 'reply' && byPlace === undefined && row !== '';
  if (!place || position === undefined) return () => false;
  let ids: ReadonlySet<string> | undefined;
  return ({ rule, row, place: byPlace }) =>
    rule === 'reply' && byPlace === undefined && row !== '' && !(ids ??= idsOfFilledRows(place, position)).has(row);
}

const OTHER_SIDE = ['client', 'phone', 'email'] as const;

/**
 * A row that names nobody tells of nobody, whatever else is left of it: not even one that another row has its id from.
 * While a column that could name somebody is missing, anything but the id will do.
 */
function idsOfFilledRows({ sheet, headingRow, positions }: LocatedTable, id: number): ReadonlySet<string> {
  const naming = OTHER_SIDE.flatMap((column) => positions.get(column) ?? []);
  const others = [...positions.values()].filter((position) => position !== id);
  const asked = naming.length === OTHER_SIDE.length ? naming : others;
  const filled = sheet.values
    .slice(headingRow + 1)
    .filter((cells) => asked.some((position) => (cells[position] ?? '') !== ''));
  return new Set(filled.map((cells) => textOfCell(cells[id] ?? '')));
}

/** Somebody who waited for an answer when that was looked at last, whether or not a task sheet had room for it. */
export interface WaitedInquiry {
  /** Contacts of the inquiry, the first of them first. */
  readonly ids: readonly string[];
  /** Key of the party, and what people call it. */
  readonly party: string;
  readonly who: string;
}

/** Lines of the log for inquiries whose rows have all gone and of which no task sheet has had a line. */
export function erasedUnseen(
  waited: readonly WaitedInquiry[],
  { analysis, texts: { tasks } }: { readonly analysis: Understanding; readonly texts: EverydayTexts },
  isExpected: (key: TaskKey, party: string) => boolean,
): readonly TaskLogRow[] {
  const isErased = erasedFrom(analysis);
  return waited.flatMap(({ ids, party, who }): readonly TaskLogRow[] => {
    const [first] = ids.map((row): TaskKey => ({ rule: 'reply', row }));
    if (!first || !ids.every((row) => isErased({ rule: 'reply', row })) || isExpected(first, party)) return [];
    const line = { role: 'inbound', what: tasks.reply('other', ''), who, reason: tasks.left.erased } as const;
    const nothing = { employee: '', outcome: '', nextStepOn: '', comment: '' };
    const when = analysis.facts.now;
    return [{ ...line, ...nothing, when, mark: formatTry({ key: first, turn: 0 }), code: 'erased' }];
  });
}

/** One task of the owner for every inquiry that the log of tasks tells as erased; none once its row is back. */
export function erasedInquiries(
  analysis: Understanding,
  log: readonly TaskLogRow[],
  { tasks }: EverydayTexts,
): readonly Task[] {
  const isErased = erasedFrom(analysis);
  const assign = assignerOf(analysis.reading.rows, dayOf(analysis.facts.now));
  const told = new Map<string, TaskLogRow>();
  for (const row of log) {
    const attempt = row.code === 'erased' ? parseTry(row.mark) : null;
    if (attempt && !told.has(attempt.key.row) && isErased(attempt.key)) told.set(attempt.key.row, row);
  }
  return [...told].map(([id, { who, when }]): Task => {
    const key: TaskKey = { rule: 'erased', row: id };
    return {
      key,
      turn: 0,
      kind: 'note',
      standard: 'owner.waiting',
      role: 'owner',
      employee: assign({ key: id, role: 'owner', preferred: [] }).employee,
      due: when,
      priority: 1,
      what: tasks.erased,
      party: who,
      phone: '',
      facts: tasks.erasedFacts({ id, noticed: when }),
      why: tasks.erasedFacts({ id, noticed: when }),
      source: null,
      rows: [],
      partyIndex: -1,
      money: null,
      see: null,
    };
  });
}
