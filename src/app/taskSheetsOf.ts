import type { GeneratedSheet } from '../core/views/sheet';
import type { Role } from '../core/register/schema/choice';
import { taskSheets } from '../core/views/tasks';
import type { TaskLine } from '../core/work/tasks/taskLine';
import { textsOf } from '../language/textsOf';
import type { Seen } from './decision';

/** The task sheets of all roles, in the language of what was seen; `showsOld`: the roles whose old lines are asked for. */
export function taskSheetsOf(
  lines: readonly TaskLine[],
  { analysis, texts }: Seen,
  showsOld: ReadonlySet<Role>,
): readonly GeneratedSheet[] {
  return taskSheets(lines, { analysis, texts: textsOf(texts.language), showsOld });
}
