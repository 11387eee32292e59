import { workbookLanguage } from '../app/workbookLanguage';
import type { Snapshot } from '../core/analysis';
import { textOfCell } from '../core/register/schema/columns';
import { readRegister } from '../core/register/tables/readRegister';
import { pairKey } from '../core/work/duplicates/apart';
import { isMerged, mergeEdits, type Merge } from '../core/work/duplicates/mergeClients';
import { refusedPlaces } from '../core/work/journal/places';
import type { JournalRow } from '../core/work/journal/journalRow';
import { ownRuns } from '../core/work/journal/runHistory';
import { everydayTextsOf } from '../language/everydayTexts';
import type { Given, Saved, Taken } from '../pages/bridge/doors';
import { readApart, rememberApart } from './apart';
import { attempt } from './attempt';
import { changeRegister } from './changeRegister';
import { extras } from './extras';
import { beginRun } from './journal';
import { locked } from './lock';
import { languageHere, sentenceLogged } from './messages';
import { showPage } from './pages';
import { findInJournals } from './undo';
import { openWorkbook, readEntered, type Workbook } from './workbook';

/** Clients that may be one, each pair to be settled. */
export function showDuplicates(): void {
  const language = languageHere();
  showPage('duplicates', { language, title: everydayTextsOf(language).menu.commands.findDuplicates });
}

function readAll(workbook: Workbook): Snapshot {
  const { now, locale } = workbook;
  return { sheets: readEntered(workbook), now, locale };
}

export function suspectDuplicates(): Given<'suspectDuplicates'> {
  const workbook = openWorkbook();
  const analysis = extras().analyse(readAll(workbook));
  const texts = everydayTextsOf(workbookLanguage(analysis.reading, workbook.locale));
  return extras().suspectedClients(analysis, texts, new Set(readApart()));
}

/** What would be different after a merge; nothing is written. */
export function previewMerge(merge: Taken<'previewMerge'>): Given<'previewMerge'> {
  const workbook = openWorkbook();
  const shown = extras().mergeShown(readAll(workbook), merge, everydayTextsOf(languageHere()));
  return shown.ok ? { refusal: null, ...shown.value } : { refusal: shown.error, completed: [], figures: [] };
}

/** Makes two clients one, as they stand at this moment: whoever was faster is not overwritten. */
export function mergeClients(merge: Taken<'mergeClients'>): Given<'mergeClients'> {
  try {
    return locked(() => {
      const workbook = openWorkbook();
      const { rows, located } = readRegister(readEntered(workbook, ['clients']), workbook.locale);
      const place = located.get('clients');
      // An answer may get lost on its way, and the page asks again.
      const done = isMerged(merge, rows.clients) ? runOfMerge(workbook, merge) : '';
      if (done !== '') return { run: done, refusal: null, message: '' };
      const edits = place ? mergeEdits(merge, rows.clients, place) : null;
      if (!edits?.ok) return { run: '', refusal: edits?.error ?? 'gone', message: '' };
      const language = languageHere();
      const run = beginRun(workbook, language);
      const { written, refused } = changeRegister({ edits: edits.value }, { workbook, located, language, run });
      if (written.some(({ column }) => column === 'mergedInto')) return { run: run.run, refusal: null, message: '' };
      const isOfAnother = refused.every(({ reason }) => reason.kind === 'together');
      if (isOfAnother) return { run: '', refusal: 'gone', message: '' };
      const message = everydayTextsOf(language).failures.notWritten(refusedPlaces(refused, language));
      return { run: '', refusal: null, message };
    });
  } catch (error) {
    return { run: '', refusal: null, message: sentenceLogged(error) };
  }
}

/** The run that made two clients one and stands; blank where no Journal knows it. */
function runOfMerge(workbook: Workbook, { survivor, other }: Merge): string {
  const [from, into] = [other, survivor].map((id) => id.toUpperCase());
  const isOfIt = ({ why, column, id, after }: JournalRow): boolean =>
    why === 'merge' && column === 'mergedInto' && id.toUpperCase() === from && textOfCell(after).toUpperCase() === into;
  const runIn = (journal: readonly JournalRow[]): string | null =>
    ownRuns(journal).find(({ lines, isUndone }) => !isUndone && lines.some(isOfIt))?.run ?? null;
  return findInJournals(workbook, runIn) ?? '';
}

/** Two that somebody has found to be two are not suspected again. */
export function keepApart({ first, second }: Taken<'keepApart'>): Saved {
  return attempt(() => {
    locked(() => rememberApart(pairKey(first, second)));
    return { ok: true, message: '' };
  });
}
