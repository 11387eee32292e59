import type { ComponentChildren, JSX } from 'preact';
import { directions, channelKinds, resultKinds, stageKinds, documentKinds } from '../../core/register/schema/choice';
import type { Problem } from '../../core/register/schema/problem';
import type { ContactFact } from '../../core/figures/facts/contactFact';
import { periodAround } from '../../core/register/time/period';
import type { BuyingRhythm } from '../../core/figures/sections/atRisk';
import type { Settings } from '../../core/register/tables/settings';
import type { Texts } from '../../core/texts';
import type { ClientCard } from '../../core/views/clientCard';
import type { LookAlike } from '../../core/work/entry/lookAlikes';
import { call } from '../bridge/call';
import type { ContactTexts } from '../../language/contactTexts';
import { RevenueChart } from './RevenueChart';

export interface CardProps {
  readonly card: ClientCard;
  readonly texts: Texts;
  readonly words: ContactTexts;
  readonly settings: Settings;
}

const LAST = 3;

/** Who it is, at a glance: what somebody on the phone has to know before the first sentence. */
export function Glance({ card, texts, words, settings }: CardProps): JSX.Element {
  const { write } = texts;
  const { party, client, thread, rhythm } = card;
  const owes = client ? texts.common.owes(client, settings.currency) : '';
  const about = [
    sinceOf(card, texts, words),
    card.ofClass === null ? '' : words.ofClass(card.ofClass),
    client?.manager ? words.keptBy(client.manager) : '',
    client ? '' : words.prospect,
  ];
  return (
    <section class="glance" aria-label={party.name}>
      <b>{party.name}</b>
      <p>{about.filter(Boolean).join(' · ')}</p>
      {client?.doNotContact === true && <p class="bad">{words.notToCall}</p>}
      {thread && (
        <p class={thread.state === 'overdue' ? 'bad' : ''}>
          {words.waits({ since: write.moment(thread.openedAt), minutes: write.minutes(thread.waited) })}
        </p>
      )}
      {owes !== '' && <p class={(client?.overdueDays ?? 0) > 0 ? 'bad' : ''}>{owes}</p>}
      {rhythm && <p class={rhythm.isLate ? 'bad' : ''}>{rhythmOf(rhythm, card, texts, words)}</p>}
    </section>
  );
}

function sinceOf({ since }: ClientCard, { write }: Texts, words: ContactTexts): string {
  if (since === null) return '';
  return since === -Infinity
    ? words.beforeRegister
    : words.since(write.period(periodAround(Math.floor(since), 'month')));
}

function rhythmOf(rhythm: BuyingRhythm, card: ClientCard, { write }: Texts, words: ContactTexts): string {
  const days = (count: number): string => write.value(Math.round(count), 'days', '');
  const { purchaseDays, usualGap, isOwn, lastPurchase, silence } = rhythm;
  const count = purchaseDays === 1 ? words.onePurchase : words.purchases(write.number(purchaseDays));
  return [
    words.lastBought({ day: write.day(lastPurchase), silence: days(silence) }),
    isOwn && usualGap !== null
      ? words.own(days(usualGap))
      : words.ofAll({ purchases: count, days: usualGap === null ? null : days(usualGap) }),
    ...(isOwn && card.expected !== null ? [words.expected(write.day(card.expected))] : []),
  ].join(' ');
}

