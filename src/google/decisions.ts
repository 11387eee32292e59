import { keyed } from '../core/register/appendedRows';
import { dayOf } from '../core/values/moment';
import { contentOf, DECISION_COLUMNS, decisionRows, isWhole, typedDecisions } from '../core/work/decisions';
import { everydayTextsOf } from '../language/everydayTexts';
import { ensureTable } from './askedTables';
import { changeRegister } from './changeRegister';
import { languageHere } from './messages';
import { newId } from './randomIds';
import { withFormulasAndNotes } from './takeOut';
import { markedTab, readBlock, readTab, registerOf, type Workbook } from './workbook';
import { writeApart } from './writeApart';

/**
 * Decisions typed on the page of the weekly meeting become rows of Decisions, and with them tasks; the lines are free again
 * only when the rows are there. To be called with the lock held; answers how many there were.
 */
export function takeDecisions(workbook: Workbook): number {
  const tab = markedTab(workbook, 'meeting');
  const block = tab && readBlock(tab, workbook.clock);
  const whole = typedDecisions(block?.values ?? []).filter(isWhole);
  if (!tab || whole.length === 0) return 0;
  const language = workbook.memory.language ?? languageHere();
  const table = ensureTable(workbook, 'decisions', everydayTextsOf(language));
  if (!table) return 0;
  const { rows, located } = registerOf(workbook, ['decisions']);
  const wanted = decisionRows(whole, rows.decisions, dayOf(workbook.now));
  const ids = new Set(rows.decisions.map(({ id }) => id));
  const added = wanted.map((row) => keyed(row, () => newId('M', ids)));
  const { refused } = changeRegister({ edits: [], added }, { workbook, located, language });
  if (refused.length > 0) return 0;
  // People go on typing meanwhile: a line that says something else by now has its turn the next time.
  const read = withFormulasAndNotes(readTab(tab, workbook.clock));
  const taken = new Set(whole.map(contentOf));
  const lines = typedDecisions(read.values).filter((line) => taken.has(contentOf(line)));
  const cells = lines.flatMap(({ row }) =>
    Object.values(DECISION_COLUMNS).map((column) => ({ row, column, content: '' })),
  );
  writeApart(read, { cells, notes: [] }, workbook);
  return added.length;
}
