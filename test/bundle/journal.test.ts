import type { HeadlessAddOn } from '../../local/runBundle';
import type { SheetData, WorkbookData } from '../../local/store/workbookData';
import type { Given } from '../../src/pages/bridge/doors';
import { tables, TABLE_KEYS } from '../../src/core/register/tables/tables';
import {
  addOnIn,
  columnOf,
  NOW,
  pushedWith,
  runWell,
  sheetNamed,
  smallRegister,
  textOf,
  typeRows,
  valuesOf,
} from './addOn';
import { fill, keyOf, linesOf, taskSheetName } from './taskSheet';

let register: WorkbookData;
let addOn: HeadlessAddOn;
beforeAll(async () => {
  const data = await smallRegister();
  typeRows(data, 'Клиенты', [{ 'Контакт раз в, дней': 30, 'Следующий контакт': Math.floor(NOW) }]);
  const first = await addOnIn(data);
  runWell(first, 'refreshEverything');
  register = first.data();
});
beforeEach(async () => {
  addOn = await addOnIn(register);
});

type Line = Readonly<Record<string, unknown>>;

/** Lines of the Journal that have come since the register was made. */
function journal(): readonly Line[] {
  const [headings = [], ...lines] = valuesOf(sheetNamed(addOn.data(), 'Журнал'));
  const before = valuesOf(sheetNamed(register, 'Журнал')).length - 1;
  return lines
    .slice(before)
    .map((cells) => Object.fromEntries(headings.map((heading, position) => [textOf(heading), cells[position]])));
}

/** Every cell of people's sheets: rows that are blank are no rows. */
function entered(data: WorkbookData): unknown {
  return TABLE_KEYS.map((key) => {
    const rows = valuesOf(sheetNamed(data, tables[key].sheet.ru)).filter((row) =>
      row.some((cell) => cell !== undefined),
    );
    return rows.map((row) => row.map((cell) => cell ?? null));
  });
}

function contacts(): SheetData {
  return sheetNamed(addOn.data(), 'Контакты');
}

function place(heading: string, row: number): string {
  return `Контакты!${String.fromCharCode(65 + columnOf(contacts(), heading))}${row}`;
}

