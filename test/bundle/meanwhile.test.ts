import type { HeadlessAddOn } from '../../local/runBundle';
import type { WorkbookData } from '../../local/store/workbookData';
import { addOnIn, columnOf, NOW, runWell, sheetNamed, smallRegister, textOf, typeRows, valuesOf } from './addOn';
import { cellOf, fill, inquiry, keyOf, lineWith, linesOf, taskSheetName } from './taskSheet';

/** Several who wait and a client to call; somebody new has turned to us since the lists were written. */
async function company(): Promise<WorkbookData> {
  const data = await smallRegister();
  typeRows(data, 'Контакты', [inquiry('C-FIRST2', 2.5), inquiry('C-WANT22', 2.4)], 10);
  typeRows(data, 'Клиенты', [{ 'Контакт раз в, дней': 30, 'Следующий контакт': Math.floor(NOW) }]);
  const addOn = await addOnIn(data);
  runWell(addOn, 'setUpOrRepair');
  const next = addOn.data();
  typeRows(next, 'Контакты', [inquiry('C-EARLY2', 4.5)], 12);
  return next;
}

let register: WorkbookData;
let addOn: HeadlessAddOn;
beforeAll(async () => {
  register = await company();
});
beforeEach(async () => {
  addOn = await addOnIn(register);
});

function contact(id: string, heading: string): unknown {
  const contacts = sheetNamed(addOn.data(), 'Контакты');
  return valuesOf(contacts).find((cells) => cells[0] === id)?.[columnOf(contacts, heading)];
}

/** A column of the sheet, by its letter from 0. */
function letter(position: number): string {
  return String.fromCharCode(65 + position);
}

describe('right after a refresh has put other lines into the rows', () => {
  beforeEach(() => {
    runWell(addOn, 'buildTasks');
  });

  test('a comment corrected at once belongs to the line it is typed beside', () => {
    const line = lineWith(addOn.data(), 'inbound', 'reply:C-FIRST2');
    addOn.runtime.userEdit(cellOf('inbound', line, 'comment'), 'перезв');
    addOn.runtime.userEdit(cellOf('inbound', line, 'comment'), 'перезвонить в пять');
    runWell(addOn, 'buildTasks');
    const comments = linesOf(addOn.data(), 'inbound').map((one) => [keyOf(one), one.comment]);
    expect(comments).toContainEqual(['reply:C-FIRST2', 'перезвонить в пять']);
    expect(comments.filter(([, comment]) => comment !== undefined)).toHaveLength(1);
  });
});

test('a cache that is full or away fails no refresh', () => {
  addOn.runtime.calls.beforeCall = (method) => {
    if (method.startsWith('CacheService')) throw new Error('Argument too large: value');
  };
  expect(addOn.run('refreshEverything').ok).toBe(true);
});

describe('a row that a tick adds', () => {
  test('leaves formulas alone that a team has dragged down beside our columns', () => {
    const sheet = sheetNamed(register, 'Контакты');
    const own = sheet.columnCount;
    addOn.runtime.store.insert(sheet.id, 'columns', own, 1);
    const last = valuesOf(sheet).length;
    const formulas = Array.from({ length: 6 }, (_none, row) => [{ formula: `=A${last + row}` }]);
    addOn.runtime.store.writeCells(sheet.id, last - 1, own, formulas);
    fill(addOn, 'care', 'touch:K-AAAAA2', { outcome: 'Поговорили' });
    const rows = sheetNamed(addOn.data(), 'Контакты').rows;
    expect(contact('C-WANT22', 'ID')).toBe('C-WANT22');
    expect([0, 1, 2, 3, 4, 5].map((row) => rows[last - 1 + row]?.[own]?.formula)).toEqual(
      formulas.map(([cell]) => cell?.formula),
    );
  });

  test('goes below a row that somebody begins to type meanwhile', () => {
    const sheet = sheetNamed(register, 'Контакты');
    const [last, client] = [valuesOf(sheet).length, columnOf(sheet, 'Клиент')];
    let isTyped = false;
    addOn.runtime.calls.beforeCall = (method) => {
      // The Journal is written between the last look at the table and the row itself.
      if (isTyped || !method.endsWith('Range.setValues')) return;
      isTyped = true;
      addOn.runtime.store.writeCells(sheet.id, last, client, [['Печатают сейчас']]);
    };
    fill(addOn, 'care', 'touch:K-AAAAA2', { outcome: 'Поговорили' });
    const rows = valuesOf(sheetNamed(addOn.data(), 'Контакты'));
    expect(rows[last]?.[client]).toBe('Печатают сейчас');
    expect(rows).toHaveLength(last + 2);
  });
});

test('a column that moves away while the lock is waited for is not written into', () => {
  const sheet = sheetNamed(register, 'Контакты');
  const answered = columnOf(sheet, 'Отвечено');
  let isMoved = false;
  addOn.runtime.calls.beforeCall = (method) => {
    if (isMoved || !method.endsWith('tryLock')) return;
    isMoved = true;
    addOn.runtime.store.insert(sheet.id, 'columns', answered, 1);
  };
  fill(addOn, 'inbound', 'reply:C-WANT22', { outcome: 'Поговорили' });
  const column = valuesOf(sheetNamed(addOn.data(), 'Контакты')).map((row) => row[answered]);
  expect(column.filter((cell) => cell !== undefined)).toEqual([]);
  runWell(addOn, 'refreshEverything');
  expect(contact('C-WANT22', 'Отвечено')).toBe(NOW);
});

