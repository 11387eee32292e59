import type { IExecutionOptions, Injector, IWorkbookData, Workbook, Worksheet } from '@univerjs/core';
import { ICommandService, IUndoRedoService } from '@univerjs/core';
import type { StyleBook } from './convert/styleBook';
import { createStyleBook } from './convert/styleBook';

/** A living workbook of Univer with what is needed to read it and to change it. */
export interface UniverBook {
  readonly unitId: string;
  readonly injector: Injector;
  readonly workbook: Workbook;
  readonly styles: StyleBook;
  /** Univer's key of a sheet by ours and back; sheets that a person adds in Univer get a number when first seen. */
  keyOf(sheetId: number): string;
  idOf(key: string): number;
  worksheet(sheetId: number): Worksheet;
  /** Runs a mutation as a script does: nothing goes onto the undo stack, no edit event is raised. */
  mutate(mutation: string, params: object, options?: IExecutionOptions): void;
  /** True while `mutate` runs. */
  isMutating(): boolean;
  /** What a person could undo no longer fits after a script moved rows. */
  forgetUndo(): void;
}

export function openBook(injector: Injector, workbook: Workbook): UniverBook {
  const unitId = workbook.getUnitId();
  const commands = injector.get(ICommandService);
  const undo = injector.get(IUndoRedoService);
  const ids = createSheetIds(workbook.getSnapshot());
  let depth = 0;
  return {
    unitId,
    injector,
    workbook,
    styles: createStyleBook(workbook.getStyles()),
    ...ids,
    worksheet(sheetId) {
      const sheet = workbook.getSheetBySheetId(ids.keyOf(sheetId));
      if (!sheet) throw new Error(`There is no sheet with id ${sheetId}.`);
      return sheet;
    },
    mutate(mutation, params, options = {}) {
      depth++;
      try {
        commands.syncExecuteCommand(mutation, params, { fromScript: true, ...options });
      } finally {
        depth--;
      }
    },
    isMutating: () => depth > 0,
    forgetUndo: () => undo.clearUndoRedo(unitId),
  };
}

function createSheetIds(snapshot: IWorkbookData): Pick<UniverBook, 'keyOf' | 'idOf'> {
  const keys = new Map<number, string>();
  const ids = new Map<string, number>();
  function note(key: string, id: number): number {
    keys.set(id, key);
    ids.set(key, id);
    return id;
  }
  function idOf(key: string): number {
    const known = ids.get(key);
    if (known !== undefined) return known;
    const number = Number(key);
    const isOwn = Number.isSafeInteger(number) && !keys.has(number);
    return note(key, isOwn ? number : Math.max(-1, ...keys.keys()) + 1);
  }
  snapshot.sheetOrder.forEach(idOf);
  return { idOf, keyOf: (id) => keys.get(id) ?? String(id) };
}
