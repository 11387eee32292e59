import type { Runtime } from '../services/runtime';

interface Services {
  readonly PropertiesService: {
    readonly getScriptProperties: () => { readonly setProperty: (name: string, value: string) => void };
  };
  readonly Utilities: {
    readonly getUuid: () => string;
    readonly DigestAlgorithm: { readonly SHA_256: unknown };
    readonly computeDigest: (algorithm: unknown, text: string) => readonly number[];
  };
}

/** A secret for the page of somebody, as the command of the menu makes it: only its hash is kept, and whose it is. One that is known stays. */
export function giveSecret({ globals }: Pick<Runtime, 'globals'>, name: string, known = ''): string {
  const { PropertiesService, Utilities } = globals as unknown as Services;
  const secret = known || `${Utilities.getUuid()}${Utilities.getUuid()}`.replaceAll('-', '');
  const bytes = Utilities.computeDigest(Utilities.DigestAlgorithm.SHA_256, secret);
  const hash = bytes.map((byte) => (byte & 0xff).toString(16).padStart(2, '0')).join('');
  PropertiesService.getScriptProperties().setProperty(`pocket ${hash}`, name);
  return secret;
}
