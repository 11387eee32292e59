import { analyse, type Analysis } from '../core/analysis';
import type { Facts } from '../core/figures/facts/facts';
import { usualGapOfAll } from '../core/figures/sections/atRisk';
import { classLimits } from '../core/figures/sections/classes';
import { rolesOn } from '../core/register/tables/rolesOn';
import type { ContactFact } from '../core/figures/facts/contactFact';
import type { DealFact } from '../core/figures/facts/dealFacts';
import { channelKinds, directions, documentKinds, resultKinds, stageKinds } from '../core/register/schema/choice';
import type { Texts } from '../core/texts';
import { dayOf } from '../core/values/moment';
import { isPhone } from '../core/register/schema/readPhone';
import { foldKey } from '../core/values/text';
import type { Party } from '../core/register/tables/parties';
import { clientCard, type ClientCard, type OfAll } from '../core/views/clientCard';
import { partyMeant, sheetOfPart, type SheetPart } from '../core/views/partyRows';
import type { PocketCard, PocketChart } from '../core/views/pocketHome';
import { contactTextsOf, type ContactTexts } from '../language/contactTexts';
import { textsOf } from '../language/textsOf';
import { workbookLanguage } from './workbookLanguage';

/** The rows about one party as the script reads them, what is known of all clients, and who asks for whom. */
interface CardRequest {
  readonly rows: {
    readonly now: number;
    readonly locale: string;
    readonly usualGap: number | null;
    readonly classLimits: { readonly a: number; readonly b: number } | null;
    readonly sheets: readonly SheetPart[];
  };
  readonly party: string;
  readonly person: string;
}

/** What a card is told with. */
interface Told {
  readonly card: ClientCard;
  readonly analysis: Analysis;
  readonly texts: Texts;
  readonly words: ContactTexts;
  readonly person: string;
  readonly isOwner: boolean;
}

const LAST = 5;

/** The card of somebody for a phone, by who looks at it; null for somebody the register has no row of. */
export function pocketCard({ rows, party, person }: CardRequest): PocketCard | null {
  const { now, locale, usualGap, classLimits: limits } = rows;
  const analysis = analyse({ sheets: rows.sheets.map(sheetOfPart), now, locale });
  const texts = textsOf(workbookLanguage(analysis.reading, locale));
  const meant = partyMeant(analysis, party);
  if (!meant) return null;
  const ofAll: OfAll = { usualGap, classLimits: limits && [limits.a, limits.b] };
  const card = clientCard(analysis, meant, texts, ofAll);
  const isOwner = rolesOn(analysis.reading.rows.staff, person, dayOf(now)).has('owner');
  const words = contactTextsOf(texts.language);
  return cardTold({ card, analysis, texts, words, person, isOwner });
}

interface RowRequest extends Pick<Told, 'analysis' | 'texts'> {
  readonly name: string;
}

/** The card of whoever a row is about: a letter leads to it by the id of a client, of a contact or of a deal. */
export function cardOfRow(id: string, { analysis, texts, name }: RowRequest): PocketCard | null {
  const { facts } = analysis.book;
  const party = partyOfRow(facts, foldKey(id));
  if (!party) return null;
  const card = clientCard(analysis, party, texts, {
    usualGap: usualGapOfAll(facts),
    classLimits: classLimits(facts),
  });
  const isOwner = rolesOn(facts.rows.staff, name, dayOf(facts.now)).has('owner');
  return cardTold({ card, analysis, texts, words: contactTextsOf(texts.language), person: name, isOwner });
}

function partyOfRow(facts: Facts, wanted: string): Party | null {
  if (wanted === '') return null;
  const is = ({ id }: { readonly id: string }): boolean => foldKey(id) === wanted;
  const client = facts.parties.find(({ clientRows }) => clientRows.some(is));
  const contact = facts.contacts.rows.find((fact) => is(fact.contact));
  const deal = facts.rows.deals.find(is);
  return client ?? facts.parties[contact?.party ?? -1] ?? (deal ? facts.partyOfClientCell(deal.client) : null);
}

function cardTold(told: Told): PocketCard {
  const { card, isOwner } = told;
  const phones = card.client ? card.client.phone : [card.contacts[0]?.contact.phone ?? ''];
  return {
    name: card.party.name,
    phones: phones.filter(isPhone),
    lines: linesOf(told).filter(({ text }) => text !== ''),
    parts: partsOf(told).filter(({ rows }) => rows.length > 0),
    charts: isOwner ? revenueOf(told) : [],
  };
}

