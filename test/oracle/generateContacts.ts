import fc from 'fast-check';
import type { Contact } from '../../src/core/register/tables/contacts';
import { channelKinds, resultKinds } from '../../src/core/register/schema/choice';
import { HIDDEN_NUMBER } from '../../src/core/register/schema/readPhone';
import type { Moment } from '../../src/core/values/moment';
import { aContact } from '../builders/rows';
import {
  ANCHOR,
  arbitraryActivity,
  arbitraryBlankId,
  arbitraryClientCell,
  arbitraryDay,
  arbitraryEmployee,
  arbitraryLine,
  arbitraryMoment,
  EMAILS,
  idAt,
  mostly,
  PHONES,
  seldom,
  snapped,
} from './generateCells';

/** How long after its contact an answer was typed in, in minutes; negative before it. */
const arbitraryDelay = seldom(fc.constantFrom(-10, 0, 0, 5, 20, 60, 600, 1500, 6000, 20_000), null);

/** How long after its time a row was written, in minutes; rows from before this was known do not say. */
const arbitraryEntered = fc.constantFrom(null, null, 0, 5, 600, 1500, 6000, 20_000);

/** How long after the answer it was typed. */
const arbitraryTyped = fc.constantFrom(null, 0, 59, 60, 61, 1500);

/** Whom a contact is with: mostly one of few ways to name few parties. */
const arbitrarySide: fc.Arbitrary<Pick<Contact, 'client' | 'phone' | 'email'>> = fc.oneof(
  arbitraryClientCell.map((client) => ({ client, phone: '', email: '' })),
  fc
    .constantFrom(...PHONES, '+79990000009', 'доб. 12', HIDDEN_NUMBER)
    .map((phone) => ({ client: '', phone, email: '' })),
  fc.constantFrom(...EMAILS, 'x@nova.ru').map((email) => ({ client: '', phone: '', email })),
  fc.record({
    client: arbitraryClientCell,
    phone: fc.constantFrom(...PHONES, 'доб. 12', HIDDEN_NUMBER, ''),
    email: fc.constantFrom(...EMAILS, ''),
  }),
);

export const arbitraryContact = fc
  .record({
    isIdBlank: arbitraryBlankId,
    at: mostly(arbitraryMoment, null),
    side: arbitrarySide,
    direction: mostly(fc.constantFrom('in' as const, 'out' as const), null),
    channel: mostly(fc.constantFrom('call' as const, ...channelKinds.kinds), null),
    result: fc.oneof(
      fc.constant(null),
      fc.constantFrom('reached' as const, 'lead' as const, 'noAnswer' as const, ...resultKinds.kinds),
    ),
    delay: arbitraryDelay,
    isAnswerDateOnly: fc.integer({ min: 0, max: 7 }).map((dice) => dice === 0),
    line: arbitraryLine,
    activity: arbitraryActivity,
    employee: arbitraryEmployee,
    nextStepOn: seldom(arbitraryDay, null),
    recording: fc.constantFrom('', 'https://example.com/call'),
    listenedOn: fc.constantFrom(null, ANCHOR - 20),
    entered: arbitraryEntered,
    typed: arbitraryTyped,
    comment: fc.constantFrom('', '', 'sent the price'),
    sourceKey: fc.constantFrom('', '', 'noticed:2026-03-02T10:00', 'mail:1'),
  })
  .map(({ isIdBlank, side, delay, isAnswerDateOnly, entered, typed, ...cells }) => (row: number): Contact => {
    const answered = cells.at === null || delay === null ? null : (cells.at * 1440 + delay) / 1440;
    const answeredAt = answered === null ? null : isAnswerDateOnly ? Math.floor(answered) : snapped(answered);
    const written = { enteredAt: later(cells.at, entered), answerEnteredAt: later(answeredAt, typed) };
    return aContact({ ...cells, ...side, ...written, row, id: idAt('C', row, isIdBlank), answeredAt });
  });

/** So many minutes after a moment. */
export function later(moment: Moment | null, minutes: number | null): Moment | null {
  return moment === null || minutes === null ? null : snapped((moment * 1440 + minutes) / 1440);
}

/** What is said to somebody who is becoming a client: mostly calls that reach and inbound questions. */
export const arbitraryStep = fc.record({
  minutes: fc.constantFrom(0, 0, 5, 10, 11, 60, 1440, 4320, 14_400),
  direction: fc.constantFrom('in' as const, 'out' as const, 'out' as const),
  channel: fc.constantFrom('call' as const, 'email' as const),
  result: fc.constantFrom(null, 'reached' as const, 'lead' as const, 'noAnswer' as const),
  employee: arbitraryEmployee,
  nextStepOn: fc.constantFrom(null, ANCHOR + 7),
  entered: arbitraryEntered,
});
