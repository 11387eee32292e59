import type { ImportPlan } from '../../core/register/foreign/importPlan';
import type { Progress } from './register';
import type { Outcome } from './state';

interface Watch {
  readonly progress: Progress;
  readonly isCancelled: () => boolean;
}

/** Sends the plan in blocks and has it written as one run; null when it was cancelled, with nothing written. */
export async function commitPlan(plan: ImportPlan, { progress, isCancelled }: Watch): Promise<Outcome | null> {
  progress(0, plan.added.length);
  return isCancelled() ? null : Promise.reject(new Error('not yet'));
}

export async function undoImport(run: string): Promise<void> {
  return Promise.reject(new Error(`not yet: ${run}`));
}
