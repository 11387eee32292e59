import type { EverydayTexts, RefusedPlace } from '../core/texts';
import { enCellProblems, enProblemSentence } from './enCellProblems';
import { NO_DATA, count, inquiries, mistakes, rows, write } from './enForms';
import { enTasksOf } from './enTasks';

function waitingWords(waiting: number | null, overdue: number): string {
  if (waiting === null) return 'who waits for a reply is not known';
  if (waiting === 0) return 'nobody waits for a reply';
  const late = overdue === 0 ? '' : `, ${write.number(overdue)} of them overdue`;
  return `${inquiries(waiting)} waiting for a reply${late}`;
}

/** A few places by name, the rest by number. */
function listed(places: readonly string[]): string {
  return places.length <= 3 ? places.join(', ') : `${places.slice(0, 3).join(', ')} and ${places.length - 3} more`;
}

function leftAlone(value: number): string {
  return `${count(value, 'cell', 'cells')} changed meanwhile and ${value === 1 ? 'was' : 'were'} left alone`;
}

/** After the way back, or forth again: how many changes, and what was left alone. */
function reverted(done: string): EverydayTexts['done']['reverted']['undo'] {
  return ({ changes, leftAlone: left }) => {
    const sum = changes === 0 ? `Nothing was ${done}` : `Done: ${count(changes, 'change', 'changes')} ${done}`;
    return `${sum}${left.length === 0 ? '' : `; changed by people since and left as it is: ${listed(left)}`}.`;
  };
}

function withLeftAlone(sentence: string, value: number): string {
  return value === 0 ? `${sentence}.` : `${sentence}; ${leftAlone(value)}.`;
}

function refusedPlaces(refused: readonly RefusedPlace[]): string {
  return refused.map(({ place, why }) => `"${place}" (${why})`).join(', ');
}

function quoted(sheets: readonly string[]): string {
  return sheets.map((sheet) => `"${sheet}"`).join(', ');
}

const SAFE = 'Nothing is lost.';

