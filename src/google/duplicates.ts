import { refusedWords } from '../app/refusedWords';
import { workbookLanguage } from '../app/workbookLanguage';
import { textOfCell } from '../core/register/schema/columns';
import { pairKey } from '../core/work/duplicates/apart';
import type { Merge } from '../core/work/duplicates/mergeClients';
import type { JournalRow } from '../core/work/journal/journalRow';
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
import { openWorkbook, type Workbook, snapshotOf, registerOf } from './workbook';

/** Clients that may be one, each pair to be settled. */
export function showDuplicates(): void {
  const language = languageHere();
  showPage('duplicates', { language, title: everydayTextsOf(language).menu.commands.findDuplicates });
}

export function suspectDuplicates(): Given<'suspectDuplicates'> {
  const workbook = openWorkbook();
  const analysis = extras().analyse(snapshotOf(workbook));
  const texts = everydayTextsOf(workbookLanguage(analysis.reading, workbook.locale));
  return extras().suspectedClients(analysis, texts, new Set(readApart()));
}

/** What would be different after a merge; nothing is written. */
export function previewMerge(merge: Taken<'previewMerge'>): Given<'previewMerge'> {
  const workbook = openWorkbook();
  const shown = extras().mergeShown(snapshotOf(workbook), merge, everydayTextsOf(languageHere()));
  return shown.ok ? { refusal: null, ...shown.value } : { refusal: shown.error, completed: [], figures: [] };
}

/** Makes two clients one, as they stand at this moment: whoever was faster is not overwritten. */
export function mergeClients(merge: Taken<'mergeClients'>): Given<'mergeClients'> {
  try {
    return locked(() => {
      const workbook = openWorkbook();
      const { rows, located } = registerOf(workbook, ['clients']);
      const place = located.get('clients');
      // An answer may get lost on its way, and the page asks again.
      const done = extras().isMerged(merge, rows.clients) ? runOfMerge(workbook, merge) : '';
      if (done !== '') return { run: done, refusal: null, message: '' };
      const edits = place ? extras().mergeEdits(merge, rows.clients, place) : null;
      if (!edits?.ok) return { run: '', refusal: edits?.error ?? 'gone', message: '' };
      const language = languageHere();
      const run = beginRun(workbook, language);
      const { written, refused } = changeRegister({ edits: edits.value }, { workbook, located, language, run });
      if (written.some(({ column }) => column === 'mergedInto')) return { run: run.run, refusal: null, message: '' };
      const isOfAnother = refused.every(({ reason }) => reason.kind === 'together');
      if (isOfAnother) return { run: '', refusal: 'gone', message: '' };
      return { run: '', refusal: null, message: refusedWords(refused, language) };
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
    extras()
      .ownRuns(journal)
      .find(({ lines, isUndone }) => !isUndone && lines.some(isOfIt))?.run ?? null;
  return findInJournals(workbook, runIn) ?? '';
}

/** Two that somebody has found to be two are not suspected again. */
export function keepApart({ first, second }: Taken<'keepApart'>): Saved {
  return attempt(() => {
    locked(() => rememberApart(pairKey(first, second)));
    return { ok: true, message: '' };
  });
}
