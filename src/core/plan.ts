import type { CellEdit } from './edits';
import type { ClosedMonthsPlan } from './views/closedMonthsPlan';
import type { GeneratedSheet } from './views/sheet';

/** What a command wants written: whole generated sheets, single cells of people's tables, one sentence for the user. */
export interface Plan {
  readonly sheets: readonly GeneratedSheet[];
  readonly edits: readonly CellEdit[];
  readonly message: string;
  /** Absent: the command does not show the History. */
  readonly closedMonths?: ClosedMonthsPlan;
}
