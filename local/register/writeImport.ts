import type { ImportPlan } from '../../src/core/register/foreign/importPlan';
import { partsOf, type ImportDone, type Written } from '../../src/core/register/stagedImport';
import type { Moment } from '../../src/core/values/moment';
import { openRuntimeOn, type HeadlessOptions } from '../runBundle';
import type { WorkbookData } from '../store/workbookData';

/** What a door answers: whether it was done, else why not in one sentence. */
interface Answer {
  readonly ok: boolean;
  readonly message: string;
}

export type ImportAnswer = Answer & ImportDone;

/** The workbook after an import, and what became of it. */
export interface WrittenImport {
  readonly data: WorkbookData;
  readonly imported: ImportAnswer;
}

/**
 * Writes a planned import into a workbook by the add-on's own doors, as its page does: in blocks, then all at once, as one
 * run of the Journal that `undo` takes back. Where it cannot be done, `imported.ok` is false, its message says why in one
 * sentence, and the workbook is as it was. `kept`: answers for the next file of
 * this shape. `onPart` is told how much of it has been handed over, from 0 to 1.
 */
export function writeImport(
  data: WorkbookData,
  plan: Pick<ImportPlan, 'table' | 'key'> & Written,
  options: Pick<HeadlessOptions, 'now' | 'files'> & { readonly now: Moment },
  kept: { readonly shape: string; readonly answers: string } | null = null,
  onPart: (share: number) => void = () => undefined,
): WrittenImport {
  const { runtime, data: now } = openRuntimeOn(data, options);
  const begun = runtime.scriptRun('beginImport', { table: plan.table, key: plan.key }) as Answer & {
    readonly run: string;
  };
  const { run } = begun;
  if (!begun.ok) return { data, imported: { ...NOTHING, ...begun } };
  const parts = partsOf(plan);
  for (const [part, block] of parts.entries()) {
    const staged = runtime.scriptRun('stageImport', { ...block, run, part }) as Answer;
    if (!staged.ok) return { data, imported: { ...NOTHING, ...staged, run } };
    onPart((part + 1) / parts.length);
  }
  const imported = runtime.scriptRun('commitImport', { run, parts: parts.length }) as ImportAnswer;
  if (imported.ok && kept) runtime.scriptRun('keepAnswers', kept);
  return { data: imported.ok ? now() : data, imported };
}

const NOTHING: ImportAnswer = {
  ok: false,
  message: '',
  run: '',
  added: 0,
  changed: 0,
  removed: 0,
  meanwhile: 0,
  leftAlone: 0,
};

/** What the workbook keeps of the answers for files of a shape, as the import page gets it. */
export function keptAnswersIn(
  data: WorkbookData,
  shape: string,
  options: Pick<HeadlessOptions, 'now' | 'files'>,
): string | undefined {
  const kept = openRuntimeOn(data, options).runtime.scriptRun('keptAnswers', [shape]) as Readonly<
    Record<string, string>
  >;
  return kept[shape];
}
