import type { Analysis } from '../core/analysis';
import type { Texts } from '../core/texts';
import { addOnTextsOf } from '../language/addOnTexts';
import { usualGapOfAll } from '../core/figures/sections/atRisk';
import { classLimits } from '../core/figures/sections/classes';
import { hoursAhead } from '../core/register/time/hoursAhead';
import { closedMonthsPlan } from '../core/views/closedMonthsPlan';
import { generatedSheets } from '../core/views/generatedSheets';
import { sourceEdits } from '../core/work/capture/sourceState';
import { partyIndex } from '../core/work/partyIndex';
import { replyStatusEdits } from '../core/views/replyStatus';
import { periodOf } from '../core/views/viewRequest';
import { command } from './command';
import { waitingCounts } from './flagUnanswered';
import { rebuiltTasks } from './taskPlan';

/** Every generated sheet and task sheet anew, the index, and the reply status of every contact. */
export const refreshEverything = command(
  ({ texts, analysis, view }) => ({
    sheets: generatedSheets(view),
    closedMonths: closedMonthsPlan(view),
    index: () => partyIndex(analysis.book.facts),
    usualGap: usualGapOfAll(analysis.book.facts),
    classLimits: classLimits(analysis.book.facts),
    edits: [...replyStatusEdits(analysis, texts), ...sourceEdits(analysis, texts.language, view.unread)],
    message: [
      texts.done.refreshed({
        period: texts.write.period(periodOf(view)),
        ...waitingCounts(analysis),
        problems: analysis.problems().length,
      }),
      ...clockDoubt(analysis, texts),
    ].join(' '),
    ...rebuiltTasks({ analysis, texts }),
  }),
  { readBack: ['dashboard', 'history'], isRefresh: true },
);

/** Said where people's own clocks speak against the one of the workbook. */
function clockDoubt({ reading, book }: Analysis, { language, write }: Texts): readonly string[] {
  const { now } = book.facts;
  const hours = hoursAhead(
    reading.rows.contacts.map(({ at }) => at),
    now,
  );
  return hours === null ? [] : [addOnTextsOf(language).clockBehind({ hours, now: write.moment(now) })];
}
