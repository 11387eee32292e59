import { GENERATED_SHEETS } from '../../register/generatedNames';
import { lastDayOf } from '../../register/time/period';
import { dayOf } from '../../values/moment';
import { growsThroughPeriod } from '../pace';
import type { WeekPlan } from '../weekPlans';
import type { DealTold } from './deals';
import type { Digest, ToldFigure } from './digest';
import type { Inquiry } from './inquiries';
import type { LetterRow, LetterSection, Tone, Wording } from './letterParts';
import type { PersonDone } from './people';
import { channelName, resultName, wholeMoney, wholePercent } from './wordsOf';

/** So many lines of a list; who wants more opens the sheet. */
const MOST = { people: 15, inquiries: 20, waiting: 10, deals: 10, risks: 5, alerts: 8 } as const;

/** The details below the first lines; what has nothing to say is not there. */
export function sectionsOf(digest: Digest, wording: Wording): readonly LetterSection[] {
  const weekly = digest.kind === 'daily' ? [] : [stuckSection(digest, wording), decisionSection(digest, wording)];
  return [
    alertSection(digest, wording),
    knownSection(digest, wording),
    peopleSection(digest, wording),
    inquirySection(digest, wording),
    waitingSection(digest, wording),
    dealSection('won', digest, wording),
    dealSection('lost', digest, wording),
    ...weekly,
    riskSection(digest, wording),
    monthSection(digest, wording),
    bridgeSection(digest, wording),
    leftOutSection(digest, wording),
  ].filter(({ rows }) => rows.length > 0);
}

function section(
  title: string,
  sheet: keyof typeof GENERATED_SHEETS,
  rows: readonly LetterRow[],
  most: number,
  { texts, words }: Wording,
): LetterSection {
  const more = rows.length > most ? words.more(rows.length - most) : '';
  return { title, sheet: GENERATED_SHEETS[sheet][texts.language], rows: rows.slice(0, most), more };
}

function row(head: string, value: string, details: readonly string[], tone: Tone = 'plain', phone = ''): LetterRow {
  const detail = details.filter(Boolean).join(' · ');
  return { head, value, detail, tone, ...(phone !== '' && { phone }) };
}

/** The red strip of the Dashboard, but for who waits: that has lines of its own. */
function alertSection({ alerts }: Digest, wording: Wording): LetterSection {
  const { texts, words } = wording;
  const own = alerts.filter(({ sheet }) => sheet !== GENERATED_SHEETS.waiting[texts.language]);
  const rows = own.map(({ text }) => row(text, '', [], 'bad'));
  return section(words.sections.alerts, 'dashboard', rows, MOST.alerts, wording);
}

/** What is silent because the owner has said so: once a month it is looked at again. */
function knownSection({ known }: Digest, wording: Wording): LetterSection {
  const { texts, words } = wording;
  const rows = known.map(({ text, until, reason }) =>
    row(text, '', [words.knownUntil(texts.write.day(until)), reason]),
  );
  return section(words.sections.known, 'dashboard', rows, MOST.alerts, wording);
}

function waitingSection({ waiting }: Digest, wording: Wording): LetterSection {
  const { texts, words } = wording;
  const rows = waiting.map(({ thread, party, phone, channel, responsible, overdueBy }) => {
    const time = texts.write.minutes(Math.abs(overdueBy));
    const isLate = thread.state === 'overdue';
    return row(
      party || texts.common.stranger,
      isLate ? words.overdueBy(time) : words.leftFor(time),
      [channel, texts.write.moment(thread.openedAt), responsible, phone === party ? '' : phone],
      isLate ? 'bad' : thread.state === 'soon' ? 'warn' : 'plain',
      phone,
    );
  });
  return section(words.sections.waiting, 'waiting', rows, MOST.waiting, wording);
}

