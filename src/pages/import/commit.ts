import type { ImportPlan } from '../../core/register/foreign/importPlan';
import { call } from '../bridge/call';
import type { Taken } from '../bridge/doors';
import type { Progress } from './register';
import type { Outcome } from './state';

interface Watch {
  readonly progress: Progress;
  readonly isCancelled: () => boolean;
  /** The table of the plan has no sheet yet. */
  readonly isFirst: boolean;
}

type Block = Pick<Taken<'stageImport'>, 'rows' | 'edits'>;

/** So many rows and edits travel at once: Google takes them within seconds. */
const ROWS_A_BLOCK = 5_000;

/** Sends the plan in blocks and has it written as one run; null when it was cancelled, with nothing written. */
export async function commitPlan(plan: ImportPlan, { progress, isCancelled, isFirst }: Watch): Promise<Outcome | null> {
  const blocks = blocksOf(plan);
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

/** Rows first, then the changes of those that are there. */
function blocksOf({ added, edits }: ImportPlan): readonly Block[] {
  const rows = added.map(({ cells, standing }) => ({ cells, standing }));
  const changes = edits.map(({ row, id, known, column, before, after }) => ({ row, id, known, column, before, after }));
  return [
    ...cut(rows).map((own): Block => ({ rows: own, edits: [] })),
    ...cut(changes).map((own): Block => ({ rows: [], edits: own })),
  ];
}

function cut<Item>(items: readonly Item[]): readonly (readonly Item[])[] {
  return Array.from({ length: Math.ceil(items.length / ROWS_A_BLOCK) }, (_none, index) =>
    items.slice(index * ROWS_A_BLOCK, (index + 1) * ROWS_A_BLOCK),
  );
}

/** What was not done comes with the sentence that says why. */
function done<Answer extends { readonly ok: boolean; readonly message: string }>(answer: Answer): Answer {
  if (!answer.ok) throw new Error(answer.message);
  return answer;
}
