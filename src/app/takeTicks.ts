import { canTellTasks, tasksOf } from '../core/work/tasks/tasksOf';
import type { TaskLogRow } from '../core/work/tasks/taskLog';
import type { TaskTexts } from '../core/work/tasks/taskTexts';
import { replyStatusEdits } from '../core/views/replyStatus';
import { command } from './command';

type TickCode = keyof TaskTexts['ticked'];

/** What became of the one line that was ticked; a line that says nothing new was over before. */
function codeOf(log: readonly TaskLogRow[]): TickCode {
  const code = log[log.length - 1]?.code ?? 'late';
  return code === 'gone' || code === 'own' ? 'late' : code;
}

/** Lines of task sheets that were just ticked take effect; the sheets stay as they are, so that nobody loses the place. */
export const takeTicks = command(
  ({ analysis, texts }) => ({
    sheets: [],
    edits: replyStatusEdits(analysis, texts),
    message: texts.tasks.cannotTell,
    ...(canTellTasks(analysis) && {
      tasks: {
        open: tasksOf(analysis, texts),
        isRebuilt: false,
        message: ({ log, taken }) => (taken > 1 ? texts.tasks.taken(taken) : texts.tasks.ticked[codeOf(log)]),
      },
    }),
  }),
  { readBack: [] },
);
