import { rolesOn } from '../../../register/tables/rolesOn';
import type { Role } from '../../../register/schema/choice';
import { dayOf } from '../../../values/moment';
import { dueOn, type Find, type TaskRule } from '../rule';
import { keyOfRow } from '../taskKey';

/** On whose sheet a decision stands when its person has several roles. */
const ORDER: readonly Role[] = ['active', 'inbound', 'care', 'documents', 'owner'];

/** What the weekly meeting has decided is a task of the one who is to do it until it is done. */
export const decided: TaskRule = {
  key: 'owner.decision',
  name: 'decision',
  role: 'owner',
  priority: 2,
  threshold: null,
  unit: { en: '', ru: '' },
  standard: {
    en: 'what the weekly meeting has decided is done by its day',
    ru: 'что решили на планёрке, делается в срок',
  },
  gone: { en: 'Done, or the decision is gone', ru: 'Сделано или решения больше нет' },
};

export const findDecided: Find = ({ reading, facts, texts, today }) =>
  reading.rows.decisions.flatMap((decision) => {
    const { what, who, decidedOn, dueOn: due, doneOn } = decision;
    if (what === '' || doneOn !== null) return [];
    const roles = rolesOn(reading.rows.staff, who, today);
    const role = ORDER.find((one) => roles.has(one));
    return {
      key: keyOfRow('decision', decision),
      kind: 'decision' as const,
      due: dueOn(facts.calendar, dayOf(due ?? decidedOn ?? today)),
      what: texts.tasks.decision,
      facts: texts.tasks.decisionFacts({
        what,
        on: decidedOn === null ? null : dayOf(decidedOn),
        who: role ? '' : who,
      }),
      employee: who,
      ...(role && { role }),
      source: { table: 'decisions' as const, id: decision.id, row: decision.row },
    };
  });
