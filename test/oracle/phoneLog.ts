import type { Call } from '../../src/core/register/tables/calls';
import { dayOf, formatDay, isWholeDay, secondsOf, type Moment } from '../../src/core/values/moment';
import { EVERYBODY, isIn, type Ledger, type OraclePeriod, type Touch, type Whose } from './ledger';
import { partyOfContact, rowsOfParty, type PartyKey } from './parties';
import { aContact, when } from '../builders/rows';
import { isPlanted, isTalked } from './touchKinds';
import { endOfNextWorkingDay, workingSeconds } from './workingTime';

/** A call of the log that counts: dated, not ahead of now, with a direction. */
interface Ring {
  readonly call: Call;
  readonly at: number;
  readonly party: PartyKey | null;
}

function ringsOf({ rows, now }: Ledger): Ring[] {
  return rows.calls.flatMap((call) => {
    if (call.at === null || secondsOf(call.at) > secondsOf(now) || call.direction === null) return [];
    const named = aContact({ phone: call.phone, client: '', email: '', person: '' });
    const isHidden = !/\d/.test(call.phone);
    return [{ call, at: secondsOf(call.at), party: isHidden ? null : partyOfContact(named, rows.clients, []) }];
  });
}

function isTaken({ call: { result, talked } }: Ring): boolean {
  return result === 'talked' || (result === null && (talked ?? 0) > 0);
}

function isSameSide(
  one: { party: PartyKey | null; phone: string },
  other: { party: PartyKey | null; phone: string },
): boolean {
  return (one.party !== null && one.party === other.party) || (one.phone !== '' && one.phone === other.phone);
}

function sideOfRing({ party, call: { phone } }: Ring): { party: PartyKey | null; phone: string } {
  return { party, phone };
}

function isNear({ contact, at }: Touch, ring: Ring, minutes: number): boolean {
  if (contact.at !== null && isWholeDay(contact.at)) return dayOf(ring.call.at ?? 0) === contact.at;
  return Math.abs(at - ring.at) <= minutes * 60;
}

function hasRow(ledger: Ledger, ring: Ring): boolean {
  return ledger.touches.some((touch) => isRowOf(touch, ring));
}

function isRowOf(touch: Touch, ring: Ring): boolean {
  const { contact, party, answeredAt } = touch;
  if (contact.direction === null) return false;
  if (contact.sourceKey !== '' && contact.sourceKey === ring.call.key) return true;
  const isSame = isSameSide({ party, phone: contact.phone }, sideOfRing(ring));
  const isAnswer = ring.call.direction === 'out' && answeredAt !== null && Math.abs(answeredAt - ring.at) <= 600;
  const isNow = isNear(touch, ring, 10);
  return isSame && (isAnswer || (contact.direction === ring.call.direction && isNow));
}

/** An inquiry of our own. */
function isPlantedCall(ledger: Ledger, ring: Ring): boolean {
  return ledger.touches.some((touch) => isPlanted(touch) && isRowOf(touch, ring));
}

function isLost(ledger: Ledger, rings: readonly Ring[], ring: Ring): boolean {
  const { rows, settings, now } = ledger;
  const isInTime = (at: number): boolean =>
    workingSeconds(rows.calendar, ring.at, at) <= settings.replyTargets.call * 60;
  const side = sideOfRing(ring);
  const known = { ...side, phone: /\d/.test(side.phone) ? side.phone : '' };
  const isBack = rings.some((other) => other.at >= ring.at && isTaken(other) && isSameSide(known, sideOfRing(other)) && isInTime(other.at)); // prettier-ignore
  return !isBack && !isInTime(secondsOf(now));
}

