import { firstAdoptable, planAdoption, type AdoptionPlan } from '../../core/register/foreign/adoptionPlan';
import type { Answers } from '../../core/register/foreign/answers';
import { headingsDownOn } from '../../core/register/foreign/cards';
import { findForeignTables } from '../../core/register/foreign/findForeignTables';
import type { ForeignTable } from '../../core/register/foreign/foreignTable';
import { answersKept, textOfKept } from '../../core/register/foreign/keptAnswers';
import type { Proposal } from '../../core/register/foreign/proposal';
import { planRows, proposeRows } from '../../core/register/foreign/phoneBill';
import { likelyFirst } from '../../core/register/foreign/rankTables';
import type { RegisterView } from '../../core/register/foreign/registerView';
import type { SheetSnapshot } from '../../core/register/schema/cell';
import { importTextsOf } from '../../language/importTexts';
import { call } from '../bridge/call';
import { closeAfter } from '../shared/closeAfter';
import { sentenceOf } from '../shared/sentenceOf';
import { commitPlan, undoImport } from './commit';
import type { ImportData } from './data';
import { readFileGrids, readTextGrids } from './files';
import { openRegister, type RegisterHere } from './register';
import { goneIn, type Busy, type Event, type WizardState } from './state';

/** What the page does for the person; each tells what came of it as events. */
export interface Work {
  /** The sheets to choose from; where one of them is to come in, be it that there is no table of ours yet, they are looked at at once. */
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
  /** Leaves what is being read: another file or sheet may be chosen. */
  readonly stopReading: () => void;
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
      .catch((error: unknown) => {
        if (!(error instanceof GivenUp)) tell({ kind: 'failed', sentence: sentenceOf(error) });
      });
  }

  function reading(work: (own: number) => Promise<void>): void {
    const own = ++turn;
    doing('reading', () => work(own));
  }

  async function found({ source, grids, isHere = false }: Found, own: number): Promise<void> {
    if (own !== turn) return;
    progress('matching')(0, 0);
    const view = await (await register()).with(null, progress('looking'));
    await drawn();
    const all = findForeignTables(grids, view.context).filter(({ rows }) => rows.length > 0);
    const tables = likelyFirst(all, view);
    if (own !== turn) return;
    if (tables.length === 0) tell({ kind: 'failed', sentence: noTableIn(grids, source) });
    else {
      const chosen = isHere && data.way === 'adopt' ? firstAdoptable(tables, grids, view) : 0;
      tell({ kind: 'read', source, isHere, tables, chosen, kept: await keptFor(tables, view) });
    }
  }

  function noTableIn(grids: readonly SheetSnapshot[], source: string): string {
    const down = headingsDownOn(grids);
    return down ? words.what.headingsDown(down.sheet, down.headings) : words.what.nothing(source);
  }

  /** A sheet that stays where it lies is asked about in its own way. */
  async function keptFor(tables: readonly ForeignTable[], { context }: RegisterView): Promise<readonly Answers[]> {
    if (data.way === 'adopt') return [];
    const kept = new Map(Object.entries(await call('keptAnswers', [...new Set(tables.map(({ shape }) => shape))])));
    return tables.map((table) => answersKept(kept.get(table.shape), table, context));
  }

  async function readSheets(names: readonly string[], own: number): Promise<void> {
    const { sheet } = await register();
    const grids: SheetSnapshot[] = [];
    const told = progress('reading');
    const goingOn = (done: number, of: number): void => {
      if (own !== turn) throw new GivenUp();
      told(done, of);
    };
    for (const name of names) grids.push(await sheet(name, goingOn));
    const source = names.length === 1 ? (names[0] ?? '') : words.what.thisWorkbook;
    await found({ source, grids, isHere: true }, own);
  }

  async function adoptionOf(state: WizardState, proposal: Proposal, view: RegisterView): Promise<AdoptionPlan> {
    const foreign = tableOf(state);
    const sheet = await (await register()).sheet(foreign.sheets[0] ?? '', progress('reading'));
    return planAdoption({ foreign, found: state.tables, proposal, sheet, register: view });
  }

  async function adopt(plan: AdoptionPlan | null): Promise<void> {
    if (!plan) return;
    const { sheet, table, columns } = plan;
    const { ok, message, run } = await call('adoptSheet', { sheet, table, columns });
    opened = null;
    if (ok) tell({ kind: 'imported', outcome: { run, message, isUndone: false } });
    else tell({ kind: 'failed', sentence: message });
  }

  return {
    begin: () =>
      doing('looking', async () => {
        const { otherSheets, isSetUp } = await register();
        const names = otherSheets();
        tell({ kind: 'sheets', names });
        if (turn > 0) return;
        const isLookedAt = names.length > 0 && (!isSetUp || data.way === 'adopt');
        if (!isLookedAt) tell({ kind: 'busy', busy: null });
        else await readSheets(names, turn);
      }),
    readFile: (file) =>
      reading(async (own) => {
        const grids = await readFileGrids(file, data.language);
        if (grids.ok) await found({ source: file.name, grids: grids.value }, own);
        else if (own === turn) tell({ kind: 'failed', sentence: grids.error });
      }),
    readText: (text) =>
      reading((own) => found({ source: words.what.pasted, grids: readTextGrids(text, words.what.pasted) }, own)),
    readSheet: (name) => reading((own) => readSheets([name], own)),
    propose: (state) =>
      doing('matching', async () => {
        const table = tableOf(state);
        const view = await (await register()).with(null, progress('looking'));
        const proposal = proposeRows(table, view, state.answers);
        tell({ kind: 'proposed', proposal });
      }),
    plan: (state) =>
      doing('planning', async () => {
        const { proposal } = state;
        if (!proposal) return;
        const view = await (await register()).with(proposal.table, progress('looking'));
        progress('planning')(0, 0);
        await drawn();
        if (state.way === 'import')
          tell({ kind: 'planned', plan: planRows(tableOf(state), proposal.mapping, view, state.everything) });
        else tell({ kind: 'adoptionPlanned', adoption: await adoptionOf(state, proposal, view) });
      }),
    write(state) {
      const { way, plan, adoption } = state;
      if (way === 'adopt') {
        doing('adopting', () => adopt(adoption));
        return;
      }
      isCancelled = false;
      doing('writing', async () => {
        if (!plan) return;
        const { tables } = await (await register()).with(null, progress('looking'));
        const outcome = await commitPlan(
          { ...plan, gone: goneIn(state) },
          {
            progress: progress('writing'),
            isCancelled: () => isCancelled,
            isFirst: !tables.has(plan.table),
          },
        );
        if (!outcome) {
          tell({ kind: 'failed', sentence: words.cancelled });
          return;
        }
        if (state.proposal) await keep(tableOf(state), state.proposal);
        tell({ kind: 'imported', outcome });
        // Rows have come in: what was read of the register is no longer so.
        opened = null;
      });
    },
    cancel: () => void (isCancelled = true),
    stopReading() {
      turn++;
      tell({ kind: 'busy', busy: null });
    },
    refresh: () => closeAfter(true),
    undo: ({ outcome }) =>
      doing('undoing', async () => {
        if (!outcome) return;
        const message = await undoImport(outcome.run);
        opened = null;
        tell({ kind: 'undone', message });
      }),
  };
}

/** What came in is in, whether its answers could be kept or not. */
async function keep({ shape }: ForeignTable, { mapping }: Proposal): Promise<void> {
  try {
    await call('keepAnswers', { shape, answers: textOfKept(mapping) });
  } catch (error) {
    console.warn(error);
  }
}

/** Somebody has turned to something else, or wants none of it. */
class GivenUp extends Error {}

/** Sheets that were read, and what they are called together. */
interface Found {
  readonly source: string;
  readonly grids: readonly SheetSnapshot[];
  readonly isHere?: boolean;
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
