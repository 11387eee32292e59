import type { HeadlessAddOn } from '../../local/runBundle';
import type { WorkbookData } from '../../local/store/workbookData';
import type { DoorName, Given, Taken } from '../../src/pages/bridge/doors';
import { addOnIn, columnOf, sheetNamed, smallRegister, typeRows, valuesOf } from './addOn';

const MERGE = { survivor: 'K-AAAAA2', other: 'K-AAAAA3' };
const CLIENTS = 'Клиенты';
/** Of the writes of a merge, the Journal first, those of its last cell: whatever is refused is tried four times. */
const LAST_CELL = [3, 4, 5, 6];
const PROTECTED =
  'You are trying to edit a protected cell or object. Please contact the spreadsheet owner to remove protection if you need to edit.';

let register: WorkbookData;
let addOn: HeadlessAddOn;
beforeAll(async () => {
  register = await smallRegister();
  typeRows(register, CLIENTS, [
    { ID: 'K-AAAAA2', Клиент: 'Ромашка' },
    { ID: 'K-AAAAA3', Клиент: 'Ромашка плюс', Город: 'Томск' },
  ]);
});
beforeEach(async () => {
  addOn = await addOnIn(register);
});

function call<Name extends DoorName>(door: Name, value: Taken<Name>): Given<Name> {
  return addOn.runtime.scriptRun(door, value) as Given<Name>;
}

function column(heading: string): number {
  return columnOf(sheetNamed(addOn.data(), CLIENTS), heading);
}

/** What stands in a cell of Clients, whatever row people say it is. */
function cell(heading: string, row: number): unknown {
  return sheetNamed(addOn.data(), CLIENTS).rows[row - 1]?.[column(heading)] ?? {};
}

function type(heading: string, row: number, value: string): void {
  addOn.runtime.userEdit(`${CLIENTS}!${String.fromCharCode(65 + column(heading))}${row}`, value);
}

function journal(): number {
  return valuesOf(sheetNamed(addOn.data(), 'Журнал')).length;
}

describe('two clients become one', () => {
  test('or nothing is written at all where Clients has no column to say so', async () => {
    const data = structuredClone(register);
    const place = column('Объединён с');
    for (const row of sheetNamed(data, CLIENTS).rows) row?.splice(place, 1);
    addOn = await addOnIn(data);
    expect(call('previewMerge', MERGE).refusal).toBe('noColumn');
    expect(call('mergeClients', MERGE)).toEqual({ run: '', refusal: 'noColumn', message: '' });
    expect(cell('Город', 2)).not.toHaveProperty('value');
    expect(journal()).toBe(1);
  });

  test('or nothing is written at all where one of the cells may not be', () => {
    const before = valuesOf(sheetNamed(addOn.data(), CLIENTS));
    let writes = 0;
    addOn.runtime.calls.beforeCall = (method) => {
      if (method.endsWith('Range.setValues') && LAST_CELL.includes(++writes))
        throw Object.assign(new Error(PROTECTED), { name: 'Exception' });
    };
    const { run, refusal, message } = call('mergeClients', MERGE);
    expect([run, refusal, message]).toEqual(['', null, expect.stringContaining('«Клиенты»')]);
    expect(valuesOf(sheetNamed(addOn.data(), CLIENTS))).toEqual(before);
  });

  test.each([
    { title: 'before anything is written', isThen: (told: number) => told === 0 },
    { title: 'while the Journal is told', isThen: (told: number) => told > 0 },
  ])('or nothing at all where the other one is deleted $title', ({ isThen }) => {
    const { id } = sheetNamed(addOn.data(), CLIENTS);
    const before = journal();
    let [isDeleted, isHeld] = [false, false];
    addOn.runtime.calls.beforeCall = (method) => {
      isHeld ||= method.endsWith('tryLock');
      if (isDeleted || !/getValues|setValue/.test(method) || !isHeld || !isThen(journal() - before)) return;
      isDeleted = true;
      addOn.runtime.store.remove(id, 'rows', 2, 1);
    };
    expect(call('mergeClients', MERGE)).toEqual({ run: '', refusal: 'gone', message: '' });
    addOn.runtime.calls.beforeCall = null;
    expect(isDeleted).toBe(true);
    expect(cell('Город', 2)).not.toHaveProperty('value');
  });

  test('a formula that comes to nothing is no blank cell to be completed', async () => {
    const data = structuredClone(register);
    const formula = '=IF(1=2,"a","")';
    sheetNamed(data, CLIENTS).rows[1]![column('Город')] = { formula, value: '' };
    addOn = await addOnIn(data);
    expect(call('mergeClients', MERGE).refusal).toBeNull();
    expect(cell('Город', 2)).toMatchObject({ formula });
    expect(cell('Объединён с', 3)).toMatchObject({ value: 'K-AAAAA2' });
  });
});

describe('a run that two people take back', () => {
  test('can still be put back, once', () => {
    const { run } = call('mergeClients', MERGE);
    const merged = valuesOf(sheetNamed(addOn.data(), CLIENTS));
    call('undoRun', run);
    call('undoRun', run);
    expect(call('redoRun', run).message).toBe('Готово: возвращены 2 изменения.');
    expect(valuesOf(sheetNamed(addOn.data(), CLIENTS))).toEqual(merged);
    expect(call('redoRun', run)).toEqual({ ok: true, message: 'Ничего не возвращено.' });
  });

  test('takes nothing that people have typed since, though it is the same again', () => {
    const { run } = call('mergeClients', MERGE);
    call('undoRun', run);
    type('Объединён с', 3, 'K-AAAAA2');
    expect(call('undoRun', run)).toEqual({ ok: true, message: 'Ничего не отменено.' });
    expect(cell('Объединён с', 3)).toMatchObject({ value: 'K-AAAAA2' });
  });

  test('is taken back by a second click where the first was cut short', () => {
    const { run } = call('mergeClients', MERGE);
    const told = (): number => valuesOf(sheetNamed(addOn.data(), 'Журнал')).length;
    const before = told();
    addOn.runtime.calls.beforeCall = (method) => {
      if (told() > before && /set(?:Value|Formula)/.test(method)) throw new Error('broken line');
    };
    expect(call('undoRun', run).ok).toBe(false);
    addOn.runtime.calls.beforeCall = null;
    expect(cell('Объединён с', 3)).toMatchObject({ value: 'K-AAAAA2' });
    expect(call('undoRun', run).ok).toBe(true);
    expect(cell('Объединён с', 3)).not.toMatchObject({ value: 'K-AAAAA2' });
  });

  test('is not said to be undone where people have changed all of it', () => {
    const { run } = call('mergeClients', MERGE);
    type('Объединён с', 3, 'K-AAAAA9');
    type('Город', 2, 'Омск');
    const { ok, message } = call('undoRun', run);
    expect([ok, message]).toEqual([false, expect.stringMatching(/^Ничего не отменено; .*«Объединён с»/)]);
  });
});
