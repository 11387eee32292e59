import type { Understanding } from '../../analysis';
import type { CellEdit } from '../../register/edits';
import type { Contact } from '../../register/tables/contacts';
import type { Role } from '../../register/schema/choice';
import { dayOf, formatDay } from '../../values/moment';
import { edit, NO_EFFECTS, type Effects } from './effects';
import { nextTouch } from './rules/care';
import { sourceKeyOf, type TaskTry } from './task';
import type { TaskKey } from './taskKey';

/**
 * What a crash may have left undone of a tick whose call stands in the register already, so that the task itself is gone:
 * the next step of the deal, the next contact of the client. Nothing where both are as the tick wanted them.
 */
export function unfinishedEffects(attempt: TaskTry, role: Role, analysis: Understanding): Effects {
  const sourceKey = sourceKeyOf(attempt);
  const contact = analysis.reading.rows.contacts.find((row) => row.sourceKey === sourceKey);
  if (contact?.at == null || contact.result === 'noAnswer') return NO_EFFECTS;
  const touch = role === 'care' ? clientTouch(contact, contact.at, analysis) : [];
  return { appends: [], edits: [...dealStep(attempt.key, contact, analysis), ...touch] };
}

/** The step still stands on the day the task was for. */
export function dealStep(
  { rule, row: id, day }: TaskKey,
  { nextStep, nextStepOn }: Pick<Contact, 'nextStep' | 'nextStepOn'>,
  analysis: Understanding,
): readonly CellEdit[] {
  const deal = rule === 'step' && id !== '' ? analysis.reading.rows.deals.find((row) => row.id === id) : undefined;
  if (!deal || nextStepOn === null || deal.nextStepOn === null || formatDay(dayOf(deal.nextStepOn)) !== day) return [];
  const row = { table: 'deals', id, row: deal.row } as const;
  return [
    ...(nextStep === '' ? [] : edit(analysis, row, 'nextStep', nextStep)),
    ...edit(analysis, row, 'nextStepOn', { serial: nextStepOn }),
  ];
}

/** The day of the next contact is still one that the talk has fulfilled. */
function clientTouch(contact: Contact, at: number, analysis: Understanding): readonly CellEdit[] {
  const { facts } = analysis;
  const fact = facts.contacts.rows.find((row) => row.contact === contact);
  const party = facts.parties[fact?.party ?? -1];
  const client = party?.client;
  const next = nextTouch(party, dayOf(at));
  if (!client || next === null || client.nextTouchOn === null || dayOf(client.nextTouchOn) > dayOf(at)) return [];
  return edit(analysis, { table: 'clients', id: client.id, row: client.row }, 'nextTouchOn', { serial: next });
}
