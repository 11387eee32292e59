import { dayOf, isWholeDay } from '../../../values/moment';
import { reachedBy } from '../call';
import { dueOn, type Find, type TaskRule } from '../rule';
import { keyOfRow } from '../taskKey';

/** Papers that were asked for and are not ready. */
export const documentsDue: TaskRule = {
  key: 'documents.due',
  name: 'document',
  role: 'documents',
  priority: 2,
  threshold: 1,
  unit: { en: 'days, where none is agreed', ru: 'дней, если срок не указан' },
  standard: {
    en: 'papers are ready by the time agreed, within a day where nothing is agreed',
    ru: 'документы готовы к сроку, а если срок не указан — в течение дня',
  },
  gone: { en: 'Ready', ru: 'Готово' },
};

export const findDocumentsDue: Find = ({ facts, texts }, threshold) =>
  facts.rows.documents.flatMap((document) => {
    const { requestedAt, doneAt, dueAt, type, requestedBy, responsible, client, deal } = document;
    if (doneAt !== null || requestedAt === null || requestedAt > facts.now) return [];
    const party = facts.partyOfClientCell(client)?.index ?? -1;
    const due = dueAt ?? dayOf(requestedAt) + threshold;
    return {
      key: keyOfRow('document', document),
      kind: 'document' as const,
      due: isWholeDay(due) ? dueOn(facts.calendar, due) : due,
      what: texts.tasks.document(type),
      facts: texts.tasks.documentFacts({ by: requestedBy, at: requestedAt, due: dueAt, deal }),
      employee: responsible,
      source: { table: 'documents' as const, id: document.id, row: document.row },
      partyIndex: party,
      ...reachedBy(facts, party, undefined, texts),
    };
  });

/** Older deals without papers were closed without them, or the register began later. */
const RECENT_DAYS = 60;

/** A deal was won and no paper has been asked for: sellers record what was agreed, and the clerk sees it here. */
export const papersOfDeals: TaskRule = {
  key: 'documents.papers',
  name: 'papers',
  role: 'documents',
  priority: 3,
  threshold: 1,
  unit: { en: 'days after the deal', ru: 'дней после сделки' },
  standard: {
    en: 'every deal won has its papers the next day, without the seller having to ask',
    ru: 'по каждой выигранной сделке документы готовы на следующий день, продавцу просить не нужно',
  },
  gone: { en: 'There are papers for the deal', ru: 'Документы по сделке есть' },
};

export const findPapersOfDeals: Find = ({ facts, texts, today, reading }, threshold) => {
  const deals = new Set(facts.rows.documents.map(({ deal }) => deal.toUpperCase()));
  const papersOf = (party: number, from: number): boolean =>
    facts.rows.documents.some(
      ({ client, deal, requestedAt }) =>
        deal === '' && requestedAt !== null && requestedAt >= from && facts.partyOfClientCell(client)?.index === party,
    );
  return facts.deals.rows.flatMap(({ deal, state, closedOn, openedOn }) => {
    if (state !== 'won' || closedOn === null || today - closedOn > RECENT_DAYS) return [];
    const party = facts.partyOfClientCell(deal.client)?.index ?? -1;
    if ((deal.id !== '' && deals.has(deal.id.toUpperCase())) || papersOf(party, openedOn)) return [];
    const { amount, seller } = deal;
    return {
      key: keyOfRow('papers', deal),
      kind: 'papers' as const,
      due: dueOn(facts.calendar, closedOn + threshold),
      what: texts.tasks.papers,
      money: amount,
      facts: texts.tasks.papersFacts({
        amount: amount === null ? '' : texts.tasks.money(amount, reading.settings.currency),
        closedOn,
        seller,
      }),
      source: { table: 'deals' as const, id: deal.id, row: deal.row },
      partyIndex: party,
      ...reachedBy(facts, party, undefined, texts),
    };
  });
};
