import { isPhone } from '../../register/schema/readPhone';
import type { Parties } from '../../register/tables/parties';
import type { Rows } from '../../register/tables/rows';
import type { SourceRow } from '../../register/tables/sources';
import type { WorkingCalendar } from '../../register/time/workingCalendar';
import { isWholeDay, momentOfSeconds, SECONDS_A_DAY, secondsOf, type Moment } from '../../values/moment';
import { firstAtOrAfter } from '../../values/order';
import { once } from '../../values/once';
import { foldCase } from '../../values/text';
import { callFactsOf, namesOf, type CallFact, type CallFacts } from './callFacts';
import type { ContactFact } from './contactFact';
import type { ContactFacts } from './contactFacts';
import { coveredBy, type Covered } from './logCoverage';

/** What the telephone says really happened, and what it says of the register. */
export interface PhoneLog extends CallFacts {
  /** By time; without those that we have planted ourselves, as their rows of Contacts say: they count nowhere. */
  readonly list: readonly CallFact[];
  readonly covered: readonly Covered[];
  /** Whether the log knows every call of a moment. */
  readonly covers: (moment: Moment) => boolean;
  /** The row of Contacts that a call became: the same side, the same direction, ten minutes before or after; null without one. */
  readonly rowOf: (call: CallFact) => ContactFact | null;
  /** Calls with the other side of a contact within half an hour of it, or on its day where it says no time. */
  readonly near: (contact: ContactFact) => readonly CallFact[];
  /** Whether anything is known by which a call of the other side could be told. */
  readonly hasNumber: (contact: ContactFact) => boolean;
  /** When a source was heard of last, by now; null while it was not. */
  readonly heardOf: (source: string) => Moment | null;
  /** Sources that are to be heard of regularly, each with its last event. */
  readonly watched: () => readonly WatchedSource[];
}

/** A source that says after how much silence it may be dead. */
export interface WatchedSource {
  readonly source: SourceRow;
  /** When it was heard of last; it has been heard of at least once. */
  readonly last: Moment;
  readonly isDead: boolean;
  /** How often it is usually heard of in as much working time as it has been silent for. */
  readonly usual: number;
}

interface Told {
  readonly rows: Rows;
  readonly contacts: ContactFacts;
  readonly parties: Parties;
  readonly calendar: WorkingCalendar;
  readonly now: Moment;
}

const MINUTES_APART = { row: 10, claim: 30 } as const;

export function phoneLogOf(told: Told): PhoneLog {
  const { rows, contacts, parties, calendar, now } = told;
  const calls = callFactsOf(rows.calls, parties, now);
  const covered = coveredBy({ calls: calls.list, sources: rows.sources, calendar, now });
  const heard = once(() => lastEvents(told, calls.list));
  const contactsOf = once(() => rowFinder(contacts));
  const ofOthers = once(() => {
    const testOf = rowFinder(contacts, true);
    return calls.list.filter((call) => !testOf(call));
  });
  return {
    ...calls,
    get list() {
      return ofOthers();
    },
    covered,
    covers: (moment) => {
      const next = firstAtOrAfter(covered, moment, ({ from }) => from);
      const here = covered[next]?.from === moment ? covered[next] : covered[next - 1];
      return here !== undefined && moment < here.to;
    },
    rowOf: (call) => contactsOf()(call),
    near: (fact) => {
      const [from, to] = stretchOf(fact, MINUTES_APART.claim);
      return calls.of(fact.party, numberIn(fact), momentOfSeconds(from), momentOfSeconds(to));
    },
    hasNumber: (fact) => numberIn(fact) !== '' || isKnownByNumber(parties, fact.party),
    heardOf: (source) => heard().get(foldCase(source)) ?? null,
    watched: once(() => watchedSources(told, heard())),
  };
}

/** The number typed into a contact; that of somebody who hides it is none. */
function numberIn({ contact: { phone } }: ContactFact): string {
  return isPhone(phone) ? phone : '';
}

function isKnownByNumber({ all }: Parties, index: number): boolean {
  const party = all[index];
  return party !== undefined && (isPhone(party.key) || party.clientRows.some(({ phone }) => phone.length > 0));
}

/** Seconds from which and to which a contact may be a call: minutes around it, or its day where it says no time. */
function stretchOf({ contact: { at: typed }, at }: ContactFact, minutes: number): readonly [number, number] {
  if (typed !== null && isWholeDay(typed)) return [secondsOf(typed), secondsOf(typed + 1) - 1];
  return [secondsOf(at) - minutes * 60, secondsOf(at) + minutes * 60];
}

interface Stretch {
  readonly from: number;
  readonly to: number;
  readonly place: number;
}

function add(byName: Map<string | number, Stretch[]>, names: ReturnType<typeof namesOf>, stretch: Stretch): void {
  for (const name of names) {
    const same = byName.get(name);
    if (same) same.push(stretch);
    else byName.set(name, [stretch]);
  }
}

