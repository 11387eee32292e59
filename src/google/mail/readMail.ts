import type { SourceRow } from '../../core/register/tables/sources';
import type { InboxLine } from '../../core/work/inbox';
import { stableHash } from '../../core/values/stableHash';
import { capture } from '../extras';
import { keepLines } from '../inbox';
import { lockedSoon } from '../lock';
import { properties } from '../memory';
import { isTimeUp } from '../surface';
import { openDesk, settleForms, workIn, type CaptureDesk } from '../workIn';
import { openWorkbook } from '../workbook';

/** Threads at a time: one call finds them, one brings their letters. */
const PAGE = 100;
/** How far back a mailbox is looked at: a letter that Gmail finds late is not missed. */
const DAYS_BACK = 2;
/** Under this property of a source stand the letters that were taken, as short prints of their ids. */
const PROPERTY = 'mail.';
/** A property holds nine kilobytes. What is forgotten and found again is taken again, and changes nothing. */
const MOST_REMEMBERED = 900;

/** The clock rings: new letters of the mailboxes that are sources of this register are taken, each once. */
export function readMail(): void {
  settleForms(openWorkbook(undefined, true));
  const desk = openDesk(openWorkbook(undefined, true));
  const boxes = desk.reading.rows.sources.filter(({ kind, on }) => kind === 'mail' && on === true);
  for (const box of boxes) {
    if (isTimeUp()) return;
    readBox(box, desk);
  }
}

function readBox(box: SourceRow, desk: CaptureDesk): void {
  const taken = takenFrom(box);
  const known = new Set(taken);
  const found = lettersIn(box);
  const fresh = found.filter((letter) => !known.has(printOf(letter)));
  const ours = fresh.length === 0 ? '' : oursIn(box, desk.reading);
  const lines = fresh.flatMap((letter) => linesOf(letter, ours, box, desk));
  // Not kept, they are found again at the next ring.
  if (lines.length > 0 && !lockedSoon(() => keepAndWork(lines, desk))) return;
  const still = new Set(found.map(printOf));
  remember(box, [...taken.filter((print) => still.has(print)), ...fresh.map(printOf)]);
}

function keepAndWork(lines: readonly InboxLine[], desk: CaptureDesk): void {
  keepLines(desk.workbook, lines, desk.language);
  SpreadsheetApp.flush();
  workIn(desk);
}

type Letter = GoogleAppsScript.Gmail.GmailMessage;

/** The letters of the last days in every thread that came into the box, and in those we have written in since. */
function lettersIn({ mapping }: SourceRow): readonly Letter[] {
  const [, label = ''] = /label\s*=\s*([^;\n]+)/i.exec(mapping) ?? [];
  const place = label.trim() === '' ? 'in:inbox' : `label:"${label.trim().replaceAll('"', '')}"`;
  const query = `{${place} in:sent} -in:chats newer_than:${DAYS_BACK}d`;
  const letters: Letter[] = [];
  for (let start = 0; !isTimeUp(); start += PAGE) {
    const threads = GmailApp.search(query, start, PAGE);
    letters.push(...GmailApp.getMessagesForThreads(threads).flat());
    if (threads.length < PAGE) break;
  }
  return letters;
}

/** A letter as it is kept, once for the conversation it belongs to; nothing of robots, mailings and colleagues. */
function linesOf(letter: Letter, ours: string, box: SourceRow, { workbook }: CaptureDesk): readonly InboxLine[] {
  const said = { fields: {}, body: JSON.stringify(saidOf(letter, ours)) };
  return capture().linesOfDelivery(box, JSON.stringify(said), Date.now(), workbook.habits).lines;
}

/** What is told of a letter: of what stands in it nothing but its subject. */
function saidOf(letter: Letter, ours: string): Readonly<Record<string, unknown>> {
  const thread = letter.getThread();
  return {
    id: letter.getId(),
    thread: thread.getId(),
    link: thread.getPermalink(),
    at: letter.getDate().getTime(),
    from: letter.getFrom(),
    to: `${letter.getTo()}, ${letter.getCc()}`,
    subject: letter.getSubject().slice(0, LONGEST_SUBJECT),
    isDraft: letter.isDraft(),
    listUnsubscribe: letter.getHeader('List-Unsubscribe').slice(0, LONGEST_SUBJECT),
    autoSubmitted: letter.getHeader('Auto-Submitted'),
    precedence: letter.getHeader('Precedence'),
    ours,
  };
}

const LONGEST_SUBJECT = 200;

/** Whose answers are ours: the mailbox as Sources says it, its other names, and everybody in Staff. */
function oursIn({ number }: SourceRow, { rows }: CaptureDesk['reading']): string {
  const addresses = [number, ...GmailApp.getAliases(), ...rows.staff.map(({ email }) => email)];
  return addresses.filter((address) => address.includes('@')).join(', ');
}

function printOf(letter: Letter): string {
  return stableHash(letter.getId()).toString(36);
}

function takenFrom({ name }: SourceRow): readonly string[] {
  return (properties()?.getProperty(PROPERTY + name) ?? '').split(' ').filter((print) => print !== '');
}

function remember({ name }: SourceRow, prints: readonly string[]): void {
  properties()?.setProperty(PROPERTY + name, prints.slice(-MOST_REMEMBERED).join(' '));
}