test('rows that change places while the Journal is written are followed', () => {
  const sheet = sheetNamed(register, 'Контакты');
  const linesIn = (name: string): number => valuesOf(sheetNamed(addOn.data(), name)).length;
  const placeOf = (id: string): number =>
    valuesOf(sheetNamed(addOn.data(), 'Контакты')).findIndex((cells) => cells[0] === id);
  const [logged, told, before] = [linesIn('Журнал задач'), linesIn('Журнал'), placeOf('C-WANT22')];
  let toldWhenMoved: number | null = null;
  addOn.runtime.calls.beforeCall = (method) => {
    // The log comes first and the Journal next: what is written now is the Journal.
    if (toldWhenMoved !== null || !method.endsWith('Range.setValues') || linesIn('Журнал задач') === logged) return;
    toldWhenMoved = linesIn('Журнал');
    addOn.runtime.store.insert(sheet.id, 'rows', 1, 2);
  };
  fill(addOn, 'inbound', 'reply:C-WANT22', { outcome: 'Поговорили' });
  addOn.runtime.calls.beforeCall = null;
  expect([toldWhenMoved, placeOf('C-WANT22')]).toEqual([told, before + 2]);
  expect(linesIn('Журнал')).toBeGreaterThan(told);
  expect([contact('C-WANT22', 'Отвечено'), contact('C-FIRST2', 'Отвечено')]).toEqual([NOW, undefined]);
});

describe('rows without ids', () => {
  test('get one before tasks are told, so that a tick finds its row again and can be undone', () => {
    const sheet = sheetNamed(register, 'Контакты');
    const row = valuesOf(sheet).findIndex((cells) => cells[0] === 'C-WANT22');
    addOn.runtime.store.writeCells(sheet.id, row, 0, [[null]]);
    runWell(addOn, 'buildTasks');
    const id = textOf(valuesOf(sheetNamed(addOn.data(), 'Контакты'))[row]?.[0]);
    expect(id).toMatch(/^C-[2-9A-HJ-NP-Z]{6}$/);
    addOn.runtime.store.insert(sheet.id, 'rows', 1, 1);
    fill(addOn, 'inbound', `reply:${id}`, { outcome: 'Поговорили' });
    expect(contact(id, 'Отвечено')).toBe(NOW);
    runWell(addOn, 'undoLastChange');
    expect(contact(id, 'Отвечено')).toBeUndefined();
  });
});

test('what a person corrects in the register after a tick stays corrected', () => {
  fill(addOn, 'inbound', 'reply:C-WANT22', { comment: 'просят прайс', outcome: 'Поговорили' });
  const contacts = sheetNamed(addOn.data(), 'Контакты');
  const row = valuesOf(contacts).findIndex((cells) => cells[0] === 'C-WANT22') + 1;
  addOn.runtime.userEdit(`Контакты!${letter(columnOf(contacts, 'Комментарий'))}${row}`, 'просят каталог');
  runWell(addOn, 'refreshEverything');
  expect(contact('C-WANT22', 'Комментарий')).toBe('просят каталог');
});

test('a short word is written though a longer one holds its letters, and lines of a comment stay lines', () => {
  const contacts = sheetNamed(addOn.data(), 'Контакты');
  const row = valuesOf(contacts).findIndex((cells) => cells[0] === 'C-WANT22') + 1;
  addOn.runtime.userEdit(`Контакты!${letter(columnOf(contacts, 'Комментарий'))}${row}`, 'строка\nещё строка');
  fill(addOn, 'inbound', 'reply:C-WANT22', { comment: 'ок', outcome: 'Поговорили' });
  expect(contact('C-WANT22', 'Комментарий')).toBe('строка\nещё строка; ок');
});

test('a renamed task sheet still takes its ticks at once', () => {
  runWell(addOn, 'buildTasks');
  const line = lineWith(addOn.data(), 'inbound', 'reply:C-WANT22');
  const spreadsheet = addOn.runtime.spreadsheet as unknown as {
    getSheetByName: (name: string) => { setName: (name: string) => void };
  };
  spreadsheet.getSheetByName(taskSheetName('inbound')).setName('Мой список');
  addOn.runtime.userEdit(`Мой список!E${4 + line + 1}`, 'Поговорили');
  expect(contact('C-WANT22', 'Отвечено')).toBe(NOW);
});

test('a Journal with a column of their own, sorted the other way, can still be undone', () => {
  fill(addOn, 'care', 'touch:K-AAAAA2', { outcome: 'Поговорили' });
  const journal = sheetNamed(addOn.data(), 'Журнал');
  addOn.runtime.store.insert(journal.id, 'columns', 0, 1);
  fill(addOn, 'inbound', 'reply:C-WANT22', { outcome: 'Поговорили' });
  expect(contact('C-WANT22', 'Отвечено')).toBe(NOW);
  expect(runWell(addOn, 'undoLastChange')).toContain('отменен');
  expect(contact('C-WANT22', 'Отвечено')).toBeUndefined();
});

test('a removal of the demo that was cut short can be run again', async () => {
  const demo = await addOnIn({ ...register, sheets: register.sheets.slice(0, 1), properties: {} });
  runWell(demo, 'loadDemo');
  runWell(demo, 'refreshEverything');
  demo.runtime.calls.beforeCall = (method) => {
    if (method.endsWith('clearContents')) throw new Error('broken line');
  };
  expect(demo.run('removeDemo').ok).toBe(false);
  demo.runtime.calls.beforeCall = null;
  runWell(demo, 'removeDemo');
  expect(demo.data().sheets.map(({ name }) => name)).not.toContain('Закрытые месяцы');
});