/** Contacts by whom they are with, so that each call looks at few. An answer typed into an inquiry stands for the call it was given in. */
function rowFinder({ list }: ContactFacts, isOfTests = false): (call: CallFact) => ContactFact | null {
  const known = { in: new Map<string | number, Stretch[]>(), out: new Map<string | number, Stretch[]>() };
  const byKey = new Map<string, number>();
  list.each((fact, place) => {
    if (isOfTests && !fact.isTest) return;
    const { sourceKey, phone } = fact.contact;
    const [from, to] = stretchOf(fact, MINUTES_APART.row);
    const names = namesOf(fact.party, phone);
    add(known[fact.isInbound ? 'in' : 'out'], names, { from, to, place });
    if (fact.answeredAt !== null) {
      const answered = secondsOf(fact.answeredAt);
      const apart = MINUTES_APART.row * 60;
      add(known.out, names, { from: answered - apart, to: answered + apart, place });
    }
    if (sourceKey !== '') byKey.set(sourceKey, place);
  });
  for (const stretches of [...known.in.values(), ...known.out.values()])
    stretches.sort((left, right) => left.from - right.from);
  return ({ call, at, isInbound, party }) => {
    const own = byKey.get(call.key);
    if (own !== undefined) return list.at(own);
    const second = secondsOf(at);
    for (const name of namesOf(party, call.phone)) {
      const stretches = known[isInbound ? 'in' : 'out'].get(name) ?? [];
      let next = firstAtOrAfter(stretches, second - SECONDS_A_DAY, ({ from }) => from);
      for (let one = stretches[next]; one && one.from <= second; one = stretches[++next])
        if (one.to >= second) return list.at(one.place);
    }
    return null;
  };
}

/** By folded name of a source: its last call, form or message. */
function lastEvents({ rows, now }: Told, calls: readonly CallFact[]): ReadonlyMap<string, Moment> {
  const names = new Set(rows.sources.map(({ name }) => foldCase(name)));
  const heard = new Map<string, Moment>();
  if (names.size === 0) return heard;
  const hear = (name: string, at: Moment | null): void => {
    const key = foldCase(name);
    if (at !== null && at <= now && names.has(key)) heard.set(key, Math.max(heard.get(key) ?? -Infinity, at));
  };
  for (const { call, at } of calls) hear(call.source, at);
  for (const { enteredBy, at, sourceKey } of rows.contacts) if (sourceKey !== '') hear(enteredBy, at);
  for (const { name, lastEvent } of rows.sources) hear(name, lastEvent);
  for (const source of rows.sources.filter(isTypedDoor)) {
    for (const contact of rows.contacts) if (isThrough(source, contact)) hear(source.name, contact.at);
  }
  return heard;
}

/** A private mobile, a marketplace: nothing comes of it but what people type, and by that it is known to be alive. */
export function isTypedDoor({ kind, line, activity, employee }: SourceRow): boolean {
  return kind === 'other' && line + activity + employee !== '';
}

/** Whether somebody has come in by this door: what the door says of itself stands in his row too. */
export function isThrough(door: SourceRow, contact: Rows['contacts'][number]): boolean {
  const says = (word: string, typed: string): boolean => word === '' || foldCase(word) === foldCase(typed);
  return (
    contact.direction === 'in' &&
    says(door.line, contact.line) &&
    says(door.activity, contact.activity) &&
    says(door.employee, contact.employee)
  );
}

function watchedSources(told: Told, heard: ReadonlyMap<string, Moment>): readonly WatchedSource[] {
  const { rows, calendar, now } = told;
  const names = new Map<string, SourceRow>();
  for (const row of rows.sources) {
    const patience = names.get(foldCase(row.name))?.quietAfter ?? -Infinity;
    if (row.on === true && row.quietAfter !== null && row.quietAfter > patience) names.set(foldCase(row.name), row);
  }
  return [...names].flatMap(([key, source]) => {
    const last = heard.get(key);
    if (last === undefined) return [];
    const silent = calendar.workingMinutes(last, now);
    const isDead = silent > (source.quietAfter ?? 0) * 60;
    return [{ source, last, isDead, usual: isDead ? Math.round(silent * paceOf(source, last, told)) : 0 }];
  });
}

/** The pace of a month says how often something usually comes. */
const DAYS_OF_PACE = 30;

/** Events of a source in a working minute, over the month before its last one. */
function paceOf(source: SourceRow, last: Moment, { rows, calendar }: Told): number {
  const from = last - DAYS_OF_PACE;
  const isIn = (at: Moment | null): boolean => at !== null && at > from && at <= last;
  const isOurs = (name: string): boolean => foldCase(name) === foldCase(source.name);
  const calls = rows.calls.filter((call) => isOurs(call.source) && isIn(call.at));
  const keys = new Set(calls.map(({ key }) => key));
  const others = rows.contacts.filter(
    (contact) =>
      isIn(contact.at) &&
      !keys.has(contact.sourceKey) &&
      ((contact.sourceKey !== '' && isOurs(contact.enteredBy)) || (isTypedDoor(source) && isThrough(source, contact))),
  );
  return (calls.length + others.length) / Math.max(calendar.workingMinutes(from, last), 1);
}
