import type { ContactFact } from '../facts/contactFact';
import type { FactList } from '../facts/factList';
import type { Facts } from '../facts/facts';
import { countLeftOut, countReasons, withNoParty, type LeftOutCounts } from '../facts/leftOut';
import { median, percentile, ratio } from '../../values/statistics';
import type { JudgedThread } from '../facts/thread';
import { countOf, valueOf, figuresOf, type Measure, type KeyOf, type Measures, type SectionMeasures } from './measure';
import { countJudged, type ContactVerdicts, type VerdictsOf, type WhyNot } from './verdict';
import { measureLog } from './phoneLog';
import { measureUntyped, whyWrittenLate } from './writtenDown';

const NEEDS = ['contacts', 'clients', 'calendar', 'lists', 'settings'] as const;

/** Entry points: who came, who was answered, how soon. The strongest control belongs here. */
export const ENTRY_FIGURES = figuresOf('entry', NEEDS, [
  {
    key: 'entry.threads',
    unit: 'count',
    good: 'neither',
    label: { en: 'Inquiries that need an answer', ru: 'Обращения, где нужен ответ' },
    formerly: ['Inquiries to answer', 'Обращения к ответу'],
    definition: {
      en: 'Waiting threads begun in the period: several unanswered contacts of one party are one thread.',
      ru: 'Обращения, начатые в периоде: несколько неотвеченных контактов одной стороны — одно обращение.',
    },
    additive: true,
  },
  {
    key: 'entry.answered',
    unit: 'count',
    good: 'up',
    label: { en: 'Answered', ru: 'Отвечено' },
    definition: { en: 'Of those, answered by now.', ru: 'Из них уже получили ответ.' },
    additive: true,
  },
  {
    key: 'entry.closedWithoutAnswer',
    unit: 'count',
    good: 'neither',
    label: { en: 'Closed without answer', ru: 'Закрыто без ответа' },
    definition: {
      en: 'Inbound contacts of the period marked as spam or not a client; test inquiries of our own are counted nowhere.',
      ru: 'Входящие контакты периода, помеченные как спам или не клиент; собственные проверки не считаются нигде.',
    },
    tables: ['contacts', 'calendar', 'lists'],
    additive: true,
  },
  {
    key: 'entry.medianResponse',
    unit: 'minutes',
    good: 'down',
    label: { en: 'Median response time', ru: 'Медианное время ответа' },
    definition: {
      en: 'The middle one of the answered threads, in working minutes from the first contact to the answer.',
      ru: 'Середина ряда отвеченных обращений, в рабочих минутах от первого контакта до ответа.',
    },
  },
  {
    key: 'entry.p90Response',
    unit: 'minutes',
    good: 'down',
    label: { en: '90 % answered within', ru: '90 % ответов — не дольше' },
    formerly: ['Nine in ten answered within', 'Девять из десяти отвечены за'],
    definition: {
      en: 'Working minutes within which 90 % of the answered threads were answered.',
      ru: 'Рабочие минуты, за которые отвечены 90 % отвеченных обращений.',
    },
  },
  {
    key: 'entry.withinTarget',
    unit: 'percent',
    good: 'up',
    label: { en: 'Answered within target', ru: 'Отвечено в срок' },
    definition: {
      en: 'Answered in time, of all answered or overdue: silence never improves it.',
      ru: 'Отвеченные в срок среди отвеченных и просроченных: молчание показатель не улучшает.',
    },
  },
  {
    key: 'entry.fromMemory',
    unit: 'count',
    good: 'down',
    label: { en: 'Answers written down from memory', ru: 'Ответы, записанные по памяти' },
    definition: {
      en: 'Of the answered, those whose "Answered at" was typed more than an hour after the time it states. No data while it is not known of any answer when it was typed.',
      ru: 'Из отвеченных — те, где «Отвечено» вписали больше чем через час после указанного времени. Нет данных, пока ни про один ответ не известно, когда его вписали.',
    },
  },
  {
    key: 'entry.waitingNow',
    unit: 'count',
    good: 'down',
    label: { en: 'Waiting now', ru: 'Ждут сейчас' },
    definition: { en: 'All threads nobody has answered yet.', ru: 'Все обращения, на которые ещё не ответили.' },
    atNow: true,
  },
  {
    key: 'entry.overdueNow',
    unit: 'count',
    good: 'down',
    label: { en: 'Of those, overdue', ru: 'Из них просрочено' },
    definition: { en: 'Waiting beyond the target of their channel.', ru: 'Ждут дольше срока своего канала.' },
    atNow: true,
  },
  {
    key: 'entry.listened',
    unit: 'percent',
    good: 'up',
    label: { en: 'Calls of newcomers listened to', ru: 'Прослушано звонков новых' },
    definition: {
      en: 'Of the inbound calls of companies that had not bought yet, with a recording: the share listened to.',
      ru: 'Доля прослушанных среди входящих звонков с записью от тех, кто ещё не покупал.',
    },
    tables: ['contacts', 'clients', 'sales', 'calendar', 'lists', 'settings'],
  },
  {
    key: 'entry.lateRows',
    unit: 'count',
    good: 'down',
    label: { en: 'Contacts written down late', ru: 'Контакты, внесённые поздно' },
    definition: {
      en: 'Contacts of the period that were written down after the end of the next working day. No data while no row says when it was written.',
      ru: 'Контакты периода, которые внесли после конца следующего рабочего дня. Нет данных, пока строки не говорят, когда их внесли.',
    },
    tables: ['contacts', 'calendar', 'lists'],
  },
  {
    key: 'entry.untyped',
    unit: 'count',
    good: 'down',
    label: { en: 'New clients without a contact', ru: 'Новые клиенты без единого контакта' },
    definition: {
      en: 'Clients whose first purchase is a sale of the period and of whom no contact is written down up to that day.',
      ru: 'Клиенты, чья первая покупка — продажа этого периода, а контакта с ними до конца того дня никто не записал.',
    },
    tables: ['contacts', 'clients', 'sales', 'calendar', 'lists', 'settings'],
    additive: true,
  },
  {
    key: 'entry.unregistered',
    unit: 'count',
    good: 'down',
    label: { en: 'Calls that never became a row', ru: 'Звонки, не попавшие в реестр' },
    definition: {
      en: 'Calls of the period in the phone log (sheet Calls) without a row of Contacts: the same side, in the same direction, within 10 minutes; a call of ours also has one where an inquiry was answered then. Days without a log are no data, never "all registered".',
      ru: 'Звонки периода из журнала телефонии (лист «Звонки»), которым нет строки в «Контактах»: та же сторона, то же направление, в пределах 10 минут; наш звонок есть и там, где тогда ответили на обращение. Дни без журнала — нет данных, а не «всё внесено».',
    },
    tables: [...NEEDS, 'calls'],
    additive: true,
    matures: true,
    fromLog: true,
  },
  {
    key: 'entry.lost',
    unit: 'count',
    good: 'down',
    label: { en: 'Lost calls', ru: 'Потерянные звонки' },
    definition: {
      en: 'Inbound calls of the period, tests apart, that nobody took, and after which nobody talked with the caller within the target of a call, in working minutes; by the phone log alone.',
      ru: 'Входящие звонки периода, кроме проверок, которые никто не взял и после которых с позвонившим не поговорили за срок ответа на звонок, в рабочих минутах; только по журналу телефонии.',
    },
    tables: [...NEEDS, 'calls'],
    additive: true,
    matures: true,
    fromLog: true,
  },
  {
    key: 'entry.deadSources',
    unit: 'count',
    good: 'down',
    label: { en: 'Silent lines', ru: 'Замолчавшие линии' },
    definition: {
      en: 'Sources that are on and were heard of last longer ago than their "Quiet after", in working hours. No data while no source says how long that is.',
      ru: 'Включённые источники, о которых не слышно дольше их «Тревога через», в рабочих часах. Нет данных, пока ни у одного источника не сказано, сколько это.',
    },
    tables: ['sources', 'calls', 'contacts', 'calendar'],
    atNow: true,
    fromLog: true,
  },
]);

