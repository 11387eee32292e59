import type { SourceRow } from '../core/register/tables/sources';
import { firstRows, knockOf, letIn, textOfDelivery, type KeptDelivery } from '../core/work/knock';
import type { InboxLine } from '../core/work/inbox';
import type { ClockOff } from '../core/views/viewRequest';
import type { Unread } from '../core/work/capture/unread';
import type { Given } from '../pages/bridge/doors';
import { capture } from './extras';
import { keepLines } from './inbox';
import { beginRun } from './journal';
import { layAside } from './laidAside';
import { locked, lockedSoon } from './lock';
import { log } from './messages';
import { CLOCK, note, UNREAD, type Told } from './sourceNotes';
import { beginAt } from './surface';
import { openDesk, sourceNamed, workIn, type CaptureDesk } from './workIn';
import { openWorkbook, type Workbook } from './workbook';

/** What Google hands to a web app: the fields of the address and of a form, and the body. */
export interface WebEvent {
  readonly parameter?: Readonly<Record<string, string>>;
  readonly postData?: { readonly contents?: string };
}

type Answer = GoogleAppsScript.HTML.HtmlOutput | GoogleAppsScript.Content.TextOutput;

/** Under this property stands how many deliveries were turned away. */
const REFUSED = 'refused';

/**
 * A delivery from outside. It is kept as it came first, and then worked in; whatever fails after that has another turn.
 * The answer is a plain page: of a text Google makes a detour that senders take for a failure, and send again.
 */
export function receive({ parameter = {}, postData }: WebEvent): Answer {
  beginAt('clock');
  const knock = knockOf(parameter, postData?.contents);
  const desk = openDesk(openWorkbook(undefined, true));
  const name = letIn(desk.reading.rows.sources, knock);
  if (name === null) return refusal();
  // Zadarma wants this back before it sends anything, and nothing around it.
  const challenge = knock.delivery.fields['zd_echo'];
  if (challenge !== undefined) return ContentService.createTextOutput(challenge);
  const body = textOfDelivery(knock);
  if (body === null) {
    noteTooLong(desk, name);
    return page('TOO LONG');
  }
  take(desk, name, body);
  return page('OK');
}

/** Works many in at once, each as of the moment it came. Answers which of them nobody could take, their source being gone. */
export function receiveKept(kept: readonly KeptDelivery[]): readonly number[] {
  beginAt('clock');
  const desk = openDesk(openWorkbook(undefined, true));
  const left: number[] = [];
  const lines = kept.flatMap(({ name, body, arrivedAt }, index) => {
    const [row] = sourceNamed(desk, name);
    if (row) return linesOf(desk, row, body, arrivedAt, note);
    left.push(index);
    return [];
  });
  locked(() => {
    keepLines(desk.workbook, lines, desk.language);
    workIn(desk, Infinity);
  });
  return left;
}

export function refusedSoFar(): number {
  return Number(PropertiesService.getScriptProperties().getProperty(REFUSED) ?? 0);
}

/**
 * What a source would send, taken as if it had: it becomes rows by the same way, under a run of its own, with which they
 * are taken back. Nothing comes of a source that is off, or that sends nothing by itself.
 */
export function tried(name: string): Given<'tryOut'> {
  return locked(() => {
    const desk = openDesk(openWorkbook());
    const [source] = sourceNamed(desk, name).filter(({ on }) => on === true);
    const { workbook, language } = desk;
    const sent = source ? capture().testDelivery(source, Date.now(), workbook.habits.zone) : null;
    const run = beginRun(workbook, language);
    // What came before has its own turn: it is not to be taken back with what is tried.
    workIn(desk, Infinity);
    if (source && sent) keepLines(workbook, linesOf(desk, source, JSON.stringify(sent), Date.now()), language);
    SpreadsheetApp.flush();
    const rows = source && sent ? workIn(desk, 1, run) : [];
    return {
      ok: rows.length > 0,
      message: '',
      run: rows.length > 0 ? run.run : '',
      rows: rows.map(({ cells }) => cells),
    };
  });
}

/** Whoever opens the address in a browser, or does not know the secret, is told nothing and leaves nothing behind. */
function refusal(): Answer {
  try {
    const properties = PropertiesService.getScriptProperties();
    properties.setProperty(REFUSED, String(Number(properties.getProperty(REFUSED) ?? 0) + 1));
  } catch (error) {
    log(error);
  }
  // No page: whatever page comes from here may call the script.
  return ContentService.createTextOutput('Sales Register');
}

function page(text: string): Answer {
  return HtmlService.createHtmlOutput(text);
}

/** Longer than what is kept: it is not in the register, and that is said. */
function noteTooLong(desk: CaptureDesk, name: string): void {
  const [row] = sourceNamed(desk, name);
  if (row) note(row, { events: [], lines: [], isUnderstood: false }, Date.now());
}

function take(desk: CaptureDesk, name: string, body: string): void {
  const [row] = sourceNamed(desk, name);
  const lines = row ? linesOf(desk, row, body, Date.now(), note) : [];
  // A telephone that only rings changes nothing.
  if (lines.length === 0) return;
  const isKept = lockedSoon(() => {
    keepLines(desk.workbook, lines, desk.language);
    SpreadsheetApp.flush();
    worked(desk);
  });
  if (!isKept) layAside(lines);
}

/** The zone that a source seems to send in, where it is another than Sources says. */
export function zoneInstead(row: SourceRow, { properties: kept, habits }: Workbook): string {
  const noted = kept[CLOCK + row.name];
  return noted === undefined ? '' : capture().zoneInstead(noted, row, habits.zone, Date.now());
}

/** Sources whose clock is off; they are looked at where anything was noted of any. */
export function clocksOff(workbook: Workbook): readonly ClockOff[] {
  return sourcesNoted(workbook, CLOCK).flatMap((row) => {
    const zone = zoneInstead(row, workbook);
    return zone === '' ? [] : [{ source: row.name, zone }];
  });
}

/** Sources of which something came lately that nobody understands. */
export function unreadOf(workbook: Workbook): readonly Unread[] {
  return sourcesNoted(workbook, UNREAD).flatMap((row) => {
    const noted = workbook.properties[UNREAD + row.name];
    const count = noted === undefined ? 0 : capture().unreadSaid(noted, row, Date.now());
    return count === 0 ? [] : [{ source: row.name, count }];
  });
}

/** The first row of each source, where something is noted of any. */
function sourcesNoted(workbook: Workbook, prefix: string): readonly SourceRow[] {
  if (!Object.keys(workbook.properties).some((name) => name.startsWith(prefix))) return [];
  return firstRows(openDesk(workbook).reading.rows.sources);
}

/** A delivery as it is kept: once for every call or conversation it is about. */
function linesOf(
  { workbook }: CaptureDesk,
  row: SourceRow,
  body: string,
  arrivedAt: number,
  noted: (row: SourceRow, told: Told, arrivedAt: number) => void = () => undefined,
): readonly InboxLine[] {
  const told = capture().linesOfDelivery(row, body, arrivedAt, workbook.habits);
  noted(row, told, arrivedAt);
  return told.lines;
}

/** What is kept is safe: what hinders the rest is told in the log, and the sender has done its part. */
function worked(desk: CaptureDesk): void {
  try {
    workIn(desk);
  } catch (error) {
    log(error);
  }
}
