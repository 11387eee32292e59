import { findForeignTables } from '../../core/register/foreign/findForeignTables';
import type { ForeignTable } from '../../core/register/foreign/foreignTable';
import { planImport } from '../../core/register/foreign/planRows';
import { propose } from '../../core/register/foreign/propose';
import type { SheetSnapshot } from '../../core/register/schema/cell';
import { importTextsOf } from '../../language/importTexts';
import { call } from '../bridge/call';
import { sentenceOf } from '../shared/sentenceOf';
import { commitPlan, undoImport } from './commit';
import type { ImportData } from './data';
import { readFileGrids, readTextGrids } from './files';
import { openRegister, type RegisterHere } from './register';
import type { Busy, Event, WizardState } from './state';

/** What the page does for the person; each tells what came of it as events. */
export interface Work {
  /** The sheets to choose from; in a workbook without a table of ours they are looked at at once. */
  readonly begin: () => void;
  readonly readFile: (file: File) => void;
  readonly readText: (text: string) => void;
  readonly readSheet: (name: string) => void;
  /** Proposes anew from what has been answered. */
  readonly propose: (state: WizardState) => void;
  readonly plan: (state: WizardState) => void;
  readonly write: (state: WizardState) => void;
  /** Stops before the next block; what was sent is not written. */
  readonly cancel: () => void;
  readonly undo: (state: WizardState) => void;
  /** Has the figures computed from what came in, and gives the screen back to the sheets. */
  readonly refresh: () => void;
}

export function createWork(data: ImportData, tell: (event: Event) => void): Work {
  const words = importTextsOf(data.language);
  let opened: Promise<RegisterHere> | null = null;
  let isCancelled = false;
  /** Counts what was handed over: of several files only the last is shown. */
  let turn = 0;

  const register = (): Promise<RegisterHere> =>
    (opened ??= openRegister(data, call).catch((error: unknown) => {
      opened = null;
      throw error;
    }));

  const progress =
    (what: Busy['what']) =>
    (done: number, of: number): void =>
      tell({ kind: 'busy', busy: { what, done, of } });

  /** Everything may fail, and long work lets the page be drawn first. */
  function doing(what: Busy['what'], work: () => Promise<void>): void {
    progress(what)(0, 0);
    void drawn()
      .then(work)
      .catch((error: unknown) => tell({ kind: 'failed', sentence: sentenceOf(error) }));
  }

  function reading(work: (own: number) => Promise<void>): void {
    const own = ++turn;
    doing('reading', () => work(own));
  }

  async function found(source: string, grids: readonly SheetSnapshot[], own: number): Promise<void> {
    progress('matching')(0, 0);
    const view = await (await register()).with(null, progress('looking'));
    await drawn();
    const tables = findForeignTables(grids, view.context).filter(({ rows }) => rows.length > 0);
    if (own !== turn) return;
    if (tables.length === 0) tell({ kind: 'failed', sentence: words.what.nothing(source) });
    else tell({ kind: 'read', source, tables });
  }

  async function readSheets(names: readonly string[], own: number): Promise<void> {
    const { sheet } = await register();
    const grids: SheetSnapshot[] = [];
    for (const name of names) grids.push(await sheet(name, progress('reading')));
    await found(names.length === 1 ? (names[0] ?? '') : words.what.thisWorkbook, grids, own);
  }

  return {
    begin: () =>
      doing('looking', async () => {
        const { otherSheets, isSetUp } = await register();
        const names = otherSheets();
        tell({ kind: 'sheets', names });
        if (turn > 0) return;
        if (isSetUp || names.length === 0) tell({ kind: 'busy', busy: null });
        else await readSheets(names, turn);
      }),
    readFile: (file) =>
      reading(async (own) => {
        const grids = await readFileGrids(file, data.language);
        if (grids.ok) await found(file.name, grids.value, own);
        else tell({ kind: 'failed', sentence: grids.error });
      }),
    readText: (text) => reading((own) => found(words.what.pasted, readTextGrids(text, words.what.pasted), own)),
    readSheet: (name) => reading((own) => readSheets([name], own)),
    propose: (state) =>
      doing('matching', async () => {
        const table = tableOf(state);
        const view = await (await register()).with(null, progress('looking'));
        const proposal = propose(table, view, state.answers);
        tell({ kind: 'proposed', proposal });
      }),
    plan: (state) =>
      doing('planning', async () => {
        const { proposal } = state;
        if (!proposal) return;
        const view = await (await register()).with(proposal.table, progress('looking'));
        progress('planning')(0, 0);
        await drawn();
        tell({ kind: 'planned', plan: planImport(tableOf(state), proposal.mapping, view) });
      }),
    write({ plan }) {
      isCancelled = false;
      doing('writing', async () => {
        if (!plan) return;
        const { tables } = await (await register()).with(null, progress('looking'));
        const outcome = await commitPlan(plan, {
          progress: progress('writing'),
          isCancelled: () => isCancelled,
          isFirst: !tables.has(plan.table),
        });
        if (outcome) tell({ kind: 'imported', outcome });
        else tell({ kind: 'failed', sentence: words.cancelled });
        // Rows have come in: what was read of the register is no longer so.
        opened = null;
      });
    },
    cancel: () => void (isCancelled = true),
    refresh() {
      // Whatever it has to say stands in the sheet: nobody waits for its answer here.
      void call('refreshEverything', null).catch(() => undefined);
      // What a page asks for that is gone in the same moment may never arrive.
      setTimeout(() => google.script.host.close(), 300);
    },
    undo: ({ outcome }) =>
      doing('undoing', async () => {
        if (!outcome) return;
        const message = await undoImport(outcome.run);
        opened = null;
        tell({ kind: 'undone', message });
      }),
  };
}

function tableOf({ tables, chosen }: WizardState): ForeignTable {
  const table = tables[chosen];
  if (!table) throw new Error('no table is chosen');
  return table;
}

/** Resolves when what was said last is on the screen. */
function drawn(): Promise<void> {
  return new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve)));
}
