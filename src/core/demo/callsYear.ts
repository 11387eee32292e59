import { callResults, directions, sourceKinds, type CallResult } from '../register/schema/choice';
import type { TypedCells } from '../register/tables/tables';
import { dayOf, momentOfSeconds, secondsOf, type Moment } from '../values/moment';
import { companyOf, type Company } from './companies';
import { randomOf } from './random';
import type { Touch } from './touch';
import { ACTIVITIES } from './words';
import { dated, type World } from './world';

const PHONES = 'Телефония|Phone system';
/** A second number, on the old leaflets: nothing has come from it for days. */
const LEAFLETS = 'Номер на визитках|Leaflet number';
const LEAFLETS_SILENT_DAYS = 5;
/** Two days of work. */
const QUIET_HOURS = 16;
const OUR_NUMBERS = ['+73842800010', '+73842800011', '+73842800012'] as const;
const LEAFLET_NUMBER = '+73842800019';

/** Who rings at which desk. */
const EXTENSIONS: Readonly<Record<string, string>> = {
  orlov: '101',
  titova: '102',
  belova: '103',
  zotov: '104',
  ershova: '105',
  guseva: '106',
};

export function extensionOf(login: string): string {
  return EXTENSIONS[login] ?? '';
}

/** Telephone numbers by advertising, a line that nothing comes from any more, and the form of the site. */
export function sourceRows(world: World): readonly TypedCells<'sources'>[] {
  const { say, language } = world;
  const kind = sourceKinds.labels.mango[language];
  const row = (name: string, number: string, activity: number | null): TypedCells<'sources'> => ({
    name: say(name),
    kind,
    on: language === 'ru' ? 'да' : 'yes',
    number,
    ...(activity !== null && { activity: say(ACTIVITIES[activity]?.name ?? '') }),
    quietAfter: QUIET_HOURS,
  });
  return [
    row(PHONES, OUR_NUMBERS[0], null),
    row(PHONES, OUR_NUMBERS[1], 0),
    row(PHONES, OUR_NUMBERS[2], 1),
    row(LEAFLETS, LEAFLET_NUMBER, 2),
  ];
}

interface Ring extends Pick<Touch, 'direction'> {
  readonly employee: string;
  readonly activity: string;
  readonly at: Moment;
  readonly phone: string;
  readonly talked: number;
}

/**
 * The log of the telephone beside what was written down: nearly every call has its row, a few never became one, a few rows
 * claim a call that was never made, and some callers were never called back.
 */
export function callRows(world: World): readonly TypedCells<'calls'>[] {
  const { time } = world;
  // The telephone was connected at the beginning of last month: the log is younger than the register.
  const since = time.months[time.months.length - 3] ?? time.today;
  const written = world.touches.filter(({ at, channel }) => channel === 'call' && at >= since && at <= time.now);
  const rings = [...written.flatMap((touch, index) => ringsOf(touch, index)), ...unwritten(world, since)];
  return rings
    .filter(({ at }) => at <= time.now)
    .sort((left, right) => left.at - right.at)
    .map((ring, index) => callRow(world, ring, index, since));
}

/** Every so-many-th call that somebody says he made is not in the log. */
const CLAIMED_EACH = 31;

function ringsOf(touch: Touch, index: number): readonly Ring[] {
  const { at, direction, company, employee = '', activity = '', result, answeredAt } = touch;
  const random = randomOf(`ring ${company.number} ${secondsOf(at)}`);
  // A row that says no number is known by its card, and every card has the number of the office.
  const own = touch.namedBy === 'name' ? `+7${company.landline}` : numberOf(company);
  const phone = touch.also?.phone === undefined ? own : 'hidden';
  const isLive =
    direction === 'in' ? answeredAt === at || result === 'spam' || result === 'notClient' : result !== 'noAnswer';
  if (direction === 'out' && index % CLAIMED_EACH === 7) return [];
  const talked = isLive ? random.int(25, 420) : 0;
  const first: Ring = { at: later(at, random.int(-60, 40)), direction, employee, activity, phone, talked };
  if (direction === 'out' || isLive || answeredAt === undefined) return [first];
  // The answer typed into the row of an inquiry was a call of ours.
  return [
    first,
    { ...first, at: later(answeredAt, random.int(-50, 50)), direction: 'out', talked: random.int(40, 300) },
  ];
}

/** Calls that nobody wrote down: newcomers who were talked with, and some who rang in vain. */
function unwritten(world: World, since: Moment): readonly Ring[] {
  const { time } = world;
  return time.workdays(dayOf(since), time.today).flatMap((day, index) => {
    const random = randomOf(`unwritten ${day}`);
    const company = companyOf(9000 + index, (index % 100) + 695);
    const employee = world.onDuty('inbound', day, index);
    const ring = (direction: Ring['direction'], talked: number): Ring => ({
      at: time.during(day, random),
      direction,
      employee,
      activity: ACTIVITIES[index % 2]?.name ?? '',
      phone: numberOf(company),
      talked,
    });
    if (index % 3 === 0) return [ring('in', random.int(40, 260))];
    if (index % 7 === 2) return [ring('in', 0)];
    return index % 8 === 4 ? [ring('out', random.int(30, 120))] : [];
  });
}

function numberOf({ number, landline, mobile }: Company): string {
  return `+7${number % 3 === 0 ? landline : mobile}`;
}

function later(at: Moment, seconds: number): Moment {
  return momentOfSeconds(secondsOf(at) + seconds);
}

function callRow(world: World, ring: Ring, index: number, since: Moment): TypedCells<'calls'> {
  const { say, language, time, employments } = world;
  const { at, direction, phone, talked, employee, activity } = ring;
  const random = randomOf(`call ${index}`);
  const login = employments.find(({ name }) => name === employee)?.login ?? '';
  const isLeaflet = direction === 'in' && random.chance(0.2) && at < time.shift(time.today, -LEAFLETS_SILENT_DAYS);
  const result: CallResult = talked > 0 ? 'talked' : direction === 'in' ? 'missed' : 'noAnswer';
  return {
    at: dated(at),
    direction: directions.labels[direction][language],
    phone: phone === 'hidden' ? say('скрыт|hidden') : phone,
    number: isLeaflet ? LEAFLET_NUMBER : numberOfAdvertising(activity),
    extension: extensionOf(login),
    seconds: talked + random.int(6, 30),
    talked,
    result: callResults.labels[result][language],
    key: `mango:demo-${Math.round(since)}-${index + 1}`,
    source: say(isLeaflet ? LEAFLETS : PHONES),
  };
}

function numberOfAdvertising(activity: string): string {
  const place = ACTIVITIES.findIndex(({ name }) => name === activity);
  return OUR_NUMBERS[place === 0 ? 1 : place === 1 ? 2 : 0];
}
