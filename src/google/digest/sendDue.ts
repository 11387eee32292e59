import type { CellValue } from '../../core/register/schema/cell';
import type { Channel } from '../../core/work/alerting/channel';
import type { DigestTexts } from '../../core/views/digest/digestTexts';
import type { Delivery } from '../../core/views/digest/duties';
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
import { readState, readTold, undeliveredBy, writeState, writeTold, type SendingState } from './state';
import { MAIL_QUOTA, transports, type Outcome } from './transports';

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
  const sent = [...readTold()];
  const { saidOfAlerts = [], history } = view;
  const channels = new Set(ways.keys());
  const due = dutiesOf({
    analysis,
    saidOfAlerts,
    texts,
    words,
    undelivered: undeliveredBy(workbook.clock),
    channels,
    sent: new Set(sent),
    history,
    links: { sheet: linksIn(workbook), card: cardLink() },
  });
  const told: CellValue[][] = [];
  try {
    for (const delivery of due) {
      // The next ring goes on.
      if (isTimeUp()) break;
      const send = ways.get(delivery.channel);
      const line = send ? sendOne(delivery, (one) => worded(send(one), words), { sent, words }) : null;
      if (line) told.push([...lineOf(line, workbook)]);
    }
    const begun = new Set(due.map(firstKey));
    const { sent: _earlier, tries, ...state } = readState();
    writeTold(stillKept(sent, { analysis, texts, words, history }));
    // What was answered before it could be sent is tried no more.
    writeState({ ...state, tries: Object.fromEntries(Object.entries(tries).filter(([key]) => begun.has(key))) });
  } finally {
    tellJournal(workbook, texts.language, told);
  }

  function lineOf({ delivery, why }: Told, { now }: Workbook): readonly CellValue[] {
    const { channel, name, address, subject } = delivery;
    const what = why === '' ? words.journal.sent : `${words.journal.notSent}: ${why}`;
    return ['', { serial: now }, '', what, '', '', channel, '', `${name || address}: ${subject}`, 'ss'];
  }
}

interface Told {
  readonly delivery: Delivery;
  /** Why it could not be sent; blank: it was. */
  readonly why: string;
}

function firstKey(delivery: Delivery): string {
  return extras().sentKey(delivery.keys[0] ?? '', delivery);
}

/** What this script knows of itself is said in the words of the register; a service speaks its own. */
function worded(outcome: Outcome, { journal }: DigestTexts): Outcome {
  return outcome.ok || outcome.why !== MAIL_QUOTA ? outcome : { ...outcome, why: journal.quota };
}

/**
 * Sends one message and remembers it at once; null where nothing is to be told. That it is begun is remembered before it goes:
 * where nothing can be remembered nothing is sent, and what was ended on the way does not go out without end.
 */
function sendOne(
  delivery: Delivery,
  send: (delivery: Delivery) => Outcome,
  { sent, words }: { readonly sent: string[]; readonly words: DigestTexts },
): Told | null {
  const before = readState();
  if ((before.notBefore[delivery.channel] ?? 0) > Date.now()) return null;
  const first = firstKey(delivery);
  const tries = (before.tries[first] ?? 0) + 1;
  const state = { ...before, tries: { ...before.tries, [first]: tries } };
  writeState(state);
  const isVain = tries > MOST_TRIES;
  const outcome: Outcome = isVain ? { ok: false, why: words.journal.cutShort, isFinal: true } : send(delivery);
  const isOver = outcome.ok || outcome.isFinal || tries >= MOST_TRIES;
  if (isOver) {
    sent.push(...delivery.keys.map((key) => extras().sentKey(key, delivery)));
    writeTold(sent);
  }
  writeState(
    isOver ? ended(state, delivery, outcome) : { ...state, notBefore: waiting(state, delivery.channel, outcome) },
  );
  if (outcome.ok) return { delivery, why: '' };
  // The first failure and the last are told, not every one between them.
  return tries === 1 || isOver ? { delivery, why: outcome.why } : null;
}

/** A message that went, or is given up: then whoever it was for is known to be out of reach. */
function ended(state: SendingState, delivery: Delivery, outcome: Outcome): SendingState {
  const { [firstKey(delivery)]: _over, ...tries } = state.tries;
  const { channel, address, name } = delivery;
  const place = `${channel}:${address}`;
  const { [place]: known, ...failing } = state.failing;
  if (outcome.ok) return { ...state, tries, failing, lastSent: Date.now() };
  const last = Date.now();
  return { ...state, tries, failing: { ...failing, [place]: { name, channel, why: outcome.why, since: known?.since ?? last, last } } }; // prettier-ignore
}

function waiting({ notBefore }: SendingState, channel: Channel, outcome: Outcome): SendingState['notBefore'] {
  const seconds = outcome.ok ? 0 : (outcome.waitSeconds ?? 0);
  return seconds === 0 ? notBefore : { ...notBefore, [channel]: Date.now() + seconds * 1000 };
}

/** Under this name the owner keeps the address of the page for phones, where it stands as files on a host of his own. */
const PHONE_PAGE = 'pocketPage';

/** A card opens on a phone that keeps the address of whoever holds it: what follows "#" stays in its browser. */
function cardLink(): (id: string) => string {
  const page = PropertiesService.getScriptProperties().getProperty(PHONE_PAGE)?.trim() ?? '';
  const isAddress = /^https:\/\/[^\s#?]+$/.test(page);
  return (id) => (isAddress && id !== '' ? `${page}#card=${encodeURIComponent(id)}` : '');
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
