import type { ServiceObject, ServiceState } from '../core/serviceClass';
import { defineService } from '../core/serviceClass';
import { createUser } from '../spreadsheet/user';

interface SessionState extends ServiceState {
  readonly userEmail: string;
  readonly timeZone: string;
  readonly locale: string;
  /** Simple triggers do not learn who the user is. */
  readonly isAnonymous: () => boolean;
}

const session = defineService<SessionState>(
  { name: 'Session' },
  {
    getActiveUser: ({ calls, userEmail, isAnonymous }) => createUser(calls, isAnonymous() ? '' : userEmail),
    getEffectiveUser: ({ calls, userEmail }) => createUser(calls, userEmail),
    getUser: ({ calls, userEmail }) => createUser(calls, userEmail),
    getActiveUserLocale: ({ locale }) => locale,
    getScriptTimeZone: ({ timeZone }) => timeZone,
    getTimeZone: ({ timeZone }) => timeZone,
    getTemporaryActiveUserKey: ({ userEmail }) => Buffer.from(userEmail).toString('base64'),
  },
);

export function createSession(state: SessionState): ServiceObject {
  return session.create(state);
}
