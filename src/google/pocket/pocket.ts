import { workbookLanguage } from '../../app/workbookLanguage';
import { readRegister } from '../../core/register/tables/readRegister';
import { isPocketAsk, pocketAsks, type PocketAnswer, type PocketTaken } from '../../pages/bridge/pocketAsks';
import { findParties, readParty, saveEntry } from '../contactPage';
import { extras } from '../extras';
import { sentenceLogged } from '../messages';
import { beginAt } from '../surface';
import { actAs } from '../who';
import { noteWebBuild } from '../webBuild';
import { openWorkbook, readEntered, type Workbook, snapshotOf, registerOf } from '../workbook';
import { openLines, settle } from './settle';
import { ownerOfSecret } from './people';
import { isTooOften } from './rate';

/** In characters: no page sends as much, and nobody is to keep the script busy with more. */
const MOST_SENT = 200_000;

/** Nobody is told why an address opens nothing. */
const SHUT: PocketAnswer = { ok: false, message: '', isShut: true };

/**
 * The one function of the script that pages from the web may call. What somebody may see and do follows from his secret
 * and from Staff of today, never from what the page says of him.
 */
export function pocket(request: unknown): PocketAnswer {
  beginAt('clock');
  const { secret, name: ask, args, build } = typeof request === 'object' && request !== null ? (request as Record<string, unknown>) : {}; // prettier-ignore
  const person = typeof secret === 'string' ? ownerOfSecret(secret) : null;
  if (person === null) return SHUT;
  if (isTooOften(person)) return { ok: false, message: '', isShut: false, isLater: true };
  const isAsked = isPocketAsk(ask) && pocketAsks[ask](args, ask) === null && JSON.stringify(args).length <= MOST_SENT;
  if (!isAsked) return { ok: false, message: '', isShut: false };
  const stale = staleOf(build, noteWebBuild());
  try {
    const workbook = openWorkbook();
    if (!isHereToday(workbook, person)) return SHUT;
    actAs(person);
    return { ...answers[ask](args, person, workbook), ...stale };
  } catch (error) {
    return { ok: false, message: sentenceLogged(error), isShut: false, ...stale };
  }
}

/** A page that was opened before the web app became another, or a web app that the script has outgrown. */
function staleOf(build: unknown, isWebOld: boolean): Pick<PocketAnswer, 'stale'> {
  if (typeof build === 'string' && build !== EXTRAS_MARKS.extras) return { stale: 'page' };
  return isWebOld ? { stale: 'webApp' } : {};
}

/** Whoever has left Staff has left the page. */
function isHereToday(workbook: Workbook, person: string): boolean {
  const sheets = readEntered(workbook, ['settings', 'lists', 'staff']);
  return extras().hasRoleToday(readRegister(sheets, workbook.locale).rows.staff, person, workbook.now);
}

type Answer = (args: unknown, person: string, workbook: Workbook) => PocketAnswer;

/** What the whole register is read for. */
const view =
  (ask: 'home' | 'why' | 'charts' | 'card'): Answer =>
  (args, name, workbook) => {
    const { understood, pocketView } = extras();
    const { rows, logged, dashboard } = openLines(workbook);
    const input = { ...snapshotOf(workbook), dashboard, history: [] };
    const { analysis, texts, view: seen } = understood(input);
    const { saidOfAlerts = [] } = seen;
    return { ok: true, value: pocketView(ask, args, { analysis, texts, saidOfAlerts, name, rows, logged }) };
  };

const answers: Readonly<Record<keyof typeof pocketAsks, Answer>> = {
  home: view('home'),
  why: view('why'),
  charts: view('charts'),
  settle: (args, name, workbook) => settle(args as PocketTaken<'settle'>, name, workbook),
  save: (args, name, workbook) => save(args as PocketTaken<'save'>, name, workbook),
  find: (args) => ({ ok: true, value: extras().partiesShown(findParties(args as string)) }),
  card: (args, person, workbook) => {
    const { party, keys } = args as PocketTaken<'card'>;
    // A letter names a row by its id alone.
    if (keys.length === 0) return view('card')(party, person, workbook);
    return { ok: true, value: extras().pocketCard({ rows: readParty(keys), party, person }) };
  },
};

/** A row of Contacts, done by whoever sends it. */
function save(entry: PocketTaken<'save'>, employee: string, workbook: Workbook): PocketAnswer {
  const language = workbookLanguage(registerOf(workbook, ['settings']), workbook.locale);
  const { ok, message } = saveEntry(extras().pocketEntry(entry, employee, language, workbook.now));
  return ok ? { ok: true, value: null } : { ok: false, message, isShut: false };
}
