import type { LocatedTable } from '../../register/schema/locateTable';
import type { Problem } from '../../register/schema/problem';
import { problemAt } from '../../register/schema/readTable';
import type { TableKey } from '../../register/tables/tables';
import { figuresAffectedBy } from './affects';

/** Columns that a tick of a task writes into; without one of them the tick cannot say what was done. */
const TICKED: ReadonlySet<string> = new Set([
  'contacts.answeredAt',
  'contacts.result',
  'contacts.nextStep',
  'contacts.nextStepOn',
  'contacts.listenedBy',
  'contacts.listenedOn',
  'deals.nextStepOn',
  'contacts.score',
  'clients.nextTouchOn',
  'documents.deal',
  'documents.doneAt',
]);

/** Optional columns that are not there although figures, ticks or ids rest on them: they count as blank in every row. */
export function missingColumns(
  located: ReadonlyMap<TableKey, LocatedTable>,
  unreadable: ReadonlySet<TableKey>,
): readonly Problem[] {
  return [...located].flatMap(([key, place]) => (unreadable.has(key) || !hasRows(place) ? [] : missingIn(place)));
}

function hasRows({ sheet, headingRow }: LocatedTable): boolean {
  return headingRow + 1 < sheet.values.length;
}

function missingIn(place: LocatedTable): readonly Problem[] {
  const { columns } = place.table;
  return Object.keys(columns).flatMap((column): readonly Problem[] => {
    const { required, owned, heading } = columns[column] ?? {};
    if (!heading || required === true || place.positions.has(column)) return [];
    // What the add-on alone writes it puts there by itself; blank it says that nothing is known.
    if (owned === true && column !== 'id') return [];
    if (place.table.key === 'contacts' && column === 'comment' && !place.positions.has('enteredAt')) return [];
    if (place.adoption?.constants.has(column) === true) return [];
    const rests = restsOn(`${place.table.key}.${column}`, column);
    const details = { rests, expectedEn: heading.en, expectedRu: heading.ru };
    const problem = problemAt(place, place.headingRow + 1, column, { code: 'missingColumn', details }, '');
    return rests !== '' || figuresAffectedBy(problem).length > 0 ? [problem] : [];
  });
}

/** What besides figures rests on a column. */
function restsOn(place: string, column: string): 'ids' | 'ticks' | '' {
  if (column === 'id') return 'ids';
  return TICKED.has(place) ? 'ticks' : '';
}
