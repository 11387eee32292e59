import { GENERATED_SHEETS } from '../../register/generatedNames';
import { dayOf } from '../../values/moment';
import { growsThroughPeriod } from '../pace';
import type { WeekPlan } from '../weekPlans';
import type { DealTold } from './deals';
import type { Digest } from './digest';
import { inquirySection } from './inquirySection';
import type { LetterRow, LetterSection, Tone, Wording } from './letterParts';
import { row, section } from './letterSection';
import { bridgeSection, monthSection } from './monthSections';
import type { PersonDone } from './people';
import { wholeMoney, wholePercent } from './wordsOf';

/** So many lines of a list; who wants more opens the sheet. */
const MOST = { people: 15, waiting: 10, deals: 10, risks: 5, alerts: 8, own: 5 } as const;

/** The details below the first lines; what has nothing to say is not there. */
export function sectionsOf(digest: Digest, wording: Wording): readonly LetterSection[] {
  const weekly = digest.kind === 'daily' ? [] : [stuckSection(digest, wording), decisionSection(digest, wording)];
  return [
    alertSection(digest, wording),
    knownSection(digest, wording),
    ownSection(digest, wording),
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

/** What only the owner can do: whose it is where there are several. */
function ownSection({ own, now }: Digest, wording: Wording): LetterSection {
  const { texts, words } = wording;
  const isOne = new Set(own.map(({ employee }) => employee)).size < 2;
  const rows = own.map(({ what, party, phone, facts, due, employee, id }) => {
    const isLate = due < now;
    return row(
      what,
      words.due[isLate ? 'past' : 'coming'](texts.write.day(dayOf(due))),
      [party, isOne ? '' : employee, facts],
      isLate ? 'bad' : 'plain',
      { phone, card: id },
    );
  });
  return section(words.sections.own, 'tasksOwner', rows, MOST.own, wording);
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
      { phone, card: thread.inbound[0]?.contact.id ?? '' },
    );
  });
  return { ...section(words.sections.waiting, 'waiting', rows, MOST.waiting, wording), isUrgent: true };
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
  { id, party, amount, seller }: DealTold,
  why: string,
  tone: Tone,
  { currency }: Digest,
  { texts }: Wording,
): LetterRow {
  return row(party, amount === null ? '' : wholeMoney(amount, texts, currency), [seller, why], tone, { card: id });
}

function riskSection({ risks, currency }: Digest, wording: Wording): LetterSection {
  const { texts, words } = wording;
  const rows = risks.map(({ id, party, phone, manager, silence, moneyAtStake }) =>
    row(
      party,
      words.aMonth(wholeMoney(moneyAtStake, texts, currency)),
      [words.silent(silence), manager, phone],
      'warn',
      { phone, card: id },
    ),
  );
  return section(words.sections.risks, 'breakdowns', rows, MOST.risks, wording);
}

function leftOutSection({ rowsLeftOut }: Digest, wording: Wording): LetterSection {
  const { words } = wording;
  const rows = rowsLeftOut === 0 ? [] : [row(words.leftOut(rowsLeftOut), '', [], 'warn')];
  return section(words.sections.leftOut, 'check', rows, 1, wording);
}
