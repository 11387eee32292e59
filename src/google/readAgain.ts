import type { SourceRow } from '../core/register/tables/sources';
import type { Language } from '../core/values/label';
import { firstRows } from '../core/work/knock';
import { NOT_UNDERSTOOD } from '../core/work/inbox';
import { capture } from './extras';
import { keepLines, readBodies, readHeads } from './inbox';
import { keepNoted, UNREAD } from './sourceNotes';
import { markedTab, type Workbook } from './workbook';

/** So many of a source, the newest: a year of a wrong kind would not be read within a refresh. */
const MOST = 500;

/**
 * What nobody understood of a source is read again once its row of Sources was corrected, each delivery as of the moment
 * it came. Read twice it comes to the same rows. To be called with the lock held.
 */
export function readAgain(workbook: Workbook, sources: readonly SourceRow[], language: Language): void {
  const corrected = firstRows(sources).filter((row) => {
    const noted = workbook.properties[UNREAD + row.name];
    return noted !== undefined && capture().isCorrected(noted, row);
  });
  const tab = corrected.length === 0 ? undefined : markedTab(workbook, 'inbox');
  if (!tab) return;
  const kept = readHeads(tab, workbook).filter(({ group }) => group === NOT_UNDERSTOOD);
  for (const row of corrected) {
    const heads = kept.filter(({ source }) => source === row.name).slice(-MOST);
    const bodies = readBodies(tab, heads, workbook);
    const told = heads.map((head) => ({
      ...capture().linesOfDelivery(row, bodies.get(head.row) ?? '', head.arrivedAt, workbook.habits),
      arrivedAt: head.arrivedAt,
    }));
    const lines = told.flatMap((one) => (one.isUnderstood ? one.lines : []));
    keepLines(workbook, lines, language);
    const strange = told.filter(({ isUnderstood }) => !isUnderstood);
    keepNoted(UNREAD + row.name, () =>
      strange.reduce((noted, { arrivedAt }) => capture().unreadNoted(noted, row, arrivedAt), ''),
    );
  }
}