/** Which threads a figure looks at, and why one of them is not counted: its number and its "why" come from here. */
export interface ThreadVerdicts {
  readonly isLookedAt: (thread: JudgedThread) => boolean;
  readonly whyNot: (thread: JudgedThread) => WhyNot;
}

const isAny = (): boolean => true;
const isAnswered = ({ response }: JudgedThread): boolean => response !== null;
const isOpen = ({ answeredAt }: JudgedThread): boolean => answeredAt === null;
/** Answered, or so late that it counts against us. */
const isJudged = ({ state }: JudgedThread): boolean => state === 'inTime' || state === 'late' || state === 'overdue';
const isAnswerTimed = ({ answerEntered }: JudgedThread): boolean => answerEntered !== null;
const counted = (): WhyNot => null;

export const THREAD_VERDICTS = {
  'entry.threads': { isLookedAt: isAny, whyNot: counted },
  'entry.answered': { isLookedAt: isAny, whyNot: (thread) => (isAnswered(thread) ? null : 'notAnswered') },
  'entry.medianResponse': { isLookedAt: isAnswered, whyNot: counted },
  'entry.p90Response': { isLookedAt: isAnswered, whyNot: counted },
  'entry.withinTarget': {
    isLookedAt: isJudged,
    whyNot: ({ state }) => (state === 'late' || state === 'overdue' ? state : null),
  },
  'entry.fromMemory': {
    isLookedAt: isAnswerTimed,
    whyNot: ({ answerEntered }) => (answerEntered === 'fromMemory' ? null : 'writtenAtOnce'),
  },
  'entry.waitingNow': { isLookedAt: isOpen, whyNot: counted },
  'entry.overdueNow': { isLookedAt: isOpen, whyNot: ({ state }) => (state === 'overdue' ? null : 'notOverdue') },
} satisfies VerdictsOf<typeof ENTRY_FIGURES, ThreadVerdicts>;

