import type { ContactFact } from '../../../figures/facts/contactFact';
import { isRecordedCall } from '../../../figures/sections/entry';
import { reachedBy } from '../call';
import { dueOn, type FindInWhole, type WholeContext, type TaskRule } from '../rule';
import { keyOfRow } from '../taskKey';
import { daysToAskAbout, lotOf } from './lot';

/**
 * Calls of newcomers to listen to: all that were refused or closed as nobody's who may become a client, those first whose
 * party has written or bought since; and so many more of each employee, drawn by lot. The lot is
 * cast for each day that is over and depends on the day and the call alone, so nobody can foresee or change it.
 */
export const listen: TaskRule = {
  key: 'owner.listen',
  name: 'listen',
  role: 'owner',
  priority: 3,
  threshold: 1,
  unit: { en: 'calls a day of each employee', ru: 'звонков в день у каждого сотрудника' },
  standard: {
    en: 'every day listen to the calls of new clients that ended in a refusal, and to a few more at random',
    ru: 'каждый день слушать звонки новых клиентов: все с отказом и ещё несколько наугад',
  },
  gone: { en: 'Listened to, or the day has passed', ru: 'Прослушан или день прошёл' },
};

export const findListen: FindInWhole = (context, each) => {
  const { facts, texts } = context;
  return drawn(context, each)
    .filter(({ contact }) => contact.listenedOn === null)
    .map((fact) => {
      const { contact, at, day, party } = fact;
      return {
        key: keyOfRow('listen', contact),
        kind: 'listen' as const,
        due: dueOn(facts.calendar, day + 1),
        what: isRecordedCall(fact) ? texts.tasks.listen(contact.result === 'refused') : texts.tasks.read,
        facts: [
          texts.tasks.listenFacts({
            channel: contact.channel,
            at,
            employee: contact.employee,
            // What else it came to is for whoever listens to say.
            result: isGivenUp(fact) ? contact.result : null,
          }),
          contact.recording,
        ]
          .filter(Boolean)
          .join(' '),
        source: { table: 'contacts' as const, id: contact.id, row: contact.row },
        rank: isContradicted(context, fact) ? -1 : 0,
        partyIndex: party,
        ...reachedBy(facts, party, fact, texts),
      };
    });
};

/** All calls the lot fell on, listened to or not: listening to one must not bring up another. */
function drawn({ facts, today }: WholeContext, each: number): readonly ContactFact[] {
  const from = daysToAskAbout(facts.calendar, today);
  const byDayAndPerson = new Map<string, ContactFact[]>();
  facts.contacts.rows.forEach((fact, position) => {
    if (fact.day < from || fact.day >= today) return;
    if (!(isRecordedCall(fact) || isLetter(fact)) || facts.selling.isToNewcomer[position] !== 1) return;
    // Letters have a lot of their own: calls are not to be heard the less for them.
    const key = `${fact.day} ${isLetter(fact) ? 'letter' : ''} ${fact.contact.employee}`;
    byDayAndPerson.set(key, [...(byDayAndPerson.get(key) ?? []), fact]);
  });
  return [...byDayAndPerson.values()].flatMap((calls) => {
    const sure = calls.filter(isGivenUp);
    const others = calls.filter((fact) => !isGivenUp(fact));
    return [...sure, ...others.sort((left, right) => lotOf(left) - lotOf(right)).slice(0, each)];
  });
}

/** What a newcomer wrote, where the row says what. */
function isLetter({ isInbound, contact: { channel, comment } }: ContactFact): boolean {
  return isInbound && (channel === 'email' || channel === 'form') && comment !== '';
}

/** Told to be no client of ours: either side has said so. */
function isGivenUp({ contact, isNoise }: ContactFact): boolean {
  return contact.result === 'refused' || isNoise;
}

/** Closed as spam or not a client, and then the same party wrote or bought. */
function isContradicted({ facts, contactsOf }: WholeContext, { party, isNoise, at, day }: ContactFact): boolean {
  if (!isNoise || party < 0) return false;
  const wrote = contactsOf(party).some((position) => {
    const other = facts.contacts.rows[position];
    return other !== undefined && other.isInbound && !other.isNoise && other.at > at;
  });
  return wrote || facts.histories.of(party).days.some((bought) => bought >= day);
}
