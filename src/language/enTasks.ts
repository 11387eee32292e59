import { channelKinds, resultKinds, type ChannelKind } from '../core/register/schema/choice';
import type { TaskTexts } from '../core/work/tasks/taskTexts';
import type { Writing } from '../core/texts';

const REPLY: Readonly<Record<ChannelKind, string>> = {
  call: 'Call back',
  email: 'Answer the e-mail',
  form: 'Answer the request from the site',
  messenger: 'Answer in the messenger',
  meeting: 'Answer after the meeting',
  other: 'Answer',
};

const UNDO = 'To take it back: "Undo…" in the menu.';

/** Sentences of tasks in English. */
export function enTasksOf(write: Writing): TaskTexts {
  const count = (value: number, one: string, many: string): string =>
    `${write.number(value)} ${value === 1 ? one : many}`;
  const tasks = (value: number): string => count(value, 'task', 'tasks');
  const days = (value: number): string => count(value, 'day', 'days');
  const late = (value: number): string => (value === 0 ? '' : `, ${write.number(value)} overdue`);
  const vain = (tries: number): string => (tries === 0 ? '' : ` ${count(tries, 'attempt', 'attempts')}, no answer.`);

  return {
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
    insteadOf: ({ name, until }) => (until === null ? `Instead of ${name}, who has left.` : `Instead of ${name}.`),
    standard: (words) => `Standard: ${words}.`,
    row: (row) => `row ${row}`,
    left: {
      done: 'Done',
      closed: 'Closed; nothing to record in the register',
      attempt: 'Not reached; the task stays',
      late: 'Ticked when the matter was closed already; nothing was recorded in the register',
      lost: 'Ticked when its row was found no more; nothing was recorded in the register',
      amended: 'Added to after the tick',
      ruleOff: 'The standard is switched off',
      erased: 'Its row is gone from Contacts; nobody has answered',
      own: 'Own task done',
    },
    built: (what) =>
      `Task sheets are ready: ${tasks(what.tasks)}${late(what.overdue)}${
        what.effects === 0 ? '' : `; ${count(what.effects, 'tick', 'ticks')} taken into the register`
      }.`,

    ticked: {
      done: `It is in the register. The line leaves the list at the next refresh. ${UNDO}`,
      attempt: `The attempt is in the register, the line stays. ${UNDO}`,
      closed: 'Closed. The line leaves the list at the next refresh and stands in the task log.',
      late: 'This is already closed; nothing was written into the register. The tick is kept in the task log.',
      lost: 'The row of this line was not found: it is deleted, or has another id by now. Nothing was written into the register; refresh to see what is open. The tick is kept in the task log.',
      amended: `The register has been added to. ${UNDO}`,
      erased:
        'The row of this line is not in Contacts any more; nothing was written into the register. The tick is kept in the task log, and the owner is told.',
    },
    chooseFirst: {
      outcome: 'Choose the "Outcome" in this line: that is what closes it. Nothing is written yet.',
      word: 'Write in "Comment" what you answered: a mail or a message counts as an answer only with a word of it. Nothing is written yet, the outcome waits.',
    },
    emptyTicks: (ticks) =>
      `${count(ticks, 'box', 'boxes')} ticked without an outcome ${ticks === 1 ? 'is' : 'are'} free again: the "Outcome" closes a task.`,
    lacks: ({ sheet, heading }) =>
      `The outcome waits: on "${sheet}" there is no column "${heading}" to write it into. The line stays. "Set up or repair" in the menu puts the column back, and the next refresh takes it.`,
    taken: (ticks) => `${count(ticks, 'tick', 'ticks')} taken into the register. ${UNDO}`,
    waits: (refused) =>
      `The tick is not in the register yet: ${refused.map(({ place, why }) => `"${place}" (${why})`).join(', ')} could not be written. The line stays on the list and the tick waits: somebody who may change the sheet refreshes.`,
    cannotTell: 'The task sheets stay as they are: one of the tables they rest on cannot be read.',

    reply: (channel, line) => (line === '' ? REPLY[channel] : `${REPLY[channel]} (${line})`),
    replyFacts: ({ waited, target, inbound, tries }) =>
      `${Math.round(waited) === 0 ? 'Came outside working hours' : `Waiting ${write.minutes(waited)} of working time`}, target ${write.minutes(target)}${
        inbound > 1 ? `; contacted us ${inbound === 2 ? 'twice' : `${write.number(inbound)} times`}` : ''
      }.${vain(tries)}`,
    tries: vain,
    nextStep: (agreed) => agreed || 'Get in touch as agreed',
    nextStepFacts: ({ agreedOn, on, dealAmount }) => {
      if (dealAmount !== '') return `A deal of ${dealAmount}; the step is set for ${write.day(on)}.`;
      return `Agreed${agreedOn === null ? '' : ` on ${write.day(agreedOn)}`}, due ${write.day(on)}.`;
    },
    stuck: 'Agree on the next step of the deal',
    stuckFacts: ({ amount, since, days: value, seller }) =>
      `A deal${amount === '' ? '' : ` of ${amount}`} has had no next step ${
        value === 0 ? 'since today' : `for ${days(value)}, since ${write.day(since)}`
      }${seller === '' ? '' : `; seller ${seller}`}.`,
    stalled: 'Decide about a deal that stands still',
    lead: 'Call and agree on the next step',
    leadFacts: (on) => `Showed interest on ${write.day(on)}; no next step is set.`,
    retry: 'Call again',
    retryFacts: ({ last, tries, most }) =>
      `Not reached on ${write.day(last)}: ${write.number(tries)} of ${count(most, 'try', 'tries')} made.`,
    claim: 'Settle the claim and write down how it ended',
    claimFacts: ({ on, days: value, words }) =>
      `A claim of ${write.day(on)}${words === '' ? '' : ` ("${words}")`}, ${
        value === 0 ? 'no outcome written down' : `${days(value)} without an outcome`
      }.`,
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
    document: (kind) =>
      kind === null || kind === 'other'
        ? 'Prepare a document'
        : `Prepare ${{ contract: 'a contract', invoice: 'an invoice', deliveryNote: 'a delivery note', act: 'a completion certificate' }[kind]}`,
    documentFacts: ({ by, at, due, deal }) =>
      `Requested${by === '' ? '' : ` by ${by}`} on ${write.moment(at)}${deal === '' ? '' : `, deal ${deal}`}${
        due === null ? ', no due time given' : ''
      }.`,
    papers: 'Prepare the paperwork for a won deal',
    papersFacts: ({ amount, closedOn, seller }) =>
      `A deal${amount === '' ? '' : ` of ${amount}`} won${seller === '' ? '' : ` by ${seller}`} on ${write.day(closedOn)}; it has no papers.`,
    waiting: 'Find out what holds the answer up',
    waitingFacts: ({ waited, target, employee }) =>
      `Waiting ${write.minutes(waited)} of working time, target ${write.minutes(target)}. To be answered by: ${employee}.`,
    erased: 'Find out why the row of an unanswered inquiry is gone',
    erasedFacts: ({ id, noticed }) =>
      `${id} waited for an answer; since ${write.moment(noticed)} its row is gone from Contacts. Put the row back (version history of the spreadsheet), or choose "Done" if that is right.`,
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
    decision: 'Do what the meeting decided',
    decisionFacts: ({ what, on, who }) =>
      `${what} (meeting${on === null ? '' : ` of ${write.day(on)}`}${who === '' ? '' : `, to be done by ${who}`}).`,
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
    overload: (overdue) => `${count(overdue, 'task', 'tasks')} overdue: hand them over or drop them`,
    overloadFacts: ({ overdue, shown }) =>
      `The sheet shows the ${write.number(shown)} dearest; ${write.number(overdue - shown)} more come with the box "Show the old ones".`,
    problems: 'Fix the errors in the data',
    problemsFacts: ({ errors, warnings, sheet }) =>
      `${count(errors, 'error', 'errors')} and ${count(warnings, 'warning', 'warnings')}, most errors on the sheet "${sheet}".`,
    money: (amount, currency) => write.value(Math.round(amount / 100) * 100, 'money', currency),
  };
}
