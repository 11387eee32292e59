import { clientClasses, type ClientClass } from '../../../figures/sections/classes';
import { clientsAtRisk, hasOwnRhythm, type ClientAtRisk } from '../../../figures/sections/atRisk';
import type { Party } from '../../../register/tables/parties';
import { addMonths, dayOf, formatDay, type Day } from '../../../values/moment';
import { callTask } from '../call';
import { dueOn, lastConversation, type FindInWhole, type WholeContext, type TaskRule } from '../rule';
import type { RowRef, TaskDraft } from '../task';
import { keyOfDay } from '../taskKey';

/** A client whose own buying rhythm has broken, with the money at stake; called again only after a pause. */
export const atRisk: TaskRule = {
  key: 'care.atRisk',
  name: 'risk',
  role: 'care',
  priority: 2,
  threshold: 14,
  unit: { en: 'days between calls', ru: 'дней между звонками' },
  standard: {
    en: 'call every client who has stopped buying at the usual pace before they have been silent too long',
    ru: 'звонить каждому, кто не купил в обычный срок, пока молчание не затянулось',
  },
  gone: {
    en: 'Bought, was called, or has been silent too long by now',
    ru: 'Купил, с ним поговорили или молчит слишком давно',
  },
};

export const findAtRisk: FindInWhole = (context, pause) => risky(context, pause, 'risk', ({ isLost }) => !isLost);

/** A new client who has not come a second time by the usual gap: the second purchase makes a client. */
export const second: TaskRule = {
  key: 'care.second',
  name: 'second',
  role: 'care',
  priority: 2,
  threshold: 14,
  unit: { en: 'days between calls', ru: 'дней между звонками' },
  standard: {
    en: 'a new client who has not bought a second time by the usual gap is called',
    ru: 'новому клиенту, который не купил второй раз в обычный срок, звонить',
  },
  gone: {
    en: 'Bought, was called, or has been silent too long by now',
    ru: 'Купил, с ним поговорили или молчит слишком давно',
  },
};

export const findSecond: FindInWhole = (context, pause) => {
  const { histories } = context.facts;
  return risky(
    context,
    pause,
    'second',
    ({ party, isLost, purchaseDays, lastPurchase }) =>
      !isLost && purchaseDays === 1 && histories.firstPurchase(party) === lastPurchase,
  );
};

/** A client silent for so long that it counts as lost: one more honest try, with a long pause between two. */
export const lost: TaskRule = {
  key: 'care.lost',
  name: 'lost',
  role: 'care',
  priority: 6,
  threshold: 90,
  unit: { en: 'days between calls', ru: 'дней между звонками' },
  standard: {
    en: 'ask every client who has been silent too long why, and invite them back',
    ru: 'узнавать причину у каждого, кто давно молчит, и звать обратно',
  },
  gone: { en: 'Bought, was called, or left too long ago', ru: 'Купил, с ним поговорили или ушёл слишком давно' },
};

export const findLost: FindInWhole = (context, pause) => risky(context, pause, 'lost', ({ isLost }) => isLost);

/** The day of the next contact has come, set by hand or by the client's own rhythm of contacts. */
export const touch: TaskRule = {
  key: 'care.touch',
  name: 'touch',
  role: 'care',
  priority: 4,
  threshold: null,
  unit: { en: '', ru: '' },
  standard: { en: 'keep to the agreed rhythm of contacts', ru: 'держать условленный ритм контактов с клиентом' },
  gone: { en: 'Talked, or the day was moved', ru: 'Поговорили или день перенесён' },
};

export const findTouch: FindInWhole = (context) => clientsOf(context).flatMap((party) => touchOf(context, party));

/**
 * A client who buys, has no rhythm of contacts of its own, and whom nobody has talked to for so long: those who bring
 * most revenue are called twice as often as the middle ones, the small ones half as often again.
 */
export const quiet: TaskRule = {
  key: 'care.quiet',
  name: 'quiet',
  role: 'care',
  priority: 5,
  threshold: 60,
  unit: {
    en: 'days without a talk, class B; A half, C one and a half times',
    ru: 'дней без разговора, класс B; A — вдвое чаще, C — в полтора раза реже',
  },
  standard: { en: 'no client who buys is forgotten', ru: 'ни один покупающий клиент не забыт' },
  gone: { en: 'Talked, or no longer buying', ru: 'Поговорили или больше не покупает' },
};

export const findQuiet: FindInWhole = (context, days) => {
  const classes = clientClasses(context.facts);
  return clientsOf(context).flatMap((party) => {
    const ofClass = classes.get(party.index) ?? 'C';
    return quietOf(context, party, Math.round(days * CLASS_RHYTHM[ofClass]), ofClass);
  });
};

type RiskName = 'risk' | 'second' | 'lost';

function risky(
  context: WholeContext,
  pause: number,
  name: RiskName,
  isMeant: (client: ClientAtRisk) => boolean,
): readonly TaskDraft[] {
  const { facts, today } = context;
  const since = addMonths(today, -facts.settings.dormancy);
  return clientsAtRisk(facts)
    .filter((client) => client.lastPurchase >= since && isMeant(client))
    .flatMap((client) => riskTask(context, client, pause, name));
}

