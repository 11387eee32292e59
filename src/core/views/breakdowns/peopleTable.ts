import { figureOf, type FigureKey } from '../../figures/sections/catalogue';
import type { ComputedFigure } from '../../figures/sections/compute';
import { noDataColour } from '../colours';
import { cellOfValue } from '../numberFormats';
import { PALETTE } from '../palette';
import type { ViewCell } from '../sheet';
import { apart, block, SECTION, SUMMARY, TABLE_ROW } from '../sheetDraft';
import type { BreakdownContext } from './breakdownContext';

/** The narrow figures people answer for, in the order of the method: who seeks is not shown through what comes by itself. */
export const PEOPLE_FIGURES = [
  'active.contacts',
  'active.leads',
  'active.newDeals',
  'inbound.inquiries',
  'inbound.newClients',
  'inbound.newSales',
  'inbound.conversion',
  'entry.withinTarget',
  'sales.revenue',
  'retention.buyers',
  'retention.revenuePerClient',
  'retention.rate',
] as const satisfies readonly FigureKey[];

const ENOUGH_CASES = 5;
const HEAD_LINES = 4;
/** Lines the table has room for are a multiple of this: one employee more moves nothing below. */
const ROOM_STEP = 4;

/** The company, then an employee a line with the figures he has rows in or a plan for, the unnamed last. */
export function addPeopleTable({ draft, texts, formats, book, period }: BreakdownContext): void {
  const { breakdowns, common, language } = texts;
  draft.add([breakdowns.dimensions.employee], SECTION);
  const head = draft.head(
    ['', ...PEOPLE_FIGURES.map((key) => figureOf(key).label[language])],
    PEOPLE_FIGURES.map((_key, index) => index + 1),
    HEAD_LINES,
  );
  const whole = book.figures(period);
  const shown = (computed: ComputedFigure | undefined): ViewCell =>
    computed ? cellOfValue(computed.value, computed.figure.unit, texts) : '';
  draft.add([breakdowns.total, ...PEOPLE_FIGURES.map((key) => shown(whole.get(key)))], { ...TABLE_ROW, bold: true });
  const people = [...book.people(period)].sort((left, right) => Number(left === '') - Number(right === ''));
  let lines = 0;
  for (const employee of people) {
    const figures = book.person(period, employee);
    const cells = PEOPLE_FIGURES.map((key) => {
      const computed = figures.get(key);
      return computed && isHis(computed) ? shown(computed) : '';
    });
    if (cells.every((cell) => cell === '')) continue;
    const came = figures.get('inbound.newClients')?.value ?? 0;
    // No winner is named on three cases.
    const remark = came > 0 && came < ENOUGH_CASES ? apart(common.fewData(came)) : '';
    draft.add([employee || common.notStated, ...cells, remark], TABLE_ROW);
    lines++;
  }
  if (lines === 0) draft.add([breakdowns.noRows], SUMMARY);
  const rows = 1 + Math.ceil(Math.max(lines, 1) / ROOM_STEP) * ROOM_STEP;
  while (draft.rowCount() <= head + rows) draft.add([]);
  PEOPLE_FIGURES.forEach((key, index) => {
    const numberFormat = formats.of(figureOf(key).unit);
    draft.style(block(head + 1, index + 1, rows), { numberFormat, align: 'right' });
  });
  const numbers = block(head + 1, 1, rows, PEOPLE_FIGURES.length);
  draft.style(block(head + 1, PEOPLE_FIGURES.length + 1, rows), { color: PALETTE.quiet, fontSize: 9, align: 'left' });
  draft.colour(numbers, { kind: 'negative', color: PALETTE.bad }, noDataColour(texts));
  draft.add([]);
}

/** Whether a person has something to show for a figure: a value, a share of some cases, or a plan. */
function isHis({ figure, value, rowsUsed, target }: ComputedFigure): boolean {
  if (target !== null) return true;
  return value !== null && (value !== 0 || (figure.unit === 'percent' && rowsUsed > 0));
}
