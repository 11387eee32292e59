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

function missingScopes({ granted }: ScriptAppState, wanted: readonly string[] = []): boolean {
  return granted !== null && wanted.some((scope) => !granted.includes(scope));
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
    getProjectTriggers: ({ calls, box }) => box.triggers.map((data) => createTrigger(calls, data)),
    getScriptTriggers: ({ calls, box }) => box.triggers.map((data) => createTrigger(calls, data)),
    getUserTriggers: ({ calls, box }) => box.triggers.map((data) => createTrigger(calls, data)),
    deleteTrigger({ box }, trigger: unknown) {
      const id = triggerOf(trigger)?.id;
      box.triggers = box.triggers.filter((one) => one.id !== id);
    },
    getAuthorizationInfo(state, _mode: unknown, wanted?: readonly string[]) {
      const { calls, granted } = state;
      return authorizationInfo.create({ calls, missing: missingScopes(state, wanted), granted: granted ?? [] });
    },
    requireScopes(state, _mode: unknown, wanted: readonly string[]) {
      if (!missingScopes(state, wanted)) return;
      throw scriptException('Authorization is required to perform that action.');
    },
    requireAllScopes: () => undefined,
    getScriptId: ({ scriptId }) => scriptId,
    getOAuthToken: () => '',
    getInstallationSource: () => enumerationValue('InstallationSource', 'NONE'),
    invalidateAuth: () => undefined,
  },
);

export function createScriptApp(state: ScriptAppState): ServiceObject {
  return scriptApp.create(state);
}
