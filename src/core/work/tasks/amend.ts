import type { Understanding } from '../../analysis';
import type { CellEdit } from '../../register/edits';
import type { Contact } from '../../register/tables/contacts';
import { resultKinds, type ResultKind } from '../../register/schema/choice';
import { isSameCell } from '../../register/schema/cell';
import { Fault } from '../../register/schema/column';
import { readDateTime } from '../../register/schema/readDate';
import type { Language } from '../../values/label';
import { secondsOf, type Moment } from '../../values/moment';
import { says, joined } from './comments';
import { edit } from './effects';
import { parseOutcome } from './outcomes';
import { sourceKeyOf, type RowRef, type TaskTry } from './task';
import type { Said } from './taskLine';
import { dealStep } from './unfinished';
import type { TaskLogRow } from './taskLog';

type Words = Pick<Said, 'outcome' | 'comment' | 'nextStepOn'>;

/** A line that is ticked and whose tick is in the register: what was said of it then, and what is said now. */
export interface Amendment extends TaskTry {
  /** When the tick was taken: an answer of another time is somebody's own. */
  readonly takenAt: Moment;
  readonly before: Pick<TaskLogRow, 'outcome' | 'comment' | 'nextStepOn'>;
  readonly now: Words;
}

/**
 * People choose the outcome first and say the rest after, above all on a phone. Of a tick that is in the register the outcome,
 * the comment and the next step follow what is said beside it, where the cells still hold what the tick wrote.
 */
export function amendments(request: Amendment, analysis: Understanding, language: Language): readonly CellEdit[] {
  const contact = contactOf(request, analysis);
  if (!contact) return [];
  const row: RowRef = { table: 'contacts', id: contact.id, row: contact.row };
  return [
    ...outcomeAmended(request, contact, row, analysis, language),
    ...commentAmended(request, contact, row, analysis),
    ...stepAmended(request, contact, row, analysis),
  ];
}

/** The call that the tick has logged, or the contact that it has answered or listened to. */
function contactOf({ key, turn }: Amendment, { reading }: Understanding): Contact | undefined {
  const sourceKey = sourceKeyOf({ key, turn });
  const isAbout = ({ id, answeredAt, listenedOn }: Contact): boolean => {
    if (id === '' || id !== key.row) return false;
    return (key.rule === 'reply' && answeredAt !== null) || (key.rule === 'listen' && listenedOn !== null);
  };
  return reading.rows.contacts.find((row) => row.sourceKey === sourceKey || isAbout(row));
}

function outcomeAmended(
  { key, takenAt, before, now }: Amendment,
  contact: Contact,
  row: RowRef,
  analysis: Understanding,
  language: Language,
): readonly CellEdit[] {
  if (key.rule === 'listen') {
    const [was, is] = [before, now].map(({ outcome }) => parseOutcome('listen', outcome));
    const scored = was === null ? null : Number(was);
    const isScore = is !== null && is !== 'notNeeded' && was !== is && contact.score === scored;
    return isScore ? edit(analysis, row, 'score', Number(is)) : [];
  }
  const kind = key.rule === 'reply' || key.rule === 'claim' || key.rule === 'prospect' ? key.rule : 'call';
  const [was, is] = [before, now].map(({ outcome }) => parseOutcome(kind, outcome));
  if (is === null || is === 'notNeeded' || was === is) return [];
  const result = resultKinds.labels[is as ResultKind][language];
  const isOurs = Math.abs(secondsOf(contact.answeredAt ?? 0) - secondsOf(takenAt)) <= SECONDS_BESIDE;
  return [
    ...(contact.result === was ? edit(analysis, row, 'result', result) : []),
    // Nobody was reached after all: the inquiry waits again, and the next look at the line logs the try.
    ...(kind === 'reply' && is === 'noAnswer' && isOurs ? edit(analysis, row, 'answeredAt', '') : []),
  ];
}

/** The tick writes the last whole second, and a sheet gives it back a hair beside. */
const SECONDS_BESIDE = 1;

function commentAmended(
  { before, now }: Amendment,
  contact: Contact,
  row: RowRef,
  analysis: Understanding,
): readonly CellEdit[] {
  const { comment } = contact;
  if (now.comment === before.comment || now.comment === '' || says(comment, now.comment)) return [];
  const isGrown = before.comment !== '' && says(now.comment, before.comment) && says(comment, before.comment);
  return edit(
    analysis,
    row,
    'comment',
    isGrown ? comment.replace(before.comment, () => now.comment) : joined(comment, now.comment),
  );
}

function stepAmended(
  { key, before, now }: Amendment,
  contact: Contact,
  row: RowRef,
  analysis: Understanding,
): readonly CellEdit[] {
  const isSaid = now.nextStepOn !== '' && !isSameCell(now.nextStepOn, before.nextStepOn);
  const on = isSaid ? readDateTime(now.nextStepOn, analysis.reading.context) : null;
  if (on === null || on instanceof Fault || contact.nextStepOn !== null) return [];
  return [
    ...(contact.nextStep === '' && now.comment !== '' ? edit(analysis, row, 'nextStep', now.comment) : []),
    ...edit(analysis, row, 'nextStepOn', { serial: on }),
    ...dealStep(key, { nextStep: contact.nextStep || now.comment, nextStepOn: on }, analysis),
  ];
}
