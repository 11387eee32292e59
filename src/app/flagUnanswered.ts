import type { Analysis } from '../core/analysis';
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

/** Threads without an answer, and those of them past their target. */
export function waitingCounts({ book }: Analysis): { readonly waiting: number; readonly overdue: number } {
  const open = book.facts.threads.filter(({ answeredAt }) => answeredAt === null);
  return { waiting: open.length, overdue: open.filter(({ state }) => state === 'overdue').length };
}