function linesOf({ card, texts, words, analysis, isOwner }: Told): PocketCard['lines'] {
  const { client, thread, rhythm, ofClass } = card;
  const { write, common } = texts;
  const days = (count: number): string => write.value(Math.round(count), 'days', '');
  const about = [
    client ? '' : words.prospect,
    isOwner && ofClass !== null ? words.ofClass(ofClass) : '',
    client?.manager ? words.keptBy(client.manager) : '',
  ];
  const waits = thread && words.waits({ since: write.moment(thread.openedAt), minutes: write.minutes(thread.waited) });
  const bought = rhythm && words.lastBought({ day: write.day(rhythm.lastPurchase), silence: days(rhythm.silence) });
  return [
    { text: client?.doNotContact === true ? words.notToCall : '', isBad: true },
    { text: waits ?? '', isBad: thread?.state === 'overdue' },
    { text: about.filter(Boolean).join(' · '), isBad: false },
    { text: bought ?? '', isBad: rhythm?.isLate === true },
    {
      text: isOwner && client ? common.owes(client, analysis.reading.settings.currency) : '',
      isBad: (client?.overdueDays ?? 0) > 0,
    },
  ];
}

function partsOf(told: Told): PocketCard['parts'] {
  const { card, texts, words } = told;
  const { write, language } = texts;
  const part = (title: string, rows: readonly string[]): PocketCard['parts'][number] => ({
    title,
    rows: rows.filter(Boolean).slice(0, LAST),
    more: rows.length > LAST ? words.more(rows.length - LAST) : '',
  });
  const { client } = card;
  const reached = client ? [client.person, ...client.phone, ...client.email, client.city] : [];
  return [
    part(
      words.parts.tasks,
      card.tasks.map(({ what, employee, due }) => joined(what, employee, write.day(Math.floor(due)))),
    ),
    part(
      words.parts.contacts,
      card.contacts.map((fact) => contactWords(fact, texts)),
    ),
    part(
      words.parts.deals,
      card.openDeals.map((fact) => dealWords(fact, told)),
    ),
    part(
      words.parts.documents,
      card.documents.map(({ type, requestedAt, responsible }) =>
        joined(
          type === null ? '' : documentKinds.labels[type][language],
          requestedAt === null ? '' : write.day(Math.floor(requestedAt)),
          responsible,
        ),
      ),
    ),
    part(words.parts.reached, [joined(...reached)]),
  ];
}

function contactWords({ contact, at }: ContactFact, { write, language }: Texts): string {
  const told = joined(
    write.moment(at),
    contact.direction === null ? '' : directions.labels[contact.direction][language],
    contact.channel === null ? '' : channelKinds.labels[contact.channel][language],
    contact.result === null ? '' : resultKinds.labels[contact.result][language],
    contact.employee,
  );
  return contact.comment === '' ? told : `${told}: ${contact.comment}`;
}

/** What was offered is known to whoever offered it, and to owners. */
function dealWords({ deal }: DealFact, { texts, analysis, person, isOwner }: Told): string {
  const isTheirs = isOwner || foldKey(deal.seller) === foldKey(person);
  const { currency } = analysis.reading.settings;
  return joined(
    deal.amount === null || !isTheirs ? '' : texts.write.value(deal.amount, 'money', currency),
    deal.stage === null ? '' : stageKinds.labels[deal.stage][texts.language],
    deal.line,
    deal.seller,
    deal.nextStep,
  );
}

function revenueOf({ card, texts, words, analysis }: Told): readonly PocketChart[] {
  const { write } = texts;
  const { months } = card;
  if (months.every(({ revenue }) => revenue === 0)) return [];
  const money = (amount: number): string => write.value(amount, 'money', analysis.reading.settings.currency);
  const sum = money(months.reduce((total, { revenue }) => total + revenue, 0));
  const bars = months.map(({ month, revenue }) => ({
    label: write.shortMonth(month),
    value: revenue,
    text: money(revenue),
  }));
  return [{ title: words.parts.revenue, said: words.months({ sum }), bars }];
}

function joined(...parts: readonly string[]): string {
  return parts.filter(Boolean).join(' · ');
}
