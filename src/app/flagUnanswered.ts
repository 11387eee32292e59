import type { Analysis } from '../core/analysis';
import { isKnown } from '../core/register/tables/readRegister';
import { replyStatusEdits } from '../core/views/replyStatus';
import { waitingSheet } from '../core/views/waiting';
import { command } from './command';

/** Who is waiting for an answer: on their own sheet and in the reply status of Contacts. */
export const flagUnanswered = command(({ texts, analysis, view }) => {
  const edits = replyStatusEdits(analysis, texts);
  return {
    sheets: [waitingSheet(view)],
    edits,
    message: texts.done.unansweredFlagged({ marked: edits.length, ...waitingCounts(analysis) }),
  };
});

/** Threads without an answer, null where Contacts cannot be read, and those of them past their target. */
export function waitingCounts({ book, reading }: Analysis): {
  readonly waiting: number | null;
  readonly overdue: number;
} {
  const open = book.facts.threads.filter(({ answeredAt }) => answeredAt === null);
  const waiting = isKnown(reading, 'contacts') ? open.length : null;
  return { waiting, overdue: open.filter(({ state }) => state === 'overdue').length };
}
