import { MOST_LETTERS, type InboxLine } from '../core/work/inbox';
import { capture } from './extras';
import { keepLines } from './inbox';
import { layAside } from './laidAside';
import { lockedSoon } from './lock';
import { log } from './messages';
import { beginAt } from './surface';
import { openDesk, sourceNamed, workIn, type CaptureDesk } from './workIn';
import { openWorkbook } from './workbook';

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
  const { s: name = '', k: secret = '', ...fields } = parameter;
  const desk = openDesk(openWorkbook(undefined, true));
  const source = sourceNamed(desk, name);
  if (!source.some((row) => row.on === true && row.secret !== '' && row.secret === secret)) return refusal();
  // Zadarma wants this back before it sends anything, and nothing around it.
  const challenge = fields['zd_echo'];
  if (challenge !== undefined) return ContentService.createTextOutput(challenge);
  const body = JSON.stringify({ fields, body: postData?.contents ?? '' });
  return page(take(desk, name, body) ? 'OK' : 'TOO LONG');
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

/** False where it is longer than anything that is about a call. */
function take(desk: CaptureDesk, name: string, body: string): boolean {
  const [row] = sourceNamed(desk, name);
  if (!row || body.length > MOST_LETTERS) return false;
  const { eventsOf, groupOf } = capture();
  const arrivedAt = Date.now();
  const delivery = JSON.parse(body) as Parameters<typeof eventsOf>[1];
  const groups = new Set(eventsOf(row, delivery, arrivedAt, desk.workbook.habits.zone ?? '').map(groupOf));
  // A telephone that only rings changes nothing.
  if (groups.size === 0) return true;
  const lines = [...groups].map((group): InboxLine => ({ group, source: row.name, arrivedAt, body }));
  const isKept = lockedSoon(() => {
    keepLines(desk.workbook, lines, desk.language);
    SpreadsheetApp.flush();
    worked(desk);
  });
  if (!isKept) layAside(lines);
  return true;
}

/** What is kept is safe: what hinders the rest is told in the log, and the sender has done its part. */
function worked(desk: CaptureDesk): void {
  try {
    workIn(desk);
  } catch (error) {
    log(error);
  }
}
