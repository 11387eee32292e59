import type { ImportPlan } from '../../core/register/foreign/importPlan';
import { partsOf, type Written } from '../../core/register/stagedImport';
import { call } from '../bridge/call';
import type { Progress } from './register';
import type { Outcome } from './state';

interface Watch {
  readonly progress: Progress;
  readonly isCancelled: () => boolean;
  /** The table of the plan has no sheet yet. */
  readonly isFirst: boolean;
}

/** Sends the plan in blocks and has it written as one run; null when it was cancelled, with nothing written. */
export async function commitPlan(
  plan: Pick<ImportPlan, 'table' | 'key'> & Written,
  { progress, isCancelled, isFirst }: Watch,
): Promise<Outcome | null> {
  const blocks = partsOf(plan);
  if (isFirst) done(await call('makeTables', null));
  const { run } = done(await call('beginImport', { table: plan.table, key: plan.key }));
  for (const [part, block] of blocks.entries()) {
    progress(part, blocks.length + 1);
    if (isCancelled()) break;
    done(await call('stageImport', { run, part, ...block }));
  }
  if (isCancelled()) {
    done(await call('dropImport', { run }));
    return null;
  }
  progress(blocks.length, blocks.length + 1);
  const { message } = done(await call('commitImport', { run, parts: blocks.length }));
  return { run, message, isUndone: false };
}

/** Takes an import back; answers what was done. */
export async function undoImport(run: string): Promise<string> {
  return done(await call('undoRun', run)).message;
}

/** What was not done comes with the sentence that says why. */
function done<Answer extends { readonly ok: boolean; readonly message: string }>(answer: Answer): Answer {
  if (!answer.ok) throw new Error(answer.message);
  return answer;
}
