import type { HeadlessAddOn } from '../../local/runBundle';
import type { WorkbookData } from '../../local/store/workbookData';
import { isThorough } from '../builders/runs';
import { Tally } from '../reliability/tally';
import { addOnIn, columnOf, sheetNamed } from './addOn';
import { company, DOORS, opened, told, type Door } from './doors';
import { idsIn, seenOf, wrongIn, type Seen } from './markedRows';

type Store = HeadlessAddOn['runtime']['store'];

/** What somebody does to the sheet meanwhile. `at`: where the marks stand, before the column that is written. */
const DEEDS: readonly (readonly [title: string, deed: (store: Store, sheet: number, at: number) => void])[] = [
  ['a column is inserted at the left', (store, sheet) => store.insert(sheet, 'columns', 1, 1)],
  ['a column is inserted where one is written', (store, sheet, at) => store.insert(sheet, 'columns', at + 1, 1)],
  ['a column is deleted at the left', (store, sheet) => store.remove(sheet, 'columns', 1, 1)],
  ['the column that is written is deleted', (store, sheet, at) => store.remove(sheet, 'columns', at + 1, 1)],
  ['the column that is written is moved', (store, sheet, at) => store.move(sheet, 'columns', at + 1, 1, 0)],
  ['a row is inserted above', (store, sheet) => store.insert(sheet, 'rows', 1, 1)],
  ['a row is deleted', (store, sheet) => store.remove(sheet, 'rows', 1, 1)],
  ['another row is deleted', (store, sheet) => store.remove(sheet, 'rows', 2, 1)],
  ['rows change places', (store, sheet) => store.move(sheet, 'rows', 1, 1, 3)],
  ['the last rows change places', (store, sheet) => store.move(sheet, 'rows', 3, 1, 2)],
];
type Deed = (typeof DEEDS)[number][1];

let register: WorkbookData;
let ids: ReadonlySet<string>;
beforeAll(async () => {
  register = await company();
  ids = idsIn(register);
});

/** A door as it goes where nobody disturbs. */
interface Undisturbed {
  readonly start: WorkbookData;
  readonly first: unknown;
  readonly calls: number;
  readonly initial: Seen;
  readonly whole: Seen;
  readonly answer: string;
}

async function undisturbed(door: Door): Promise<Undisturbed> {
  const { on, first, open } = door;
  const begun = await addOnIn(register);
  const given = first?.(begun);
  const start = begun.data();
  const addOn = await opened(door, start);
  const sheet = sheetNamed(register, on).id;
  const initial = seenOf(addOn.runtime.store, sheet, ids);
  addOn.runtime.calls.reset();
  const answer = told(open(addOn, given));
  const whole = seenOf(addOn.runtime.store, sheet, ids);
  return { start, first: given, calls: addOn.runtime.calls.count, initial, whole, answer };
}

async function wrongAfter(door: Door, deed: Deed, moment: number, quiet: Undisturbed): Promise<string> {
  const addOn = await opened(door, quiet.start);
  const { store, calls } = addOn.runtime;
  const sheet = sheetNamed(quiet.start, door.on);
  let made = 0;
  let [before, moved] = [quiet.initial, quiet.initial];
  calls.beforeCall = () => {
    if (++made !== moment) return;
    before = seenOf(store, sheet.id, ids);
    deed(store, sheet.id, columnOf(sheet, 'Метка'));
    moved = seenOf(store, sheet.id, ids);
  };
  const answer = told(door.open(addOn, quiet.first));
  calls.beforeCall = null;
  const now = seenOf(store, sheet.id, ids);
  const isToldDone = answer !== 'null' && answer === quiet.answer;
  const { initial, whole } = quiet;
  const moves = { initial, whole, before, moved, now, isToldDone };
  if (wrongIn({ ...moves, after: whole }).length === 0) return '';
  const after = await afterDeed(door, deed, quiet);
  const wrong = wrongIn({ ...moves, after });
  return wrong.length === 0 ? '' : `${moment}: ${wrong.join('; ')}`;
}

/** The sheet where the lines had been moved before the door was opened. */
async function afterDeed(door: Door, deed: Deed, { start, first }: Undisturbed): Promise<Seen> {
  const addOn = await opened(door, start);
  const sheet = sheetNamed(start, door.on);
  deed(addOn.runtime.store, sheet.id, columnOf(sheet, 'Метка'));
  door.open(addOn, first);
  return seenOf(addOn.runtime.store, sheet.id, ids);
}

/** Of every door each `npm test` tries one moment for every other deed, another for each. */
function momentsOf(calls: number, deed: number, door: number): readonly number[] {
  if (isThorough) return Array.from({ length: calls }, (_none, index) => index + 1);
  return (deed + door) % 2 === 0 ? [1 + (((deed + 1) * 37) % calls)] : [];
}

test.each(DOORS)('$what: whatever moves on $on at any moment, every cell is right or left alone', async (door) => {
  const quiet = await undisturbed(door);
  expect(quiet.whole).not.toEqual(quiet.initial);
  const tally = new Tally(`doors-${DOORS.indexOf(door)}`);
  for (const [index, [title, deed]] of DEEDS.entries())
    for (const moment of momentsOf(quiet.calls, index, DOORS.indexOf(door))) {
      const found = await wrongAfter(door, deed, moment, quiet);
      tally.add(found === '' ? null : `${title}, call ${found}`);
    }
  expect(tally.failures()).toEqual([]);
});