describe('the Journal', () => {
  test('tells of a tick: run, when, who, why, where, what was there and what is there now', () => {
    fill(addOn, 'inbound', 'reply:C-AAAAA4', { comment: 'перезвонили', outcome: 'Поговорили' });
    const tick = journal().filter((line) => line['Почему'] === 'Отметка задачи');
    expect(tick.map((line) => [line['Лист'], line['ID'], line['Столбец'], line['Было'], line['Стало']])).toEqual([
      ['Контакты', 'C-AAAAA4', 'Результат', undefined, 'Поговорили'],
      ['Контакты', 'C-AAAAA4', 'Комментарий', undefined, 'перезвонили'],
      ['Контакты', 'C-AAAAA4', 'Отвечено', undefined, '2026-11-23 09:00'],
    ]);
    expect(new Set(tick.map((line) => line['Запуск'])).size).toBe(1);
    expect(tick[0]).toMatchObject({ Когда: NOW, Кто: 'кто-то' });
  });

  test('names who did it where Google says so', async () => {
    addOn = await addOnIn(register, {
      userEmail: 'olga@pencil.example',
      files: pushedWith('userinfo.email'),
    });
    addOn.runtime.store.writeCells(sheetNamed(register, 'Контакты').id, 2, 21, [['стёрто']]);
    runWell(addOn, 'flagUnanswered');
    expect(journal()[0]).toMatchObject({ Кто: 'olga@pencil.example', Почему: 'Статус ответа', Было: 'стёрто' });
  });

  test('tells of the id, the time and the phone put into a typed row', () => {
    addOn.runtime.userEdit(place('Телефон', 20), '8 (943) 111-22-33');
    expect(journal().map((line) => [line['Почему'], line['Было'], line['Стало']])).toEqual([
      ['Присвоен ID', undefined, valuesOf(contacts())[19]?.[0]],
      ['Поставлено время', undefined, '2026-11-23 09:00'],
      ['Телефон приведён к одному виду', '8 (943) 111-22-33', '+79431112233'],
    ]);
  });

  test('tells of ids that were repaired', () => {
    runWell(addOn, 'setUpOrRepair');
    const repairs = journal().filter((line) => line['Столбец'] === 'ID');
    expect(repairs.map((line) => [line['Почему'], line['Было']])).toEqual([['Исправление', 'C-AAAAA4']]);
  });

  test('is written before the change: where it cannot be written, nothing is changed', () => {
    const typed = entered(addOn.data());
    let isBroken = false;
    addOn.runtime.calls.beforeCall = (method) => {
      const isJournal = method === 'SpreadsheetApp.Range.setValues' && !isBroken;
      if (!isJournal) return;
      isBroken = true;
      throw new Error('broken line');
    };
    fill(addOn, 'care', 'touch:K-AAAAA2', { outcome: 'Поговорили' });
    addOn.runtime.calls.beforeCall = null;
    expect(isBroken).toBe(true);
    expect(entered(addOn.data())).toEqual(typed);
  });

  test('says of many statuses only how many they are', async () => {
    const data = await smallRegister();
    const rows = Array.from({ length: 250 }, (_none, index) => ({
      ID: `C-MANY${index}`,
      'Дата и время': Math.floor(NOW) - 3.6,
      'Вх/Исх': 'Вх',
      Канал: 'Звонок',
      Клиент: `Фирма ${index}`,
    }));
    typeRows(data, 'Контакты', rows, 20);
    addOn = await addOnIn(data);
    runWell(addOn, 'flagUnanswered');
    const lines = valuesOf(sheetNamed(addOn.data(), 'Журнал')).slice(1);
    expect(lines).toHaveLength(1);
    expect(lines[0]?.[8]).toMatch(/^строк: 25\d$/);
  });

  test('grown too long it becomes a hidden archive, and its runs can still be undone', () => {
    fill(addOn, 'care', 'touch:K-AAAAA2', { outcome: 'Поговорили' });
    const run = String(journal()[0]?.['Запуск']);
    const { id } = sheetNamed(addOn.data(), 'Журнал');
    addOn.runtime.store.insert(id, 'rows', 1, 5100);
    addOn.runtime.userEdit(place('Телефон', 20), '8 (943) 111-22-33');
    const names = addOn.data().sheets.map(({ name, hidden }) => [name, hidden]);
    expect(names).toContainEqual(['Журнал 2026-11-23', true]);
    expect(valuesOf(sheetNamed(addOn.data(), 'Журнал'))).toHaveLength(4);
    const listed = addOn.runtime.scriptRun('recentRuns', null) as Given<'recentRuns'>;
    expect(listed.map((one) => one.run)).toContain(run);
    const { ok } = addOn.run('undoLastChange', run);
    expect(ok).toBe(true);
    expect(valuesOf(sheetNamed(addOn.data(), 'Клиенты'))[1]).toContain(Math.floor(NOW));
  });
});

