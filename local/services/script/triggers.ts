import { enumerationValue } from '../core/enumeration';
import type { EnumerationValue } from '../core/enumeration';
import { scriptException } from '../core/exception';
import type { ServiceClass, ServiceObject, ServiceState } from '../core/serviceClass';
import { defineService, self } from '../core/serviceClass';

/** An installed trigger. */
export interface TriggerData {
  readonly id: string;
  readonly handler: string;
  /** Google's EventType: CLOCK, ON_OPEN, ON_EDIT, ON_CHANGE, ON_FORM_SUBMIT. */
  readonly eventType: string;
  readonly sourceId: string | null;
  /** How often a clock trigger runs, as the builder was told. */
  readonly schedule: Readonly<Record<string, string | number>>;
}

/** Triggers of the script's user. */
export interface TriggerBox {
  triggers: TriggerData[];
  uuid(): string;
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
  eventType: string;
  schedule: Readonly<Record<string, string | number>>;
}

function setEvent(eventType: string) {
  return (state: BuilderState): typeof self => {
    state.eventType = eventType;
    return self;
  };
}

function create(state: BuilderState): ServiceObject {
  const { box, handler, sourceId, eventType, schedule } = state;
  if (box.triggers.length >= mostTriggers) {
    throw scriptException(
      'This script has too many triggers. Triggers must be deleted from the script before more can be added.',
    );
  }
  const data = { id: box.uuid(), handler, sourceId, eventType, schedule };
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

function plan(name: string, allowed?: readonly number[]) {
  return (state: BuilderState, value: unknown): typeof self => {
    if (allowed && !allowed.includes(Number(value))) {
      throw scriptException(`The value you passed to ${name} was invalid. It must be one of ${allowed.join(', ')}.`);
    }
    const plain = typeof value === 'number' || typeof value === 'string' ? value : (value as EnumerationValue).name();
    state.schedule = { ...state.schedule, [name]: plain };
    return self;
  };
}

const clockBuilder = defineService<BuilderState>(
  { name: 'ScriptApp.ClockTriggerBuilder' },
  {
    after: plan('after'),
    at(state, date: Date) {
      state.schedule = { ...state.schedule, at: date.getTime() };
      return self;
    },
    atDate(state, year: number, month: number, day: number) {
      state.schedule = { ...state.schedule, year, month, day };
      return self;
    },
    atHour: plan('atHour'),
    nearMinute: plan('nearMinute'),
    everyMinutes: plan('everyMinutes', [1, 5, 10, 15, 30]),
    everyHours: plan('everyHours'),
    everyDays: plan('everyDays'),
    everyWeeks: plan('everyWeeks'),
    onWeekDay: plan('onWeekDay'),
    onMonthDay: plan('onMonthDay'),
    inTimezone: plan('inTimezone'),
    create,
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
  return triggerBuilder.create({ calls, box, handler, sourceId: null, eventType: '', schedule: {} });
}

export function createTrigger(calls: ServiceState['calls'], data: TriggerData): ServiceObject {
  return trigger.create({ calls, data });
}

/** The installed trigger behind an object. */
export function triggerOf(value: unknown): TriggerData | undefined {
  return trigger.stateOf(value)?.data;
}
