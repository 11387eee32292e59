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
  const letters = foldName(name).replaceAll(' ', '');
  const near = new Set(nearSpellings(letters));
  const found = parties.flatMap((known): LookAlike[] => {
    if (known.party !== '' && known.party === except) return [];
    const shared = known.keys.find((key) => wanted.has(key));
    const because = shared && SAYS[shared.slice(0, shared.indexOf(':'))];
    if (because) return [{ known, because }];
    return near.size > 0 && isNear(known, letters, near) ? [{ known, because: 'nearName' }] : [];
  });
  return found
    .sort((one, other) => Number(one.because === 'nearName') - Number(other.because === 'nearName'))
    .slice(0, MOST);
}

const MOST = 5;

function isNear({ keys }: KnownParty, letters: string, near: ReadonlySet<string>): boolean {
  return keys.some((key) => {
    if (!key.startsWith('name:')) return false;
    const other = key.slice('name:'.length).replaceAll(' ', '');
    return mayBeNear(letters, other) && nearSpellings(other).some((spelling) => near.has(spelling));
  });
}

/** What differs by one letter, or by two that have changed places, begins and ends alike: that is seen at once. */
function mayBeNear(one: string, other: string): boolean {
  const [most, least] = [Math.max(one.length, other.length), Math.min(one.length, other.length)];
  if (most - least > 1) return false;
  let [start, end] = [0, 0];
  while (start < least && one[start] === other[start]) start++;
  while (end < least - start && one[one.length - 1 - end] === other[other.length - 1 - end]) end++;
  return start + end >= most - 2;
}
