import { callTask } from '../call';
import { dueOn, type Find, type TaskRule } from '../rule';
import { keyOfRow } from '../taskKey';

/** A client who complains is settled with before anything else: the claim stays until somebody says how it ended. */
export const claim: TaskRule = {
  key: 'care.claim',
  name: 'claim',
  role: 'care',
  priority: 1,
  threshold: 1,
  unit: { en: 'days to settle it', ru: 'дней на решение' },
  standard: {
    en: 'every claim is settled with the client the next day',
    ru: 'каждая рекламация решена с клиентом на следующий день',
  },
  gone: { en: 'It is written how the claim ended', ru: 'Записано, чем рекламация кончилась' },
};

export const findClaim: Find = (context, days) => {
  const { facts, texts, today } = context;
  return facts.openClaims().flatMap(({ contact, at, day, party }) =>
    callTask(context, {
      key: keyOfRow('claim', contact),
      kind: 'claim',
      party,
      since: at,
      due: dueOn(facts.calendar, day + days),
      what: texts.tasks.claim,
      facts: (tries) =>
        texts.tasks.claimFacts({ on: day, days: today - day, words: contact.comment }) + texts.tasks.tries(tries),
      source: { table: 'contacts', id: contact.id, row: contact.row },
    }),
  );
};
