import { foldKey, foldName } from '../../values/text';
import { textOfCell } from '../schema/columns';
import type { TableKey } from '../tables/tables';
import type { ColumnProfile } from './profile';
import type { RegisterView } from './registerView';

/** Whether a column holds the people or clients that the register knows: told by their names, whatever the column is headed. */
export interface KnownNames {
  /** Which share of the words of a column are names of our staff, or of our clients; 0 to 1. */
  readonly shareOf: (whose: 'staff' | 'clients', profile: ColumnProfile) => number;
}

const remembered = new WeakMap<RegisterView, KnownNames>();

export function knownNamesOf(register: RegisterView): KnownNames {
  let known = remembered.get(register);
  if (!known) remembered.set(register, (known = namesIn(register)));
  return known;
}

function namesIn(register: RegisterView): KnownNames {
  const names = { staff: namesUnder(register, 'staff', foldKey), clients: namesUnder(register, 'clients', foldName) };
  const folds = { staff: foldKey, clients: foldName };
  return {
    shareOf: (whose, { words }) => {
      const all = words.reduce((sum, { count }) => sum + count, 0);
      const ours = words.filter(({ word }) => names[whose].has(folds[whose](word)));
      return all === 0 ? 0 : ours.reduce((sum, { count }) => sum + count, 0) / all;
    },
  };
}

function namesUnder({ tables }: RegisterView, key: TableKey, fold: (name: string) => string): ReadonlySet<string> {
  const table = tables.get(key);
  const position = table?.positions.get('name') ?? -1;
  return new Set(table?.rows.map(({ cells }) => fold(textOfCell(cells[position] ?? ''))).filter(Boolean));
}
