import { keyed } from '../core/register/appendedRows';
import type { JournalRow } from '../core/work/journal/journalRow';
import { readTaskLog } from '../core/work/tasks/taskLog';
import { everydayTextsOf } from '../language/everydayTexts';
import type { Given, Taken } from '../pages/bridge/doors';
import { readAppended } from './appendSheets';
import { attempt } from './attempt';
import { changeRegister, untoldIn } from './changeRegister';
import { extras } from './extras';
import { beginRun } from './journal';
import { locked } from './lock';
import { languageHere } from './messages';
import { showPage } from './pages';
import { findInJournals } from './undo';
import { openWorkbook, type Workbook, snapshotOf } from './workbook';

/** People who come, go, are away, or are to be forgotten. */
export function showStaff(): void {
  const language = languageHere();
  showPage('staff', { language, title: everydayTextsOf(language).menu.commands.staff.replace('…', '') });
}

export function staffHere(): Given<'staffHere'> {
  return extras().staffHere(snapshotOf(openWorkbook()));
}

export function leavingOf(name: Taken<'leavingOf'>): Given<'leavingOf'> {
  const workbook = openWorkbook();
  const log = readTaskLog(readAppended(workbook, 'taskLog')?.values ?? []);
  return extras().leavingOf(name, snapshotOf(workbook), journalSince(workbook, workbook.now - DAYS_BACK), log);
}

/** As far back as anybody is told of. */
const DAYS_BACK = 31;

function journalSince(workbook: Workbook, from: number): readonly JournalRow[] {
  const isFarEnough = ([first]: readonly JournalRow[]): boolean => (first?.when ?? from) < from;
  return findInJournals(workbook, (journal, isAll) => (isAll || isFarEnough(journal) ? journal : null)) ?? [];
}

/** One run of the Journal, by the register as it stands at this moment. */
export function changeStaff(change: Taken<'changeStaff'>): Given<'changeStaff'> {
  return {
    run: '',
    groups: [],
    ...attempt(() =>
      locked(() => {
        const workbook = openWorkbook();
        const plan = extras().staffPlan(change, snapshotOf(workbook));
        if (!plan.ok) return { ok: false, message: plan.error };
        const { edits, rows, located, language, message, groups } = plan.value;
        const run = beginRun(workbook, language);
        const added = rows.map((row) => keyed(row));
        const changed = changeRegister({ edits, added }, { workbook, located, language, run });
        const untold = untoldIn(changed, language);
        const told = [message(changed), untold].filter(Boolean).join(' ');
        return { ok: untold === '', message: told, run: run.run, groups: untold === '' ? groups : [] };
      }),
    ),
  };
}
