import { figureOf } from '../../figures/sections/catalogue';
import { previousPeriod } from '../../register/time/period';
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

/** What fell, in the period it is judged on, and because of which clients: the rows an alert leads to. */
export function addFallen(context: BreakdownContext, request: ViewRequest): void {
  for (const fallen of fallenFigures(context.book, context.period)) addPart(context, fallen, request);
}

function addPart(context: BreakdownContext, { computed, period }: FallenFigure, request: ViewRequest): void {
  const { draft, texts, book, currency } = context;
  const { figure, value, previous } = computed;
  const { write } = texts;
  const top = draft.add([`${figure.label[texts.language]}, ${write.period(period)}`], SECTION);
  const [was, is] = [previous, value].map((one) => write.value(one, figure.unit, currency));
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
        ? `${write.value(before, 'money', currency)} → ${write.value(now, 'money', currency)}`
        : `${texts.breakdowns.risk.lastPurchase}: ${at === null ? '' : write.day(dayOf(at))}`;
    return [{ text: who || texts.common.notStated, sheet, row: row.row }, told];
  }
}
