import type { ServiceObject, ServiceState } from '../core/serviceClass';
import { defineService } from '../core/serviceClass';
import { createUser } from '../spreadsheet/user';

interface SessionState extends ServiceState {
  /** Under whose account the script runs. */
  readonly effective: () => string;
  /** Who is at the screen, where the script may know. */
  readonly active: () => string;
  readonly timeZone: string;
  readonly locale: string;
}

const session = defineService<SessionState>(
  { name: 'Session' },
  {
    getActiveUser: ({ calls, active }) => createUser(calls, active()),
    getEffectiveUser: ({ calls, effective }) => createUser(calls, effective()),
    getUser: ({ calls, effective }) => createUser(calls, effective()),
    getActiveUserLocale: ({ locale }) => locale,
    getScriptTimeZone: ({ timeZone }) => timeZone,
    getTimeZone: ({ timeZone }) => timeZone,
    getTemporaryActiveUserKey: ({ active }) => Buffer.from(active()).toString('base64'),
  },
);

export function createSession(state: SessionState): ServiceObject {
  return session.create(state);
}