function peopleSection({ people, currency }: Digest, wording: Wording): LetterSection {
  const { texts, words } = wording;
  const rows = people.map((person) => {
    const { employee, tasksLeft, tasksOverdue } = person;
    const revenue = person.revenue === 0 ? '' : wholeMoney(person.revenue, texts, currency);
    const did = words.person.did({ ...person, revenue });
    return row(
      employee,
      words.person.tasks(tasksLeft, tasksOverdue),
      [did || words.person.nothing, ...person.plans.map((plan) => planWords(plan, currency, wording))],
      toneOfPerson(person),
    );
  });
  return section(words.sections.people, 'dashboard', rows, MOST.people, wording);
}

/** The week against its part of the plan, and how the month goes. */
function planWords(
  { computed: { figure }, value, planned, ahead }: WeekPlan,
  currency: string,
  { texts, words }: Wording,
): string {
  const write = (amount: number | null): string =>
    figure.unit === 'money' && amount !== null
      ? wholeMoney(amount, texts, currency)
      : figure.unit === 'count' && amount !== null
        ? texts.write.number(amount, 1)
        : texts.write.value(amount, figure.unit, currency);
  const pace = ahead === null || !growsThroughPeriod(figure) ? '' : wholePercent(ahead + 1, texts);
  return words.person.planned({
    figure: figure.label[texts.language],
    value: write(value),
    plan: write(planned),
    pace,
  });
}

function toneOfPerson({ tasksOverdue }: PersonDone): Tone {
  return tasksOverdue > 0 ? 'warn' : 'plain';
}

function inquirySection({ inquiries, currency }: Digest, wording: Wording): LetterSection {
  const { texts, words } = wording;
  const rows = inquiries.map((inquiry) => {
    const { party, phone, isNew, at, channel, employee, result, bought } = inquiry;
    return row(
      party || texts.common.stranger,
      stateWords(inquiry, wording),
      [
        isNew ? words.inquiry.isNew : '',
        channelName(channel, texts),
        texts.write.moment(at),
        employee,
        bought > 0 ? words.inquiry.bought(wholeMoney(bought, texts, currency)) : resultName(result, texts),
      ],
      toneOfInquiry(inquiry),
      phone,
    );
  });
  return section(words.sections.inquiries, 'dashboard', rows, MOST.inquiries, wording);
}

function stateWords({ state, waited }: Inquiry, { texts, words }: Wording): string {
  const isAtOnce = Math.round(waited) === 0;
  if (isAtOnce && state === 'inTime') return words.inquiry.atOnce;
  return isAtOnce && state === 'waiting'
    ? words.inquiry.outsideHours
    : words.inquiry.states[state](texts.write.minutes(waited));
}

function toneOfInquiry({ state, bought }: Inquiry): Tone {
  if (bought > 0) return 'good';
  if (state === 'overdue' || state === 'late') return 'bad';
  return state === 'soon' ? 'warn' : 'plain';
}

function dealSection(kind: 'won' | 'lost', digest: Digest, wording: Wording): LetterSection {
  const { words } = wording;
  const rows = digest[kind].map((deal) =>
    dealRow(
      deal,
      kind === 'lost' ? deal.reason || words.noReason : '',
      kind === 'lost' ? 'bad' : 'good',
      digest,
      wording,
    ),
  );
  return section(words.sections[kind], 'breakdowns', rows, MOST.deals, wording);
}

function stuckSection(digest: Digest, wording: Wording): LetterSection {
  const { texts, words } = wording;
  const rows = digest.stuck.map((deal) =>
    dealRow(deal, deal.since === null ? '' : words.noStepSince(texts.write.day(deal.since)), 'warn', digest, wording),
  );
  return section(words.sections.stuck, 'meeting', rows, MOST.deals, wording);
}

