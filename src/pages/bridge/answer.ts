import { doors, type DoorName, type Given, type Taken } from './doors';

/** The server's side of a door: nothing but what was declared reaches the function behind it. */
export function answer<Name extends DoorName>(
  name: Name,
  value: unknown,
  handle: (value: Taken<Name>) => Given<Name>,
): Given<Name> {
  const misfit = doors[name].takes(value, name);
  if (misfit !== null) throw new TypeError(`${misfit}: not what this version of the page sends`);
  return handle(value as Taken<Name>);
}
