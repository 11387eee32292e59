import type { HeadlessAddOn } from '../../local/runBundle';
import type { WorkbookData } from '../../local/store/workbookData';
import { columnLetters } from '../../src/core/values/columnLetters';
import { addOnIn, columnOf, runWell, sheetNamed } from './addOn';
import { company, DOORS, opened, told, type Door } from './doors';
import { idsIn, seenOf, type Seen } from './markedRows';
import { fill, keyOf, linesOf } from './taskSheet';

/** Somebody has made every sheet a table of Google's: each column has a type, and refuses formats, lists and boxes. */
function convert(addOn: HeadlessAddOn): HeadlessAddOn {
  for (const { name, rowCount, columnCount } of addOn.data().sheets)
    addOn.runtime.makeTypedColumn(`'${name}'!A1:${columnLetters(columnCount - 1)}${rowCount}`);
  return addOn;
}

const EVERYDAY: readonly Door[] = [
  { what: 'a refresh', on: 'Контакты', open: (addOn) => addOn.run('refreshEverything').ok },
  {
    what: 'a row typed below',
    on: 'Контакты',
    open(addOn) {
      const client = columnLetters(columnOf(sheetNamed(addOn.data(), 'Контакты'), 'Клиент'));
      addOn.runtime.userEdit(`Контакты!${client}8`, 'Василёк');
      return null;
    },
  },
  {
    what: 'a tick',
    on: 'Контакты',
    first: (addOn) => runWell(addOn, 'refreshEverything'),
    open(addOn) {
      fill(addOn, 'inbound', keyOf(linesOf(addOn.data(), 'inbound')[0]), { outcome: 'Поговорили' });
      return null;
    },
  },
  {
    what: 'a contact of the sidebar',
    on: 'Контакты',
    open: ({ runtime }) => {
      const entry = {
        table: 'contacts',
        key: 'ABCDEFGH',
        cells: { client: 'Осина', comment: 'слово' },
        stamps: ['at'],
      };
      runtime.scriptRun('saveEntry', entry);
      return null;
    },
  },
];

let register: WorkbookData;
let ids: ReadonlySet<string>;
beforeAll(async () => {
  register = await company();
  ids = idsIn(register);
});

async function through(
  door: Door,
  prepared: (addOn: HeadlessAddOn) => HeadlessAddOn,
): Promise<readonly [Seen, string]> {
  const begun = await addOnIn(register);
  const first = door.first?.(begun);
  const addOn = prepared(await opened(door, begun.data()));
  const answer = told(door.open(addOn, first));
  return [seenOf(addOn.runtime.store, sheetNamed(register, door.on).id, ids), answer];
}

test.each([...EVERYDAY, ...DOORS])('$what on $on: a table of Google’s takes all that is written', async (door) => {
  const [usual, answer] = await through(door, (addOn) => addOn);
  const [seen, typed] = await through(door, convert);
  expect(seen).toEqual(usual);
  // What would not take its looks is named besides, once.
  const [, ...named] = typed.split('Оформление осталось прежним');
  expect(named.length).toBeLessThanOrEqual(1);
  expect(named.length === 0 ? typed : answer).toBe(answer);
});
