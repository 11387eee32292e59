import type { Facts } from '../../src/core/figures/facts/facts';
import type { Texts } from '../../src/core/texts';
import { channelKinds } from '../../src/core/register/schema/choice';
import { openThreads, responsibleFor } from '../../src/core/figures/facts/openThreads';
import type { JudgedThread } from '../../src/core/figures/facts/thread';
import { waitingJson } from './figuresJson';
import { openRegister, sayUnreadable } from './openRegister';
import { tableText } from './printTable';
import { progressOf } from './progress';
import type { Terminal } from './terminal';
import { tableWords } from './tableWords';

/** Open threads, worst first. */
export async function waiting(
  file: string,
  options: { readonly now?: string; readonly json?: boolean },
  terminal: Terminal,
): Promise<void> {
  const progress = progressOf(terminal, 2);
  const register = await openRegister(file, options.now, terminal, progress);
  const { texts } = register;
  const { facts } = register.analysis.book;
  const threads = openThreads(facts);
  progress.done();
  sayUnreadable(register, terminal);
  if (options.json) return void terminal.print(JSON.stringify(waitingJson(facts, threads), null, 2));
  if (register.analysis.reading.unreadable.has('contacts')) return void terminal.print(texts.waiting.unknown);
  if (threads.length === 0) return void terminal.print(tableWords(texts).nobodyWaits);
  terminal.print(waitingText(facts, threads, texts));
}

function waitingText(facts: Facts, threads: readonly JudgedThread[], texts: Texts): string {
  const words = tableWords(texts).waiting;
  const { write } = texts;
  const rows = threads.map((thread) => {
    const deadline = facts.calendar.deadline(thread.openedAt, thread.target);
    const channel = thread.inbound[0]?.contact.channel ?? 'other';
    return [
      texts.threadStates[thread.state],
      facts.parties[thread.party]?.name ?? '',
      channelKinds.labels[channel][texts.language],
      write.moment(thread.openedAt),
      write.minutes(thread.waited),
      write.minutes(thread.target),
      deadline === null ? '' : write.moment(deadline),
      String(thread.attempts.length),
      responsibleFor(facts, thread),
    ];
  });
  const headings = [
    words.state,
    words.party,
    words.channel,
    words.since,
    words.waited,
    words.target,
    words.deadline,
    words.attempts,
    words.employee,
  ];
  return tableText(headings, rows, [4, 5, 7]);
}