function decisionSection({ decisions, now }: Digest, wording: Wording): LetterSection {
  const { texts, words } = wording;
  const rows = decisions.map(({ what, who, dueOn, doneOn }) => {
    const state = doneOn !== null ? 'done' : dueOn !== null && dayOf(dueOn) < dayOf(now) ? 'late' : 'open';
    const day = doneOn ?? dueOn;
    const told = words.decision[state](day === null ? '' : texts.write.day(dayOf(day)));
    return row(what, '', [who, told], state === 'late' ? 'bad' : state === 'done' ? 'good' : 'plain');
  });
  return section(words.sections.decisions, 'meeting', rows, MOST.deals, wording);
}

function dealRow(
  { party, amount, seller }: DealTold,
  why: string,
  tone: Tone,
  { currency }: Digest,
  { texts }: Wording,
): LetterRow {
  return row(party, amount === null ? '' : wholeMoney(amount, texts, currency), [seller, why], tone);
}

function riskSection({ risks, currency }: Digest, wording: Wording): LetterSection {
  const { texts, words } = wording;
  const rows = risks.map(({ party, phone, manager, silence, moneyAtStake }) =>
    row(party, wholeMoney(moneyAtStake, texts, currency), [words.silent(silence), manager, phone], 'warn', phone),
  );
  return section(words.sections.risks, 'breakdowns', rows, MOST.risks, wording);
}

function monthSection(digest: Digest, wording: Wording): LetterSection {
  const { texts, words } = wording;
  const rows = digest.figures.map((told) => figureRow(told, digest, wording));
  const title = words.sections.month(texts.write.period(digest.month));
  return section(title, 'dashboard', rows, rows.length, wording);
}

function figureRow({ computed, before, plan, because }: ToldFigure, digest: Digest, wording: Wording): LetterRow {
  const { texts, words } = wording;
  const { figure, value, target } = computed;
  const write = (amount: number | null): string =>
    amount === null
      ? ''
      : figure.unit === 'money'
        ? wholeMoney(amount, texts, digest.currency)
        : texts.write.value(amount, figure.unit, digest.currency);
  const isPaced = plan !== null && digest.elapsed < 1 && growsThroughPeriod(figure);
  const told = words.figure({
    plan: write(target),
    byToday: isPaced ? write(plan.expected) : '',
    before: write(before),
  });
  const shown = value === null ? texts.common.noData : write(value);
  return row(figure.label[texts.language], shown, [
    told,
    becauseWords(because, figure.unit === 'money', digest, wording),
  ]);
}

function becauseWords(
  because: ToldFigure['because'],
  isMoney: boolean,
  { currency }: Digest,
  { texts, words }: Wording,
): string {
  if (because.length === 0) return '';
  const nameOf = (who: string): string => who || texts.common.notStated;
  if (!isMoney) return words.gone(because.map(({ who }) => nameOf(who)));
  return words.because(
    because.map(
      ({ who, before, now }) => `${nameOf(who)} ${signed(wholeMoney(now - before, texts, currency), now - before)}`,
    ),
  );
}

/** Five lines, and a sixth where adjustments moved anything. */
function bridgeSection({ bridge, comparison, currency }: Digest, wording: Wording): LetterSection {
  const { texts, words } = wording;
  const day = comparison ? texts.write.dayOfMonth(lastDayOf(comparison.period)) : '';
  const lines = ['new', 'returning', 'grown', 'shrunk', 'gone', 'adjustments'] as const;
  const rows = lines.flatMap((line) => {
    const amount = bridge?.[line] ?? 0;
    if (amount === 0) return [];
    return row(
      texts.bridge[line],
      signed(wholeMoney(amount, texts, currency), amount),
      [],
      amount > 0 ? 'good' : 'bad',
    );
  });
  return section(words.sections.bridge(day), 'breakdowns', rows, lines.length, wording);
}

function signed(written: string, amount: number): string {
  return amount > 0 ? `+${written}` : written;
}

function leftOutSection({ rowsLeftOut }: Digest, wording: Wording): LetterSection {
  const { words } = wording;
  const rows = rowsLeftOut === 0 ? [] : [row(words.leftOut(rowsLeftOut), '', [], 'warn')];
  return section(words.sections.leftOut, 'check', rows, 1, wording);
}
