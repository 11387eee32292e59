import { channelKinds, resultKinds } from '../core/register/schema/choice';
import type { RegisterTaskTexts } from '../core/work/tasks/taskTexts';
import type { Writing } from '../core/texts';
import { enTasksOf } from './enTasks';

/** Sentences in English of tasks that only the whole register tells, and of the sheets they stand on. */
export function enRegisterTasksOf(write: Writing): RegisterTaskTexts {
  const count = (value: number, one: string, many: string): string =>
    `${write.number(value)} ${value === 1 ? one : many}`;
  const tasks = (value: number): string => count(value, 'task', 'tasks');
  const days = (value: number): string => count(value, 'day', 'days');
  const late = (value: number): string => (value === 0 ? '' : `, ${write.number(value)} overdue`);

  return {
    ...enTasksOf(write),
    title: (role) =>
      ({
        owner: 'Tasks of the owner',
        active: 'Active sales',
        inbound: 'Inbound',
        care: 'Client care',
        documents: 'Documents',
      })[role],
    summary: (what) =>
      `${tasks(what.tasks)}${what.today === 0 ? '' : `, ${write.number(what.today)} for today`}${late(what.overdue)}.`,
    showOld: (lines) => `Show the old ones: ${write.number(lines)}`,
    parts: { today: 'today', overdue: 'overdue', later: 'not due yet', old: 'long overdue' },
    moneyNote: 'What may be lost: of a client the revenue a month, of a deal its amount.',
    firstShown: (lines) => `The ${write.number(lines)} most urgent are shown.`,
    nothingToDo: 'All done: there are no tasks.',
    nothingYet: 'No tasks yet.',
    comeWith: 'They come with the first contacts and sales.',
    refresh: 'Refresh',
    howTo: 'Choose the outcome: the register updates itself. A comment and the day of the next step go beside it.',
    row: (row) => `row ${row}`,
    built: (what) =>
      `Task sheets are ready: ${tasks(what.tasks)}${late(what.overdue)}${
        what.effects === 0 ? '' : `; ${count(what.effects, 'tick', 'ticks')} taken into the register`
      }.`,
    stalled: 'Decide about a deal that stands still',
    prospect: (isAgain) => (isAgain ? 'Call again: three months have passed' : 'Call a new company'),
    prospectFacts: ({ last, isRefusal, segment, isFocus }) =>
      `${last === null ? 'No contact and no sale yet' : `${isRefusal ? 'Refused' : 'Not reached'} on ${write.day(last)}`}${
        segment === '' ? '' : `; segment "${segment}"${isFocus ? ', which is in focus' : ''}`
      }.`,
    first: 'Ask whether everything arrived as it should',
    firstFacts: (on) => `First purchase on ${write.day(on)}; nobody has talked to them since.`,
    second: 'Call: no second purchase yet',
    risk: 'Call: overdue for an order',
    riskFacts: ({ usualGap, isOwn, purchaseDays, silence, last }) => {
      const since = write.day(last);
      const few =
        purchaseDays === 1 ? `One purchase (${since})` : `${write.number(purchaseDays)} purchases (last ${since})`;
      return isOwn
        ? `Usually buys every ${days(usualGap)}, silent for ${write.number(silence)} (since ${since}).`
        : `${few}, silent for ${days(silence)}; usual is ${write.number(usualGap)}.`;
    },
    byData: (upTo) => ` By data of ${write.day(upTo)}.`,
    lost: 'Call: ask why they stopped, invite them back',
    touch: 'Call: the day of the next contact has come',
    touchFacts: ({ on, last, every }) =>
      `${every === null ? `Contact set for ${write.day(on)}` : `A contact every ${days(every)}`}${
        last === null ? '' : `, last talk on ${write.day(last)}`
      }.`,
    quiet: 'Call and ask whether all is well',
    quietFacts: ({ last, silence, ofClass, days: every }) =>
      `${
        last === null
          ? `Buys, but the register shows no conversation for ${days(silence)}`
          : `Buys, but the last conversation was on ${write.day(last)}, ${days(silence)} ago`
      }; class ${ofClass} is called every ${days(every)}.`,
    waiting: 'Find out what holds the answer up',
    waitingFacts: ({ waited, target, employee }) =>
      `Waiting ${write.minutes(waited)} of working time, target ${write.minutes(target)}. To be answered by: ${employee}.`,
    fell: {
      'retention.revenuePerClient': 'Find out why revenue per client fell',
      'retention.rate': 'Find out why more clients are leaving',
    },
    fellFacts: ({ period, from, to, cause }) =>
      `${period}: ${to}, before ${from}.${cause === null ? '' : ` Most under "${cause.line}": ${cause.amount}.`}`,
    conflict: 'Separate the search for clients from their care',
    conflictFacts: ({ active, care, month }) =>
      `${month}: ${count(active, 'active contact', 'active contacts')} and ${count(care, 'care contact', 'care contacts')}.`,
    sellerPapers: 'Move the paperwork off a seller',
    sellerPapersFacts: ({ documents, month }) =>
      `${month}: responsible for ${count(documents, 'document', 'documents')}.`,
    listen: (isLost) => (isLost ? 'Listen to a call that ended in a refusal' : 'Listen to a call of a new client'),
    listenFacts: ({ channel, at, employee, result }) =>
      `${channelKinds.labels[channel ?? 'call'].en} on ${write.moment(at)}${employee === '' ? '' : `, ${employee}`}${
        result === null ? '' : `: "${resultKinds.labels[result].en}"`
      }.`,
    read: 'Read what a new client wrote and what we answered',
    script: (points) =>
      `By the script: ${points.map((point, at) => `${at + 1}) ${point}`).join('; ')}. Say so in the comment: +-+ is yes, no, yes.`,
    unwritten: 'Ask about calls that are not in the register',
    unwrittenFacts: ({ calls, on }) =>
      `Calls in the phone log on ${write.day(on)} without a row: ${write.number(calls)}. Boxes that write them: “Not in the register”.`,
    deadLine: 'Try the line out: it may be dead',
    deadLineFacts: ({ last, number }) =>
      `Nothing since ${write.moment(last)}, longer than usual${number === '' ? '' : `. Number: ${number}`}.`,
    testInquiry: 'Have somebody ring or write as a client would',
    testInquiryFacts: ({ number, last, answered }) =>
      `${number === '' ? '' : `${number}. `}${last === null ? 'Not tried yet' : `Last on ${write.moment(last)}, ${answered === null ? 'nobody answered' : `answered in ${write.minutes(answered)}`}`}. Mark its row “Test inquiry”: it counts nowhere.`,
    checkCall: 'Call a new client: were they answered well?',
    silent: 'Ask whether all is well: no new rows',
    silentFacts: ({ days, usual, last }) =>
      `Nothing written for ${count(days, 'working day', 'working days')}, usually ${write.number(usual)} rows a day. The last one on ${write.day(last)}.`,
    problems: 'Fix the errors in the data',
    problemsFacts: ({ errors, warnings, sheet }) =>
      `${count(errors, 'error', 'errors')} and ${count(warnings, 'warning', 'warnings')}, most errors on the sheet "${sheet}".`,
  };
}
