import type { ContactFact } from '../../figures/facts/contactFact';
import { clientsAtRisk, hasOwnRhythm, stakesOf, type ClientAtRisk } from '../../figures/sections/atRisk';
import { dayOf } from '../../values/moment';
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

/** Clients with a claim nobody has brought to an end, then those whose own rhythm has broken, most money at stake first, each leading to its row. */
export function addRisk(context: BreakdownContext): void {
  const { draft, texts, book, currency } = context;
  const { breakdowns, write } = texts;
  const claims = book.facts.openClaims();
  const claiming = new Set(claims.map(({ party }) => party));
  const judged = clientsAtRisk(book.facts);
  const atRisk = judged.filter(({ isLost }) => !isLost);
  const lost = judged.filter(({ isLost }) => isLost);
  const money = atRisk.reduce((sum, { moneyAtStake }) => sum + moneyAtStake, 0);
  draft.add([breakdowns.atRisk], SECTION);
  if (claims.length > 0) draft.add([breakdowns.openClaims(claims.length)], { ...SUMMARY, color: PALETTE.bad });
  if (judged.length === 0) draft.add([breakdowns.nobodyAtRisk], SUMMARY);
  else {
    const summary = {
      atRisk: atRisk.length,
      lost: lost.length,
      money: write.value(Math.round(money / 100) * 100, 'money', currency),
    };
    draft.add([breakdowns.atRiskSummary(summary)], SUMMARY);
  }
  const silent = [...atRisk.slice(0, MOST_AT_RISK), ...lost.slice(0, MOST_LOST)];
  const lines = [
    ...claims.map((claim) => cellsOfClaim(claim, context)),
    ...silent.filter(({ party }) => !claiming.has(party)).map((client) => cellsOf(client, context)),
  ];
  if (lines.length > 0) addLines(context, lines);
}

const HEAD_LINES = 3;
const NUMBER_COLUMNS = [6, 7, 8, 9, 10] as const;

function addLines(context: BreakdownContext, lines: readonly (readonly ViewCell[])[]): void {
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
  for (const cells of lines) draft.add(cells, TABLE_ROW);
  const rows = roomFor(lines.length);
  const column = (position: number, columns = 1): Block => block(head + 1, position, rows, columns);
  draft.style(column(6), { numberFormat: dateFormats(texts.language).date, align: 'right' });
  draft.style(column(7, 3), { numberFormat: formats.of('count'), align: 'right' });
  draft.style(column(10), { numberFormat: formats.of('money'), align: 'right', bold: true });
  draft.colour(
    column(1),
    { kind: 'textIs', text: risk.atRisk, background: PALETTE.warnLight, color: PALETTE.warn },
    { kind: 'textIs', text: risk.lost, background: PALETTE.badLight, color: PALETTE.bad },
    { kind: 'textIs', text: risk.claim, background: PALETTE.bad, color: PALETTE.paper },
  );
}

function cellsOf(client: ClientAtRisk, context: BreakdownContext): readonly ViewCell[] {
  const { texts } = context;
  const { party, isLost, lastPurchase, silence, usualGap, daysLate, moneyAtStake, purchaseDays } = client;
  const { risk } = texts.breakdowns;
  return [
    ...whoIs(party, isLost ? risk.lost : risk.atRisk, context),
    { serial: lastPurchase },
    silence,
    hasOwnRhythm(client) ? Math.round(usualGap) : texts.breakdowns.risk.purchases(purchaseDays),
    Math.round(daysLate),
    amountOf(moneyAtStake),
  ];
}

/** A claim: how late somebody is to buy is not what is asked of a client who complains. */
function cellsOfClaim({ party }: ContactFact, context: BreakdownContext): readonly ViewCell[] {
  const { texts } = context;
  const { facts } = context.book;
  const lastPurchase = facts.histories.day(party, facts.histories.rowsOf(party) - 1);
  return [
    ...whoIs(party, texts.breakdowns.risk.claim, context),
    lastPurchase === undefined ? '' : { serial: lastPurchase },
    lastPurchase === undefined ? '' : dayOf(facts.now) - lastPurchase,
    '',
    '',
    amountOf(stakesOf(facts, [party])(party)),
  ];
}

/** The first columns: the client, leading to its row, its state, who keeps it and how it is reached. */
function whoIs(party: number, state: string, { book, texts, sheets }: BreakdownContext): readonly ViewCell[] {
  const clientsSheet = sheets('clients');
  const { name = '', client: card = null } = book.facts.parties[party] ?? {};
  return [
    card && clientsSheet !== undefined ? { text: name, sheet: clientsSheet, row: card.row } : name,
    state,
    card?.manager || texts.common.nobody,
    '',
    card?.phone[0] ?? '',
    '',
  ];
}
