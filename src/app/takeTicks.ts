import { canTellTasks, tasksOf } from '../core/work/tasks/tasksOf';
import { lackingPlace } from '../core/work/tasks/lacking';
import type { TaskMerge } from '../core/work/tasks/mergeTasks';
import { replyStatusEdits } from '../core/views/replyStatus';
import { command, type Understood } from './command';

/** What became of the lines that were ticked, once it has happened; a line that says nothing new was over before. */
function wordsFor(
  { log, taken, lacking }: TaskMerge,
  { analysis, texts }: Pick<Understood, 'analysis' | 'texts'>,
): string {
  const { tasks, language } = texts;
  const lacks = lacking.map((one) => tasks.lacks(lackingPlace(one, analysis.reading, language)));
  if (taken > 1) return [tasks.taken(taken), ...lacks].join(' ');
  if (log.length === 0 && lacks.length > 0) return lacks.join(' ');
  const code = log[log.length - 1]?.code ?? 'late';
  return [tasks.ticked[code === 'gone' || code === 'own' ? 'late' : code], ...lacks].join(' ');
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
        message: (merge) => wordsFor(merge, { analysis, texts }),
      },
    }),
  }),
  { readBack: [] },
);
