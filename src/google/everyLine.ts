import { argumentSeparator } from '../core/views/linkFormula';
import { extras } from './extras';
import { refusalOf, writingTo } from './refusal';
import { isRefusal } from './retry';
import { markedTab, type Rebuilt, type Tab, type Workbook } from './workbook';
import type { Refusal } from '../core/register/outcome';

/** The cell of the hidden index in which the host tells what is out of sight, and the line that shows whether it tells the truth. */
const TOLD = 'H1';
const LINE = 2;
/** Fewer sheets are shown at once: that costs no more than to ask. */
const WORTH_ASKING = 3;

/**
 * A list that leaves out a line of today tells an untruth: what was hidden by hand or by a filter is shown again. To ask
 * every sheet costs two calls each; a formula tells it of all with one, and is believed only where it has just followed a
 * line that we hid ourselves. Answers which sheets would not show all.
 */
export function showEveryLine(workbook: Workbook): readonly Refusal[] {
  const rebuilt = workbook.rebuilt.splice(0);
  const index = rebuilt.length < WORTH_ASKING ? undefined : markedTab(workbook, 'index');
  const told = index ? toldOn(index) : '';
  const refusals = rebuilt.flatMap((one) =>
    told.includes(` ${one.key}:0 `) ? [] : (refusalOf(() => show(one)) ?? []),
  );
  if (index && rebuilt.some(({ key }) => !told.includes(` ${key}:`))) ask(index, workbook);
  return refusals;
}

function show({ tab, rows, isList }: Rebuilt): void {
  const { sheet } = tab;
  writingTo(tab, () => {
    sheet.showRows(1, rows);
    const filter = isList ? sheet.getFilter() : null;
    if (!filter) return;
    const range = filter.getRange();
    filter.remove();
    range.createFilter();
  });
}

/** What the formula tells; nothing where it is not there, or does not follow what is hidden. */
function toldOn({ sheet }: Tab): string {
  try {
    sheet.hideRows(LINE);
    const told = String(sheet.getRange(TOLD).getValue());
    sheet.showRows(LINE);
    return told.includes(' line:-1 ') ? told : '';
  } catch (error) {
    if (!isRefusal(error)) throw error;
    return '';
  }
}

function ask({ sheet }: Tab, workbook: Workbook): void {
  const formula = extras().sightFormula((key) => markedTab(workbook, key)?.name, argumentSeparator(workbook.locale));
  refusalOf(() => writingTo({ name: '', sheet }, () => void sheet.getRange(TOLD).setValue(formula)));
}
