import { isThrough, isTypedDoor } from '../../../figures/facts/phoneLog';
import type { ContactFact } from '../../../figures/facts/contactFact';
import type { Facts } from '../../../figures/facts/facts';
import type { SourceRow } from '../../../register/tables/sources';
import { periodAround } from '../../../register/time/period';
import { foldCase } from '../../../values/text';
import { dueOn, type FindInWhole, type TaskRule } from '../rule';
import { keyOfDay } from '../taskKey';

/** So many days before the end of a month every door is to have been tried. */
const DAYS_BEFORE_THE_END = 10;

/**
 * Once a month somebody the owner has asked writes or rings through each door, as a client would. The row that comes of it
 * gets the result "test inquiry": how soon it was answered stands in it and is counted nowhere.
 */
export const testInquiry: TaskRule = {
  key: 'owner.testInquiry',
  name: 'test-inquiry',
  role: 'owner',
  priority: 4,
  threshold: null,
  unit: { en: '', ru: '' },
  standard: {
    en: 'once a month a test inquiry goes through every line, form and mailbox',
    ru: 'раз в месяц через каждую линию, форму и почту идёт проверочное обращение',
  },
  gone: { en: 'A test inquiry has come, or the month is over', ru: 'Проверка пришла или месяц закончился' },
};

export const findTestInquiry: FindInWhole = ({ facts, texts, today }) => {
  const month = periodAround(today, 'month');
  // One that may be dead is tried out at once, by a task of its own.
  const isDead = new Set(
    facts
      .phoneLog()
      .watched()
      .flatMap((one) => (one.isDead ? foldCase(one.source.name) : [])),
  );
  return doorsOf(facts.rows.sources).flatMap((door) => {
    if (isDead.has(foldCase(door.name))) return [];
    const last = lastTest(facts, door);
    if (last !== null && last.day >= month.start) return [];
    const answeredAt = last?.answeredAt ?? null;
    const answered = last === null || answeredAt === null ? null : facts.calendar.workingMinutes(last.at, answeredAt); // prettier-ignore
    return {
      key: keyOfDay('test-inquiry', door.name, month.key),
      kind: 'note' as const,
      due: dueOn(facts.calendar, month.end - DAYS_BEFORE_THE_END),
      what: texts.tasks.testInquiry,
      party: door.name,
      facts: texts.tasks.testInquiryFacts({ number: door.number, last: last?.at ?? null, answered }),
      source: { table: 'sources' as const, id: '', row: door.row },
    };
  });
};

/** Doors that are open, each once: what sends by itself, and what people type. */
function doorsOf(sources: readonly SourceRow[]): readonly SourceRow[] {
  const doors = new Map<string, SourceRow>();
  for (const row of sources)
    if (row.name !== '' && row.on === true && !doors.has(foldCase(row.name))) doors.set(foldCase(row.name), row);
  return [...doors.values()];
}

function lastTest({ contacts }: Facts, door: SourceRow): ContactFact | null {
  let last: ContactFact | null = null;
  for (const fact of contacts.rows)
    if (fact.isTest && isThroughDoor(door, fact) && (last === null || fact.at > last.at)) last = fact;
  return last;
}

function isThroughDoor(door: SourceRow, { contact }: ContactFact): boolean {
  if (contact.sourceKey !== '' && foldCase(contact.enteredBy) === foldCase(door.name)) return true;
  return isTypedDoor(door) && isThrough(door, contact);
}
