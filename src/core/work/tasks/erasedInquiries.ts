import type { Analysis } from '../../analysis';
import { textOfCell } from '../../register/schema/columns';
import type { LocatedTable } from '../../register/schema/locateTable';
import type { Texts } from '../../texts';
import { dayOf } from '../../values/moment';
import { assignerOf } from './assign';
import { parseTry, type Task } from './task';
import type { TaskKey } from './taskKey';
import type { TaskLogRow } from './taskLog';

/**
 * Says of a task whether the inquiry it asks to answer stands in Contacts no more: somebody has deleted or emptied its
 * row, or taken its id. Who waits is not answered by that, so the owner is told (11-promises, law 6).
 */
export function erasedFrom({ reading }: Analysis): (key: TaskKey) => boolean {
  const place = reading.located.get('contacts');
  const position = place?.positions.get('id');
  if (!place || position === undefined) return () => false;
  let ids: ReadonlySet<string> | undefined;
  return ({ rule, row, place: byPlace }) =>
    rule === 'reply' && byPlace === undefined && row !== '' && !(ids ??= idsOfFilledRows(place, position)).has(row);
}

/** A row of which only the id is left tells of nobody. */
function idsOfFilledRows({ sheet, headingRow, positions }: LocatedTable, id: number): ReadonlySet<string> {
  const others = [...positions.values()].filter((position) => position !== id);
  const filled = sheet.values
    .slice(headingRow + 1)
    .filter((cells) => others.some((position) => (cells[position] ?? '') !== ''));
  return new Set(filled.map((cells) => textOfCell(cells[id] ?? '')));
}

/** One task of the owner for every inquiry that the log of tasks tells as erased; none once its row is back. */
export function erasedInquiries(analysis: Analysis, log: readonly TaskLogRow[], { tasks }: Texts): readonly Task[] {
  const isErased = erasedFrom(analysis);
  const assign = assignerOf(analysis.reading.rows, dayOf(analysis.book.facts.now));
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
      employee: assign({ key: id, role: 'owner', preferred: [] }),
      due: when,
      priority: 1,
      what: tasks.erased,
      party: who,
      phone: '',
      why: tasks.erasedFacts({ id, noticed: when }),
      source: null,
      rows: [],
      partyIndex: -1,
      see: null,
    };
  });
}
