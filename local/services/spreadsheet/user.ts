import type { ServiceObject, ServiceState } from '../core/serviceClass';
import { defineService } from '../core/serviceClass';

interface UserState extends ServiceState {
  readonly email: string;
}

const user = defineService<UserState>(
  { name: 'User', text: ({ email }) => email },
  {
    getEmail: ({ email }) => email,
    getUserLoginId: ({ email }) => email,
    getUsername: ({ email }) => email.replace(/@.*/, ''),
    getDomain: ({ email }) => email.replace(/^.*@/, ''),
    getPhotoUrl: () => '',
  },
);

/** A person known by an address. */
export function createUser(calls: ServiceState['calls'], email: string): ServiceObject {
  return user.create({ calls, email });
}
