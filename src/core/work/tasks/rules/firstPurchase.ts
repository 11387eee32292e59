import { formatDay } from '../../../values/moment';
import { callTask } from '../call';
import { dueOn, lastConversation, type FindInWhole, type WholeContext, type TaskRule } from '../rule';
import type { TaskDraft } from '../task';
import { keyOfDay } from '../taskKey';
import { cardOf, idOf } from './care';

/** Whoever bought longer ago has long told us by themselves. */
const RECENT_DAYS = 30;

/** A new client is asked whether all arrived as it should, some days after the first purchase. */
export const first: TaskRule = {
  key: 'care.first',
  name: 'first',
  role: 'care',
  priority: 3,
  threshold: 3,
  unit: { en: 'days after the first purchase', ru: 'дней после первой покупки' },
  standard: {
    en: 'every new client is asked whether everything arrived as it should',
    ru: 'у каждого нового клиента спросить, всё ли пришло как надо',
  },
  gone: { en: 'Talked since, or bought again', ru: 'С тех пор поговорили или клиент купил снова' },
};

export const findFirst: FindInWhole = (context, days) =>
  context.facts.newcomersByPurchase.flatMap((party) => askTask(context, party, days));

function askTask(context: WholeContext, index: number, days: number): readonly TaskDraft[] {
  const { facts, texts, today } = context;
  const { firstPurchase, days: boughtOn } = facts.histories.of(index);
  const [on] = boughtOn;
  if (on === undefined || on !== firstPurchase || boughtOn.length > 1) return [];
  if (today - on < days || today - on > days + RECENT_DAYS) return [];
  const party = facts.parties[index];
  if (!party || (lastConversation(context, index)?.day ?? -Infinity) > on) return [];
  return callTask(context, {
    key: keyOfDay('first', idOf(party), formatDay(on)),
    party: index,
    since: on + 1,
    due: dueOn(facts.calendar, on + days),
    what: texts.tasks.first,
    facts: (tries) => texts.tasks.firstFacts(on) + texts.tasks.tries(tries),
    source: cardOf(party),
  });
}
