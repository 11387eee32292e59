import type { ChannelKind } from '../core/register/schema/choice';
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
  const days = (value: number): string => count(value, 'day', 'days');
  const vain = (tries: number): string => (tries === 0 ? '' : ` ${count(tries, 'attempt', 'attempts')}, no answer.`);

  return {
    insteadOf: ({ name, until }) => (until === null ? `Instead of ${name}, who has left.` : `Instead of ${name}.`),
    standard: (words) => `Standard: ${words}.`,
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
    erased: 'Find out why the row of an unanswered inquiry is gone',
    erasedFacts: ({ id, noticed }) =>
      `${id} waited for an answer; since ${write.moment(noticed)} its row is gone from Contacts. Put the row back (version history of the spreadsheet), or choose "Done" if that is right.`,
    decision: 'Do what the meeting decided',
    decisionFacts: ({ what, on, who }) =>
      `${what} (meeting${on === null ? '' : ` of ${write.day(on)}`}${who === '' ? '' : `, to be done by ${who}`}).`,
    overload: (overdue) => `${count(overdue, 'task', 'tasks')} overdue: hand them over or drop them`,
    overloadFacts: ({ overdue, shown }) =>
      `The sheet shows the ${write.number(shown)} dearest; ${write.number(overdue - shown)} more come with the box "Show the old ones".`,
    money: (amount, currency) => write.value(Math.round(amount / 100) * 100, 'money', currency),
  };
}
