import type { ContactFact } from '../facts/contactFacts';
import type { Facts } from '../facts/facts';
import { countLeftOut, countReasons, withNoParty } from '../facts/leftOut';
import { median, percentile, ratio } from '../../values/statistics';
import type { JudgedThread, ThreadState } from '../facts/threads';
import { countOf, valueOf, figuresOf, type Measure, type KeyOf, type Measures, type SectionMeasures } from './measure';
import type { PeriodView } from './periodView';

const NEEDS = ['contacts', 'clients', 'calendar', 'lists', 'settings'] as const;

/** Entry points: who came, who was answered, how soon. The strongest control belongs here. */
export const ENTRY_FIGURES = figuresOf('entry', NEEDS, [
  {
    key: 'entry.threads',
    unit: 'count',
    good: 'neither',
    label: { en: 'Inquiries to answer', ru: 'Обращения к ответу' },
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
      en: 'Inbound contacts of the period marked as spam or not a client.',
      ru: 'Входящие контакты периода, помеченные как спам или не клиент.',
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
    label: { en: 'Nine in ten answered within', ru: 'Девять из десяти отвечены за' },
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
    key: 'entry.unregistered',
    unit: 'count',
    good: 'down',
    label: { en: 'Calls that never became a row', ru: 'Звонки, не попавшие в реестр' },
    definition: {
      en: 'Calls in the phone company’s log without a register row. No data until the log is connected.',
      ru: 'Звонки из журнала телефонии без строки в реестре. Нет данных, пока журнал не подключён.',
    },
  },
]);

export const measureEntry: SectionMeasures<Exclude<KeyOf<typeof ENTRY_FIGURES>, WaitingNow>> = (view) => {
  const leftOut = countLeftOut(view.facts.contacts.leftOut, view.period);
  const states: Record<ThreadState, number> = { inTime: 0, late: 0, waiting: 0, soon: 0, overdue: 0 };
  const responses: number[] = [];
  for (const thread of view.threads) {
    states[thread.state]++;
    if (thread.response !== null) responses.push(thread.response);
  }
  const rows = rowsOf(view.threads);
  const answeredRows = rowsOf(view.threads.filter(isAnswered));
  const judgedRows = rowsOf(view.threads.filter(isJudged));
  const answered = responses.length;
  const judged = states.inTime + states.late + states.overdue;
  const closed = view.contacts.filter((contact) => contact.isNoise).length;
  const withParty = withNoParty(leftOut, view.contacts.filter(opensNoThread).length);
  return {
    'entry.threads': countOf(view.threads.length, rows, withParty),
    'entry.answered': countOf(answered, rows, withParty),
    'entry.closedWithoutAnswer': countOf(closed, closed, leftOut),
    'entry.medianResponse': valueOf(median(responses), answered, answeredRows, withParty),
    'entry.p90Response': valueOf(percentile(responses, 0.9), answered, answeredRows, withParty),
    'entry.withinTarget': valueOf(ratio(states.inTime, judged), judged, judgedRows, withParty),
    'entry.listened': {
      ...listened(view),
      rowsLeftOut: withNoParty(leftOut, view.contacts.filter(isNobodysRecording).length),
    },
    'entry.unregistered': valueOf(null, 0, 0, {}),
  };
};

type WaitingNow = 'entry.waitingNow' | 'entry.overdueNow';

/** Open threads at now, whatever their period. */
export function measureWaitingNow({ threads, contacts }: Facts): Measures<WaitingNow> {
  const open = threads.filter((thread) => thread.answeredAt === null);
  const overdue = open.filter((thread) => thread.state === 'overdue').length;
  const leftOut = withNoParty(countReasons(contacts.leftOut), contacts.rows.filter(opensNoThread).length);
  return {
    'entry.waitingNow': countOf(open.length, rowsOf(open), leftOut),
    'entry.overdueNow': countOf(overdue, rowsOf(open), leftOut),
  };
}

/** An inquiry of nobody: there is no party to wait for an answer. */
export function opensNoThread({ isInbound, isNoise, party }: ContactFact): boolean {
  return isInbound && !isNoise && party < 0;
}

export function isAnswered({ response }: JudgedThread): boolean {
  return response !== null;
}

/** Answered, or so late that it counts against us. */
export function isJudged({ state }: JudgedThread): boolean {
  return state === 'inTime' || state === 'late' || state === 'overdue';
}

function rowsOf(threads: readonly JudgedThread[]): number {
  return threads.reduce((rows, { inbound }) => rows + inbound.length, 0);
}

/** Recorded calls of newcomers, and how many of them somebody listened to. */
function listened(view: PeriodView): Measure {
  const { isToNewcomer } = view.facts.selling;
  let recorded = 0;
  let heard = 0;
  view.contacts.forEach((fact, index) => {
    if (!isRecordedCall(fact) || isToNewcomer[view.contactsFrom + index] !== 1) return;
    recorded++;
    if (fact.contact.listenedOn !== null) heard++;
  });
  return valueOf(ratio(heard, recorded), recorded, recorded, {});
}

/** An inbound call with a recording to listen to. */
export function isRecordedCall({ isInbound, contact }: ContactFact): boolean {
  return isInbound && contact.channel === 'call' && contact.recording !== '';
}

/** A recording of nobody knows whom: it cannot be told whether a newcomer called. */
export function isNobodysRecording(fact: ContactFact): boolean {
  return isRecordedCall(fact) && fact.party < 0;
}
