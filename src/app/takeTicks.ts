import { canTellTasks, tasksOf } from '../core/tasks/tasksOf';
import { replyStatusEdits } from '../core/views/replyStatus';
import { command } from './command';

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
        message: ({ taken }) => (taken > 0 ? texts.tasks.taken(taken) : texts.tasks.alreadyOver),
      },
    }),
  }),
  { readBack: [] },
);
