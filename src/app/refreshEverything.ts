import { closedMonthsPlan } from '../core/views/closedMonthsPlan';
import { generatedSheets } from '../core/views/generatedSheets';
import { replyStatusEdits } from '../core/views/replyStatus';
import { periodOf } from '../core/views/viewRequest';
import { command } from './command';
import { waitingCounts } from './flagUnanswered';
import { rebuiltTasks } from './taskPlan';

/** Every generated sheet and task sheet anew, and the reply status of every contact. */
export const refreshEverything = command(
  ({ texts, analysis, view }) => ({
    sheets: generatedSheets(view),
    closedMonths: closedMonthsPlan(view),
    edits: replyStatusEdits(analysis, texts),
    message: texts.done.refreshed({
      period: texts.write.period(periodOf(view)),
      ...waitingCounts(analysis),
      problems: analysis.problems().length,
    }),
    ...rebuiltTasks({ analysis, texts }),
  }),
  { readBack: ['dashboard', 'history'] },
);