/** What is open with them: the last contacts, deals, papers and tasks. */
export function OpenMatters({ card, texts, words, settings: { currency } }: CardProps): JSX.Element {
  const { write, language } = texts;
  return (
    <>
      <Part title={words.parts.tasks} items={card.tasks} words={words}>
        {({ what, employee, due }) => (
          <>
            {what} <small>{[employee, write.day(Math.floor(due))].filter(Boolean).join(' · ')}</small>
          </>
        )}
      </Part>
      <Part title={words.parts.contacts} items={card.contacts} words={words}>
        {(fact) => <Contact fact={fact} texts={texts} />}
      </Part>
      <Part title={words.parts.deals} items={card.openDeals} words={words}>
        {({ deal }) => (
          <>
            {[
              deal.amount === null ? '' : write.value(deal.amount, 'money', currency),
              deal.stage === null ? '' : stageKinds.labels[deal.stage][language],
              deal.line,
              deal.nextStep,
            ]
              .filter(Boolean)
              .join(' · ')}
          </>
        )}
      </Part>
      <Part title={words.parts.documents} items={card.documents} words={words}>
        {({ type, requestedAt, responsible }) => (
          <>
            {[
              type === null ? '' : documentKinds.labels[type][language],
              requestedAt === null ? '' : write.day(Math.floor(requestedAt)),
              responsible,
            ]
              .filter(Boolean)
              .join(' · ')}
          </>
        )}
      </Part>
      <Part title={words.parts.problems} items={card.problems} words={words}>
        {(problem) => (
          <>
            <button type="button" class="link" onClick={() => showRow(problem)}>
              {texts.problemSentence(problem)}
            </button>{' '}
            <small>{texts.problems[problem.code].fix(problem)}</small>
          </>
        )}
      </Part>
    </>
  );
}

/** Where it is to be put right comes into view. */
function showRow({ sheet, row }: Problem): void {
  call('showRow', { sheet, row }).catch(() => undefined);
}

function Contact({ fact, texts }: { readonly fact: ContactFact; readonly texts: Texts }): JSX.Element {
  const { contact, at } = fact;
  const { language, write } = texts;
  const told = [
    contact.direction === null ? '' : directions.labels[contact.direction][language],
    contact.channel === null ? '' : channelKinds.labels[contact.channel][language],
    contact.result === null ? '' : resultKinds.labels[contact.result][language],
    contact.employee,
  ];
  return (
    <>
      <small>{write.moment(at)}</small> {told.filter(Boolean).join(' · ')}
      {contact.comment !== '' && <q>{contact.comment}</q>}
    </>
  );
}

interface PartProps<Item> {
  readonly title: string;
  readonly items: readonly Item[];
  readonly words: ContactTexts;
  readonly children: (item: Item) => ComponentChildren;
}

/** A heading with the first few of its items; nothing at all where there are none. */
function Part<Item>({ title, items, words, children }: PartProps<Item>): JSX.Element | null {
  if (items.length === 0) return null;
  return (
    <section class="part">
      <h2>{title}</h2>
      <ul>
        {items.slice(0, LAST).map((item) => (
          <li>{children(item)}</li>
        ))}
        {items.length > LAST && <li class="note">{words.more(items.length - LAST)}</li>}
      </ul>
    </section>
  );
}

/** The rest of the card: how they are reached, where they came from, what they brought, and who may be the same. */
export function Background(
  props: CardProps & { readonly alike: readonly LookAlike[]; readonly left: number },
): JSX.Element {
  const { card, texts, words, settings, alike, left } = props;
  const { client, origin } = card;
  const reached = client
    ? [client.person, ...client.phone, ...client.email, client.taxId, client.city]
    : [card.contacts[0]?.contact.person, card.contacts[0]?.contact.phone, card.contacts[0]?.contact.email];
  const lines = reached.filter(Boolean);
  return (
    <>
      {lines.length > 0 && (
        <section class="part">
          <h2>{words.parts.reached}</h2>
          <p>{lines.join(' · ')}</p>
        </section>
      )}
      <RevenueChart {...{ months: card.months, texts, words, settings }} />
      <section class="part">
        <h2>{words.parts.origin}</h2>
        <p>
          {words.origins[origin.origin]}
          {origin.evidence.length === 0 && client?.originReason ? ` · ${words.bySomebody(client.originReason)}` : ''}
        </p>
        <ul>
          {origin.evidence.map((fact) => (
            <li>
              <Contact fact={fact} texts={texts} />
            </li>
          ))}
        </ul>
      </section>
      <Part title={words.parts.duplicates} items={alike} words={words}>
        {({ known, because }) => (
          <>
            {known.name} <small>{words.because[because]}</small>
          </>
        )}
      </Part>
      {alike.length > 0 && (
        <button type="button" onClick={() => void call('findDuplicates', null).catch(() => undefined)}>
          {words.merge}
        </button>
      )}
      {left > 0 && <p class="note">{words.left(left)}</p>}
    </>
  );
}
