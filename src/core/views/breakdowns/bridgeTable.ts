import { bridgeOf, type Bridge } from '../../figures/sections/bridge';
import { amountOf } from '../../values/money';
import { PALETTE } from '../palette';
import { block, SECTION, TABLE_ROW } from '../sheetDraft';
import type { BreakdownContext } from './breakdownContext';

/** Between the two totals, what moved revenue; the lines sum to the difference to the minor unit. */
const LINES = [
  'previousTotal',
  'new',
  'returning',
  'grown',
  'shrunk',
  'gone',
  'adjustments',
  'total',
] as const satisfies readonly (keyof Bridge)[];
const TOTALS: ReadonlySet<keyof Bridge> = new Set(['previousTotal', 'total']);

export function addBridge({ draft, texts, formats, book, period }: BreakdownContext): void {
  const bridge = bridgeOf(book.view(period));
  draft.add([texts.breakdowns.bridge], SECTION);
  const top = draft.rowCount();
  for (const line of LINES) {
    const row = draft.add([texts.bridge[line], '', amountOf(bridge[line])]);
    draft.style(block(row, 0, 1, 4), TOTALS.has(line) ? TOTAL_ROW : TABLE_ROW);
  }
  const amounts = block(top, 2, LINES.length, 2);
  draft.merge(amounts);
  draft.style(amounts, { numberFormat: formats.exactMoney, align: 'right' });
  draft.colour(amounts, { kind: 'negative', color: PALETTE.bad });
  draft.add([]);
}

const TOTAL_ROW = { bold: true, borderBottom: PALETTE.ink } as const;
