import type { ContactFact } from '../../../figures/facts/contactFact';
import { isRecordedCall } from '../../../figures/sections/entry';
import { reachedBy } from '../call';
import { dueOn, type FindInWhole, type WholeContext, type TaskRule } from '../rule';
import { keyOfRow } from '../taskKey';
import { daysToAskAbout, lotOf } from './lot';

/** So many of the newcomers of the last working days are asked. */
const CHECKED = 2;

/**
 * Where nothing is recorded nobody can listen: two newcomers of the last day of work are asked themselves whether they
 * were answered, and what they say is the score.
 */
export const checkCall: TaskRule = {
  key: 'owner.checkCall',
  name: 'check-call',
  role: 'owner',
  priority: 3,
  threshold: CHECKED,
  unit: { en: 'newcomers a day, while calls are not recorded', ru: 'новых в день, пока звонки не записываются' },
  standard: {
    en: 'without recordings, every day two new clients are asked how they were answered',
    ru: 'если записей нет, каждый день двух новых клиентов спрашивают, как им ответили',
  },
  gone: { en: 'Asked, or the day has passed', ru: 'Спросили или день прошёл' },
};

export const findCheckCall: FindInWhole = (context, each) => {
  const { facts, texts } = context;
  const recent = recentNewcomers(context);
  if (recent.some(isRecordedCall)) return [];
  const days = [...new Set(recent.map(({ day }) => day))];
  // Whoever complains has said what he thinks.
  const asked = recent.filter(
    (fact) => !fact.isNoise && fact.contact.result !== 'claim' && fact.answeredAt !== null && fact.contact.phone !== '',
  );
  const chosen = days.flatMap((day) =>
    asked
      .filter((fact) => fact.day === day)
      .sort((left, right) => lotOf(left) - lotOf(right))
      .slice(0, each),
  );
  return chosen
    .filter(({ contact }) => contact.listenedOn === null)
    .map((fact) => {
      const { contact, at, day, party } = fact;
      return {
        key: keyOfRow('check-call', contact),
        kind: 'listen' as const,
        due: dueOn(facts.calendar, day + 1),
        what: texts.tasks.checkCall,
        facts: texts.tasks.listenFacts({
          channel: contact.channel,
          at,
          employee: contact.employee,
          result: contact.result,
        }),
        source: { table: 'contacts' as const, id: contact.id, row: contact.row },
        partyIndex: party,
        ...reachedBy(facts, party, fact, texts),
      };
    });
};

/** Inquiries of newcomers on the working days that are still asked about. */
function recentNewcomers({ facts, today }: WholeContext): readonly ContactFact[] {
  const from = daysToAskAbout(facts.calendar, today);
  return facts.contacts.rows.filter(
    (fact, position) =>
      fact.isInbound && fact.day >= from && fact.day < today && facts.selling.isToNewcomer[position] === 1,
  );
}
