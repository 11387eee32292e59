import fc from 'fast-check';
import type { Contact } from '../../src/core/register/tables/contacts';
import { channelKinds, resultKinds } from '../../src/core/register/schema/choice';
import { HIDDEN_NUMBER } from '../../src/core/register/schema/readPhone';
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
  })
  .map(({ isIdBlank, side, delay, isAnswerDateOnly, ...cells }) => (row: number): Contact => {
    const answered = cells.at === null || delay === null ? null : (cells.at * 1440 + delay) / 1440;
    const answeredAt = answered === null ? null : isAnswerDateOnly ? Math.floor(answered) : snapped(answered);
    return aContact({ ...cells, ...side, row, id: idAt('C', row, isIdBlank), answeredAt });
  });

/** What is said to somebody who is becoming a client: mostly calls that reach and inbound questions. */
export const arbitraryStep = fc.record({
  minutes: fc.constantFrom(0, 0, 5, 10, 11, 60, 1440, 4320, 14_400),
  direction: fc.constantFrom('in' as const, 'out' as const, 'out' as const),
  channel: fc.constantFrom('call' as const, 'email' as const),
  result: fc.constantFrom(null, 'reached' as const, 'lead' as const, 'noAnswer' as const),
  employee: arbitraryEmployee,
  nextStepOn: fc.constantFrom(null, ANCHOR + 7),
});
