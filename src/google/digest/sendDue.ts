import type { CellValue } from '../../core/register/schema/cell';
import type { DigestTexts } from '../../core/views/digest/digestTexts';
import type { Delivery } from '../../core/views/digest/duties';
import {
  afterTry,
  beforeTry,
  isAskedToWait,
  isUnderWay,
  isVain,
  stillTried,
  type Outcome,
} from '../../core/views/digest/sending';
import { workingCalendarOf } from '../../core/register/time/workingCalendar';
import type { Language } from '../../core/values/label';
import { addLines } from '../appendSheets';
import { dayOf } from '../../core/values/moment';
import { isRingPassedOver, usedAfter } from '../../core/work/alerting/pace';
import { extras } from '../extras';
import { lockedSoon } from '../lock';
import { log } from '../messages';
import { isTimeUp } from '../surface';
import { settleForms } from '../workIn';
import { markedTab, openWorkbook, readBlock, type Workbook, snapshotOf, registerOf } from '../workbook';
import { readState, readTold, undeliveredBy, writeState, writeTold } from './state';
import { MAIL_QUOTA, transports } from './transports';

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
  const { rows } = registerOf(workbook, ['calendar', 'lists', 'settings']);
  return extras().isDutyTime(workbook.now, workingCalendarOf(rows.calendar));
}

function began(): boolean {
  let isMine = false;
  lockedSoon(() => {
    const state = readState();
    isMine = !isUnderWay(state, Date.now());
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
    ...snapshotOf(workbook),
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
    writeTold(stillKept(sent, { analysis, texts, words, history }));
    writeState(stillTried(readState(), new Set(due.flatMap(keysOf))));
  } finally {
    tellJournal(workbook, texts.language, told);
  }

  function lineOf({ delivery, outcome }: Told, { now }: Workbook): readonly CellValue[] {
    const { channel, name, address, subject } = delivery;
    const { sent: isSent, notSent, notKnown } = words.journal;
    const what = outcome.ok ? isSent : `${outcome.isUnknown === true ? notKnown : notSent}: ${outcome.why}`;
    return ['', { serial: now }, '', what, '', '', channel, '', `${name || address}: ${subject}`, 'ss'];
  }
}

interface Told {
  readonly delivery: Delivery;
  readonly outcome: Outcome;
}

function keysOf(delivery: Delivery): readonly string[] {
  return delivery.keys.map((key) => extras().sentKey(key, delivery));
}

/** What this script knows of itself is said in the words of the register; a service speaks its own. */
function worded(outcome: Outcome, { journal }: DigestTexts): Outcome {
  return outcome.ok || outcome.why !== MAIL_QUOTA ? outcome : { ...outcome, why: journal.quota };
}

/** Sends one message and remembers it at once, so that a run cut short sends nothing twice; null where nothing is to be told. */
function sendOne(
  delivery: Delivery,
  send: (delivery: Delivery) => Outcome,
  { sent, words }: { readonly sent: string[]; readonly words: DigestTexts },
): Told | null {
  const before = readState();
  const { channel, address, name } = delivery;
  if (isAskedToWait(before, channel, Date.now())) return null;
  const keys = keysOf(delivery);
  const begun = beforeTry(before, { keys });
  writeState(begun);
  const outcome: Outcome = isVain(begun, { keys })
    ? { ok: false, why: words.journal.cutShort, isFinal: true, isUnknown: true }
    : send(delivery);
  const { state, isOver, isTold } = afterTry(begun, { channel, address, name, keys, now: Date.now() }, outcome);
  if (isOver) {
    sent.push(...keys);
    writeTold(sent);
  }
  writeState(state);
  return isTold ? { delivery, outcome } : null;
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
