import { doors, type DoorName, type Given, type Taken } from './doors';

/** The page's side of a door. Rejects where Google fails, or where the answer is not what was declared. */
export function call<Name extends DoorName>(name: Name, value: Taken<Name>): Promise<Given<Name>> {
  return new Promise((resolve, reject) => {
    const receive = (given: unknown): void => {
      const misfit = doors[name].gives(given, name);
      if (misfit === null) resolve(given as Given<Name>);
      else reject(new TypeError(`${misfit}: not what this page understands; close it and open it again`));
    };
    google.script.run.withSuccessHandler(receive).withFailureHandler(reject)[name](value);
  });
}
