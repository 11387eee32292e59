import type { Find, TaskRule } from '../rule';
import { openThreads, responsibleFor } from '../../../figures/facts/openThreads';
import { reachedBy } from '../call';
import type { RowRef } from '../task';
import { keyOfRow } from '../taskKey';
import type { ContactFact } from '../../../figures/facts/contactFact';

const rowOf = ({ contact: { id, row } }: ContactFact): RowRef => ({ table: 'contacts', id, row });

/** Everybody who waits for an answer, by the deadline of the channel. */
export const reply: TaskRule = {
  key: 'inbound.reply',
  name: 'reply',
  role: 'inbound',
  priority: 1,
  threshold: null,
  unit: { en: '', ru: '' },
  standard: {
    en: 'answer everybody within the time set for the channel',
    ru: 'отвечать каждому в срок, заданный для канала',
  },
  gone: { en: 'Answered or closed', ru: 'Ответили или закрыли обращение' },
};

export const findReply: Find = ({ facts, texts }) =>
  openThreads(facts).flatMap((thread) => {
    const [first] = thread.inbound;
    if (!first) return [];
    const { openedAt, target, waited, attempts, inbound, party } = thread;
    return {
      key: keyOfRow('reply', first.contact),
      turn: attempts.length,
      kind: 'reply' as const,
      due: facts.calendar.deadline(openedAt, target) ?? openedAt,
      what: texts.tasks.reply(first.contact.channel ?? 'other', first.contact.line),
      facts: texts.tasks.replyFacts({ waited, target, inbound: inbound.length, tries: attempts.length }),
      employee: responsibleFor(facts, thread),
      source: rowOf(first),
      rows: inbound.map(rowOf),
      partyIndex: party,
      ...reachedBy(facts, party, first, texts),
    };
  });
