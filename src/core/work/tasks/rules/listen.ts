import type { ContactFact } from '../../../figures/facts/contactFact';
import { isRecordedCall } from '../../../figures/sections/entry';
import type { Day } from '../../../values/moment';
import { reachedBy } from '../call';
import { dueOn, type RuleContext, type TaskRule } from '../rule';
import { stableHash } from '../../../values/stableHash';
import { keyOfRow } from '../taskKey';

/** A call not listened to within so many working days gives way to fresher ones. */
const WORKING_DAYS = 2;

/**
 * Calls of newcomers to listen to: all that were refused and so many more of each employee, drawn by lot. The lot is
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
  find: (context, each) => {
    const { facts, texts } = context;
    return drawn(context, each)
      .filter(({ contact }) => contact.listenedOn === null)
      .map((fact) => {
        const { contact, at, day, party } = fact;
        return {
          key: keyOfRow('listen', contact),
          kind: 'listen' as const,
          due: dueOn(facts.calendar, day + 1),
          what: texts.tasks.listen(contact.result === 'refused'),
          facts: texts.tasks.listenFacts({ at, employee: contact.employee, result: contact.result }),
          source: { table: 'contacts' as const, id: contact.id, row: contact.row },
          partyIndex: party,
          ...reachedBy(facts, party, fact, texts),
        };
      });
  },
};

/** All calls the lot fell on, listened to or not: listening to one must not bring up another. */
function drawn({ facts, today }: RuleContext, each: number): readonly ContactFact[] {
  const from = workingDaysBefore(facts.calendar, today);
  const byDayAndPerson = new Map<string, ContactFact[]>();
  facts.contacts.rows.forEach((fact, position) => {
    if (fact.day < from || fact.day >= today) return;
    if (!isRecordedCall(fact) || facts.selling.isToNewcomer[position] !== 1) return;
    const key = `${fact.day} ${fact.contact.employee}`;
    byDayAndPerson.set(key, [...(byDayAndPerson.get(key) ?? []), fact]);
  });
  return [...byDayAndPerson.values()].flatMap((calls) => {
    const refused = calls.filter(({ contact }) => contact.result === 'refused');
    const others = calls.filter(({ contact }) => contact.result !== 'refused');
    const lot = ({ day, contact }: ContactFact): number => stableHash(`${day} ${contact.id || `row ${contact.row}`}`);
    return [...refused, ...others.sort((left, right) => lot(left) - lot(right)).slice(0, each)];
  });
}

function workingDaysBefore(calendar: RuleContext['facts']['calendar'], today: Day): Day {
  let day = today;
  for (let found = 0; found < WORKING_DAYS && day > today - 30;) {
    day--;
    if (calendar.intervalsOf(day).length > 0) found++;
  }
  return day;
}
