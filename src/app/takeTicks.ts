import { understand } from '../core/analysis';
import type { Plan } from '../core/plan';
import { EVERY_TABLE } from '../core/register/tables/tables';
import { everydayTextsOf } from '../language/everydayTexts';
import { canTellTasks } from '../core/work/tasks/tasksBy';
import { lackingPlace, type Lacking } from '../core/work/tasks/lacking';
import type { TaskMerge } from '../core/work/tasks/mergeTasks';
import type { TaskRow } from '../core/work/tasks/taskRow';
import { rowsNamed } from '../core/work/tasks/tickRows';
import { tickedTasks } from '../core/work/tasks/tickedTasks';
import { statusEditsFor } from '../core/views/replyStatus';
import { decided, type Command, type Seen } from './decision';
import { workbookLanguage } from './workbookLanguage';

/** What became of the lines that were ticked, once it has happened; a line that says nothing new was over before. */
function wordsFor({ log, taken, lacking }: TaskMerge, { analysis, texts }: Seen): string {
  const { tasks, language } = texts;
  const wordFor = (one: Lacking): string =>
    typeof one === 'string' ? tasks.chooseFirst[one] : tasks.lacks(lackingPlace(one, analysis.reading, language));
  const lacks = lacking.map(wordFor);
  if (taken > 1) return [tasks.taken(taken), ...lacks].join(' ');
  if (log.length === 0 && lacks.length > 0) return lacks.join(' ');
  const code = log[log.length - 1]?.code ?? 'late';
  return [tasks.ticked[code === 'gone' || code === 'own' ? 'late' : code], ...lacks].join(' ');
}

/**
 * Lines of task sheets that were just ticked take effect; the sheets stay as they are, so that nobody loses the place. The
 * part of the register that the lines are about is enough.
 */
export function takeTicks(lines: readonly TaskRow[]): Command {
  return {
    tables: EVERY_TABLE,
    readBack: [],
    isRefresh: false,
    decide: (input) => {
      const analysis = understand(input);
      const seen = { analysis, texts: everydayTextsOf(workbookLanguage(analysis.reading, input.locale)) };
      return decided(seen, () => planOf(lines, seen));
    },
  };
}

function planOf(lines: readonly TaskRow[], seen: Seen): Plan {
  const { analysis, texts } = seen;
  return {
    sheets: [],
    edits: statusEditsFor(rowsNamed(lines, 'contacts'), analysis, texts),
    message: texts.tasks.cannotTell,
    ...(canTellTasks(analysis) && {
      tasks: {
        open: tickedTasks(lines, analysis, texts),
        isRebuilt: false,
        message: (merge) => wordsFor(merge, seen),
      },
    }),
  };
}
