import type { ComputedFigure } from '../../figures/sections/compute';
import { amountOf, type Money } from '../../values/money';
import { formatDay, formatMoment, type Moment } from '../../values/moment';
import type { Digest, ToldFigure } from './digest';

/** The value as one JSON document: amounts in major units, moments as ISO, shares as fractions. */
export function digestJson(digest: Digest): unknown {
  const { kind, now, company, currency, period, month, elapsed, comparison, bridge } = digest;
  const { people, inquiries, waiting, won, lost, stuck, risks, decisions, alerts, known, tasks, own, rowsLeftOut } =
    digest;
  return {
    kind,
    now: formatMoment(now),
    company,
    currency,
    period: period.key,
    month: month.key,
    elapsed,
    comparedWith: comparison?.period.key ?? null,
    figures: digest.figures.map(figureJson),
    bridge: bridge && Object.fromEntries(Object.entries(bridge).map(([key, value]) => [key, amountOf(value as Money)])),
    people: people.map(({ plans, ...person }) => ({
      ...person,
      revenue: amountOf(person.revenue),
      plans: plans.map(({ computed: { figure }, value, planned, ahead }) => ({
        figure: figure.key,
        value: figure.unit === 'money' && value !== null ? amountOf(value) : value,
        planned: figure.unit === 'money' && planned !== null ? amountOf(planned) : planned,
        ahead,
      })),
    })),
    inquiries: inquiries.map(({ at, bought, ...rest }) => ({
      ...rest,
      at: formatMoment(at),
      bought: amountOf(bought),
    })),
    waiting: waiting.map(({ thread, party, phone, channel, responsible, overdueBy, deadline }) => ({
      ...{ state: thread.state, party, phone, channel, responsible, since: formatMoment(thread.openedAt) },
      ...{ waited: thread.waited, target: thread.target, overdueBy, deadline: isoOf(deadline) },
    })),
    won: won.map(dealJson),
    lost: lost.map(dealJson),
    stuck: stuck.map(dealJson),
    risks: risks.map((risk) => ({ ...risk, moneyAtStake: amountOf(risk.moneyAtStake) })),
    decisions: decisions.map(({ what, who, dueOn, doneOn }) => ({ what, who, due: isoOf(dueOn), done: isoOf(doneOn) })),
    alerts: alerts.map(({ text }) => text),
    known: known.map((one) => ({ ...one, until: formatDay(one.until) })),
    tasks,
    own: own.map((task) => ({ ...task, due: isoOf(task.due) })),
    rowsLeftOut,
  };
}

function isoOf(moment: Moment | null): string | null {
  return moment === null ? null : formatMoment(moment);
}

function figureJson({ computed, before, plan, because }: ToldFigure): unknown {
  const { figure, value, target } = computed;
  const write = (amount: number | null): number | null => valueJson(figure, amount);
  return {
    key: figure.key,
    value: write(value),
    before: write(before),
    target: write(target),
    expected: write(plan?.expected ?? null),
    ahead: plan?.ahead ?? null,
    because: because.map(({ who, before: was, now }) => ({ who, before: write(was), now: write(now) })),
  };
}

function valueJson({ unit }: ComputedFigure['figure'], value: number | null): number | null {
  return value !== null && unit === 'money' ? amountOf(value) : value;
}

function dealJson({ amount, since, ...deal }: Digest['won'][number]): unknown {
  return { ...deal, amount: amount === null ? null : amountOf(amount), since: isoOf(since) };
}
