import { clientsAtRisk, hasOwnRhythm, type ClientAtRisk } from '../../figures/sections/atRisk';
import { amountOf } from '../../values/money';
import { dateFormats } from '../numberFormats';
import { PALETTE } from '../palette';
import type { Block } from '../../values/block';
import type { ViewCell } from '../sheet';
import { block, roomFor, SECTION, SUMMARY, TABLE_ROW } from '../sheetDraft';
import type { BreakdownContext } from './breakdownContext';

/** What a manager can call in a week; those already lost are fewer and stand below. */
const MOST_AT_RISK = 30;
const MOST_LOST = 10;

/** Clients whose own rhythm has broken, most money at stake first, each leading to its row. */
export function addRisk(context: BreakdownContext): void {
  const { draft, texts, book, currency } = context;
  const { breakdowns, write } = texts;
  const judged = clientsAtRisk(book.facts);
  const atRisk = judged.filter(({ isLost }) => !isLost);
  const lost = judged.filter(({ isLost }) => isLost);
  const money = atRisk.reduce((sum, { moneyAtStake }) => sum + moneyAtStake, 0);
  draft.add([breakdowns.atRisk], SECTION);
  if (judged.length === 0) draft.add([breakdowns.nobodyAtRisk], SUMMARY);
  else {
    const summary = {
      atRisk: atRisk.length,
      lost: lost.length,
      money: write.value(Math.round(money / 100) * 100, 'money', currency),
    };
    draft.add([breakdowns.atRiskSummary(summary)], SUMMARY);
    addLines(context, [...atRisk.slice(0, MOST_AT_RISK), ...lost.slice(0, MOST_LOST)]);
  }
}

const HEAD_LINES = 3;
const NUMBER_COLUMNS = [6, 7, 8, 9, 10] as const;

function addLines(context: BreakdownContext, clients: readonly ClientAtRisk[]): void {
  const { draft, texts, formats } = context;
  const { risk } = texts.breakdowns;
  const head = draft.head(
    [
      risk.client,
      risk.state,
      risk.manager,
      '',
      risk.phone,
      '',
      risk.lastPurchase,
      risk.silence,
      risk.usualGap,
      risk.daysLate,
      risk.moneyAtStake,
    ],
    NUMBER_COLUMNS,
    HEAD_LINES,
  );
  for (const one of clients) draft.add(cellsOf(one, context), TABLE_ROW);
  const rows = roomFor(clients.length);
  const column = (position: number, columns = 1): Block => block(head + 1, position, rows, columns);
  draft.style(column(6), { numberFormat: dateFormats(texts.language).date, align: 'right' });
  draft.style(column(7, 3), { numberFormat: formats.of('count'), align: 'right' });
  draft.style(column(10), { numberFormat: formats.of('money'), align: 'right', bold: true });
  draft.colour(
    column(1),
    { kind: 'textIs', text: risk.atRisk, background: PALETTE.warnLight, color: PALETTE.warn },
    { kind: 'textIs', text: risk.lost, background: PALETTE.badLight, color: PALETTE.bad },
  );
}

function cellsOf(client: ClientAtRisk, { book, texts, sheets }: BreakdownContext): readonly ViewCell[] {
  const { party, isLost, lastPurchase, silence, usualGap, daysLate, moneyAtStake, purchaseDays } = client;
  const clientsSheet = sheets('clients');
  const { name = '', client: card = null } = book.facts.parties[party] ?? {};
  return [
    card && clientsSheet !== undefined ? { text: name, sheet: clientsSheet, row: card.row } : name,
    isLost ? texts.breakdowns.risk.lost : texts.breakdowns.risk.atRisk,
    card?.manager || texts.common.nobody,
    '',
    card?.phone[0] ?? '',
    '',
    { serial: lastPurchase },
    silence,
    hasOwnRhythm(client) ? Math.round(usualGap) : texts.breakdowns.risk.purchases(purchaseDays),
    Math.round(daysLate),
    amountOf(moneyAtStake),
  ];
}