/** Whether the log knows every call of a second: by a file that covers its day, or by a source that was not silent too long. */
function isCovered(ledger: Ledger, rings: readonly Ring[], second: number): boolean {
  const names = [...new Set(rings.map(({ call }) => call.source))];
  return second < secondsOf(ledger.now) && names.some((name) => {
    const own = rings.filter(({ call }) => call.source === name).map(({ at }) => at).sort((left, right) => left - right);
    const [, from, to] = /^.* (\S{10})\.\.(\S{10})$/.exec(` ${name}`) ?? [];
    if (from !== undefined && to !== undefined) {
      const day = formatDay(Math.floor(second / 86_400));
      const isLastDay = day === to && own.some((at) => formatDay(Math.floor(at / 86_400)) === to);
      return day >= from && day <= to && (!isLastDay || second <= Math.max(...own));
    }
    return isBetweenSigns(ledger, name, own, second);
  }); // prettier-ignore
}

/** Of several rows of one source the most patient one speaks. */
function longest(hours: readonly (number | null)[]): number | null {
  const said = hours.filter((one) => one !== null);
  return said.length === 0 ? null : Math.max(...said);
}

function isBetweenSigns({ rows, now }: Ledger, name: string, own: readonly number[], second: number): boolean {
  if (own.includes(second)) return true;
  const sources = rows.sources.filter((row) => row.name === name);
  const quiet = longest(sources.map(({ quietAfter }) => quietAfter));
  const before = [...own].reverse().find((at) => at <= second);
  const after = own.find((at) => at > second) ?? (sources.some(({ on }) => on === true) ? secondsOf(now) : undefined);
  if (before === undefined || after === undefined) return false;
  return quiet === null
    ? after <= endOfNextWorkingDay(rows.calendar, Math.floor(before / 86_400))
    : workingSeconds(rows.calendar, before, after) <= quiet * 3600;
}

/** Whether any working second of the period, up to now, is covered: a stretch of cover begins at a call, or at a day of a file. */
function isAnyCovered(ledger: Ledger, rings: readonly Ring[], { start, end }: OraclePeriod): boolean {
  const { calendar } = ledger.rows;
  const days = rings.flatMap(({ call: { source } }) => /(\S{10})\.\.(\S{10})$/.exec(source)?.slice(1) ?? []);
  const begins = [start * 86_400, ...days.map((day) => secondsOf(when(day))), ...rings.map(({ at }) => at)];
  const stops = [...begins, ...begins.map((at) => at + 86_400), ...rings.map(({ at }) => at + 1), end * 86_400, secondsOf(ledger.now)].sort((left, right) => left - right); // prettier-ignore
  const last = Math.min(end * 86_400, secondsOf(ledger.now));
  return stops.some((from, index) => {
    const to = Math.min(stops[index + 1] ?? from, last);
    return (
      from >= start * 86_400 && from < to && isCovered(ledger, rings, from) && workingSeconds(calendar, from, to) > 0
    );
  });
}

function claims(ledger: Ledger, rings: readonly Ring[], period: OraclePeriod): Touch[] {
  const { clients } = ledger.rows;
  return ledger.touches.filter(({ contact, party, day, at }) => {
    const hasNumber =
      contact.phone.startsWith('+') ||
      (party !== null && (party.startsWith('+') || rowsOfParty(party, clients).some(({ phone }) => phone.length > 0)));
    return isIn(day, period) && contact.direction === 'out' && contact.channel === 'call' && hasNumber && isCovered(ledger, rings, at); // prettier-ignore
  });
}

/** A log that does not say how long a talk was is believed. */
function isLong(ring: Ring): boolean {
  const { talked, seconds } = ring.call;
  return talked === null && seconds === null ? isTaken(ring) : (talked ?? seconds ?? 0) >= 10;
}

function isConfirmed(touch: Touch, rings: readonly Ring[]): boolean {
  const side = { party: touch.party, phone: touch.contact.phone.startsWith('+') ? touch.contact.phone : '' };
  const near = rings.filter((ring) => isSameSide(side, sideOfRing(ring)) && isNear(touch, ring, 30));
  return near.some((ring) => !isTalked(touch) || isLong(ring));
}

