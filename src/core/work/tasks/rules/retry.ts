import { TALKING_CHANNELS } from '../../../register/tables/contacts';
import type { ContactFact } from '../../../figures/facts/contactFact';
import { callTask } from '../call';
import { contactsWhere, dueOn, isConversation, type Find, type RuleContext, type TaskRule } from '../rule';
import { keyOfRow } from '../taskKey';

/** Whoever has not been tried for so long is to be called as somebody new. */
const FRESH_DAYS = 30;

/** A possible client did not pick up: try again on the next working day, up to so many tries in a row. */
export const retry: TaskRule = {
  key: 'active.retry',
  name: 'retry',
  role: 'active',
  priority: 4,
  threshold: 3,
  unit: { en: 'tries', ru: 'попытки' },
  standard: {
    en: 'a company that did not pick up is tried again, three times in all',
    ru: 'кто не взял трубку, тому звоним снова, всего до трёх раз',
  },
  gone: {
    en: 'Reached, tried again, or tried often enough',
    ru: 'Дозвонились, попробовали ещё раз или попыток хватит',
  },
};

export const findRetry: Find = (context, threshold) => {
  const { facts, texts, today } = context;
  return facts.parties.flatMap(({ index }) => {
    if (facts.histories.of(index).firstPurchase != null) return [];
    const tries = triesInVain(context, index);
    const last = tries[tries.length - 1];
    if (!last || tries.length >= threshold || last.day >= today || today - last.day > FRESH_DAYS) return [];
    const { contact, day, at } = last;
    return callTask(context, {
      key: keyOfRow('retry', contact),
      party: index,
      since: at,
      due: dueOn(facts.calendar, day + 1),
      what: texts.tasks.retry,
      facts: () => texts.tasks.retryFacts({ last: day, tries: tries.length, most: threshold }),
      employee: contact.employee,
      source: { table: 'contacts', id: contact.id, row: contact.row },
    });
  });
};

/** The calls at the end of a party's contacts that did not get through; none once they came to us or refused. */
function triesInVain(context: RuleContext, party: number): readonly ContactFact[] {
  const contacts = contactsWhere(context, party, () => true);
  const isTry = (fact: ContactFact | undefined): boolean =>
    fact !== undefined &&
    !fact.isInbound &&
    !fact.reaches &&
    fact.contact.result !== 'notClient' &&
    fact.contact.result !== 'spam' &&
    fact.contact.channel !== null &&
    TALKING_CHANNELS.has(fact.contact.channel);
  let from = contacts.length;
  while (from > 0 && isTry(contacts[from - 1])) from--;
  const before = contacts.slice(0, from).filter(isConversation).pop();
  return before?.contact.result === 'refused' || before?.isInbound === true ? [] : contacts.slice(from);
}
