import type { CellValue } from '../../core/register/schema/cell';
import type { Channel, Delivery } from '../../core/views/digest/duties';
import { workingCalendarOf } from '../../core/register/time/workingCalendar';
import { readRegister } from '../../core/register/tables/readRegister';
import type { Language } from '../../core/values/label';
import { addLines } from '../appendSheets';
import { dayOf } from '../../core/values/moment';
import { isRingPassedOver, usedAfter } from '../../core/work/alerting/pace';
import { extras } from '../extras';
import { lockedSoon } from '../lock';
import { log } from '../messages';
import { isTimeUp } from '../surface';
import { settleForms } from '../workIn';
import { markedTab, openWorkbook, readBlock, readEntered, type Workbook } from '../workbook';
import { readState, writeState, type SendingState } from './state';
import { transports, type Outcome } from './transports';

/** After so many tries in vain a message is given up: told in the Journal, and no more than that. */
const MOST_TRIES = 6;

/** The clock rings every ten minutes: what is due and was not sent goes out. Another run still at it is left alone. */
export function sendDue(): void {
  const begun = Date.now();
  const workbook = openWorkbook();
  const day = String(dayOf(workbook.now));
  const { used, lastBegun } = readState();
  if (used.day === day && isRingPassedOver(used.milliseconds, begun - lastBegun)) return;
  if (!isOpen(workbook) || !began()) return;
  try {
    settleForms(workbook);
    sendAll(workbook);
    writeState({ ...readState(), lastDone: Date.now() });
  } finally {
    const state = readState();
    const taken = { day, milliseconds: Date.now() - begun };
    writeState({ ...state, runningSince: 0, lastBegun: begun, used: usedAfter(state.used, taken) });
  }
}

/** Most rings come at a time when nothing can be due: for them only the calendar is read. */
function isOpen(workbook: Workbook): boolean {
  const { rows } = readRegister(readEntered(workbook, ['calendar', 'lists', 'settings']), workbook.locale);
  return extras().isDutyTime(workbook.now, workingCalendarOf(rows.calendar));
}

/** Google ends a run after six minutes: a mark older than that was left by one that was ended. */
const LONGEST_RUN = 7 * 60_000;

function began(): boolean {
  let isMine = false;
  lockedSoon(() => {
    const state = readState();
    isMine = Date.now() - state.runningSince > LONGEST_RUN;
    if (isMine) writeState({ ...state, runningSince: Date.now() });
  });
  return isMine;
}

function sendAll(workbook: Workbook): void {
  const { understood, dutiesOf, digestTextsOf, stillKept } = extras();
  const ways = transports();
  const valuesOf = (key: 'dashboard' | 'history'): readonly (readonly CellValue[])[] => {
    const tab = markedTab(workbook, key);
    return tab ? readBlock(tab, workbook.clock).values : [];
  };
  const { texts, analysis, view } = understood({
    sheets: readEntered(workbook),
    now: workbook.now,
    locale: workbook.locale,
    dashboard: valuesOf('dashboard'),
    history: valuesOf('history'),
  });
  const words = digestTextsOf(texts.language);
  const { sent } = readState();
  const { saidOfAlerts = [], history } = view;
  const channels = new Set(ways.keys());
  const due = dutiesOf({
    analysis,
    saidOfAlerts,
    texts,
    words,
    channels,
    sent: new Set(sent),
    history,
    linkTo: linksIn(workbook),
  });
  const told: CellValue[][] = [];
  for (const delivery of due) {
    // The next ring goes on.
    if (isTimeUp()) break;
    const line = sendOne(delivery, ways.get(delivery.channel));
    if (line) told.push([...lineOf(line, workbook)]);
  }
  const state = readState();
  const asked = new Set(due.map(firstKey));
  const tries = Object.fromEntries(Object.entries(state.tries).filter(([key]) => asked.has(key)));
  writeState({ ...state, tries, sent: stillKept(state.sent, { analysis, texts, words, history }) });
  tellJournal(workbook, texts.language, told);

  function lineOf({ delivery, why }: Told, { now }: Workbook): readonly CellValue[] {
    const { channel, name, address, subject } = delivery;
    const what = why === '' ? words.journal.sent : `${words.journal.notSent}: ${why}`;
    return ['', { serial: now }, '', what, '', '', channel, '', `${name || address}: ${subject}`, 'ss'];
  }
}

/** By this the tries of a delivery are counted. */
function firstKey(delivery: Delivery): string {
  return extras().sentKey(delivery.keys[0] ?? '', delivery);
}

interface Told {
  readonly delivery: Delivery;
  /** Why it could not be sent; blank: it was. */
  readonly why: string;
}

/** Sends one message and remembers it at once, so that a run cut short sends nothing twice; null where nothing is to be told. */
function sendOne(delivery: Delivery, send: ((delivery: Delivery) => Outcome) | undefined): Told | null {
  const state = readState();
  if (!send || (state.notBefore[delivery.channel] ?? 0) > Date.now()) return null;
  const outcome = send(delivery);
  const { sentKey } = extras();
  const keys = delivery.keys.map((key) => sentKey(key, delivery));
  const first = firstKey(delivery);
  const tries = (state.tries[first] ?? 0) + 1;
  const { [first]: _told, ...others } = state.tries;
  if (outcome.ok || outcome.isFinal || tries >= MOST_TRIES) {
    const lastSent = outcome.ok ? Date.now() : state.lastSent;
    writeState({ ...state, tries: others, lastSent, sent: [...state.sent, ...keys] });
  } else
    writeState({
      ...state,
      tries: { ...others, [first]: tries },
      notBefore: waiting(state, delivery.channel, outcome),
    });
  if (outcome.ok) return { delivery, why: '' };
  // The first failure and the last are told, not every one between them.
  return tries === 1 || tries >= MOST_TRIES || outcome.isFinal ? { delivery, why: outcome.why } : null;
}

function waiting({ notBefore }: SendingState, channel: Channel, outcome: Outcome): SendingState['notBefore'] {
  const seconds = outcome.ok ? 0 : (outcome.waitSeconds ?? 0);
  return seconds === 0 ? notBefore : { ...notBefore, [channel]: Date.now() + seconds * 1000 };
}

/** The sheets of the workbook by their names; blank: the workbook itself. */
function linksIn({ spreadsheet, tabs }: Workbook): (sheet: string) => string {
  const home = spreadsheet.getUrl();
  return (sheet) => {
    const tab = tabs.find(({ name }) => name === sheet);
    return tab ? `${home}#gid=${tab.sheet.getSheetId()}` : sheet === '' ? home : '';
  };
}

/** What was sent is sent, whether or not the Journal can be written now. */
function tellJournal(workbook: Workbook, language: Language, lines: readonly (readonly CellValue[])[]): void {
  try {
    lockedSoon(() => {
      addLines(workbook, 'journal', language, lines);
    });
  } catch (error) {
    log(error);
  }
}
