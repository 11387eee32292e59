import type { UniverStore } from '../../univer/univerStore';
import type { WorkbookFailure } from '../../xlsx/workbookFailure';
import { packWorkbook } from '../packedWorkbook';
import type { CopyAnswer, SaveAnswer, SaveConflict, SaveRequest } from '../protocol';
import type { Keeper } from './keeper';
import { Refused } from './keeper';

/** What the title bar tells about the work. */
export type SaveState =
  | { readonly kind: 'saved' | 'kept' | 'unsaved' | 'saving' }
  | { readonly kind: 'conflict'; readonly conflict: SaveConflict }
  | { readonly kind: 'failed'; readonly reason: WorkbookFailure }
  | { readonly kind: 'refused'; readonly refused: Refused }
  | { readonly kind: 'offline' };

export interface Saver {
  state(): SaveState;
  /** Saves now. */
  save(options?: SaveOptions): Promise<void>;
  saveCopy(): Promise<CopyAnswer>;
}

interface SaveOptions {
  readonly byHand?: boolean;
  /** The person has decided to write over somebody else's state. */
  readonly overwrite?: boolean;
  /** Every sheet travels, and not only those that have changed. */
  readonly whole?: boolean;
}

export interface SaverOptions {
  readonly store: UniverStore;
  readonly revision: number;
  readonly onState: (state: SaveState) => void;
  readonly keeper: Pick<Keeper, 'save' | 'saveCopy' | 'state' | 'takesUnchanged'>;
  /** Quiet time after an edit before it is saved. */
  readonly delay: number;
}

/** How often a program that did not answer is asked again, in milliseconds. */
const askAgain = 2_000;

/** Notes which sheets changed and saves them a little after the last edit, one save at a time. */
export function createSaver({ store, revision, onState, keeper, delay }: SaverOptions): Saver {
  let known = revision;
  let changed = new Set<number>();
  let isChanged = false;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let running: Promise<void> | undefined;
  let current: SaveState = { kind: 'saved' };

  /** Also what was typed while a save was under way. */
  const hasChanged = (): boolean => isChanged;

  function tell(state: SaveState): void {
    current = state;
    onState(state);
  }

  store.onChange(({ sheetId }) => {
    isChanged = true;
    if (sheetId !== undefined) changed.add(sheetId);
    if (current.kind === 'saved' || current.kind === 'kept') tell({ kind: 'unsaved' });
    if (current.kind !== 'conflict') plan();
  });

  function plan(): void {
    clearTimeout(timer);
    timer = setTimeout(() => void save(), delay);
  }

  /** The program may be started again: then what waits here is saved without anybody asking. */
  function waitForProgram(): void {
    clearTimeout(timer);
    timer = setTimeout(() => void keeper.state().then(() => save(), waitForProgram), askAgain);
  }

  async function save(options: SaveOptions = {}): Promise<void> {
    clearTimeout(timer);
    // Several may have waited for the same save: they go on one after the other.
    while (running) await running;
    const isAsked = options.overwrite || options.whole || (options.byHand && keeper.takesUnchanged);
    if (!isChanged && !isAsked && current.kind === 'saved') return;
    running = saveOnce(options).finally(() => (running = undefined));
    await running;
    if (isChanged && current.kind === 'unsaved') plan();
  }

  async function saveOnce({ byHand = false, overwrite = false, whole = overwrite }: SaveOptions): Promise<void> {
    const request: SaveRequest = { ...requestOf(whole), overwrite, byHand };
    const before = changed;
    changed = new Set();
    isChanged = false;
    tell({ kind: 'saving' });
    const answer = await ask(request);
    if (isTaken(answer)) {
      known = answer.revision;
      return void tell({ kind: hasChanged() ? 'unsaved' : answer.kind });
    }
    for (const id of before) changed.add(id);
    isChanged = true;
    if (answer === undefined) {
      waitForProgram();
      return void tell({ kind: 'offline' });
    }
    if (answer instanceof Refused) return void tell({ kind: 'refused', refused: answer });
    tell(answer.kind === 'conflict' ? answer : { kind: 'failed', reason: answer });
  }

  /** After a decision against another state the server's sheets may be others too, so all of ours travel. */
  function requestOf(whole: boolean): Pick<SaveRequest, 'revision' | 'workbook'> {
    const workbook = packWorkbook(store.toData(), (id) => whole || changed.has(id));
    return { revision: known, workbook };
  }

  /** Undefined when nobody answers. */
  async function ask(request: SaveRequest): Promise<SaveAnswer | Refused | undefined> {
    try {
      return await keeper.save(request);
    } catch (error) {
      return error instanceof Refused ? error : undefined;
    }
  }

  return {
    state: () => current,
    save,
    saveCopy: () => keeper.saveCopy({ ...requestOf(true), overwrite: false, byHand: true }),
  };
}

function isTaken(
  answer: SaveAnswer | Refused | undefined,
): answer is Extract<SaveAnswer, { readonly kind: 'saved' | 'kept' }> {
  if (answer === undefined || answer instanceof Refused) return false;
  return answer.kind === 'saved' || answer.kind === 'kept';
}
