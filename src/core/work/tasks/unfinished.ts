import type { Analysis } from '../../analysis';
import type { CellEdit } from '../../register/edits';
import type { Contact } from '../../register/tables/contacts';
import type { Role } from '../../register/schema/choice';
import { dayOf, formatDay } from '../../values/moment';
import { edit, NO_EFFECTS, sourceKeyOf, type Effects } from './effects';
import { nextTouch } from './rules/care';

/**
 * What a crash may have left undone of a tick whose call stands in the register already, so that the task itself is gone:
 * the next step of the deal, the next contact of the client. Nothing where both are as the tick wanted them.
 */
export function unfinishedEffects(key: string, turn: number, role: Role, analysis: Analysis): Effects {
  const sourceKey = sourceKeyOf(key, turn);
  const contact = analysis.reading.rows.contacts.find((row) => row.sourceKey === sourceKey);
  if (contact?.at == null || contact.result === 'noAnswer') return NO_EFFECTS;
  const touch = role === 'care' ? clientTouch(contact, contact.at, analysis) : [];
  return { appends: [], edits: [...dealStep(key, contact, analysis), ...touch] };
}

const STEP_OF_DEAL = /^step:(D-[^:]+):(\d{4}-\d{2}-\d{2})$/;

/** The step still stands on the day the task was for. */
function dealStep(key: string, { nextStep, nextStepOn }: Contact, analysis: Analysis): readonly CellEdit[] {
  const [, id = '', day = ''] = STEP_OF_DEAL.exec(key) ?? [];
  const deal = analysis.reading.rows.deals.find((row) => row.id === id);
  if (!deal || nextStepOn === null || deal.nextStepOn === null || formatDay(dayOf(deal.nextStepOn)) !== day) return [];
  const row = { table: 'deals', id, row: deal.row } as const;
  return [
    ...(nextStep === '' ? [] : edit(analysis, row, 'nextStep', nextStep)),
    ...edit(analysis, row, 'nextStepOn', { serial: nextStepOn }),
  ];
}

/** The day of the next contact is still one that the talk has fulfilled. */
function clientTouch(contact: Contact, at: number, analysis: Analysis): readonly CellEdit[] {
  const { facts } = analysis.book;
  const fact = facts.contacts.rows.find((row) => row.contact === contact);
  const party = facts.parties[fact?.party ?? -1];
  const client = party?.client;
  const next = nextTouch(party, dayOf(at));
  if (!client || next === null || client.nextTouchOn === null || dayOf(client.nextTouchOn) > dayOf(at)) return [];
  return edit(analysis, { table: 'clients', id: client.id, row: client.row }, 'nextTouchOn', { serial: next });
}
