import { enumerationValue } from '../core/enumeration';
import type { EnumerationValue } from '../core/enumeration';
import { scriptException } from '../core/exception';
import type { ServiceClass, ServiceObject, ServiceState } from '../core/serviceClass';
import { defineService, self } from '../core/serviceClass';
import { isZone } from '../values/zones';

/** An installed trigger. */
export interface TriggerData {
  readonly id: string;
  readonly handler: string;
  /** Google's EventType: CLOCK, ON_OPEN, ON_EDIT, ON_CHANGE, ON_FORM_SUBMIT. */
  readonly eventType: string;
  readonly sourceId: string | null;
  /** How often a clock trigger runs, as the builder was told. */
  readonly schedule: Schedule;
  /** Under whose account it runs; nobody else sees it. */
  readonly creator: string;
}

export type Schedule = Readonly<Record<string, string | number>>;

/** Triggers of everybody who has installed one. */
export interface TriggerBox {
  triggers: TriggerData[];
  uuid(): string;
  /** Who asks. */
  user(): string;
}

const mostTriggers = 20;

interface TriggerState extends ServiceState {
  readonly data: TriggerData;
}

const trigger = defineService<TriggerState>(
  { name: 'ScriptApp.Trigger' },
  {
    getUniqueId: ({ data }) => data.id,
    getHandlerFunction: ({ data }) => data.handler,
    getEventType: ({ data }) => enumerationValue('EventType', data.eventType),
    getTriggerSource: ({ data }) =>
      enumerationValue('TriggerSource', data.eventType === 'CLOCK' ? 'CLOCK' : 'SPREADSHEETS'),
    getTriggerSourceId: ({ data }) => data.sourceId,
  },
);

interface BuilderState extends ServiceState {
  readonly box: TriggerBox;
  readonly handler: string;
  sourceId: string | null;
  eventType: string | null;
  schedule: Schedule;
}

function setEvent(eventType: string) {
  return (state: BuilderState): typeof self => {
    state.eventType = eventType;
    return self;
  };
}

function create(state: BuilderState): ServiceObject {
  const { box, handler, sourceId, eventType, schedule } = state;
  if (eventType === null)
    throw scriptException('The trigger has no event: choose onOpen, onEdit, onChange or onFormSubmit.');
  if (box.triggers.filter(({ creator }) => creator === box.user()).length >= mostTriggers) {
    throw scriptException(
      'This script has too many triggers. Triggers must be deleted from the script before more can be added.',
    );
  }
  const data = { id: box.uuid(), handler, sourceId, eventType, schedule, creator: box.user() };
  box.triggers.push(data);
  return trigger.create({ calls: state.calls, data });
}

const spreadsheetBuilder = defineService<BuilderState>(
  { name: 'ScriptApp.SpreadsheetTriggerBuilder' },
  {
    onOpen: setEvent('ON_OPEN'),
    onEdit: setEvent('ON_EDIT'),
    onChange: setEvent('ON_CHANGE'),
    onFormSubmit: setEvent('ON_FORM_SUBMIT'),
    create,
  },
);

/** Which numbers a part of the schedule may be. */
interface Allowed {
  readonly means: string;
  readonly has: (value: number) => boolean;
}

function oneOf(...values: readonly number[]): Allowed {
  const last = values.at(-1);
  return { means: `one of ${values.slice(0, -1).join(', ')} or ${last}`, has: (value) => values.includes(value) };
}

function between(least: number, most: number): Allowed {
  return { means: `between ${least} and ${most}`, has: (value) => value >= least && value <= most };
}

function atLeast(least: number): Allowed {
  return { means: `at least ${least}`, has: (value) => value >= least };
}

const allowed: Readonly<Record<string, Allowed>> = {
  after: atLeast(0),
  atHour: between(0, 23),
  nearMinute: between(0, 59),
  everyMinutes: oneOf(1, 5, 10, 15, 30),
  everyHours: atLeast(1),
  everyDays: atLeast(1),
  everyWeeks: atLeast(1),
  onMonthDay: between(1, 31),
};

