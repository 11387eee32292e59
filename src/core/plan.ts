import type { ClassLimits } from './figures/sections/classes';
import type { CellEdit } from './register/edits';
import type { Task } from './work/tasks/task';
import type { TaskMerge } from './work/tasks/mergeTasks';
import type { ClosedMonthsPlan } from './views/closedMonthsPlan';
import type { IndexRow } from './work/partyIndex';
import type { GeneratedSheet } from './views/sheet';

/** What a command wants written: whole generated sheets, single cells of people's tables, one sentence for the user. */
export interface Plan {
  readonly sheets: readonly GeneratedSheet[];
  readonly edits: readonly CellEdit[];
  readonly message: string;
  /** Absent: the command does not show the History. */
  readonly closedMonths?: ClosedMonthsPlan;
  /** What the hidden index is to hold; absent: it stays as it is. */
  readonly index?: () => readonly IndexRow[];
  /** Days that usually lie between two purchases of one client: kept with the index, for whoever reads one client alone. */
  readonly usualGap?: number | null;
  /** What makes a client A or B, kept likewise. */
  readonly classLimits?: ClassLimits | null;
  /** The task sheets are brought together with what is to be done now, or only the ticks just made are taken. */
  readonly tasks?: TaskPlan;
}

export interface TaskPlan {
  /** What is to be done by the register as it was read. */
  readonly open: readonly Task[];
  /** Task sheets are read again just before they are written anew; otherwise they stay as they are. */
  readonly isRebuilt: boolean;
  /** What to say in the end instead of the plan's own sentence. */
  readonly message?: (merge: TaskMerge) => string;
}
