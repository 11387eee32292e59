import type { HeadlessAddOn } from '../../local/runBundle';
import { addOnIn, columnOf, runWell, sheetNamed, smallRegister, valuesOf } from './addOn';
import type { WorkbookData } from '../../local/store/workbookData';

let register: WorkbookData;
beforeAll(async () => {
  register = await smallRegister();
});

/** Somebody changes Contacts after they were read and before the reply statuses are written. */
async function whileSomebody(
  changes: (addOn: HeadlessAddOn, sheetId: number) => void,
): Promise<{ data: WorkbookData; message: string }> {
  const addOn = await addOnIn(register);
  const { id } = sheetNamed(register, 'Контакты');
  let isDone = false;
  addOn.runtime.calls.beforeCall = (method) => {
    if (isDone || !/LockService.*tryLock/.test(method)) return;
    isDone = true;
    changes(addOn, id);
  };
  const message = runWell(addOn, 'flagUnanswered');
  expect(isDone).toBe(true);
  return { data: addOn.data(), message };
}

function statusById(data: WorkbookData): Readonly<Record<string, unknown>> {
  const contacts = sheetNamed(data, 'Контакты');
  const status = columnOf(contacts, 'Статус ответа');
  return Object.fromEntries(valuesOf(contacts).map((row, index) => [row[0] ?? `row ${index}`, row[status]]));
}

describe('the reply status', () => {
  test('finds the row that moved meanwhile', async () => {
    const { data } = await whileSomebody((addOn, sheet) => addOn.runtime.store.insert(sheet, 'rows', 1, 3));
    expect(statusById(data)['C-AAAAA2']).toBe(statusById((await whileSomebody(() => undefined)).data)['C-AAAAA2']);
    expect(valuesOf(sheetNamed(data, 'Контакты')).slice(1, 4)).toEqual([[], [], []]);
  });

  test('leaves a row alone that was deleted meanwhile, and says so', async () => {
    const { data, message } = await whileSomebody((addOn, sheet) => addOn.runtime.store.remove(sheet, 'rows', 1, 1));
    expect(statusById(data)).not.toHaveProperty('C-AAAAA2');
    expect(message).toMatch(/изменил/);
  });

  test('leaves a status alone that somebody typed meanwhile', async () => {
    const column = columnOf(sheetNamed(register, 'Контакты'), 'Статус ответа');
    const { data, message } = await whileSomebody((addOn, sheet) =>
      addOn.runtime.store.writeCells(sheet, 1, column, [['сам отвечу']]),
    );
    expect(statusById(data)['C-AAAAA2']).toBe('сам отвечу');
    expect(message).toMatch(/изменил/);
  });

  test('leaves a row without an id alone when anything in it changed meanwhile', async () => {
    const comment = columnOf(sheetNamed(register, 'Контакты'), 'Комментарий');
    const { data } = await whileSomebody((addOn, sheet) =>
      addOn.runtime.store.writeCells(sheet, 4, comment, [['другое']]),
    );
    expect(statusById(data)['row 4']).toBeUndefined();
  });
});
