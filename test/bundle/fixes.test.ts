import type { HeadlessAddOn } from '../../local/runBundle';
import { copyWorkbook } from '../../local/store/copyWorkbook';
import type { WorkbookData } from '../../local/store/workbookData';
import { createRuntime } from '../../local/services/runtime';
import { silentUi } from '../../local/services/ui/uiHost';
import { serialToInstant } from '../../local/services/values/zones';
import { createMemoryStore } from '../../local/store/memoryStore';
import { addOnIn, builtFiles, columnOf, NOW, runWell, sheetNamed, smallRegister, typeRows, valuesOf } from './addOn';

let register: WorkbookData;
beforeAll(async () => {
  register = await smallRegister();
});

const FIX = 'H';
const OWNER = 'owner@firm.ru';

/** The Check sheet just written; the 1-based rows that have a box to tick, and what stands in them. */
async function checked(data: WorkbookData): Promise<{ addOn: HeadlessAddOn; boxes: readonly number[] }> {
  const addOn = await addOnIn(data);
  runWell(addOn, 'checkData');
  return { addOn, boxes: boxesOf(addOn) };
}

function boxesOf(addOn: HeadlessAddOn): readonly number[] {
  return valuesOf(sheetNamed(addOn.data(), 'Проверка')).flatMap((row, index) => (row[7] === false ? [index + 1] : []));
}

function ids(addOn: HeadlessAddOn): readonly unknown[] {
  const contacts = sheetNamed(addOn.data(), 'Контакты');
  return valuesOf(contacts).map((row) => row[columnOf(contacts, 'ID')]);
}

describe('a ticked box of the Check sheet', () => {
  test('gives the later of two rows with one id a new id, and the problem is gone', async () => {
    const { addOn, boxes } = await checked(register);
    expect(boxes).toHaveLength(1);
    const before = ids(addOn);
    addOn.runtime.userEdit(`Проверка!${FIX}${boxes[0] ?? 0}`, true);
    expect(addOn.runtime.logs).toEqual([]);
    const later = before.lastIndexOf('C-AAAAA4');
    const after = ids(addOn);
    expect(after[later]).toMatch(/^C-[2-9A-HJ-NP-Z]{6}$/);
    expect(after[later]).not.toBe('C-AAAAA4');
    expect(after.filter((_id, row) => row !== later)).toEqual(before.filter((_id, row) => row !== later));
    expect(boxesOf(addOn)).toEqual([]);
  });

  test('brings back a column that is missing', async () => {
    const data = copyWorkbook(register);
    const sales = sheetNamed(data, 'Продажи');
    const column = columnOf(sales, 'Выручка');
    for (const row of sales.rows) row?.splice(column, 1);
    typeRows(data, 'Контакты', [{ ID: 'C-AAAAA9' }], 5);
    const { addOn, boxes } = await checked(data);
    expect(boxes).toHaveLength(1);
    addOn.runtime.userEdit(`Проверка!${FIX}${boxes[0] ?? 0}`, true);
    expect(addOn.runtime.logs).toEqual([]);
    expect(valuesOf(sheetNamed(addOn.data(), 'Продажи'))[0]).toContain('Выручка');
    expect(boxesOf(addOn)).toEqual([]);
  });

  test('writes the word that is proposed into every row that has it, undone as one', async () => {
    const data = copyWorkbook(register);
    typeRows(data, 'Сотрудники', [{ Имя: 'Ольга Петрова', Роли: 'входящие' }]);
    typeRows(data, 'Контакты', [{ Сотрудник: 'Ольга Петрва' }, { Сотрудник: 'Ольга Петрва' }]);
    const { addOn } = await checked(data);
    const employees = (): unknown[] => {
      const contacts = sheetNamed(addOn.data(), 'Контакты');
      return valuesOf(contacts)
        .slice(1, 3)
        .map((row) => row[columnOf(contacts, 'Сотрудник')]);
    };
    const line = valuesOf(sheetNamed(addOn.data(), 'Проверка')).findIndex((row) => row[3] === 'Ольга Петрва');
    addOn.runtime.userEdit(`Проверка!${FIX}${line + 1}`, true);
    expect(addOn.runtime.logs).toEqual([]);
    expect(employees()).toEqual(['Ольга Петрова', 'Ольга Петрова']);
    runWell(addOn, 'undoLastChange');
    expect(employees()).toEqual(['Ольга Петрва', 'Ольга Петрва']);
  });

  test('says so where a protected column refuses it, and the box comes back', async () => {
    const data = copyWorkbook(register);
    typeRows(data, 'Сотрудники', [{ Имя: 'Ольга Петрова', Роли: 'входящие' }]);
    typeRows(data, 'Контакты', [{ Сотрудник: 'Ольга Петрва' }]);
    const { addOn: owner } = await checked(data);
    const written = owner.data();
    const contacts = sheetNamed(written, 'Контакты');
    const area = { row: 1, column: columnOf(contacts, 'Сотрудник'), rows: 5, columns: 1 };
    contacts.protections = [{ id: 900, description: '', warningOnly: false, editors: [OWNER], restricted: true, area }];
    const said: string[] = [];
    const ui = { ...silentUi, toast: (message: string) => void said.push(message) };
    const runtime = createRuntime({
      ...{ files: await builtFiles(), store: createMemoryStore(written), ui },
      ...{ userEmail: 'seller@firm.ru', ownerEmail: OWNER, now: () => serialToInstant(written.timeZone, NOW) },
    });
    const line = valuesOf(sheetNamed(written, 'Проверка')).findIndex((row) => row[3] === 'Ольга Петрва');
    runtime.userEdit(`Проверка!${FIX}${line + 1}`, true);
    expect(said.join()).toContain('Контакты');
    const after = runtime.store.toData();
    expect(valuesOf(sheetNamed(after, 'Контакты'))[1]?.[area.column]).toBe('Ольга Петрва');
    expect(valuesOf(sheetNamed(after, 'Проверка'))[line]?.[7]).toBe(false);
  });

  test('changes nothing when the register has changed since, and shows what is true now', async () => {
    const { addOn, boxes } = await checked(register);
    const [box = 0] = boxes;
    const data = addOn.data();
    const contacts = sheetNamed(data, 'Контакты');
    contacts.rows.splice(1, 0, []);
    const later = await addOnIn(data);
    const before = ids(later);
    later.runtime.userEdit(`Проверка!${FIX}${box}`, true);
    expect(ids(later)).toEqual(before);
    expect(boxesOf(later)).toHaveLength(1);
  });
});
