import { scriptException } from '../core/exception';
import type { ServiceObject, ServiceState } from '../core/serviceClass';
import { defineService, self } from '../core/serviceClass';

/** Where one kind of properties is kept. */
export interface PropertyKeeper {
  read(): Readonly<Record<string, string>>;
  write(values: Readonly<Record<string, string>>): void;
}

/** Nothing is stored when all of it would not fit. */
function store({ keeper }: PropertiesState, values: Readonly<Record<string, string>>): typeof self {
  const size = Object.entries(values).reduce((sum, [key, value]) => sum + byteLength(key) + byteLength(value), 0);
  if (size > largestStore) {
    throw scriptException('You have exceeded the property storage quota. Please remove some properties and try again.');
  }
  keeper.write(values);
  return self;
}

function byteLength(text: string): number {
  return new TextEncoder().encode(text).length;
}

interface PropertiesState extends ServiceState {
  readonly keeper: PropertyKeeper;
}

const largestValue = 9 * 1024;
const largestStore = 500 * 1024;

function checked(key: string, value: string): string {
  if (key.length > 500) throw scriptException('Argument too large: key');
  if (byteLength(value) > largestValue) throw scriptException('Argument too large: value');
  return value;
}

const properties = defineService<PropertiesState>(
  { name: 'PropertiesService.Properties', counted: true },
  {
    getProperty({ keeper }, key: string) {
      const values = keeper.read();
      return Object.hasOwn(values, key) ? (values[key] ?? null) : null;
    },
    getProperties: ({ keeper }) => ({ ...keeper.read() }),
    getKeys: ({ keeper }) => Object.keys(keeper.read()),
    setProperty: (state, key: string, value: unknown) =>
      store(state, { ...state.keeper.read(), [key]: checked(key, String(value)) }),
    setProperties(state, values: Readonly<Record<string, unknown>>, deleteOthers = false) {
      const given = Object.entries(values).map(([key, value]) => [key, checked(key, String(value))] as const);
      return store(state, { ...(deleteOthers ? {} : state.keeper.read()), ...Object.fromEntries(given) });
    },
    deleteProperty({ keeper }, key: string) {
      const { [key]: _gone, ...others } = keeper.read();
      keeper.write(others);
      return self;
    },
    deleteAllProperties({ keeper }) {
      keeper.write({});
      return self;
    },
  },
);

interface PropertiesServiceState extends ServiceState {
  readonly document: PropertyKeeper | null;
  readonly script: PropertyKeeper;
  readonly user: PropertyKeeper;
}

function open(kind: 'document' | 'script' | 'user') {
  return (state: PropertiesServiceState): ServiceObject | null => {
    const keeper = state[kind];
    return keeper && properties.create({ calls: state.calls, keeper });
  };
}

const propertiesService = defineService<PropertiesServiceState>(
  { name: 'PropertiesService', refusable: true },
  { getDocumentProperties: open('document'), getScriptProperties: open('script'), getUserProperties: open('user') },
);

export function createPropertiesService(state: PropertiesServiceState): ServiceObject {
  return propertiesService.create(state);
}

/** Properties kept in memory as long as the runtime lives. */
export function createPropertyKeeper(): PropertyKeeper {
  let values: Readonly<Record<string, string>> = {};
  return {
    read: () => values,
    write(next) {
      values = next;
    },
  };
}
