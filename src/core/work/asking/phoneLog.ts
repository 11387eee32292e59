import { whyConfirmed } from '../../figures/sections/phoneLog';
import { groupedBy, type Found, type Sign } from './sign';

/** Outbound calls of a person that the phone log, where it covers their time, does not know. */
export const claimed: Sign = {
  key: 'claimed',
  threshold: 3,
  words: {
    en: 'Calls of a person written down that are not in the phone log, at least so many',
    ru: 'Записанные звонки сотрудника, которых нет в журнале телефонии, не меньше стольких',
  },
  question: { en: 'From which telephone?', ru: 'С какого телефона звонили?' },
  find: ({ facts, texts, since }, least) => {
    if (facts.phoneLog().covered.length === 0) return [];
    const judged = facts.contacts.list
      .between(since, Infinity)
      .filter((fact) => whyConfirmed(facts, fact) !== undefined);
    return [...groupedBy(judged, ({ contact }) => contact.employee)].flatMap(([employee, all]): Found[] => {
      const missing = all.filter((fact) => whyConfirmed(facts, fact) === null);
      const last = missing[missing.length - 1];
      if (!last || missing.length < least) return [];
      return [
        {
          id: `${employee} ${missing.length >= 2 * least ? 'more' : ''}`.trim(),
          at: last.at,
          employee,
          party: '',
          facts: texts.claimed({ missing: missing.length, of: all.length }),
          rows: [...missing].reverse().map(({ contact }) => ({ table: 'contacts', row: contact.row })),
        },
      ];
    });
  },
};
