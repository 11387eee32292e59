import type { OpenDeal } from '../../../figures/facts/openDeals';
import type { RuleKey } from '../../../register/tables/ruleKeys';
import { formatDay, type Day } from '../../../values/moment';
import { callTask, reachedBy } from '../call';
import { dueOn, lastConversation, type Find, type FindInWhole, type RuleContext, type TaskRule } from '../rule';
import type { RowRef, TaskDraft } from '../task';
import { keyOfRow } from '../taskKey';
import { roleOf, STEP_ROLES, type StepRole } from './nextStep';

/** Nobody has a day to act upon an open deal: its seller agrees one with the client, at once. */
export const stuck: readonly TaskRule[] = STEP_ROLES.map((role) => ({
  key: `${role}.stuck` satisfies RuleKey,
  name: 'stuck',
  role,
  priority: 3,
  threshold: null,
  unit: { en: '', ru: '' },
  standard: {
    en: 'every open deal has a next step with a date',
    ru: 'у каждой открытой сделки есть следующий шаг с датой',
  },
  gone: { en: 'A next step is agreed, or the deal is closed', ru: 'Шаг назначен или сделка закрыта' },
}));

export function findStuck(role: StepRole): Find {
  return (context) =>
    stuckDeals(context)
      .filter(({ party, fact }) => roleOf(context, party, fact.deal.seller) === role)
      .flatMap((deal) => stepTask(context, deal));
}

/** A deal that has stood still for so long is the owner's matter too. */
export const stalled: TaskRule = {
  key: 'owner.stuck',
  name: 'stalled',
  role: 'owner',
  priority: 3,
  threshold: 7,
  unit: { en: 'days without a next step', ru: 'дней без следующего шага' },
  standard: {
    en: 'no deal stands without a next step for a week',
    ru: 'ни одна сделка не стоит без следующего шага неделю',
  },
  gone: { en: 'A next step is agreed, or the deal is closed', ru: 'Шаг назначен или сделка закрыта' },
};

export const findStalled: FindInWhole = (context, days) =>
  stuckDeals(context)
    .filter(({ since }) => context.today - since >= days)
    .map((deal) => {
      const { facts, texts } = context;
      const { party, since, fact } = deal;
      return {
        key: keyOfRow('stalled', fact.deal, formatDay(since)),
        kind: 'note',
        due: dueOn(facts.calendar, since + days),
        what: texts.tasks.stalled,
        money: fact.deal.amount,
        facts: factsOf(context, deal, fact.deal.seller || texts.common.nobody),
        source: rowOf(deal),
        partyIndex: party,
        ...reachedBy(facts, party, undefined, texts),
      };
    });

interface StuckDeal extends OpenDeal {
  /** The first day without a next step. */
  readonly since: Day;
}

function stuckDeals({ facts }: RuleContext): readonly StuckDeal[] {
  return facts.openDeals().flatMap((deal) => (deal.stuckSince === null ? [] : { ...deal, since: deal.stuckSince }));
}

/** Talked to without agreeing anything: the task is there again, but not on the same day. */
function stepTask(context: RuleContext, deal: StuckDeal): readonly TaskDraft[] {
  const { facts, texts, today } = context;
  const { party, since, fact } = deal;
  const talked = lastConversation(context, party)?.day ?? -Infinity;
  if (party < 0 || talked >= today) return [];
  const from = Math.max(since, talked);
  return callTask(context, {
    key: keyOfRow('stuck', fact.deal, formatDay(from)),
    party,
    since: from,
    due: dueOn(facts.calendar, since),
    what: texts.tasks.stuck,
    money: fact.deal.amount,
    facts: (tries) => factsOf(context, deal, '') + texts.tasks.tries(tries),
    employee: fact.deal.seller,
    source: rowOf(deal),
  });
}

function factsOf({ reading, texts, today }: RuleContext, { fact, since }: StuckDeal, seller: string): string {
  const { amount } = fact.deal;
  return texts.tasks.stuckFacts({
    amount: amount === null ? '' : texts.tasks.money(amount, reading.settings.currency),
    since,
    days: today - since,
    seller,
  });
}

function rowOf({ fact: { deal } }: StuckDeal): RowRef {
  return { table: 'deals', id: deal.id, row: deal.row };
}
