import { analyse } from '../../core/analysis';
import { FIGURES } from '../../core/figures/sections/catalogue';
import { DEFAULT_SETTINGS } from '../../core/register/tables/settings';
import { addMonths, dayOf, startOfMonth, type Day } from '../../core/values/moment';
import { proposeRevenuePlan, proposeSilenceLimit } from '../../core/work/planning/proposals';
import { call } from '../bridge/call';
import { commitPlan } from '../import/commit';
import { openRegister } from '../import/register';
import type { SetUpData } from './data';

/** What the sales of the register tell of its future. */
export interface SalesTold {
  /** In months; null where there are too few purchases to tell. */
  readonly silenceLimit: number | null;
  /** Of the month after this one, in major units; null without three months of sales. */
  readonly plan: number | null;
}

/** The sheets on which the two rest. */
const READ = ['settings', 'lists', 'calendar', 'clients', 'sales'] as const;

/** Reads the sales and reckons with them here: the script has nothing to do with it. */
export async function salesHere(data: SetUpData): Promise<SalesTold> {
  const register = await openRegister(data, call);
  const sheets = await register.sheetsOf(READ, () => undefined);
  const { book } = analyse({ sheets, now: data.now, locale: data.locale });
  return { silenceLimit: proposeSilenceLimit(book.facts), plan: proposeRevenuePlan(book) };
}

/** The month that is planned: the one after this. */
export function plannedMonth({ now }: SetUpData): Day {
  return addMonths(startOfMonth(dayOf(now)), 1);
}

export const usualLimit = DEFAULT_SETTINGS.silenceLimit;

/** Stores what was agreed to; the plan as a row of the set-up table, where one is wanted. Throws with the sentence of what was refused. */
export async function saveFigures(data: SetUpData, limit: number, plan: number): Promise<void> {
  const { ok, message } = await call('saveSettings', { silenceLimit: String(limit) });
  if (!ok) throw new Error(message);
  if (plan === 0) return;
  const kpi = FIGURES.find(({ key }) => key === 'sales.revenue')?.label[data.language] ?? '';
  const cells = { month: { serial: plannedMonth(data) }, kpi, target: plan };
  const row = { table: 'plan', key: [], edits: [], added: [{ sources: [], cells, standing: 0 }] } as const;
  await commitPlan(row, { progress: () => undefined, isCancelled: () => false, isFirst: false });
}
