import type { FigureBook } from '../../figures/sections/compute';
import { brokenRules, type BrokenRule } from '../brokenRules';
import { figureOf } from '../../figures/sections/catalogue';
import { previousPeriod, type Period } from '../../register/time/period';
import { dayOf } from '../../values/moment';
import { fallenFigures, type FallenFigure } from '../fallen';
import type { ViewCell } from '../sheet';
import { SECTION, SUMMARY, TABLE_ROW } from '../sheetDraft';
import type { ViewRequest } from '../viewRequest';
import { moversOf, toldBy, type Mover } from '../why/movers';
import { rowsSeen } from '../why/seenRow';
import type { BreakdownContext } from './breakdownContext';

/** Lines of each fallen figure; with its name, a sentence and a blank line that is the height of its part. */
const MOST_LINES = 8;
const HEIGHT = MOST_LINES + 3;
const FIRST_ROW = 4;

/** Where the Breakdowns tell of the n-th figure that fell: the 1-based row an alert leads to. */
export function rowOfFallen(index: number): number {
  return FIRST_ROW + index * HEIGHT;
}

/** What fell, in the period it is judged on, and because of which clients; then broken rules of structure: the rows alerts lead to. */
export function addFallen(context: BreakdownContext, request: ViewRequest): void {
  for (const fallen of fallenFigures(context.book, context.period)) addPart(context, fallen, request);
  for (const broken of brokenRules(context.book, context.period)) addBroken(context, broken, request);
}

/** Where the Breakdowns tell of a broken rule: below all that fell. */
export function rowOfBroken(book: FigureBook, period: Period, figure: BrokenRule['figure']): number {
  const index = brokenRules(book, period).findIndex((rule) => rule.figure === figure);
  return rowOfFallen(fallenFigures(book, period).length + index);
}

/** The rows by which a rule of structure is broken in the period, under the figure that counts them. */
function addBroken({ draft, texts, period }: BreakdownContext, broken: BrokenRule, request: ViewRequest): void {
  const { label, definition } = figureOf(broken.figure);
  const top = draft.add([`${label[texts.language]}, ${texts.write.period(period)}`], SECTION);
  // What fits the line is said on it, the whole of it in its note.
  const [sentence = ''] = definition[texts.language].split(/(?<=\.)\s/);
  draft.note(draft.add([sentence], SUMMARY), 0, definition[texts.language]);
  const seen = rowsSeen(request.analysis, texts);
  const rest = broken.rows.length - MOST_LINES;
  for (const reference of broken.rows.slice(0, rest > 0 ? MOST_LINES - 1 : MOST_LINES)) {
    const { at, who, what, employee } = seen(reference);
    const sheet = request.analysis.reading.located.get(reference.table)?.sheet.name ?? '';
    const told = [employee, what, at === null ? '' : texts.write.day(dayOf(at))].filter(Boolean).join(' · ');
    draft.add([{ text: who || texts.common.notStated, sheet, row: reference.row }, told], TABLE_ROW);
  }
  if (rest > 0) draft.add([texts.common.more(rest + 1)], SUMMARY);
  while (draft.rowCount() < top + HEIGHT) draft.add([]);
}

function addPart(context: BreakdownContext, { computed, period }: FallenFigure, request: ViewRequest): void {
  const { draft, texts, book, currency } = context;
  const { figure, value, previous } = computed;
  const { write } = texts;
  const top = draft.add([`${figure.label[texts.language]}, ${write.period(period)}`], SECTION);
  const shown = (one: number | null): string =>
    figure.unit === 'money' && one !== null
      ? texts.tasks.money(one, currency)
      : write.value(one, figure.unit, currency);
  const [was, is] = [previous, value].map(shown);
  draft.add([`${texts.dashboard.why.moved(was ?? '', is ?? '')}. ${texts.dashboard.why.because}:`], SUMMARY);
  const seen = rowsSeen(request.analysis, texts);
  const isWorse = ({ before, now }: Mover): boolean =>
    figureOf(toldBy(figure.key)).good === 'down' ? now > before : now < before;
  const movers = moversOf(book, { now: period, before: previousPeriod(period) }, figure.key, seen).filter(isWorse);
  for (const mover of movers.slice(0, MOST_LINES)) draft.add(cellsOf(mover), TABLE_ROW);
  while (draft.rowCount() < top + HEIGHT) draft.add([]);

  function cellsOf({ who, before, now, row }: Mover): readonly ViewCell[] {
    const sheet = request.analysis.reading.located.get(row.table)?.sheet.name ?? '';
    const { at } = seen(row);
    const told =
      figure.unit === 'money'
        ? `${texts.tasks.money(before, currency)} → ${texts.tasks.money(now, currency)}`
        : `${texts.breakdowns.risk.lastPurchase}: ${at === null ? '' : write.day(dayOf(at))}`;
    return [{ text: who || texts.common.notStated, sheet, row: row.row }, told];
  }
}
