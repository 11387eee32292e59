import { scriptException } from '../core/exception';
import type { ServiceObject, ServiceState } from '../core/serviceClass';
import { defineService, self } from '../core/serviceClass';

/** Where one kind of properties is kept. */
export interface PropertyKeeper {
  read(): Readonly<Record<string, string>>;
  write(values: Readonly<Record<string, string>>): void;
}

interface PropertiesState extends ServiceState {
  readonly keeper: PropertyKeeper;
}

const largestValue = 9 * 1024;

function checked(key: string, value: string): string {
  if (key.length > 500) throw scriptException('Argument too large: key');
  if (new TextEncoder().encode(value).length > largestValue) throw scriptException('Argument too large: value');
  return value;
}

const properties = defineService<PropertiesState>(
  { name: 'PropertiesService.Properties', counted: true },
  {
    getProperty: ({ keeper }, key: string) => keeper.read()[key] ?? null,
    getProperties: ({ keeper }) => ({ ...keeper.read() }),
    getKeys: ({ keeper }) => Object.keys(keeper.read()),
    setProperty({ keeper }, key: string, value: unknown) {
      keeper.write({ ...keeper.read(), [key]: checked(key, String(value)) });
      return self;
    },
    setProperties({ keeper }, values: Readonly<Record<string, unknown>>, deleteOthers = false) {
      const given = Object.entries(values).map(([key, value]) => [key, checked(key, String(value))] as const);
      keeper.write({ ...(deleteOthers ? {} : keeper.read()), ...Object.fromEntries(given) });
      return self;
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
  { name: 'PropertiesService', counted: true },
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