export function phoneLogFigures(
  ledger: Ledger,
  period: OraclePeriod,
  whose: Whose = EVERYBODY,
): Record<string, number | null> {
  const rings = ringsOf(ledger);
  const inPeriod = rings.filter(({ at }) => isIn(Math.floor(at / 86_400), period));
  const isKnown = (cases: readonly unknown[]): boolean => cases.length > 0 || isAnyCovered(ledger, rings, period);
  const isHis = ({ call, at }: Ring): boolean => whose(whoseExtension(ledger, call.extension, at / 86_400));
  const his = inPeriod.filter(isHis);
  const claimed = claims(ledger, rings, period);
  const hisClaims = claimed.filter(({ contact }) => whose(contact.employee));
  const orNothing = (value: number, isAny: boolean, isNone: boolean): number | null =>
    !isAny || (whose !== EVERYBODY && isNone) ? null : value;
  const missed = inPeriod.filter((ring) => ring.call.direction === 'in' && !isTaken(ring) && !isPlantedCall(ledger, ring)); // prettier-ignore
  return {
    'entry.unregistered': orNothing(his.filter((ring) => !hasRow(ledger, ring)).length, isKnown(inPeriod), his.length === 0), // prettier-ignore
    'entry.lost': isKnown(inPeriod) ? missed.filter((ring) => isLost(ledger, rings, ring)).length : null, // prettier-ignore
    'entry.deadSources': deadSources(ledger),
    'active.unconfirmed': orNothing(hisClaims.filter((touch) => !isConfirmed(touch, rings)).length, isKnown(claimed), hisClaims.length === 0), // prettier-ignore
  };
}

function whoseExtension({ rows }: Ledger, extension: string, on: Moment): string {
  const own = rows.staff.filter((row) => extension !== '' && row.extension === extension).sort((left, right) => (left.name < right.name ? -1 : 1)); // prettier-ignore
  return (own.find(({ from, until }) => (from ?? 0) <= on && on < (until ?? Infinity) + 1) ?? own[0])?.name ?? '';
}

function deadSources({ rows, now }: Ledger): number | null {
  const names = [...new Set(rows.sources.map(({ name }) => name))];
  const verdicts = names.flatMap((name) => {
    const allowed = longest(rows.sources.map((row) => (row.name === name && row.on === true ? row.quietAfter : null)));
    const heard = [
      ...rows.calls.filter(({ source, direction }) => source === name && direction !== null).map(({ at }) => at),
      ...rows.contacts.filter(({ enteredBy, sourceKey }) => enteredBy === name && sourceKey !== '').map(({ at }) => at),
      ...rows.sources.filter((row) => row.name === name).map(({ lastEvent }) => lastEvent),
      ...rows.sources
        .filter(
          (row) => row.name === name && row.kind === 'other' && `${row.line}${row.activity}${row.employee}` !== '',
        )
        .flatMap((door) =>
          rows.contacts.filter(
            (contact) =>
              contact.direction === 'in' &&
              (['line', 'activity', 'employee'] as const).every(
                (word) => door[word] === '' || door[word].toLowerCase() === contact[word].toLowerCase(),
              ),
          ),
        )
        .map(({ at }) => at),
    ].filter((at) => at !== null && at <= now);
    if (allowed === null || heard.length === 0) return [];
    const last = Math.max(...heard.map((at) => secondsOf(at ?? 0)));
    return [workingSeconds(rows.calendar, last, secondsOf(now)) > allowed * 3600];
  });
  return verdicts.length === 0 ? null : verdicts.filter(Boolean).length;
}

/** The advertising of every inbound call that was talked in, ten seconds at least; of numbers that stand in none nothing. */
export function activitiesRung(ledger: Ledger, period: OraclePeriod): string[] {
  const isTalk = (ring: Ring): boolean =>
    isIn(Math.floor(ring.at / 86_400), period) && ring.call.direction === 'in' && isTaken(ring) && isLong(ring) && !isPlantedCall(ledger, ring); // prettier-ignore
  const advertised = ({ call }: Ring): string[] =>
    ledger.rows.sources.flatMap(({ number, activity }) =>
      number !== '' && number === call.number && activity !== '' ? activity : [],
    );
  return ringsOf(ledger)
    .filter(isTalk)
    .flatMap((ring) => advertised(ring).sort()[0] ?? []);
}