function put(state: BuilderState, values: Schedule): typeof self {
  state.schedule = { ...state.schedule, ...values };
  return self;
}

function numberMethods(): Record<string, (state: BuilderState, value: number) => typeof self> {
  return Object.fromEntries(
    Object.entries(allowed).map(([name, { means, has }]) => [
      name,
      (state: BuilderState, value: number) => {
        if (!has(value)) throw scriptException(`The value you passed to ${name} was invalid. It must be ${means}.`);
        return put(state, { [name]: value });
      },
    ]),
  );
}

/** How often a clock trigger can run: exactly one of these, told by any of its parts. */
const frequencies: readonly (readonly string[])[] = [
  ['after'],
  ['at'],
  ['year'],
  ['everyMinutes'],
  ['everyHours'],
  ['everyDays'],
  ['everyWeeks', 'onWeekDay'],
  ['onMonthDay'],
];

/** An hour of the day means nothing to a trigger that runs several times a day, or at a moment of its own. */
const withoutHour = ['after', 'at', 'everyMinutes', 'everyHours'];

function createClock(state: BuilderState): ServiceObject {
  const told = (name: string): boolean => Object.hasOwn(state.schedule, name);
  const chosen = frequencies.filter((parts) => parts.some(told)).map((parts) => parts.filter(told).join(' and '));
  if (chosen.length === 0) throw scriptException('The clock trigger has no frequency: say when or how often it runs.');
  if (chosen.length > 1) {
    throw scriptException(`The clock trigger has more than one frequency: ${chosen.join(', ')}. Choose one of them.`);
  }
  const clash = told('atHour') ? withoutHour.find(told) : undefined;
  if (clash !== undefined) throw scriptException(`The clock trigger cannot use atHour together with ${clash}.`);
  return create(state);
}

const clockBuilder = defineService<BuilderState>(
  { name: 'ScriptApp.ClockTriggerBuilder' },
  {
    ...numberMethods(),
    at: (state, date: Date) => put(state, { at: date.getTime() }),
    atDate(state, year: number, month: number, day: number) {
      const date = new Date(Date.UTC(year, month - 1, day));
      const exists = date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
      if (!exists) throw scriptException('The value you passed to atDate was invalid. There is no such day.');
      return put(state, { year, month, day });
    },
    onWeekDay: (state, day: EnumerationValue) => put(state, { onWeekDay: day.name() }),
    inTimezone(state, timeZone: string) {
      if (!isZone(timeZone)) throw scriptException('Invalid argument: timezone');
      return put(state, { inTimezone: timeZone });
    },
    create: createClock,
  },
);

const triggerBuilder: ServiceClass<BuilderState> = defineService<BuilderState>(
  { name: 'ScriptApp.TriggerBuilder' },
  {
    timeBased: (state) => clockBuilder.create({ ...state, eventType: 'CLOCK' }),
    forSpreadsheet(state, source: string | ServiceObject) {
      const sourceId = typeof source === 'string' ? source : String(source['getId']?.());
      return spreadsheetBuilder.create({ ...state, sourceId });
    },
  },
);

export function createTriggerBuilder(calls: ServiceState['calls'], box: TriggerBox, handler: string): ServiceObject {
  if (!/^[\p{L}_$][\p{L}\p{N}_$.]*$/u.test(handler)) throw scriptException('Invalid argument: functionName');
  return triggerBuilder.create({ calls, box, handler, sourceId: null, eventType: null, schedule: {} });
}

export function createTrigger(calls: ServiceState['calls'], data: TriggerData): ServiceObject {
  return trigger.create({ calls, data });
}

/** The installed trigger behind an object. */
export function triggerOf(value: unknown): TriggerData | undefined {
  return trigger.stateOf(value)?.data;
}