/** The same of single contacts. */
export const ENTRY_VERDICTS = {
  'entry.closedWithoutAnswer':
    () =>
    ({ isNoise, isTest }) =>
      isNoise && !isTest ? null : undefined,
  'entry.listened':
    ({ facts: { selling } }) =>
    (fact, position) => {
      if (!isRecordedCall(fact) || fact.isTest || selling.isToNewcomer[position] !== 1) return undefined;
      return fact.contact.listenedOn === null ? 'notListened' : null;
    },
  'entry.lateRows': whyWrittenLate,
} satisfies VerdictsOf<typeof ENTRY_FIGURES, ContactVerdicts>;

interface JudgedThreads {
  /** Threads looked at, and how many contacts they have. */
  cases: number;
  rows: number;
  counted: number;
  /** Of the counted ones that are answered. */
  readonly responses: number[];
}

function judged(threads: FactList<JudgedThread>, { isLookedAt, whyNot }: ThreadVerdicts): JudgedThreads {
  const sum: JudgedThreads = { cases: 0, rows: 0, counted: 0, responses: [] };
  threads.each((thread) => {
    if (!isLookedAt(thread)) return;
    sum.cases++;
    sum.rows += thread.inboundCount;
    if (whyNot(thread) !== null) return;
    sum.counted++;
    if (thread.response !== null) sum.responses.push(thread.response);
  });
  return sum;
}

export const measureEntry: SectionMeasures<Exclude<KeyOf<typeof ENTRY_FIGURES>, AtNow>> = (view) => {
  const leftOut = countLeftOut(view.facts.contacts.leftOut, view.period);
  const withParty = withNoParty(leftOut, view.contacts.count(opensNoThread));
  const ofThreads = (key: keyof typeof THREAD_VERDICTS): JudgedThreads => judged(view.threads, THREAD_VERDICTS[key]);
  const threads = ofThreads('entry.threads');
  const answered = ofThreads('entry.answered');
  const median50 = ofThreads('entry.medianResponse');
  const slow = ofThreads('entry.p90Response');
  const inTime = ofThreads('entry.withinTarget');
  const closed = countJudged(view, ENTRY_VERDICTS['entry.closedWithoutAnswer']);
  const calls = countJudged(view, ENTRY_VERDICTS['entry.listened']);
  const remembering = ofThreads('entry.fromMemory');
  const late = countJudged(view, ENTRY_VERDICTS['entry.lateRows']);
  return {
    'entry.threads': countOf(threads.counted, threads.rows, withParty),
    'entry.answered': countOf(answered.counted, answered.rows, withParty),
    'entry.closedWithoutAnswer': countOf(closed.counted, closed.used, leftOut),
    'entry.medianResponse': valueOf(median(median50.responses), median50.cases, median50.rows, withParty),
    'entry.p90Response': valueOf(percentile(slow.responses, 0.9), slow.cases, slow.rows, withParty),
    'entry.withinTarget': valueOf(ratio(inTime.counted, inTime.cases), inTime.cases, inTime.rows, withParty),
    'entry.fromMemory': countOfKnown(remembering.counted, remembering.cases, remembering.rows, withParty),
    'entry.lateRows': countOfKnown(late.counted, late.used, late.used, leftOut),
    'entry.untyped': measureUntyped(view),
    'entry.listened': valueOf(
      ratio(calls.counted, calls.used),
      calls.used,
      calls.used,
      withNoParty(leftOut, view.contacts.count(isNobodysRecording)),
    ),
    ...measureLog(view),
  };
};

/** A count of which nothing is known while there is nothing to look at. */
function countOfKnown(value: number, cases: number, rowsUsed: number, rowsLeftOut: LeftOutCounts): Measure {
  return cases === 0 ? valueOf(null, 0, rowsUsed, rowsLeftOut) : countOf(value, rowsUsed, rowsLeftOut);
}

type WaitingNow = 'entry.waitingNow' | 'entry.overdueNow';
type AtNow = WaitingNow | 'entry.deadSources';

/** Open threads at now, whatever their period. */
export function measureWaitingNow({ threadList, contacts }: Facts): Measures<WaitingNow> {
  const leftOut = withNoParty(countReasons(contacts.leftOut), contacts.list.count(opensNoThread));
  const measure = (key: WaitingNow): Measure => {
    const { counted: open, rows } = judged(threadList, THREAD_VERDICTS[key]);
    return countOf(open, rows, leftOut);
  };
  return { 'entry.waitingNow': measure('entry.waitingNow'), 'entry.overdueNow': measure('entry.overdueNow') };
}

/** An inquiry of nobody: there is no party to wait for an answer. */
export function opensNoThread({ isInbound, isNoise, party }: ContactFact): boolean {
  return isInbound && !isNoise && party < 0;
}

/** An inbound call with a recording to listen to. */
export function isRecordedCall({ isInbound, contact }: ContactFact): boolean {
  return isInbound && contact.channel === 'call' && contact.recording !== '';
}

/** A recording of nobody knows whom: it cannot be told whether a newcomer called. */
export function isNobodysRecording(fact: ContactFact): boolean {
  return isRecordedCall(fact) && fact.party < 0;
}
