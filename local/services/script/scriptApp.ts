import { enumeration, enumerationValue } from '../core/enumeration';
import { scriptException } from '../core/exception';
import type { ServiceObject, ServiceState } from '../core/serviceClass';
import { defineService } from '../core/serviceClass';
import type { TriggerBox } from './triggers';
import { createTrigger, createTriggerBuilder, triggerOf } from './triggers';

interface ScriptAppState extends ServiceState {
  readonly box: TriggerBox;
  readonly scriptId: string;
  /** Scopes that the user has granted; null means all. */
  readonly granted: readonly string[] | null;
  /** Scopes that the script asks for. */
  readonly wanted: readonly string[];
}

const authorizationInfo = defineService<ServiceState & { missing: boolean; granted: readonly string[] }>(
  { name: 'ScriptApp.AuthorizationInfo' },
  {
    getAuthorizationStatus: ({ missing }) =>
      enumerationValue('AuthorizationStatus', missing ? 'REQUIRED' : 'NOT_REQUIRED'),
    getAuthorizationUrl: ({ missing }) => (missing ? 'https://script.google.com/authorize' : null),
    getAuthorizedScopes: ({ granted }) => [...granted],
  },
);

/** The web app: here none is deployed. */
const service = defineService<ServiceState>(
  { name: 'ScriptApp.Service' },
  { getUrl: () => null, isEnabled: () => false },
);

function missingScopes({ granted }: ScriptAppState, wanted: readonly string[]): boolean {
  return granted !== null && wanted.some((scope) => !granted.includes(scope));
}

/** Here Google would end the run and ask the person for what is missing. */
function requireScopes(state: ScriptAppState, wanted: readonly string[]): void {
  if (!missingScopes(state, wanted)) return;
  throw scriptException(
    'Authorization is required to perform that action. Please run the script again to authorize it.',
  );
}

/** Triggers of others are never seen. */
function ownTriggers({ calls, box }: ScriptAppState): ServiceObject[] {
  return box.triggers.filter(({ creator }) => creator === box.user()).map((data) => createTrigger(calls, data));
}

const names = ['AuthMode', 'AuthorizationStatus', 'EventType', 'InstallationSource', 'TriggerSource'];

const scriptApp = defineService<ScriptAppState>(
  {
    name: 'ScriptApp',
    counted: (method) => /Trigger|OAuthToken/.test(method),
    constants: {
      ...Object.fromEntries(names.map((name) => [name, enumeration(name)])),
      WeekDay: enumeration('Weekday'),
    },
  },
  {
    newTrigger: ({ calls, box }, handler: string) => createTriggerBuilder(calls, box, handler),
    getProjectTriggers: ownTriggers,
    getScriptTriggers: ownTriggers,
    getUserTriggers: ownTriggers,
    deleteTrigger({ box }, trigger: unknown) {
      const id = triggerOf(trigger)?.id;
      box.triggers = box.triggers.filter((one) => one.id !== id);
    },
    getAuthorizationInfo(state, _mode: unknown, asked?: readonly string[]) {
      const { calls, wanted, granted } = state;
      return authorizationInfo.create({
        calls,
        missing: missingScopes(state, asked ?? wanted),
        granted: granted ?? wanted,
      });
    },
    requireScopes: (state, _mode: unknown, wanted: readonly string[]) => requireScopes(state, wanted),
    requireAllScopes: (state) => requireScopes(state, state.wanted),
    getService: ({ calls }) => service.create({ calls }),
    getScriptId: ({ scriptId }) => scriptId,
    getOAuthToken: () => '',
    getInstallationSource: () => enumerationValue('InstallationSource', 'NONE'),
    invalidateAuth: () => undefined,
  },
);

export function createScriptApp(state: ScriptAppState): ServiceObject {
  return scriptApp.create(state);
}
