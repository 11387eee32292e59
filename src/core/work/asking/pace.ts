import type { ContactFact } from '../../figures/facts/contactFact';
import { isDateCell } from '../../register/schema/cell';
import { periodAround } from '../../register/time/period';
import { dayOf, minutesBetween, type Day } from '../../values/moment';
import { parseOutcome } from '../tasks/outcomes';
import { groupedBy, nameOf, type AskingContext, type Found, type LoggedTask, type Sign } from './sign';

const MINUTES_OF_TICKS = 2;

/** Lines of the log that a person closed. */
function closedByPeople({ log, since }: AskingContext): readonly LoggedTask[] {
  return log.filter(({ code, when }) => (code === 'done' || code === 'attempt' || code === 'closed') && when >= since);
}

/** Several tasks closed by one person within two minutes. */
export const ticks: Sign = {
  key: 'ticks',
  threshold: 5,
  words: {
    en: 'Tasks closed by one person within two minutes, at least so many',
    ru: 'Задачи, закрытые одним человеком за две минуты, не меньше стольких',
  },
  question: { en: 'How did these go?', ru: 'Как прошли эти дела?' },
  find: (context, least) =>
    [...groupedBy(closedByPeople(context), ({ employee }) => employee)].flatMap(([employee, lines]) =>
      bursts(lines).flatMap((burst): Found[] => {
        const [first, last] = [burst[0], burst[burst.length - 1]];
        if (!first || !last || burst.length < least) return [];
        return [
          {
            id: first.mark,
            at: last.when,
            employee,
            party: '',
            facts: context.texts.ticks({ ticks: burst.length, from: first.when, to: last.when }),
            rows: burst.map(({ row }) => ({ table: 'taskLog', row })),
          },
        ];
      }),
    ),
};

/** Neighbours no further than two minutes from the first of their group. */
function bursts(lines: readonly LoggedTask[]): readonly (readonly LoggedTask[])[] {
  const groups: LoggedTask[][] = [];
  for (const line of [...lines].sort((left, right) => left.when - right.when)) {
    const last = groups[groups.length - 1];
    if (last?.[0] && minutesBetween(last[0].when, line.when) <= MINUTES_OF_TICKS) last.push(line);
    else groups.push([line]);
  }
  return groups;
}

/** So many talks tell something of a person, and of the rest of the team. */
const ENOUGH_TALKS = 10;

/** Talks of one person without a word or a next step, far above the share of the others. */
export const talked: Sign = {
  key: 'talked',
  threshold: 30,
  words: {
    en: '"Reached" without a comment or a next step: so many points above the rest of the team',
    ru: '«Поговорили» без комментария и шага: на столько пунктов больше, чем у остальных',
  },
  question: { en: 'What comes of these talks?', ru: 'О чём договорились в этих разговорах?' },
  find: ({ facts, texts, since }, points) => {
    const talks = facts.contacts.rows.filter((fact) => fact.contact.result === 'reached' && fact.day >= since);
    const week = periodAround(facts.now, 'week').key;
    return [...groupedBy(talks, ({ contact }) => contact.employee)].flatMap(([employee, own]): Found[] => {
      const others = talks.filter(({ contact }) => contact.employee !== '' && contact.employee !== employee);
      if (own.length < ENOUGH_TALKS || others.length < ENOUGH_TALKS) return [];
      const [blank, othersBlank] = [own.filter(isBlank), others.filter(isBlank)];
      const last = blank[blank.length - 1];
      const above = blank.length / own.length - othersBlank.length / others.length;
      if (!last || above * 100 < points) return [];
      const told = { blank: blank.length, of: own.length, othersBlank: othersBlank.length, othersOf: others.length };
      return [
        {
          id: `${employee} ${week}`,
          at: last.at,
          employee,
          party: '',
          facts: texts.talked(told),
          rows: [...blank].reverse().map(({ contact }) => ({ table: 'contacts', row: contact.row })),
        },
      ];
    });
  },
};

function isBlank({ contact }: ContactFact): boolean {
  return contact.comment === '' && contact.nextStep === '' && contact.nextStepOn === null;
}

/** The day of a step that was changed again and again, as the Journal tells. */
export const moved: Sign = {
  key: 'moved',
  threshold: 3,
  words: { en: 'Steps moved at least so many times', ru: 'Шаги, которые переносили не меньше стольких раз' },
  question: { en: 'What stands in the way of this step?', ru: 'Что мешает сделать этот шаг?' },
  find: ({ facts, texts, journal, since }, least) => {
    const moves = journal.flatMap(({ table, id, column, before, after, when }) => {
      const isMove = column === 'nextStepOn' && isDateCell(before) && isDateCell(after);
      if (!isMove || dayOf(before.serial) === dayOf(after.serial)) return [];
      return [{ place: `${table} ${id}`, table, id, when, from: dayOf(before.serial), to: dayOf(after.serial) }];
    });
    return [...groupedBy(moves, ({ place }) => place)].flatMap(([place, own]): Found[] => {
      const [first, last] = [own[0], own[own.length - 1]];
      if (!first || !last || own.length < least || last.when < since) return [];
      const row = stepRow(facts, last);
      if (!row) return [];
      return [
        {
          id: `${place} ${own.length}`,
          at: last.when,
          employee: row.employee,
          party: row.party,
          facts: texts.moved({ times: own.length, from: first.from, to: last.to }),
          rows: [{ table: row.table, row: row.row }],
        },
      ];
    });
  },
};

interface StepRow {
  readonly table: 'contacts' | 'deals';
  readonly row: number;
  readonly employee: string;
  readonly party: string;
}

/** The row whose step it is, as it stands now; null when it is gone. */
function stepRow(facts: AskingContext['facts'], { table, id }: { table: string; id: string }): StepRow | null {
  if (table === 'deals') {
    const deal = facts.rows.deals.find((one) => one.id === id);
    if (!deal) return null;
    const party = facts.partyOfClientCell(deal.client);
    return { table, row: deal.row, employee: deal.seller, party: party?.name ?? deal.client };
  }
  const fact = facts.contacts.rows.find(({ contact }) => contact.id === id);
  if (table !== 'contacts' || !fact) return null;
  const { contact, party } = fact;
  return { table, row: contact.row, employee: contact.employee, party: nameOf(facts, party) };
}

/** Tasks of one person that were not needed, in one week. */
export const notNeeded: Sign = {
  key: 'notNeeded',
  threshold: 3,
  words: {
    en: 'Tasks closed with "Not needed" by one person in a week, at least so many',
    ru: 'Задачи, закрытые одним человеком с итогом «Не нужно» за неделю, не меньше стольких',
  },
  question: { en: 'Why were these not needed?', ru: 'Почему эти дела были не нужны?' },
  find: (context, least) => {
    const lines = closedByPeople(context).filter(({ outcome }) => parseOutcome('call', outcome) === 'notNeeded');
    const weekOf = ({ when }: LoggedTask): string => periodAround(when, 'week').key;
    return [...groupedBy(lines, (line) => (line.employee === '' ? '' : `${line.employee} ${weekOf(line)}`))].flatMap(
      ([id, own]): Found[] => {
        const last = own[own.length - 1];
        if (!last || own.length < least) return [];
        const parties = [...new Set(own.map(({ who }) => who).filter(Boolean))];
        return [
          {
            id,
            at: last.when,
            employee: last.employee,
            party: '',
            facts: context.texts.notNeeded({ times: own.length, parties }),
            rows: own.map(({ row }) => ({ table: 'taskLog', row })),
          },
        ];
      },
    );
  },
};

export function mondayOf(day: Day): Day {
  return periodAround(day, 'week').start;
}
