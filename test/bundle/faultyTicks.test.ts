import type { HeadlessAddOn } from '../../local/runBundle';
import type { WorkbookData } from '../../local/store/workbookData';
import { TABLE_KEYS, tables } from '../../src/core/register/tables/tables';
import { addOnIn, columnOf, NOW, runWell, sheetNamed, smallRegister, typeRows, valuesOf } from './addOn';
import { share, Tally } from '../reliability/tally';
import { fill, keyOf, linesOf } from './taskSheet';

let register: WorkbookData;
beforeAll(async () => {
  const data = await smallRegister();
  typeRows(data, 'Клиенты', [{ 'Контакт раз в, дней': 30, 'Следующий контакт': Math.floor(NOW) }]);
  const first = await addOnIn(data);
  runWell(first, 'setUpOrRepair');
  register = first.data();
});

/** Every cell of people's sheets but the ids of new rows; blank rows are no rows. */
function entered(data: WorkbookData): unknown {
  return TABLE_KEYS.map((key) => {
    const sheet = sheetNamed(data, tables[key].sheet.ru);
    const rows = valuesOf(sheet).filter((row) => row.some((cell) => cell !== undefined));
    return rows.map((row) => row.map((cell, column) => (column === 0 ? null : (cell ?? null))));
  });
}

/** Ticks an inquiry and a call; the given call of Google fails on the way. */
function tickBoth(addOn: HeadlessAddOn, failing: number): void {
  let made = 0;
  addOn.runtime.calls.beforeCall = () => {
    if (++made === failing) throw new Error('broken line');
  };
  fill(addOn, 'inbound', 'reply:C-AAAAA4', { comment: 'прайс', outcome: 'Поговорили' });
  fill(addOn, 'care', 'touch:K-AAAAA2', { comment: 'всё хорошо', outcome: 'Поговорили' });
  addOn.runtime.calls.beforeCall = null;
}

/** How many calls an undisturbed run makes. */
async function callsOf(run: (addOn: HeadlessAddOn) => void): Promise<number> {
  const addOn = await addOnIn(register);
  addOn.runtime.calls.reset();
  run(addOn);
  return addOn.runtime.calls.count;
}

async function ticked(failing: number): Promise<HeadlessAddOn> {
  const addOn = await addOnIn(register);
  tickBoth(addOn, failing);
  return addOn;
}

function numbersTo(last: number): readonly number[] {
  return Array.from({ length: last }, (_, index) => index + 1);
}

describe('a tick that fails at any call to Google', () => {
  test('is made good by the next refresh, as if nothing had been, and nothing is done twice', async () => {
    const whole = await ticked(0);
    runWell(whole, 'refreshEverything');
    const wanted = JSON.stringify(entered(whole.data()));
    const calls = await callsOf((addOn) => tickBoth(addOn, 0));
    expect(calls).toBeGreaterThan(40);
    const wrong: number[] = [];
    for (const failing of share(numbersTo(calls), 24)) {
      const addOn = await ticked(failing);
      runWell(addOn, 'refreshEverything');
      if (JSON.stringify(entered(addOn.data())) !== wanted) wrong.push(failing);
    }
    expect(wrong).toEqual([]);
  });
});

/** What a person enters, an edit event after each cell; each is thirty seconds of its own. */
const EDITS: readonly ((addOn: HeadlessAddOn) => void)[] = [
  (addOn) => fill(addOn, 'inbound', 'reply:C-AAAAA4', { comment: 'прайс' }),
  (addOn) => fill(addOn, 'inbound', 'reply:C-AAAAA4', { outcome: 'Поговорили' }),
  (addOn) => fill(addOn, 'care', 'touch:K-AAAAA2', { outcome: 'Поговорили' }),
  (addOn) => addOn.runtime.userEdit(typedCell(addOn), 'Василёк'),
];
const TYPED_ROW = 9;

/** The client of a row of Contacts in which nothing stands yet. */
function typedCell(addOn: HeadlessAddOn): string {
  const client = columnOf(sheetNamed(addOn.data(), 'Контакты'), 'Клиент');
  return `Контакты!${String.fromCharCode(65 + client)}${TYPED_ROW}`;
}

/** Enters all of it; at the given call the time of that edit is over, and nothing can be tidied up in it. */
function enterAll(addOn: HeadlessAddOn, failing: number): void {
  let made = 0;
  for (const edit of EDITS) {
    let isOver = false;
    addOn.runtime.calls.beforeCall = () => {
      isOver ||= ++made === failing;
      if (isOver) throw new Error('Exceeded maximum execution time');
    };
    edit(addOn);
  }
  addOn.runtime.calls.beforeCall = null;
}

/** Everything entered but what the typed row was completed with: its own moment is known to its edit alone. */
function enteredElsewhere(addOn: HeadlessAddOn): string {
  const rows = entered(addOn.data()) as readonly (readonly (readonly unknown[])[])[];
  expect(rows.flat().filter((row) => row.includes('Василёк'))).toHaveLength(1);
  return JSON.stringify(rows.map((table) => table.filter((row) => !row.includes('Василёк'))));
}

describe('an edit whose thirty seconds are over at any call to Google', () => {
  test('leaves what was typed, and the next refresh makes a tick good as if nothing had been', async () => {
    const whole = await addOnIn(register);
    whole.runtime.calls.reset();
    enterAll(whole, 0);
    const calls = whole.runtime.calls.count;
    expect(calls).toBeGreaterThan(50);
    runWell(whole, 'refreshEverything');
    const wanted = enteredElsewhere(whole);
    const tally = new Tally('editsOver');
    for (const failing of share(numbersTo(calls), 12)) {
      const addOn = await addOnIn(register);
      enterAll(addOn, failing);
      runWell(addOn, 'refreshEverything');
      tally.add(enteredElsewhere(addOn) === wanted ? null : `call ${failing}`);
    }
    expect(tally.failures()).toEqual([]);
  });
});

describe('an undo that fails at any call to Google', () => {
  test('can be run again until everything is back', async () => {
    const before = JSON.stringify(entered(register));
    const wrong: number[] = [];
    for (const failing of share(numbersTo(40), 12)) {
      const addOn = await addOnIn(register);
      fill(addOn, 'inbound', 'reply:C-AAAAA4', { comment: 'прайс', outcome: 'Поговорили' });
      const run = lastTick(addOn);
      let made = 0;
      addOn.runtime.calls.beforeCall = () => {
        if (++made === failing) throw new Error('broken line');
      };
      addOn.run('undoLastChange', run);
      addOn.runtime.calls.beforeCall = null;
      addOn.run('undoLastChange', run);
      runWell(addOn, 'refreshEverything');
      const isListed = linesOf(addOn.data(), 'inbound').map(keyOf).includes('reply:C-AAAAA4');
      if (JSON.stringify(entered(addOn.data())) !== before || !isListed) wrong.push(failing);
    }
    expect(wrong).toEqual([]);
  });
});

/** The run of the last tick in the Journal. */
function lastTick(addOn: HeadlessAddOn): string {
  const sheet = sheetNamed(addOn.data(), 'Журнал');
  const [run, why] = [columnOf(sheet, 'Запуск'), columnOf(sheet, 'Почему')];
  const line = valuesOf(sheet)
    .filter((cells) => cells[why] === 'Отметка задачи')
    .pop();
  return typeof line?.[run] === 'string' ? line[run] : '';
}
