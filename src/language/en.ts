import type { RefusedPlace, Texts } from '../core/texts';
import { enProblems } from './enProblems';
import { enTasksOf } from './enTasks';
import { formFor } from './plural';
import { writingOf } from './writing';

const NO_DATA = 'no data';

const write = writingOf('en', {
  locale: 'en-US',
  noData: NO_DATA,
  percent: '%',
  hours: 'h',
  minutes: 'min',
  days: { one: 'day', many: 'days' },
  quarter: (quarter, year) => `Q${quarter} ${year}`,
  year: (year) => `Year ${year}`,
  week: (week, year) => `Week ${week}, ${year}`,
  day: (iso) => iso,
});

/** "5 rows": the number with the word in the right form. */
function count(value: number, one: string, many: string): string {
  return `${write.number(value)} ${formFor('en', value, { one, many })}`;
}

const rows = (value: number): string => count(value, 'row', 'rows');
const inquiries = (value: number): string => count(value, 'inquiry', 'inquiries');

function waitingWords(waiting: number, overdue: number): string {
  if (waiting === 0) return 'nobody waits for a reply';
  const late = overdue === 0 ? '' : `, ${write.number(overdue)} of them overdue`;
  return `${inquiries(waiting)} waiting for a reply${late}`;
}

function mistakes(errors: number, warnings: number): string {
  return `${count(errors, 'error', 'errors')} and ${count(warnings, 'warning', 'warnings')}`;
}

/** A few places by name, the rest by number. */
function listed(places: readonly string[]): string {
  return places.length <= 3 ? places.join(', ') : `${places.slice(0, 3).join(', ')} and ${places.length - 3} more`;
}

function leftAlone(value: number): string {
  return `${count(value, 'cell', 'cells')} changed meanwhile and ${value === 1 ? 'was' : 'were'} left alone`;
}

