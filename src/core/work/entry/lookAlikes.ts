import { foldName } from '../../values/text';
import { nearSpellings } from '../duplicates/nearNames';
import type { Suspicion } from '../duplicates/findDuplicates';
import type { IndexKey } from '../partyIndex';
import type { KnownParty } from './knownParty';

/** Somebody known who may be the very one that is about to be made, and what says so. */
export interface LookAlike {
  readonly known: KnownParty;
  readonly because: Suspicion;
}

const SAYS: Readonly<Record<string, Suspicion>> = { phone: 'phone', email: 'email', tax: 'taxId', name: 'name' };

/** Whoever shares a key with somebody, or is called nearly the same; the surest first. `except`: not the one meant. */
export function lookAlikes(
  parties: readonly KnownParty[],
  { name, keys }: { readonly name: string; readonly keys: readonly IndexKey[] },
  except = '',
): readonly LookAlike[] {
  const wanted = new Set(keys);
  const near = new Set(nearSpellings(foldName(name)));
  const found = parties.flatMap((known): LookAlike[] => {
    if (known.party !== '' && known.party === except) return [];
    const shared = known.keys.find((key) => wanted.has(key));
    const because = shared && SAYS[shared.slice(0, shared.indexOf(':'))];
    if (because) return [{ known, because }];
    return near.size > 0 && isNear(known, near) ? [{ known, because: 'nearName' }] : [];
  });
  return found
    .sort((one, other) => Number(one.because === 'nearName') - Number(other.because === 'nearName'))
    .slice(0, MOST);
}

const MOST = 5;

function isNear({ keys }: KnownParty, near: ReadonlySet<string>): boolean {
  const names = keys.flatMap((key) => (key.startsWith('name:') ? key.slice('name:'.length) : []));
  return names.some((name) => nearSpellings(name).some((spelling) => near.has(spelling)));
}
