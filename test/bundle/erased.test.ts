import type { HeadlessAddOn } from '../../local/runBundle';
import type { WorkbookData } from '../../local/store/workbookData';
import { addOnIn, NOW, runWell, sheetNamed, smallRegister, textOf, typeRows, valuesOf } from './addOn';
import { keyOf, linesOf } from './taskSheet';

/** More inquiries than a task sheet has lines for. */
const WAITING = 230;

let register: WorkbookData;
let addOn: HeadlessAddOn;
beforeAll(async () => {
  const data = await smallRegister();
  const rows = Array.from({ length: WAITING }, (_none, index) => ({
    ID: `C-WAIT${index}`,
    'Дата и время': NOW - 0.9 + index / 1000,
    'Вх/Исх': 'Вх',
    Канал: 'Звонок',
    Клиент: `Фирма ${index}`,
  }));
  typeRows(data, 'Контакты', rows, 20);
  const first = await addOnIn(data);
  runWell(first, 'refreshEverything');
  register = first.data();
  const shown = new Set(linesOf(register, 'inbound').map(keyOf));
  const place = rows.findIndex(({ ID }) => !shown.has(`reply:${ID}`));
  unseen = rows[place]?.ID ?? '';
  client = rows[place]?.Клиент ?? '';
});
beforeEach(async () => {
  addOn = await addOnIn(register);
});

let unseen: string;
let client: string;

function rowOf(id: string): number {
  return valuesOf(sheetNamed(addOn.data(), 'Контакты')).findIndex((cells) => cells[0] === id);
}

function log(): readonly string[] {
  return valuesOf(sheetNamed(addOn.data(), 'Журнал задач')).map((cells) => cells.map(textOf).join(' | '));
}

describe('an inquiry that waits below the last line of the task sheet', () => {
  test('is told to the owner when its row is deleted, once', () => {
    expect(linesOf(register, 'inbound').map(keyOf)).not.toContain(`reply:${unseen}`);
    addOn.runtime.store.remove(sheetNamed(register, 'Контакты').id, 'rows', rowOf(unseen), 1);
    runWell(addOn, 'refreshEverything');
    const told = log().filter((line) => line.includes(unseen));
    expect(told).toHaveLength(1);
    expect(told[0]).toContain(client);
    expect(told[0]).toContain('Его строки в Контактах больше нет; ответа не было');
    expect(linesOf(addOn.data(), 'owner').map(keyOf)).toContain(`erased:${unseen}`);
    runWell(addOn, 'refreshEverything');
    expect(log().filter((line) => line.includes(unseen))).toHaveLength(1);
  });

  test('is not told of when it was answered', () => {
    const answer = {
      ID: 'C-DONE22',
      'Дата и время': NOW - 0.01,
      'Вх/Исх': 'Исх',
      Канал: 'Звонок',
      Результат: 'Поговорили',
    };
    const data = addOn.data();
    typeRows(data, 'Контакты', [{ ...answer, Клиент: client }], 20 + WAITING);
    return addOnIn(data).then((later) => {
      addOn = later;
      runWell(addOn, 'refreshEverything');
      expect(log().filter((line) => line.includes(unseen))).toEqual([]);
    });
  });

  test('is not told of while the same client waits by another row', async () => {
    const data = addOn.data();
    const place = rowOf(unseen);
    const cells = sheetNamed(data, 'Контакты').rows[place]!;
    cells[0] = { value: 'C-ANEW22' };
    addOn = await addOnIn(data);
    runWell(addOn, 'refreshEverything');
    expect(log().filter((line) => line.includes(unseen))).toEqual([]);
  });
});

test('the whole sheet is deleted: nobody is told that nobody waits, and the owner is told of those who did', () => {
  const contacts = sheetNamed(register, 'Контакты').id;
  addOn.runtime.store.removeSheet(contacts);
  expect(runWell(addOn, 'refreshEverything')).toContain('Листа «Контакты» нет: кто ждёт ответа, неизвестно.');
  expect(log().filter((line) => line.includes('Его строки в Контактах больше нет')).length).toBeGreaterThanOrEqual(
    WAITING,
  );
  expect(linesOf(addOn.data(), 'owner').map(keyOf)).toContain('erased:C-WAIT0');
});

test('a heading of Contacts stands twice: no sheet says that nobody waits', () => {
  const contacts = sheetNamed(register, 'Контакты');
  addOn.runtime.store.writeCells(contacts.id, 0, contacts.columnCount - 1, [['Клиент']]);
  const said = runWell(addOn, 'refreshEverything');
  expect(said).toContain('кто ждёт ответа, неизвестно');
  const shown = ['Ждут ответа', 'Дашборд'].map((name) => JSON.stringify(valuesOf(sheetNamed(addOn.data(), name))));
  for (const text of [said, ...shown]) expect(text).not.toMatch(/никто не ждёт|Никто не ждёт|Обращений пока нет/);
  expect(shown[0]).toContain('Кто ждёт, неизвестно');
});

test('another sheet of the register is deleted: its rows are said to count nowhere, once', () => {
  addOn.runtime.store.removeSheet(sheetNamed(register, 'Продажи').id);
  expect(runWell(addOn, 'refreshEverything')).toContain('Больше нет: «Продажи», строки оттуда нигде не учтены.');
  expect(runWell(addOn, 'refreshEverything')).not.toContain('Больше нет');
});

describe('an inquiry by mail', () => {
  beforeEach(async () => {
    const first = await addOnIn(await smallRegister());
    runWell(first, 'refreshEverything');
    addOn = await addOnIn(first.data());
  });

  test('is told to the owner when its row is deleted, though another row that names nobody bears its id', () => {
    addOn.runtime.store.remove(sheetNamed(addOn.data(), 'Контакты').id, 'rows', rowOf('C-AAAAA4'), 1);
    expect(rowOf('C-AAAAA4')).toBeGreaterThan(0);
    runWell(addOn, 'refreshEverything');
    expect(linesOf(addOn.data(), 'owner').map(keyOf)).toContain('erased:C-AAAAA4');
  });

  test('is told to the owner when its row names nobody any more', async () => {
    const data = addOn.data();
    const cells = sheetNamed(data, 'Контакты').rows[rowOf('C-AAAAA4')]!;
    cells[cells.findIndex((cell) => cell?.value === 'a@b.ru')] = {};
    addOn = await addOnIn(data);
    runWell(addOn, 'refreshEverything');
    expect(linesOf(addOn.data(), 'owner').map(keyOf)).toContain('erased:C-AAAAA4');
  });
});