/** After the way back, or forth again: how many changes, and what was left alone. */
function reverted(done: string): Texts['done']['reverted']['undo'] {
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

/** English. */
export const en: Texts = {
  language: 'en',
  write,
  tasks: enTasksOf(write),
  problems: enProblems,
  problemSentence: (problem) => {
    const { sheet, row, heading, found, code } = problem;
    const place = [sheet, row > 0 ? `row ${row}` : '', heading === '' ? '' : `"${heading}"`].filter(Boolean).join(', ');
    const stands = found === '' ? '' : `found "${found}", `;
    return `${place}: ${stands}expected ${enProblems[code].expected(problem)}.`;
  },
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
  severities: { error: 'Error', warning: 'Warning' },
  leftOut: {
    noDate: 'no date',
    futureDate: 'date in the future',
    noDirection: 'no In/Out',
    noParty: 'nobody knows whose',
    noResult: 'no result',
    noRevenue: 'no revenue',
    noAmount: 'no amount',
    noStage: 'no stage',
    noClosedOn: 'no closing date',
    noOpenedOn: 'no opening date',
    noSaleReturned: 'no sale it returns',
    unreadableTable: 'table cannot be read',
  },
  notCounted: {
    answering: 'an answer to an inquiry, not a search',
    repeat: 'a repeat by the same employee within 10 minutes',
    notReached: 'not reached',
    noInterest: 'no interest',
    repeatLead: 'was a lead already',
    sameParty: 'this client is counted already',
    noNextStep: 'no next step',
    boughtBefore: 'bought before',
    notFirst: 'wrote or called before',
    wonByUs: 'we found this client ourselves',
    notBought: 'has not bought yet',
    boughtLater: 'bought after the term',
    boughtOnce: 'has not bought a second time yet',
    newClient: 'a new client',
    notAliveAtStart: 'was no client when the period began',
    stillAlive: 'still buys',
    goneByEnd: 'gone by the end of the period',
    notDormant: 'was not silent',
    onTime: 'buys in time',
    stepAgreed: 'a next step is agreed',
    lost: 'deal not won',
    silent: 'silent too long',
    won: 'deal won',
    joined: 'belongs to an inquiry that is counted already',
    notAnswered: 'not answered yet',
    late: 'answered late',
    overdue: 'overdue',
    notOverdue: 'not overdue yet',
    notListened: 'recording not listened to',
    writtenAtOnce: 'the answer was written down at once',
    writtenInTime: 'written down in time',
    contactBefore: 'a contact before the purchase is written down',
    oneSideOnly: 'the employee does only one of the two: search or care',
    notSeller: 'the document was not made by a seller',
    registered: 'its row in Contacts is there',
    calledBack: 'somebody talked with them in time',
    inPhoneLog: 'the call is in the phone log',
    heardOf: 'the source was heard of lately',
    active: 'we found the client',
    inbound: 'the client came to us',
    referral: 'the client came by a recommendation',
    unknown: 'it is not known where the client came from',
  },
  threadStates: {
    inTime: 'Answered in time',
    late: 'Answered late',
    waiting: 'Waiting',
    soon: 'Due soon',
    overdue: 'Overdue',
    closed: 'Closed without answer',
  },
  origins: { active: 'active', inbound: 'inbound', referral: 'referral', unknown: 'unknown' },
  units: { count: 'pcs', money: 'money', percent: '%', minutes: 'min', days: 'd' },
  sections: {
    active: 'Active sales',
    inbound: 'Inbound sales',
    retention: 'Keeping clients',
    sales: 'Money',
    entry: 'Entry points',
    structure: 'Structure',
    deals: 'Deals',
  },
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
    title: 'Dashboard',
    period: 'Period',
    comparedWith: (period) => `Compared with ${period}`,
    stillRunning: ({ begun, days, period, until }) =>
      `Working day ${begun} of ${days} · compared with the same part of the previous period: ${period}, up to ${write.dayOfMonth(until)}`,
    notBegun: 'No working day has begun yet: nothing to compare with',
    wasBy: (day) => `By ${write.dayOfMonth(day)} it was`,
    wasByThen: (day, value) => `${value} by ${write.dayOfMonth(day)}`,
    wasBefore: (value) => `was ${value}`,
    planned: (value) => `plan ${value}`,
    paceFormat: (percent, isRunning) => (isRunning ? `"on pace for "${percent}" of plan"` : `${percent}" of plan"`),
    refresh: 'Refresh',
    trendUntil: (month) => `12 months to ${month}`,
    columns: {
      figure: 'Figure',
      value: 'Value',
      previous: 'Previous',
      change: 'Change',
      plan: 'Plan',
      done: '% of plan',
      byToday: 'Due by today',
      againstPlan: 'Pace against plan',
      remark: 'Remark',
    },
    headings: {
      active: '1. Active sales: we go to them',
      inbound: '2. Inbound sales: they come to us',
      retention: '3. Keeping clients: a client stays forever',
      deals: 'Deals',
      money: 'Money',
      entry: '4. Entry points: no inquiry is lost',
      structure: '5. Structure: search and care on different people',
    },
    tiles: {
      revenue: 'Revenue',
      revenuePerClient: 'Revenue per client',
      retention: 'Retention',
      newDeals: 'New deals',
      conversion: 'Entry efficiency',
      withinTarget: 'Answered in target',
    },
    points: 'pp',
    alerts: {
      fell: ({ figure, period, from, to, by }) => `${figure}, ${period}: down by ${by} (from ${from} to ${to})`,
      waiting: ({ overdue, oldest, party }) =>
        `${inquiries(overdue)} overdue; ${party} has waited longest: ${oldest} of working time`,
      claims: ({ claims, oldest, party }) =>
        `${count(claims, 'claim', 'claims')} without an end; ${party} has waited longest: since ${oldest}`,
      conflict: ({ people }) =>
        `${people.join(', ')}: ${people.length === 1 ? 'seeks' : 'seek'} new clients and ${people.length === 1 ? 'keeps' : 'keep'} old ones`,
      papers: (value) => `Sellers made ${count(value, 'document', 'documents')}: hand this to an assistant`,
      unreadable: (sheet) => `The sheet "${sheet}" cannot be read: its figures are not computed`,
      deadLines: ({ sources, last, silent }) =>
        `No calls from ${sources.map((one) => `“${one}”`).join(', ')} since ${last}, ${silent} of working time: the line may be dead`,
      silentSending: (since) =>
        `Letters and alerts have not gone out since ${since}: switch them on again, "Automation…" in the menu`,
      oldWebApp:
        'The page for the phone is older than the script: Apps Script, Deploy, Manage deployments, new version',
      staleSales: (days, upTo) =>
        `Sales from accounting not updated for ${count(days, 'day', 'days')}: all about clients is by data of ${upTo}`,
      columns: { known: 'I know,', until: 'until', reason: 'because' },
      howTo:
        'Tick, give a day and a reason: from the next refresh on the alert is silent until that day, unless it gets worse. Without a day: a week.',
      worse: (alert) => `Worse than you knew: ${alert}`,
      known: (alerts, until) => `${count(alerts, 'alert', 'alerts')} known, the first until ${until}: listed below`,
      listed: 'Alerts you know of',
      smallTeam: ({ people, from, both, papers }) =>
        `${count(people, 'person works', 'people work')} with clients, fewer than ${from}: no alarm. ${[
          ...(both > 0 ? [`On both sides: ${both}`] : []),
          ...(papers > 0 ? [`Documents made by sellers: ${papers}`] : []),
        ].join('; ')}`,
    },
    plansOfPeople: 'Plans of employees',
    people: {
      columns: {
        employee: 'Who does what',
        active: 'Active contacts',
        care: 'Care contacts',
        careShare: 'Share of care',
        papers: 'Papers on a seller',
        broken: 'What is wrong',
      },
      bothSides: 'seeks new clients and keeps old ones',
      hasPapers: 'prepares papers',
    },
    allCalm: 'All calm: nothing fell, nobody waits beyond the target.',
    firstSteps: {
      calendar: (sheet) => `Working hours and holidays: sheet "${sheet}"`,
      staff: (sheet) => `Who finds clients, who answers, who looks after them: sheet "${sheet}"`,
      clients: (sheet) => `Clients: sheet "${sheet}", or "Import…" in the menu`,
      contacts: (sheet) => `First calls and letters: sheet "${sheet}"`,
      sales: (sheet) => `First sales: sheet "${sheet}", or "Import…" in the menu`,
    },
    step: ({ number, isDone, step }) => `${isDone ? '☑' : '☐'} ${number}. ${step}`,
    stepsAhead: 'Five steps to the first dashboard. The menu can load demo data to look around.',
    coverage: {
      revenue: (share) => `covers ${share} of revenue`,
      maturity: (share) => `${share} old enough`,
    },
    inAYear: (share) => `≈ ${share} stay for a year`,
    originSum: ({ active, inbound, referral, unknown }) =>
      `${active} active + ${inbound} inb. + ${referral} ref. + ${unknown} unkn.`,
    why: {
      value: (value, period) => `${value} in ${period}`,
      cases: (n) => `Cases: ${write.number(n)}`,
      moved: (before, now) => `It was ${before}, now ${now}`,
      because: 'Because of whom it moved',
      planned: (target, byToday) => `Plan ${target}, due by today ${byToday}`,
      rowsOf: (figure, period) => `Rows of: ${figure}, ${period}`,
      rowsWritten: (sheet) => `Done: the rows are on the sheet "${sheet}".`,
      noFigureHere: 'Choose a number on the sheet "Dashboard" or "Breakdowns".',
      rowsBox: 'Tick this: the rows of this figure appear on the sheet "Rows of a figure".',
      place: (sheet, row) => `${sheet} · ${row}`,
      columns: {
        row: 'Row',
        at: 'When',
        who: 'Who',
        what: 'What',
        amount: 'Amount',
        employee: 'Employee',
        reason: 'Why not counted',
      },
      groups: { counted: 'Counted', notCounted: 'Looked at, not counted', leftOut: 'Left out: to be put right' },
      formula: {
        ratio: (top, bottom, value) => `${top} ÷ ${bottom} = ${value}`,
        sum: (value, sum) => `Sum of ${count(value, 'row', 'rows')} = ${sum}`,
        median: (n, value) => `The middle one of ${write.number(n)} = ${value}`,
        most: (n, value) => `Nine in ten of ${write.number(n)}: not more than ${value}`,
        over: (n, value) => `${value}, over ${count(n, 'case', 'cases')}`,
        count: (value, looked) => `${value}; ${count(looked, 'row', 'rows')} looked at`,
      },
      rowsUsed: (value) => `Rows used: ${write.number(value)}`,
      nothingLeftOut: 'No rows left out',
      leftOut: (total, reasons) => `Rows left out: ${write.number(total)} (${reasons.join(', ')}); see Check`,
      atNow: 'At this moment, whatever the period',
      unreadable: 'Table unreadable: see Check',
    },
    charts: {
      revenue: 'Revenue by month: first and repeat purchases',
      funnel: 'Inbound funnel of the period',
      retention: 'Retention and revenue per client',
      response: 'Median response time, working minutes',
      byLine: 'Revenue by line of business in the period',
      byActivity: 'Revenue by advertising in the period',
    },
    series: {
      month: 'Month',
      new: 'First purchases',
      repeat: 'Repeat purchases',
      step: 'Step',
      retention: 'Retention, %',
      revenuePerClient: 'Revenue per client',
      medianResponse: 'Response time',
      target: 'Target',
      line: 'Line of business',
      activity: 'Ad activity',
      revenue: 'Revenue',
    },
    chartData: 'Data of the charts',
  },
  waiting: {
    title: 'Waiting for reply',
    summary: ({ waiting, overdue, oldest }) =>
      `${inquiries(waiting)} waiting, ${write.number(overdue)} overdue, the longest for ${oldest} of working time`,
    nobodyWaits: 'Nobody waits: every inquiry is answered.',
    noInquiries: 'No inquiries yet: everybody who waits for an answer will stand here.',
    columns: {
      state: 'State',
      overdueBy: 'Overdue by, min',
      party: 'Who waits',
      phone: 'Phone or e-mail',
      channel: 'Channel',
      since: 'Since',
      waited: 'Waited, working min',
      target: 'Target, min',
      deadline: 'Answer before',
      attempts: 'Attempts',
      responsible: 'Responsible',
      row: 'Row',
    },
  },
  person: {
    figures: 'Answers for',
    norm: 'Today’s norm',
    standard: 'Standard',
    open: 'Tasks',
    overdue: 'Overdue',
    noStandards: 'No standards for these roles. Roles stand on the sheet "Staff".',
    stuck: 'Deals without a next step',
    noStuck: 'Every open deal has a next step.',
    doubts: 'Rows in dispute: as they stand, some figures do not count them',
    noDoubts: 'No rows in dispute.',
    written: ({ employee, period }) =>
      employee === ''
        ? 'Nobody to show yet: name your people on the sheet "Staff".'
        : `${employee}: the figures of ${period} are computed.`,
  },
  breakdowns: {
    title: 'Breakdowns',
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
    focus: {
      title: (dimension, until) => `Where to focus · ${dimension.toLowerCase()}, 12 months to ${until}`,
      columns: {
        line: '',
        leads: 'Inquired or showed interest',
        deals: 'Of those, bought',
        dealShare: 'Share that bought',
        range: '9 times out of 10',
        revenuePerClient: 'Revenue per client',
        firstMargin: 'Margin of first purchases',
        repeatMargin: 'Margin of repeat ones',
        cycle: 'Days to purchase',
        costOfClient: 'Cost of a new client',
      },
      told: ({ better, worse, times, betterRange, worseRange }) =>
        `"${better}" buys ${times === null ? 'more often' : `${write.number(times, 1)} times as often`}${times === null ? ' than' : ' as'} "${worse}" (${betterRange} against ${worseRange})`,
      tooFew: (more) => `Too few data: ${count(more, 'more inquiry', 'more inquiries')} would tell`,
      unstated: (unstated, leads) =>
        `Too early to tell: ${write.number(unstated)} of ${write.number(leads)} who inquired have none stated; fill it in to compare`,
      noDifference: 'No difference to be seen',
    },
    total: 'Total',
    cohorts: 'Cohorts: the share that bought in each month after the first purchase',
    payback: {
      title: 'When winning clients pays back',
      note: 'Advertising of a month against the margin of the clients who first bought in it: up to the first purchase of each, up to the second, and so on. Sales without a cost are left out.',
      spend: 'Advertising of the month',
      purchase: (number) => `Margin to purchase ${number}`,
      paidBack: 'Paid back',
      verdict: (purchase) => (purchase === null ? 'not yet' : `in purchase ${write.number(purchase)}`),
    },
    outreach: {
      title: (until) => `Calling by segment, up to ${until}`,
      summary: ({ key, known, called, leads }) =>
        `${key}: ${write.number(called)} of ${write.number(known)} called, ${count(leads, 'lead', 'leads')}. Whoever bought without a call is left out.`,
      columns: { known: 'Companies', called: 'Called', talked: 'Talked to', leads: 'Leads', deals: 'Deals' },
    },
    cohortsNote: 'Month of first purchase on the left; 0 is that month itself, 1 the next, and so on.',
    cohort: 'First purchase',
    size: 'Clients',
    bridge: 'Why revenue changed',
    atRisk: 'Clients at risk',
    atRiskSummary: ({ atRisk, lost, money }) => {
      const silent = lost === 0 ? '' : `; silent for too long already: ${write.number(lost)}`;
      return atRisk === 0
        ? `Nobody at risk${silent}`
        : `${count(atRisk, 'client', 'clients')} at risk, usual revenue a month ${money}${silent}`;
    },
    openClaims: (value) => `${count(value, 'claim', 'claims')} without an end.`,
    nobodyAtRisk: 'Nobody at risk: all buy in their own rhythm.',
    risk: {
      client: 'Client',
      state: 'State',
      lastPurchase: 'Last purchase',
      silence: 'Silent, days',
      usualGap: 'Own rhythm: every, days',
      daysLate: 'Late, days',
      moneyAtStake: 'Usual revenue a month',
      manager: 'Account manager',
      phone: 'Phone',
      atRisk: 'At risk',
      lost: 'Silent too long',
      claim: 'Claim',
      purchases: (value) => count(value, 'purchase', 'purchases'),
    },
    noRows: 'No data in the period.',
  },
  check: {
    title: 'Check of the data',
    summary: ({ errors, warnings }) =>
      `${mistakes(errors, warnings)}. An error takes the row out of figures, a warning says what was assumed.`,
    allGood: 'All in order: nothing to put right.',
    columns: {
      severity: 'Severity',
      sheet: 'Sheet',
      cell: 'Cell',
      found: 'Found',
      expected: 'Expected',
      affects: 'Affects',
      fix: 'How to fix',
      doFix: 'Fix',
    },
    blank: 'blank',
    wholeSheet: 'whole sheet',
    proposal: (value, rows) =>
      `Probably "${value}". Tick the box on the right and ${rows === 1 ? 'the cell is put right' : `the cells are put right (${write.number(rows)} in all)`}; it can be undone.`,
    affectsAll: (table) => `every figure of the sheet "${table}"`,
    affectsNothing: 'no figure',
  },
  history: {
    title: 'History',
    explanation: 'A closed month is never rewritten; what has changed since its closing stands below.',
    running: 'running',
    changed: 'Changed after closing',
    columns: {
      month: 'Month',
      figure: 'Figure',
      closed: 'As closed',
      now: 'As now',
      difference: 'Difference',
      closedOn: 'Closed on',
      key: 'Key',
    },
    restated: (figures, months) =>
      `Since closing, ${figures === 1 ? '1 figure' : `${write.number(figures)} figures`} of ${months === 1 ? '1 month' : `${write.number(months)} months`} changed; by which rows is said below each.`,
    nothingRestated: 'No figure has changed since its month was closed.',
    changes: {
      added: 'added',
      nowCounts: 'counts now',
      changed: 'changed',
      changedElsewhere: 'changed in other columns',
      noLongerCounts: 'no longer counts',
      deleted: 'deleted',
    },
    moreRows: (value) => `and ${rows(value)} more`,
    matures: '"Of those who came, bought" matures: later purchases belong to the month of the inquiry.',
    rowsAsTheyWere: 'The rows are as they were: settings, calendar, client cards or rows beside them changed.',
    notKept: 'Which rows changed is not known: they were not kept when this month was closed.',
  },
  firstLists: {
    activities: ['Website', 'Online advertising', 'Trade fair', 'Recommendation'],
    lossReasons: ['Too expensive', 'Chose somebody else', 'No need', 'Does not answer'],
  },
};
