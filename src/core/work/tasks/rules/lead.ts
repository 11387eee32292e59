import { callTask } from '../call';
import { dueOn, lastConversation, partiesInDeals, type Find, type TaskRule } from '../rule';
import { keyOfRow } from '../taskKey';

/** Somebody showed interest and nobody agreed what comes next; after the attribution window the lead is cold. */
export const lead: TaskRule = {
  key: 'active.lead',
  name: 'lead',
  role: 'active',
  priority: 3,
  threshold: 1,
  unit: { en: 'days', ru: 'дней' },
  standard: {
    en: 'every interested company has a next step with a date',
    ru: 'у каждого заинтересованного есть следующий шаг с датой',
  },
  gone: { en: 'A next step is agreed, or the lead has cooled', ru: 'Шаг назначен или интерес остыл' },
};

export const findLead: Find = (context, threshold) => {
  const { facts, texts, today } = context;
  const inDeals = partiesInDeals(context);
  return facts.parties.flatMap(({ index }) => {
    if (inDeals.has(index) || facts.histories.of(index).firstPurchase != null) return [];
    const last = lastConversation(context, index);
    if (!last?.isTalk || last.contact.result !== 'lead' || last.contact.nextStepOn !== null) return [];
    const age = today - last.day;
    if (age < threshold || age > facts.settings.attributionWindow) return [];
    const { contact, day } = last;
    return callTask(context, {
      key: keyOfRow('lead', contact),
      party: index,
      since: last.at,
      due: dueOn(facts.calendar, day + threshold),
      what: texts.tasks.lead,
      facts: (tries) => texts.tasks.leadFacts(day) + texts.tasks.tries(tries),
      employee: contact.employee,
      source: { table: 'contacts', id: contact.id, row: contact.row },
    });
  });
};