describe('undoing the last change', () => {
  const undo = (): string => runWell(addOn, 'undoLastChange');

  test('puts back exactly what a tick had written, and frees its box', () => {
    const typed = entered(addOn.data());
    fill(addOn, 'inbound', 'reply:C-AAAAA4', { outcome: 'Заинтересован', comment: 'прайс' });
    expect(entered(addOn.data())).not.toEqual(typed);
    expect(undo()).toMatch(/^Готово: отменены 4 изменения/);
    expect(entered(addOn.data())).toEqual(typed);
    runWell(addOn, 'refreshEverything');
    expect(entered(addOn.data())).toEqual(typed);
    expect(linesOf(addOn.data(), 'inbound').map(keyOf)).toContain('reply:C-AAAAA4');
  });

  test('takes a row away that a tick had added', () => {
    const typed = entered(addOn.data());
    fill(addOn, 'care', 'touch:K-AAAAA2', { comment: 'всё хорошо', outcome: 'Поговорили' });
    undo();
    expect(entered(addOn.data())).toEqual(typed);
  });

  test('again goes one change further back, and "put back" brings them again one by one', () => {
    const typed = entered(addOn.data());
    fill(addOn, 'care', 'touch:K-AAAAA2', { comment: 'всё хорошо', outcome: 'Поговорили' });
    const first = entered(addOn.data());
    fill(addOn, 'inbound', keyOf(linesOf(addOn.data(), 'inbound')[0]), { outcome: 'Заинтересован' });
    const second = entered(addOn.data());
    const redo = (): string => runWell(addOn, 'redoLastChange');
    const after = [undo, undo, undo, redo, redo, redo].map((step) => {
      const said = step();
      return { said, register: entered(addOn.data()) };
    });
    expect(after.map(({ register: now }) => now)).toEqual([first, typed, typed, first, second, second]);
    expect(after[2]?.said).toContain('Отменять нечего');
    expect(after[3]?.said).toMatch(/^Готово: возвращен/);
    expect(after[5]?.said).toContain('Возвращать нечего');
  });

  test('goes on to the change before where people have changed all that the last one wrote', () => {
    fill(addOn, 'inbound', 'reply:C-AAAAA4', { comment: 'прайс', outcome: 'Заинтересован' });
    addOn.runtime.scriptRun('saveSettings', { silenceLimit: '6' });
    const settings = valuesOf(sheetNamed(addOn.data(), 'Настройки'));
    const row = settings.findIndex((cells) => cells.includes('silenceLimit'));
    const letter = String.fromCharCode(65 + (settings[row]?.findIndex((cell) => textOf(cell) === '6') ?? -1));
    addOn.runtime.userEdit(`Настройки!${letter}${row + 1}`, '9');
    expect(undo()).toContain('оставлено как есть');
    expect(undo()).toMatch(/^Готово: отменен/);
    expect(valuesOf(contacts())).toEqual(valuesOf(sheetNamed(register, 'Контакты')));
  });

  test('leaves a cell alone that somebody has changed since, and names it', () => {
    const rows = valuesOf(contacts()).length;
    fill(addOn, 'care', 'touch:K-AAAAA2', { comment: 'всё хорошо', outcome: 'Поговорили' });
    const position = columnOf(sheetNamed(addOn.data(), 'Клиенты'), 'Следующий контакт');
    addOn.runtime.userEdit(`Клиенты!${String.fromCharCode(65 + position)}2`, '01.12.2026');
    expect(undo()).toContain('оставлено как есть: Клиенты K-AAAAA2 «Следующий контакт»');
    expect(valuesOf(sheetNamed(addOn.data(), 'Клиенты'))[1]?.[position]).toBe(Math.floor(NOW) + 8);
    expect(valuesOf(contacts())).toHaveLength(rows);
  });

  test('asks first, and changes nothing without a yes', async () => {
    addOn = await addOnIn(register, { answer: () => ({ button: 'NO' }) });
    fill(addOn, 'care', 'touch:K-AAAAA2', { outcome: 'Поговорили' });
    const changed = entered(addOn.data());
    addOn.run('undoLastChange');
    expect(entered(addOn.data())).toEqual(changed);
  });

  test('takes back a setting changed in the dialog', () => {
    const typed = entered(addOn.data());
    addOn.runtime.scriptRun('saveSettings', { silenceLimit: '6' });
    undo();
    expect(entered(addOn.data())).toEqual(typed);
  });

  test('never means ids, times and statuses that come by themselves', async () => {
    addOn = await addOnIn(await smallRegister());
    runWell(addOn, 'refreshEverything');
    addOn.runtime.userEdit(place('Клиент', 20), 'Василёк');
    expect(runWell(addOn, 'undoLastChange')).toContain('Отменять нечего');
  });

  test('names a run that the Journal does not have', () => {
    const { ok, message } = addOn.run('undoLastChange', 'R-NOSUCH');
    expect(ok).toBe(false);
    expect(message).toContain('R-NOSUCH');
  });
});

test('the log of tasks lets a closed one come back when its line is deleted', () => {
  const line = linesOf(register, 'owner').find((one) => keyOf(one).startsWith('problems:'));
  fill(addOn, 'owner', keyOf(line), { outcome: 'Сделано' });
  runWell(addOn, 'buildTasks');
  expect(linesOf(addOn.data(), 'owner').map(keyOf)).not.toContain(keyOf(line));
  addOn.runtime.store.remove(sheetNamed(addOn.data(), 'Журнал задач').id, 'rows', 1, 1);
  runWell(addOn, 'buildTasks');
  expect(linesOf(addOn.data(), 'owner').map(keyOf)).toContain(keyOf(line));
  expect(taskSheetName('owner')).toBe('Задачи – владелец');
});
