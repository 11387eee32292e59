import type { CellEdit } from './edits';
import type { GeneratedSheet } from './views/sheet';

/** What a command wants written: whole generated sheets, single cells of people's tables, one sentence for the user. */
export interface Plan {
  readonly sheets: readonly GeneratedSheet[];
  readonly edits: readonly CellEdit[];
  readonly message: string;
}
