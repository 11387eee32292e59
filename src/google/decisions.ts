import { keyed } from '../core/register/appendedRows';
import { dayOf } from '../core/values/moment';
import { DECISION_COLUMNS, decisionRows, isWhole, typedDecisions } from '../core/work/decisions';
import { everydayTextsOf } from '../language/everydayTexts';
import { ensureTable } from './askedTables';
import { changeRegister } from './changeRegister';
import { languageHere } from './messages';
import { newId } from './randomIds';
import { markedTab, readBlock, type Workbook, registerOf } from './workbook';

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
  const taken = new Set(rows.decisions.map(({ id }) => id));
  const added = wanted.map((row) => keyed(row, () => newId('M', taken)));
  const { refused } = changeRegister({ edits: [], added }, { workbook, located, language });
  if (refused.length > 0) return 0;
  for (const { row } of whole)
    for (const column of Object.values(DECISION_COLUMNS)) tab.sheet.getRange(row + 1, column + 1).setValue('');
  return added.length;
}
