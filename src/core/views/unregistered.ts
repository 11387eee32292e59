import type { CallFact } from '../figures/facts/callFacts';
import { callsOf, coverageOf, whyConfirmed, whyNotLost, whyRegistered } from '../figures/sections/phoneLog';
import { directions, weekdays } from '../register/schema/choice';
import { HIDDEN_NUMBER } from '../register/schema/readPhone';
import type { TableKey } from '../register/tables/tables';
import { employeeByExtension } from '../register/tables/whoseNumber';
import { weekdayOf, type Moment } from '../values/moment';
import { compareText } from '../values/text';
import { rowOfLoggedCall } from '../work/capture/loggedCall';
import { callCell, UNREGISTERED_COLUMNS } from '../work/unregistered';
import { dateFormats } from './numberFormats';
import { PALETTE } from './palette';
import type { GeneratedSheet, LinkCell, ViewCell } from './sheet';
import { block, draftSheet, SECTION, stripeLines, SUMMARY } from './sheetDraft';
import { periodOf, type ViewRequest } from './viewRequest';

/** Words of the sheet on which the register is held against the phone log, in one language. */
export interface UnregisteredTexts {
  readonly title: string;
  readonly columns: Readonly<
    Record<'write' | 'employee' | 'at' | 'direction' | 'party' | 'phone' | 'talked' | 'number' | 'rows', string>
  >;
  /** The period, and how much of it the log covers. */
  readonly covered: (what: { period: string; share: string }) => string;
  readonly noLog: string;
  readonly missing: (calls: number) => string;
  readonly missingNote: string;
  readonly claimed: (contacts: number) => string;
  readonly claimedNote: string;
  readonly lost: (calls: number) => string;
  readonly lostNote: string;
  readonly byHour: string;
  readonly none: string;
  readonly seconds: (seconds: number) => string;
  readonly written: (what: { taken: number; left: number }) => string;
  /** After a tick: so many rows stand now. */
  readonly taken: (rows: number) => string;
  /** Why a tick wrote nothing, and what to do. */
  readonly notTaken: string;
}

/** Box, who, when, in or out, who on the other side, number, seconds talked, our number, the row, and out of sight what to write. */
const WIDTHS = [70, 150, 124, 60, 220, 150, 84, 130, 90, 40] as const;
const FIRST_HOUR = 8;
const LAST_HOUR = 20;

/** How many calls of the period have no row. */
export function missingCalls(request: ViewRequest): readonly CallFact[] {
  const { facts } = request.analysis.book;
  const log = facts.phoneLog();
  return callsOf({ facts, period: periodOf(request) }).filter((call) => whyRegistered(log, call) === null);
}

