import type { GeneratedSheetKey } from '../../register/generatedNames';
import type { Role } from '../../register/schema/choice';

/** The sheet of each role. */
export const TASK_SHEETS = {
  inbound: 'tasksInbound',
  active: 'tasksActive',
  care: 'tasksCare',
  documents: 'tasksDocuments',
  owner: 'tasksOwner',
} as const satisfies Readonly<Record<Role, GeneratedSheetKey>>;
