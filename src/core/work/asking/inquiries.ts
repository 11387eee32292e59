import type { ContactFact } from '../../figures/facts/contactFact';
import { groupedBy, nameOf, type AskingContext, type Found, type Sign } from './sign';

/** An inquiry that is told to be spam or no client; one whose party writes or buys later comes first. */
export const closed: Sign = {
  key: 'closed',
  threshold: null,
  words: { en: 'Inquiries closed as spam or not a client', ru: 'Обращения, закрытые как спам или не клиент' },
  question: { en: 'Who was it?', ru: 'Кто это был?' },
  find: ({ facts, texts, since }) =>
    facts.contacts.rows
      .filter(({ isInbound, isNoise, day }) => isInbound && isNoise && day >= since)
      .map((fact) => {
        const { contact, at, party } = fact;
        const wrote = facts.contacts.rows.find(
          (one) => isBy(one, party) && one.isInbound && !one.isNoise && one.at > at,
        );
        const bought =
          party < 0 ? undefined : facts.purchases.facts().find((sale) => sale.party === party && sale.date >= at);
        return {
          id: contact.id || `row ${contact.row}`,
          at,
          employee: contact.employee,
          party: nameOf(facts, party),
          facts: texts.closed({
            channel: contact.channel,
            at,
            result: contact.result ?? 'spam',
            wrote: wrote?.at ?? null,
            bought: bought ? { on: bought.day, revenue: bought.revenue } : null,
          }),
          rows: [
            { table: 'contacts', row: contact.row },
            ...(wrote ? [{ table: 'contacts' as const, row: wrote.contact.row }] : []),
            ...(bought ? [{ table: 'sales' as const, row: bought.sale.row }] : []),
          ],
          isUrgent: wrote !== undefined || bought !== undefined,
        };
      }),
};

function isBy({ party }: ContactFact, index: number): boolean {
  return index >= 0 && party === index;
}

/** An answer in writing, after which the client wrote again on the same day. */
export const wroteAgain: Sign = {
  key: 'wroteAgain',
  threshold: null,
  words: {
    en: 'Answers in writing after which the client wrote again on the same day',
    ru: 'Ответы письмом или в мессенджере, после которых клиент написал снова в тот же день',
  },
  question: { en: 'Was everything said that was asked?', ru: 'Всё ли ответили, о чём спрашивали?' },
  find: ({ facts, texts, since }) => {
    const inbound = facts.contacts.rows.filter((fact) => fact.isInbound && !fact.isNoise && fact.day >= since);
    return facts.contacts.rows.flatMap((fact): Found[] => {
      const { contact, party } = fact;
      const { channel } = contact;
      const answeredAt = fact.isInbound ? fact.answeredAt : fact.reaches ? fact.at : null;
      if ((channel !== 'email' && channel !== 'messenger') || answeredAt === null || answeredAt < since) return [];
      const day = Math.floor(answeredAt);
      const again = inbound.find((one) => isBy(one, party) && one.at > answeredAt && one.day === day);
      if (!again) return [];
      return [
        {
          id: contact.id || `row ${contact.row}`,
          at: again.at,
          employee: contact.employee,
          party: nameOf(facts, party),
          facts: texts.wroteAgain({ channel, answeredAt, again: again.at }),
          rows: [
            { table: 'contacts', row: contact.row },
            { table: 'contacts', row: again.contact.row },
          ],
        },
      ];
    });
  },
};

/** Answers that were written down more than an hour after they were given, by whoever answered. */
export const fromMemory: Sign = {
  key: 'fromMemory',
  threshold: 5,
  words: {
    en: 'Answers of a person written down more than an hour later, at least so many',
    ru: 'Ответы сотрудника, внесённые позже чем через час, не меньше стольких',
  },
  question: { en: 'How are answers written down?', ru: 'Как записывают ответы?' },
  find: ({ facts, texts, since }, least) => {
    const answered = facts.contacts.rows.filter(({ answeredAt, day }) => answeredAt !== null && day >= since);
    return [...groupedBy(answered, ({ contact }) => contact.employee)].flatMap(([employee, all]): Found[] => {
      const late = all.filter(({ answerEntered }) => answerEntered === 'fromMemory');
      const last = late[late.length - 1];
      if (!last || late.length < least) return [];
      return [
        {
          id: `${employee} ${late.length >= 2 * least ? 'more' : ''}`.trim(),
          at: last.at,
          employee,
          party: '',
          facts: texts.fromMemory({ late: late.length, of: all.length }),
          rows: [...late].reverse().map(({ contact }) => ({ table: 'contacts', row: contact.row })),
        },
      ];
    });
  },
};

/** A contact of ours that is dated before the client's first inquiry and was written down after it. */
export const backdated: Sign = {
  key: 'backdated',
  threshold: null,
  words: {
    en: 'Contacts of ours dated before the first inquiry and written down after it',
    ru: 'Наши контакты с датой раньше первого обращения, внесённые после него',
  },
  question: { en: 'When did we first talk to them?', ru: 'Когда мы поговорили с ними впервые?' },
  find: ({ facts, texts, since }) => {
    const first = firstInquiries(facts.contacts.rows);
    return facts.contacts.rows.flatMap((fact): Found[] => {
      const { contact, isInbound, party, at } = fact;
      const { enteredAt } = contact;
      const inquiry = first.get(party);
      const inquiryEntered = inquiry?.contact.enteredAt ?? null;
      if (isInbound || !inquiry || enteredAt === null || inquiryEntered === null) return [];
      if (at >= inquiry.at || enteredAt <= inquiryEntered || enteredAt < since) return [];
      return [
        {
          id: contact.id || `row ${contact.row}`,
          at: enteredAt,
          employee: contact.employee,
          party: nameOf(facts, party),
          facts: texts.backdated({ at, enteredAt, inquiry: inquiry.at }),
          rows: [
            { table: 'contacts', row: contact.row },
            { table: 'contacts', row: inquiry.contact.row },
          ],
        },
      ];
    });
  },
};

function firstInquiries(rows: AskingContext['facts']['contacts']['rows']): ReadonlyMap<number, ContactFact> {
  const first = new Map<number, ContactFact>();
  for (const fact of rows)
    if (fact.isInbound && !fact.isNoise && fact.party >= 0 && !first.has(fact.party)) first.set(fact.party, fact);
  return first;
}
