import type { Understanding } from '../analysis';
import type { CellEdit } from '../register/edits';
import type { EverydayTexts } from '../texts';

/**
 * What the reply status column of Contacts should say where it says something else: the state of the thread an inbound
 * row belongs to, "closed without answer" for spam and the like, nothing for outbound rows.
 */
export function replyStatusEdits(
  { reading, facts }: Understanding,
  { threadStates }: EverydayTexts,
): readonly CellEdit[] {
  const located = reading.located.get('contacts');
  const position = located?.positions.get('status');
  if (!located || position === undefined || reading.unreadable.has('contacts')) return [];
  const wanted = new Map<number, string>();
  for (const { contact, isNoise } of facts.contacts.rows) if (isNoise) wanted.set(contact.row, threadStates.closed);
  for (const { inbound, state } of facts.threads)
    for (const { contact } of inbound) wanted.set(contact.row, threadStates[state]);
  return reading.rows.contacts.flatMap(({ row, id }): CellEdit[] => {
    const before = located.sheet.values[row - 1]?.[position] ?? '';
    const after = wanted.get(row) ?? '';
    return before === after
      ? []
      : [{ table: 'contacts', id, row, column: 'status', before, after, reason: 'replyStatus' }];
  });
}

/** Of these changes those to rows of inquiries that some contacts belong to. */
export function statusEditsFor(
  contacts: ReadonlySet<string>,
  analysis: Understanding,
  texts: EverydayTexts,
): readonly CellEdit[] {
  const meant = new Set(contacts);
  for (const { inbound } of analysis.facts.threads)
    if (inbound.some(({ contact }) => contacts.has(contact.id)))
      for (const { contact } of inbound) meant.add(contact.id);
  return replyStatusEdits(analysis, texts).filter(({ id }) => meant.has(id));
}