function riskTask(context: WholeContext, client: ClientAtRisk, pause: number, name: RiskName): readonly TaskDraft[] {
  const { facts, texts, today } = context;
  const { party: index, lastPurchase, usualGap, silence, moneyAtStake, purchaseDays } = client;
  const party = facts.parties[index];
  const talked = lastConversation(context, index)?.day ?? -Infinity;
  if (!party || today - talked < pause) return [];
  const since = Math.max(lastPurchase, talked);
  const isOwn = hasOwnRhythm(client);
  return callTask(context, {
    key: keyOfDay(name, idOf(party), formatDay(since)),
    party: index,
    since: since + 1,
    // Money at stake does not wait for a day: the day it began to be late is the day to call.
    due: dueOn(facts.calendar, Math.max(lastPurchase + Math.ceil(usualGap), since + pause)),
    what: texts.tasks[name],
    money: moneyAtStake,
    facts: (tries) =>
      texts.tasks.riskFacts({ usualGap: Math.round(usualGap), isOwn, purchaseDays, silence, last: lastPurchase }) +
      byData(context) +
      debtOf(context, party) +
      texts.tasks.tries(tries),
    source: cardOf(party),
  });
}

/**
 * Whoever calls knows what is owed before the first word. The card tells as of which day; so does the task where a later
 * list of debts does not name the client, who may have paid since.
 */
function debtOf({ texts, facts, debtsAsOf }: WholeContext, { client }: Party): string {
  if (!client) return '';
  const { debt, overdueDays, asOf } = client;
  const isOlder = asOf !== null && dayOf(asOf) < (debtsAsOf() ?? -Infinity);
  const owes = texts.common.owes({ debt, overdueDays, asOf: isOlder ? asOf : null }, facts.settings.currency);
  return owes && ` ${owes}`;
}

/** Whoever is called must not be told that they have stopped buying by data that are old. */
function byData({ boughtUpTo, texts }: WholeContext): string {
  const day = boughtUpTo();
  return day === null ? '' : texts.tasks.byData(day);
}

function touchOf(context: WholeContext, party: Party): readonly TaskDraft[] {
  const { facts, texts, today } = context;
  const { nextTouchOn = null, touchEveryDays: every = null } = party.client ?? {};
  const last = lastConversation(context, party.index)?.day ?? null;
  const set = nextTouchOn === null ? null : dayOf(nextTouchOn);
  const isOpen = set !== null && (last === null || last < set);
  const on = isOpen ? set : every === null || last === null ? null : last + every;
  if (on === null || on > today) return [];
  return callTask(context, {
    key: keyOfDay('touch', idOf(party), formatDay(on)),
    party: party.index,
    since: on,
    due: dueOn(facts.calendar, on),
    what: texts.tasks.touch,
    facts: (tries) =>
      texts.tasks.touchFacts({ on, last, every: isOpen ? null : every }) +
      debtOf(context, party) +
      texts.tasks.tries(tries),
    source: cardOf(party),
  });
}

/** How long the pause between two talks is, in pauses of class B. */
const CLASS_RHYTHM: Readonly<Record<ClientClass, number>> = { A: 0.5, B: 1, C: 1.5 };

function quietOf(context: WholeContext, party: Party, days: number, ofClass: ClientClass): readonly TaskDraft[] {
  const { facts, texts, today } = context;
  const purchases = facts.histories.of(party.index).purchases;
  const bought = purchases[purchases.length - 1]?.day ?? -Infinity;
  if (party.client?.touchEveryDays != null || bought < addMonths(today, -facts.settings.silenceLimit)) return [];
  const last = lastConversation(context, party.index)?.day ?? null;
  // Nobody is quiet before having been a client for so long.
  const since = last ?? purchases[0]?.day ?? today;
  if (today - since < days) return [];
  return callTask(context, {
    key: keyOfDay('quiet', idOf(party), formatDay(since)),
    party: party.index,
    since: since + 1,
    due: dueOn(facts.calendar, since + days),
    what: texts.tasks.quiet,
    facts: (tries) =>
      texts.tasks.quietFacts({ last, silence: today - since, ofClass, days }) +
      byData(context) +
      debtOf(context, party) +
      texts.tasks.tries(tries),
    source: cardOf(party),
  });
}

function clientsOf({ facts }: WholeContext): readonly Party[] {
  return facts.parties.filter(({ client }) => client !== null);
}

export function idOf({ client, key }: Party): string {
  return client?.id || key;
}

export function cardOf({ client }: Party): RowRef | null {
  return client && { table: 'clients', id: client.id, row: client.row };
}

/** The day after which a client with a rhythm of contacts is to be called again. */
export function nextTouch(party: Party | undefined, from: Day): Day | null {
  const every = party?.client?.touchEveryDays ?? null;
  return every === null ? null : from + every;
}