/** English: what the script itself says. */
export const enEveryday: EverydayTexts = {
  language: 'en',
  write,
  tasks: enTasksOf(write),
  problems: enCellProblems,
  problemSentence: enProblemSentence(enCellProblems),
  menu: {
    title: 'Sales register',
    demo: 'Demo data',
    commands: {
      refresh: 'Refresh everything',
      computeFigures: 'Compute KPIs',
      flagUnanswered: 'Flag unanswered contacts',
      buildTasks: 'Build task sheets',
      addContact: 'Add contact…',
      clientCard: 'Client card',
      whyThisNumber: 'Why this number…',
      worthAsking: 'Worth asking',
      checkData: 'Check data',
      findDuplicates: 'Find duplicates…',
      importData: 'Import…',
      adoptSheet: 'Adopt a sheet…',
      sources: 'Sources of calls and forms',
      unregistered: 'Not in the register (calls)',
      undo: 'Undo…',
      redo: 'Put back what was undone',
      history: 'History of figures',
      journal: 'Journal of changes',
      person: 'Person',
      meeting: 'Weekly meeting',
      bonus: 'Bonuses',
      plan: 'Plan…',
      staff: 'Staff…',
      setUp: 'Set up or repair',
      selfCheck: 'Self-check',
      loadDemo: 'Load',
      removeDemo: 'Remove',
      pocket: 'Page for the phone…',
      automation: 'Automation…',
      mail: 'Letters of clients…',
      settings: 'Settings…',
      showAllSheets: 'Show all sheets',
      help: 'Help',
    },
  },
  threadStates: {
    inTime: 'Answered in time',
    late: 'Answered late',
    waiting: 'Waiting',
    soon: 'Due soon',
    overdue: 'Overdue',
    closed: 'Closed without answer',
  },
  units: { count: 'pcs', money: 'money', percent: '%', minutes: 'min', days: 'd' },
  bridge: {
    previousTotal: 'Revenue of the previous period',
    new: 'New clients',
    returning: 'Came back: bought nothing in the previous period',
    gone: 'Bought nothing in this period',
    grown: 'Bought more',
    shrunk: 'Bought less',
    adjustments: 'Adjustments and sales without a client',
    total: 'Revenue of this period',
  },
  progress: { reading: 'Reading the tables…', computing: 'Computing…', writing: 'Writing…' },
  done: {
    refreshed: ({ period, waiting, overdue, problems }) =>
      `Done: figures of ${period} computed, ${waitingWords(waiting, overdue)}, ${
        problems === 0 ? 'nothing to put right' : `${count(problems, 'thing', 'things')} to put right`
      }.`,
    figuresComputed: (period) => `Done: figures of ${period} computed.`,
    unansweredFlagged: ({ marked, waiting, overdue }) =>
      `Done: ${
        marked === 0 ? 'every status was right' : `${count(marked, 'status', 'statuses')} updated`
      }, ${waitingWords(waiting, overdue)}.`,
    checked: ({ errors, warnings }) =>
      errors + warnings === 0
        ? 'Done: the data are in order.'
        : `Done: ${mistakes(errors, warnings)}, all on the sheet Check.`,
    setUp: ({ created, repaired }) =>
      created + repaired === 0
        ? 'Done: everything was in place.'
        : `Done: ${count(created, 'sheet', 'sheets')} created, ${count(repaired, 'place', 'places')} repaired; what people typed is untouched.`,
    demoLoaded: (value) => `Done: ${rows(value)} of demo data loaded; the menu removes them at any time.`,
    demoRemoved: (value) => `Done: ${rows(value)} of demo data removed, everything else untouched.`,
    reverted: { undo: reverted('undone'), redo: reverted('put back') },
    nothingTo: {
      undo: 'Nothing to undo: no automatic change stands that could be taken back.',
      redo: 'Nothing to put back: nothing stands undone.',
    },
    fixed: ({ fixed, leftAlone: left }) => withLeftAlone(`Done: ${count(fixed, 'place', 'places')} put right`, left),
    settingsSaved: (changed) =>
      changed === 0 ? 'The settings did not change.' : `Done: ${count(changed, 'setting', 'settings')} saved.`,
    languageSwitched: 'Done: the workbook speaks English now, the data are untouched.',
    created: (file) => `Done: ${file} created.`,
    leftAlone: (value) => `${leftAlone(value)}.`,
    offeringLess: (headings) =>
      `A drop-down holds 500 values: the columns ${headings.map((heading) => `"${heading}"`).join(', ')} offer the first 500, the others are typed.`,
    looksKept: (places) =>
      `The looks stayed as they were (a Google table, a protection or merged cells keep them): ${places.join(', ')}.`,
    otherNames: (names) =>
      names.map(({ wanted, name }) => `Your sheet "${wanted}" was left alone; ours is called "${name}".`).join(' '),
  },
  failures: {
    title: 'That did not work',
    busy: `Another command is running just now. ${SAFE} Try again in a minute.`,
    noSuchRun: (run) =>
      `There is no run "${run}" in the Journal. ${SAFE} The first column of the Journal names the runs.`,
    noTables:
      'This workbook has no sheets of the register. Choose "Set up or repair" in the menu to create them; other sheets stay as they are.',
    unreadableTables: (sheets) =>
      `Headings are missing on ${quoted(sheets)}: figures that need ${sheets.length === 1 ? 'it' : 'them'} are not computed. ${SAFE} Choose "Set up or repair" in the menu.`,
    badPeriod: (found) =>
      `The period "${found}" is not understood. Choose one on the Dashboard, or write it like 2026-10.`,
    timeIsUp: `There is much data and the time Google allows is up. ${SAFE} The command goes on by itself in a minute.`,
    service: (message) => `Google did not answer as it should ("${message}"). ${SAFE} Try again in a minute.`,
    noPermission: (sheet) =>
      `You may not change the sheet "${sheet}". ${SAFE} Ask the owner of the workbook for access and try again.`,
    notWritten: (refused, isRestDone = false) =>
      `Not written: ${refusedPlaces(refused)}.${isRestDone ? ' Everything else is done.' : ''} Put the cause right, or ask whoever may change it, and run the command again.`,
    demoOverData: (sheets) =>
      `There is data on ${quoted(sheets)} already, so the demo was not loaded. Load it into a new workbook.`,
    unexpected: (message) =>
      `Something unexpected happened ("${message}"). What people typed is untouched. Try again; if it stays, send us this text.`,
  },
  common: {
    appName: 'Sales register',
    noData: NO_DATA,
    notStated: 'not stated',
    unknownPerson: 'somebody',
    nobody: 'nobody',
    hiddenNumber: 'hidden number',
    stranger: 'not known yet',
    fewData: (n) => `few data: ${write.number(n)}`,
    cases: (n) => `of ${write.number(n)}`,
    updated: (now) => `Updated ${write.moment(now)}`,
    rowsLeftOut: (value) => (value === 0 ? 'All rows counted' : `Rows left out: ${write.number(value)} — see`),
    row: (row) => `row ${row}`,
    more: (value) => `and ${write.number(value)} more`,
    owes: ({ debt, overdueDays, asOf }, currency) =>
      debt === null || debt <= 0
        ? ''
        : `Owes ${write.value(debt, 'money', currency)}${
            overdueDays ? `, ${count(overdueDays, 'day', 'days')} overdue` : ''
          }${asOf === null ? '' : ` (as of ${write.day(asOf)})`}.`,
    salesAre: ({ salesBasis, salesVat }) =>
      [
        { shipment: 'by shipment', payment: 'by payment', '': '' }[salesBasis],
        { with: 'with VAT', without: 'without VAT', '': '' }[salesVat],
      ]
        .filter(Boolean)
        .join(', '),
    yes: 'yes',
    no: 'no',
  },
  dashboard: {
    paceFormat: (percent, isRunning) => (isRunning ? `"on pace for "${percent}" of plan"` : `${percent}" of plan"`),
    tiles: {
      revenue: 'Revenue',
      revenuePerClient: 'Revenue per client',
      retention: 'Retention',
      newDeals: 'New deals',
      conversion: 'Entry efficiency',
      withinTarget: 'Answered in target',
    },
    points: 'pp',
  },
  breakdowns: {
    dimensions: {
      line: 'By line of business',
      activity: 'By advertising',
      segment: 'By segment',
      employee: 'By employee',
    },
    columns: {
      inquiries: 'Inquiries',
      newClients: 'New inbound clients',
      newSales: 'New inbound sales',
      conversion: 'Entry efficiency',
      revenue: 'Revenue',
      buyers: 'Buyers',
      revenuePerClient: 'Revenue per client',
      spend: 'Spent',
      costPerInquiry: 'Cost per inquiry',
      costPerNewcomer: 'Cost per new client',
      costPerCall: 'Cost per call talked',
      cac: 'Cost per new sale',
      romi: 'ROMI',
      roas: 'ROAS',
      remark: 'Remark',
    },
    total: 'Total',
    bridge: 'Why revenue changed',
    atRisk: 'Clients at risk',
  },
};