/** The phone log beside the register, of the period on the Dashboard: by employee, each line with a box that writes its row. */
export function unregisteredSheet(request: ViewRequest, words: UnregisteredTexts): GeneratedSheet {
  const { texts, analysis } = request;
  const { facts } = analysis.book;
  const period = periodOf(request);
  const draft = draftSheet('unregistered', texts.language, WIDTHS);
  const coverage = coverageOf(facts, period) ?? 0;
  const share = texts.write.value(coverage, 'percent', '');
  draft.title(words.title);
  const isKnown = coverage > 0 || callsOf({ facts, period }).length > 0;
  draft.add([isKnown ? words.covered({ period: texts.write.period(period), share }) : words.noLog], SUMMARY);
  draft.add([]);
  const missing = missingCalls(request);
  addCalls(words.missing(missing.length), words.missingNote, missing, true);
  addClaims();
  const lost = callsOf({ facts, period }).filter((call) => whyNotLost(facts, call) === null);
  addCalls(words.lost(lost.length), words.lostNote, lost, false);
  if (lost.length > 0) addHours(lost);
  return draft.finish({ frozenRows: 2, hiddenColumns: [UNREGISTERED_COLUMNS.row] });

  function addHead(title: string, note: string, withBox: boolean): void {
    draft.add([title], SECTION);
    draft.add([note], SUMMARY);
    const { write, employee, at, direction, party, phone, talked, number, rows } = words.columns;
    draft.head([withBox ? write : '', employee, at, direction, party, phone, talked, number, rows, ''], []);
  }

  function addCalls(title: string, note: string, calls: readonly CallFact[], withBox: boolean): void {
    addHead(title, note, withBox);
    const lines = calls
      .map((fact) => ({ fact, employee: employeeByExtension(fact.call.extension, facts.rows.staff, fact.at) }))
      .sort((left, right) => byEmployee(left.employee, right.employee) || right.fact.at - left.fact.at);
    const first = draft.rowCount();
    for (const { fact, employee } of lines) draft.add(callCells(fact, employee, withBox));
    dress(first, lines.length, withBox);
  }

  function callCells(
    { call, at, party, isInbound }: CallFact,
    employee: string,
    withBox: boolean,
  ): readonly ViewCell[] {
    const row = withBox ? rowOfLoggedCall(call, facts.rows, texts.language) : null;
    return [
      row ? false : '',
      employee || texts.common.notStated,
      { serial: at },
      directions.labels[isInbound ? 'in' : 'out'][texts.language],
      nameOf(party),
      call.phone === HIDDEN_NUMBER ? texts.common.hiddenNumber : call.phone,
      words.seconds(call.talked ?? 0),
      call.number,
      link('calls', call.row),
      row ? callCell(row) : '',
    ];
  }

  function addClaims(): void {
    const claims = facts.contacts.list
      .between(period.start, period.end)
      .filter((contact) => whyConfirmed(facts, contact) === null);
    addHead(words.claimed(claims.length), words.claimedNote, false);
    const first = draft.rowCount();
    const lines = [...claims].sort(
      (left, right) => byEmployee(left.contact.employee, right.contact.employee) || right.at - left.at,
    );
    for (const { contact, at, party, isInbound } of lines)
      draft.add([
        '',
        contact.employee || texts.common.notStated,
        { serial: at },
        directions.labels[isInbound ? 'in' : 'out'][texts.language],
        nameOf(party) || contact.client,
        contact.phone,
        '',
        '',
        link('contacts', contact.row),
        '',
      ]);
    dress(first, lines.length, false);
  }

  function dress(first: number, lines: number, withBox: boolean): void {
    if (lines === 0) draft.add([words.none], SUMMARY);
    else {
      if (withBox) {
        draft.validate(block(first, 0, lines), { kind: 'checkbox' });
        draft.style(block(first, 0, lines), { align: 'center', color: PALETTE.accent });
        draft.typed(block(first, 0, lines));
        draft.colour(block(first, 1, lines, 8), { kind: 'ticked', column: 0, color: PALETTE.quiet });
      }
      draft.style(block(first, 2, lines), { numberFormat: dateFormats(texts.language).datetime, align: 'left' });
      draft.style(block(first, 6, lines), { align: 'left' });
      stripeLines(draft, block(first, 0, lines, 9), 1);
    }
    draft.add([]);
  }

  /** Hours of work down, days of the week across; earlier and later calls stand in the first and the last hour. */
  function addHours(lost: readonly CallFact[]): void {
    draft.add([words.byHour], SECTION);
    const days = weekdays.kinds.map((day) => weekdays.labels[day][texts.language]);
    const heads = draft.head(['', ...days], []);
    const first = draft.rowCount();
    for (let hour = FIRST_HOUR; hour <= LAST_HOUR; hour++) {
      const inHour = lost.filter(({ at }) => hourOf(at) === hour);
      const counts = days.map((_day, day) => inHour.filter(({ at }) => weekdayOf(at) === day + 1).length);
      draft.add([`${hour}:00`, ...counts.map((count): ViewCell => (count === 0 ? '' : count))]);
    }
    const cells = block(first, 1, LAST_HOUR - FIRST_HOUR + 1, days.length);
    draft.style(block(heads, 1, 1, days.length), { align: 'center' });
    draft.style(cells, { align: 'center', numberFormat: '0' });
    // The fewest that are lost are lost all the same: an hour without any has no colour.
    draft.colour(cells, { kind: 'scale', low: PALETTE.badLight, high: PALETTE.hot });
  }

  function nameOf(party: number): string {
    const known = facts.parties[party];
    return known === undefined || known.name === known.key ? '' : known.name;
  }

  function link(table: TableKey, row: number): LinkCell | string {
    const sheet = analysis.reading.located.get(table)?.sheet.name;
    return sheet === undefined ? '' : { text: texts.common.row(row), sheet, row };
  }
}

function hourOf(at: Moment): number {
  return Math.min(Math.max(Math.floor((at % 1) * 24 + 1e-6), FIRST_HOUR), LAST_HOUR);
}

/** Who is not known stands last. */
function byEmployee(left: string, right: string): number {
  return Number(left === '') - Number(right === '') || compareText(left, right);
}
