import { keyed } from '../core/register/appendedRows';
import { everydayTextsOf } from '../language/everydayTexts';
import type { Given, Taken } from '../pages/bridge/doors';
import { attempt } from './attempt';
import { changeRegister, untoldIn } from './changeRegister';
import { extras } from './extras';
import { locked } from './lock';
import { languageHere } from './messages';
import { showPage } from './pages';
import { showPercents } from './planLook';
import { openWorkbook, snapshotOf, registerOf } from './workbook';

/** Next month’s plan, proposed. */
export function showPlan(): void {
  const language = languageHere();
  showPage('plan', { language, title: everydayTextsOf(language).menu.commands.plan.replace('…', '') });
}

export function planHere(): Given<'planHere'> {
  const workbook = openWorkbook();
  return extras().planHere(snapshotOf(workbook));
}

/** One run of the Journal, by the plan as it stands at this moment. */
export function savePlan(wanted: Taken<'savePlan'>): Given<'savePlan'> {
  return attempt(() =>
    locked(() => {
      const workbook = openWorkbook();
      const plan = extras().planChanges(wanted, snapshotOf(workbook));
      if (!plan.ok) return { ok: false, message: plan.error };
      const { edits, rows, located, language, message } = plan.value;
      const added = rows.map((row) => keyed(row));
      const untold = untoldIn(changeRegister({ edits, added }, { workbook, located, language }), language);
      const written = openWorkbook();
      const after = registerOf(written, ['plan']).located.get('plan');
      // Numbers that keep the looks they had are saved all the same.
      if (after) written.looks.attempt('plan', () => showPercents(after));
      return { ok: untold === '', message: untold || message };
    }),
  );
}
