import type { HeadlessAddOn } from '../../local/runBundle';
import type { WorkbookData } from '../../local/store/workbookData';
import { TASK_COLUMN_KEYS } from '../../src/core/work/tasks/taskColumns';
import { addOnIn, columnOf, NOW, runWell, sheetNamed, smallRegister, textOf, typeRows, valuesOf } from './addOn';
import { cellOf, fill, keyOf, lineWith, linesOf, taskSheetName } from './taskSheet';

/** Somebody waits, a call is agreed for today, a lead without a step, a paper is due, a call of a newcomer to hear. */
async function company(): Promise<WorkbookData> {
  const data = await smallRegister();
  const day = Math.floor(NOW);
  typeRows(data, 'Сотрудники', [
    { Имя: 'Ольга', Роли: 'входящие' },
    { Имя: 'Дмитрий', Роли: 'активные' },
    { Имя: 'Марина', Роли: 'забота' },
    { Имя: 'Нина', Роли: 'документы' },
    { Имя: 'Игорь', Роли: 'владелец' },
  ]);
  typeRows(
    data,
    'Контакты',
    [
      {
        ID: 'C-STEP22',
        'Дата и время': day - 5.6,
        'Вх/Исх': 'Исх',
        Канал: 'Звонок',
        Клиент: 'Гамма',
        Телефон: '+79431112233',
        Сотрудник: 'Дмитрий',
        Результат: 'Поговорили',
        'Следующий шаг': 'Выслать образцы',
        'Дата шага': day,
      },
      {
        ID: 'C-HEAR22',
        'Дата и время': day - 2.6,
        'Вх/Исх': 'Вх',
        Канал: 'Звонок',
        Клиент: 'Дельта',
        Телефон: '+79431112244',
        Сотрудник: 'Ольга',
        Результат: 'Отказ',
        Отвечено: day - 2.6,
        Запись: 'https://calls.example/1',
      },
    ],
    10,
  );
  typeRows(data, 'Клиенты', [{ 'Контакт раз в, дней': 30, 'Следующий контакт': day, Ведёт: 'Марина' }]);
  typeRows(data, 'Документы', [
    { ID: 'P-DUE222', Запрошено: day - 4.6, Клиент: 'Ромашка', Тип: 'Счёт', Ответственный: 'Нина' },
  ]);
  const addOn = await addOnIn(data);
  runWell(addOn, 'refreshEverything');
  return addOn.data();
}

let register: WorkbookData;
let addOn: HeadlessAddOn;
beforeAll(async () => {
  register = await company();
});
beforeEach(async () => {
  addOn = await addOnIn(register);
});

/** A row of a table by the headings of its sheet. */
function row(sheet: string, id: string): Readonly<Record<string, unknown>> {
  const [headings = [], ...rows] = valuesOf(sheetNamed(addOn.data(), sheet));
  const found = rows.find((cells) => cells[0] === id) ?? [];
  return Object.fromEntries(headings.map((heading, position) => [textOf(heading), found[position]]));
}

function logged(key: string): Readonly<Record<string, unknown>> | undefined {
  const sheet = sheetNamed(addOn.data(), 'Контакты');
  const position = columnOf(sheet, 'Ключ источника');
  const found = valuesOf(sheet).find((cells) => cells[position] === `task:${key}`);
  return found && row('Контакты', textOf(found[0]));
}

function taskLog(): readonly (readonly unknown[])[] {
  return valuesOf(sheetNamed(addOn.data(), 'Журнал задач')).slice(1);
}

const OUTCOME = TASK_COLUMN_KEYS.indexOf('outcome');

/** What people do to a sheet with the mouse, as Google's services would. */
interface Mouse {
  getRange: (notation: string) => { sort: (by: { column: number; ascending: boolean }) => void };
  moveColumns: (columns: unknown, before: number) => void;
}

function mouseOn(name: string): Mouse {
  const spreadsheet = addOn.runtime.spreadsheet as unknown as { getSheetByName: (wanted: string) => Mouse };
  return spreadsheet.getSheetByName(name);
}

describe('each role', () => {
  test('sees its own narrow list', () => {
    expect(linesOf(register, 'inbound').map(keyOf)).toContain('reply:C-AAAAA4');
    expect(linesOf(register, 'active').map(keyOf)).toEqual([expect.stringMatching(/^step:C-STEP22/)]);
    expect(linesOf(register, 'care').map(keyOf)).toEqual([expect.stringMatching(/^touch:K-AAAAA2/)]);
    expect(linesOf(register, 'documents').map(keyOf)).toEqual(['document:P-DUE222']);
    expect(linesOf(register, 'owner').map(keyOf)).toContain('listen:C-HEAR22');
  });

  test('sees the facts behind each line, and who is to do it', () => {
    const [line] = linesOf(register, 'documents');
    expect(line?.why).toMatch(/^Запрос от .*\.$/);
    expect(line?.employee).toBe('Нина');
  });
});

test('what is overdue for weeks is shown by a box, which a refresh leaves as it is', async () => {
  const old = { 'Вх/Исх': 'Исх', Канал: 'Звонок', Клиент: 'Эпсилон', Телефон: '+79431112255', Сотрудник: 'Дмитрий' };
  const data = addOn.data();
  typeRows(
    data,
    'Контакты',
    [
      {
        ...old,
        ID: 'C-OLDER2',
        'Дата и время': Math.floor(NOW) - 50,
        Результат: 'Поговорили',
        'Следующий шаг': 'Выслать прайс',
        'Дата шага': Math.floor(NOW) - 40,
      },
    ],
    12,
  );
  addOn = await addOnIn(data);
  const hasOld = (): boolean => linesOf(addOn.data(), 'active').some((line) => keyOf(line).startsWith('step:C-OLDER2'));
  runWell(addOn, 'refreshEverything');
  expect(hasOld()).toBe(false);
  addOn.runtime.userEdit(`${taskSheetName('active')}!A2`, true);
  expect(hasOld()).toBe(true);
  runWell(addOn, 'refreshEverything');
  expect(hasOld()).toBe(true);
  addOn.runtime.userEdit(`${taskSheetName('active')}!A2`, false);
  expect(hasOld()).toBe(false);
  expect(addOn.runtime.logs).toEqual([]);
});

describe('a tick takes effect at once', () => {
  test('an inquiry is answered, with its result and comment', () => {
    fill(addOn, 'inbound', 'reply:C-AAAAA4', { outcome: 'Заинтересован', comment: 'просят прайс' });
    expect(row('Контакты', 'C-AAAAA4')).toMatchObject({
      Результат: 'Заинтересован',
      Комментарий: 'просят прайс',
      Отвечено: NOW,
      'Статус ответа': 'Отвечено поздно',
    });
    expect(addOn.runtime.logs).toEqual([]);
  });

  test('a call is logged as an outbound contact with what comes next', () => {
    fill(addOn, 'active', 'step:C-STEP22', {
      outcome: 'Заинтересован',
      comment: 'встреча у них',
      nextStepOn: '27.11.2026',
    });
    const key = keyOf(linesOf(register, 'active')[0]);
    expect(logged(key)).toMatchObject({
      ID: expect.stringMatching(/^C-[2-9A-HJ-NP-Z]{6}$/) as unknown,
      'Вх/Исх': 'Исх',
      Канал: 'Звонок',
      Клиент: 'Гамма',
      Телефон: '+79431112233',
      Сотрудник: 'Дмитрий',
      Результат: 'Заинтересован',
      'Следующий шаг': 'встреча у них',
      'Дата шага': Math.floor(NOW) + 4,
    });
  });

  test('the next contact of a client moves on by the client’s own rhythm', () => {
    fill(addOn, 'care', 'touch:K-AAAAA2', { outcome: 'Поговорили' });
    expect(row('Клиенты', 'K-AAAAA2')['Следующий контакт']).toBe(Math.floor(NOW) + 30);
  });

  test('a paper is done', () => {
    fill(addOn, 'documents', 'document:P-DUE222', { outcome: 'Сделано' });
    expect(row('Документы', 'P-DUE222')['Готово']).toBe(NOW);
  });

  test('a recording is listened to, with its score', () => {
    fill(addOn, 'owner', 'listen:C-HEAR22', { outcome: '4' });
    expect(row('Контакты', 'C-HEAR22')).toMatchObject({ Прослушано: Math.floor(NOW), Оценка: 4 });
  });

  test('a box alone closes nothing: it is free again, and what to do is said', () => {
    const line = lineWith(addOn.data(), 'inbound', 'reply:C-AAAAA4');
    const before = valuesOf(sheetNamed(addOn.data(), 'Контакты'));
    expect(addOn.edit(cellOf('inbound', line, 'done'), true).message).toContain('Выберите «Итог»');
    expect(valuesOf(sheetNamed(addOn.data(), 'Контакты'))).toEqual(before);
    expect([linesOf(addOn.data(), 'inbound')[line]?.done, taskLog()]).toEqual([false, []]);
    fill(addOn, 'inbound', 'reply:C-AAAAA4', { comment: 'прайс', outcome: 'Поговорили' });
    expect(row('Контакты', 'C-AAAAA4')['Отвечено']).toBe(NOW);
  });

  test('a box alone whose event was lost is free again at the next refresh, which says so', () => {
    const { id } = sheetNamed(register, taskSheetName('documents'));
    addOn.runtime.store.writeCells(id, 4, 0, [[true]]);
    expect(runWell(addOn, 'refreshEverything')).toContain('Снята 1 галочка без итога');
    expect(linesOf(addOn.data(), 'documents')[0]?.done).toBe(false);
    expect(row('Документы', 'P-DUE222')['Готово']).toBeUndefined();
  });

  test('the outcome ticks the box, so that the line is struck through', () => {
    fill(addOn, 'documents', 'document:P-DUE222', { outcome: 'Сделано' });
    expect(linesOf(addOn.data(), 'documents')[0]?.done).toBe(true);
  });

  test('an answer in writing waits for a word of what it said', () => {
    const contacts = sheetNamed(addOn.data(), 'Контакты');
    const place = valuesOf(contacts).findIndex((cells) => cells[0] === 'C-AAAAA4') + 1;
    addOn.runtime.userEdit(`Контакты!${String.fromCharCode(65 + columnOf(contacts, 'Канал'))}${place}`, 'E-mail');
    runWell(addOn, 'buildTasks');
    const waits = lineWith(addOn.data(), 'inbound', 'reply:C-AAAAA4');
    expect(addOn.edit(cellOf('inbound', waits, 'outcome'), 'Поговорили').message).toContain('что ответили');
    const line = linesOf(addOn.data(), 'inbound')[waits];
    expect([row('Контакты', 'C-AAAAA4')['Отвечено'], line?.done, line?.outcome]).toEqual([
      undefined,
      false,
      'Поговорили',
    ]);
    runWell(addOn, 'buildTasks');
    fill(addOn, 'inbound', 'reply:C-AAAAA4', { comment: 'цена 900 за штуку' });
    expect(row('Контакты', 'C-AAAAA4')).toMatchObject({ Отвечено: NOW, Комментарий: 'цена 900 за штуку' });
  });

  test('spam in writing needs no word', () => {
    const contacts = sheetNamed(addOn.data(), 'Контакты');
    const place = valuesOf(contacts).findIndex((cells) => cells[0] === 'C-AAAAA4') + 1;
    addOn.runtime.userEdit(`Контакты!${String.fromCharCode(65 + columnOf(contacts, 'Канал'))}${place}`, 'E-mail');
    fill(addOn, 'inbound', 'reply:C-AAAAA4', { outcome: 'Спам' });
    expect(row('Контакты', 'C-AAAAA4')['Результат']).toBe('Спам');
  });

  test('an outcome and a comment that follow the first outcome follow into the register', () => {
    fill(addOn, 'active', 'step:C-STEP22', { outcome: 'Поговорили' });
    fill(addOn, 'active', 'step:C-STEP22', {
      outcome: 'Заинтересован',
      comment: 'ждут цены',
      nextStepOn: '27.11.2026',
    });
    const key = keyOf(linesOf(register, 'active')[0]);
    const rows = valuesOf(sheetNamed(addOn.data(), 'Контакты')).length;
    expect(logged(key)).toMatchObject({
      Результат: 'Заинтересован',
      Комментарий: 'ждут цены',
      'Дата шага': Math.floor(NOW) + 4,
    });
    runWell(addOn, 'refreshEverything');
    expect(valuesOf(sheetNamed(addOn.data(), 'Контакты'))).toHaveLength(rows);
    fill(addOn, 'inbound', 'reply:C-AAAAA4', { comment: 'прайс', outcome: 'Поговорили' });
    fill(addOn, 'inbound', 'reply:C-AAAAA4', { outcome: 'Отказ', comment: 'дорого' });
    expect(row('Контакты', 'C-AAAAA4')).toMatchObject({ Результат: 'Отказ', Комментарий: 'прайс; дорого' });
  });

  test('"talked" first and "no answer" after: the inquiry waits again and the try is logged', () => {
    fill(addOn, 'inbound', 'reply:C-AAAAA4', { comment: 'прайс', outcome: 'Поговорили' });
    fill(addOn, 'inbound', 'reply:C-AAAAA4', { comment: 'прайс', outcome: 'Не дозвонились' });
    expect(row('Контакты', 'C-AAAAA4')).toMatchObject({ Результат: 'Не дозвонились', Отвечено: undefined });
    runWell(addOn, 'buildTasks');
    expect(linesOf(addOn.data(), 'inbound').map(keyOf)).toContain('reply:C-AAAAA4#1');
    expect(logged('reply:C-AAAAA4')).toMatchObject({ 'Вх/Исх': 'Исх', Результат: 'Не дозвонились' });
  });

  test('"no answer" after the tick takes back no answer that somebody has typed', () => {
    fill(addOn, 'inbound', 'reply:C-AAAAA4', { comment: 'прайс', outcome: 'Поговорили' });
    const contacts = sheetNamed(addOn.data(), 'Контакты');
    const place = valuesOf(contacts).findIndex((cells) => cells[0] === 'C-AAAAA4') + 1;
    const column = String.fromCharCode(65 + columnOf(contacts, 'Отвечено'));
    addOn.runtime.userEdit(`Контакты!${column}${place}`, '22.11.2026 10:00');
    const typed = row('Контакты', 'C-AAAAA4')['Отвечено'];
    fill(addOn, 'inbound', 'reply:C-AAAAA4', { comment: 'прайс', outcome: 'Не дозвонились' });
    expect(row('Контакты', 'C-AAAAA4')['Отвечено']).toBe(typed);
  });

  test.each(['1001', 'IN-17'])('the outcome follows where a team numbers its contacts in its own way: %s', (id) => {
    const contacts = sheetNamed(addOn.data(), 'Контакты');
    const place = valuesOf(contacts).findIndex((cells) => cells[0] === 'C-AAAAA4') + 1;
    addOn.runtime.userEdit(`Контакты!A${place}`, id);
    runWell(addOn, 'buildTasks');
    fill(addOn, 'inbound', `reply:${id}`, { comment: 'прайс', outcome: 'Поговорили' });
    fill(addOn, 'inbound', `reply:${id}`, { outcome: 'Отказ' });
    const result = columnOf(contacts, 'Результат');
    expect(valuesOf(sheetNamed(addOn.data(), 'Контакты'))[place - 1]?.[result]).toBe('Отказ');
  });

  test('another score of a recording follows', () => {
    fill(addOn, 'owner', 'listen:C-HEAR22', { outcome: '4' });
    fill(addOn, 'owner', 'listen:C-HEAR22', { outcome: '5' });
    expect(row('Контакты', 'C-HEAR22')['Оценка']).toBe(5);
  });

  test('but never over what somebody has typed there since', () => {
    fill(addOn, 'inbound', 'reply:C-AAAAA4', { comment: 'прайс', outcome: 'Поговорили' });
    const contacts = sheetNamed(addOn.data(), 'Контакты');
    const place = valuesOf(contacts).findIndex((cells) => cells[0] === 'C-AAAAA4') + 1;
    const column = String.fromCharCode(65 + columnOf(contacts, 'Результат'));
    addOn.runtime.userEdit(`Контакты!${column}${place}`, 'Сделка');
    fill(addOn, 'inbound', 'reply:C-AAAAA4', { comment: 'прайс', outcome: 'Отказ' });
    expect(row('Контакты', 'C-AAAAA4')['Результат']).toBe('Сделка');
  });

  test('and the line stays in its place until the next refresh, so that nobody ticks another by mistake', () => {
    const before = linesOf(register, 'inbound').map(keyOf);
    fill(addOn, 'inbound', 'reply:C-AAAAA4', { comment: 'прайс', outcome: 'Поговорили' });
    expect(linesOf(addOn.data(), 'inbound').map(keyOf)).toEqual(before);
    runWell(addOn, 'refreshEverything');
    expect(linesOf(addOn.data(), 'inbound').map(keyOf)).not.toContain('reply:C-AAAAA4');
    expect(taskLog().filter((line) => line[9] === 'reply:C-AAAAA4')).toHaveLength(1);
  });

  test('a block of outcomes pasted together is taken as a whole', () => {
    const lines = linesOf(register, 'inbound');
    const [first, last] = [cellOf('inbound', 0, 'outcome'), cellOf('inbound', lines.length - 1, 'outcome')];
    addOn.runtime.userEdit(
      `${first}:${last.split('!')[1] ?? ''}`,
      lines.map(() => ['Не дозвонились']),
    );
    expect(taskLog()).toHaveLength(lines.length);
  });

  test('a box freed and ticked again does nothing twice', () => {
    fill(addOn, 'active', 'step:C-STEP22', { outcome: 'Поговорили' });
    const rows = valuesOf(sheetNamed(addOn.data(), 'Контакты')).length;
    fill(addOn, 'active', 'step:C-STEP22', { done: false });
    fill(addOn, 'active', 'step:C-STEP22', { done: true });
    runWell(addOn, 'refreshEverything');
    expect(valuesOf(sheetNamed(addOn.data(), 'Контакты'))).toHaveLength(rows);
  });

  test('asks no permission and takes no longer for many rows', () => {
    addOn.runtime.calls.reset();
    fill(addOn, 'inbound', 'reply:C-AAAAA4', { comment: 'прайс', outcome: 'Поговорили' });
    expect(
      Object.keys(addOn.runtime.calls.tally).filter((method) => /^(ScriptApp|UrlFetch|Mail)/.test(method)),
    ).toEqual([]);
    expect(addOn.runtime.calls.count).toBeLessThanOrEqual(60);
  });
});

describe('what people do on a task sheet', () => {
  test('a comment and a day without an outcome survive a refresh', () => {
    fill(addOn, 'active', 'step:C-STEP22', { comment: 'после обеда', nextStepOn: '27.11.2026' });
    runWell(addOn, 'refreshEverything');
    const [line] = linesOf(addOn.data(), 'active');
    expect(line).toMatchObject({ outcome: undefined, comment: 'после обеда', done: false });
    expect(line?.nextStepOn).toBe(Math.floor(NOW) + 4);
  });

  test('an outcome whose event was lost is taken by the next refresh', () => {
    const { id } = sheetNamed(register, taskSheetName('documents'));
    addOn.runtime.store.writeCells(id, 4, OUTCOME, [['Сделано']]);
    expect(row('Документы', 'P-DUE222')['Готово']).toBeUndefined();
    runWell(addOn, 'buildTasks');
    expect(row('Документы', 'P-DUE222')['Готово']).toBe(NOW);
    expect(linesOf(addOn.data(), 'documents')).toEqual([]);
  });

  test('the figures of a refresh that takes a tick are those after it', () => {
    const { id } = sheetNamed(register, taskSheetName('inbound'));
    const line = lineWith(register, 'inbound', 'reply:C-AAAAA4');
    const waitsBefore = valuesOf(sheetNamed(register, 'Ждут ответа')).length;
    addOn.runtime.store.writeCells(id, 4 + line, OUTCOME, [['Поговорили', 'выслали прайс']]);
    runWell(addOn, 'refreshEverything');
    expect(valuesOf(sheetNamed(addOn.data(), 'Ждут ответа'))).toHaveLength(waitsBefore - 1);
    expect(row('Контакты', 'C-AAAAA4')['Статус ответа']).toBe('Отвечено поздно');
  });

  test('lines sorted by hand keep what was typed beside them', () => {
    fill(addOn, 'inbound', 'reply:C-AAAAA4', { comment: 'звонить после двух' });
    const name = taskSheetName('inbound');
    mouseOn(name).getRange('A5:L6').sort({ column: 2, ascending: false });
    runWell(addOn, 'buildTasks');
    const line = linesOf(addOn.data(), 'inbound').find((one) => keyOf(one) === 'reply:C-AAAAA4');
    expect(line?.comment).toBe('звонить после двух');
  });

  test('a column moved to another place is found by its heading, and goes back with its drop-downs', () => {
    fill(addOn, 'active', 'step:C-STEP22', { comment: 'после обеда', outcome: 'подумает' });
    const sheet = mouseOn(taskSheetName('active'));
    sheet.moveColumns(sheet.getRange('J:J'), 2);
    runWell(addOn, 'buildTasks');
    expect(linesOf(addOn.data(), 'active')[0]).toMatchObject({ comment: 'после обеда', outcome: 'подумает' });
    const fresh = sheetNamed(register, taskSheetName('active'));
    const now = sheetNamed(addOn.data(), taskSheetName('active'));
    expect(now.validations).toEqual(fresh.validations);
  });

  test('words in a column of their own are kept in the comment', () => {
    addOn.runtime.userEdit(`${taskSheetName('active')}!M4`, 'Заметка');
    addOn.runtime.userEdit(`${taskSheetName('active')}!M5`, 'скидка 5 %');
    runWell(addOn, 'buildTasks');
    expect(linesOf(addOn.data(), 'active')[0]?.comment).toBe('Заметка: скидка 5 %');
  });

  test('a line of their own stays until it is ticked, and is then in the log', () => {
    const line = linesOf(register, 'documents').length;
    addOn.runtime.userEdit(cellOf('documents', line, 'what'), 'Купить бумагу');
    runWell(addOn, 'buildTasks');
    expect(linesOf(addOn.data(), 'documents').map(({ what }) => what)).toContain('Купить бумагу');
    addOn.runtime.userEdit(cellOf('documents', line, 'done'), true);
    runWell(addOn, 'buildTasks');
    expect(linesOf(addOn.data(), 'documents').map(({ what }) => what)).not.toContain('Купить бумагу');
    expect(taskLog().map((entry) => entry[2])).toContain('Купить бумагу');
  });

  test('a task whose cause is gone leaves the list into the log with the reason and what was typed', () => {
    fill(addOn, 'documents', 'document:P-DUE222', { comment: 'ждём реквизиты' });
    const documents = sheetNamed(addOn.data(), 'Документы');
    addOn.runtime.userEdit(`Документы!${String.fromCharCode(65 + columnOf(documents, 'Готово'))}2`, '23.11.2026 08:30');
    runWell(addOn, 'refreshEverything');
    expect(linesOf(addOn.data(), 'documents')).toEqual([]);
    expect(taskLog()[0]).toEqual(expect.arrayContaining(['ждём реквизиты', 'Готово', 'document:P-DUE222', 'gone']));
  });

  test('an inquiry whose row is deleted while it waits is told to the owner', () => {
    const waiting = textOf(linesOf(addOn.data(), 'inbound')[0]?.key).replace(/^reply:|[# ].*$/g, '');
    const rows = valuesOf(sheetNamed(addOn.data(), 'Контакты'));
    const place = rows.findIndex((cells) => cells[0] === waiting);
    const width = rows[0]?.length ?? 0;
    const last = String.fromCharCode(64 + width);
    addOn.runtime.userEdit(`Контакты!A${place + 1}:${last}${place + 1}`, [new Array<string>(width).fill('')]);
    runWell(addOn, 'refreshEverything');
    const line = linesOf(addOn.data(), 'owner')[lineWith(addOn.data(), 'owner', 'erased:')];
    expect(textOf(line?.what)).toBe('Выяснить, почему пропала строка обращения без ответа');
    expect(textOf(line?.why)).toContain(waiting);
    expect(taskLog().flat()).toContain('Его строки в Контактах больше нет; ответа не было');
  });

  test('a phone, a number or a time in a comment stays what was typed', () => {
    for (const typed of ['+79161234567', '007', '5.11', '10:30']) {
      fill(addOn, 'documents', 'document:P-DUE222', { comment: typed });
      runWell(addOn, 'buildTasks');
      expect(linesOf(addOn.data(), 'documents')[0]?.comment).toBe(typed);
    }
  });

  test('text that looks like a formula stays text', () => {
    fill(addOn, 'active', 'step:C-STEP22', { outcome: 'Поговорили' });
    fill(addOn, 'documents', 'document:P-DUE222', { comment: '=1+1' });
    runWell(addOn, 'refreshEverything');
    expect(linesOf(addOn.data(), 'documents')[0]?.comment).toBe('=1+1');
    fill(addOn, 'documents', 'document:P-DUE222', { outcome: 'Сделано' });
    expect(row('Документы', 'P-DUE222')['Комментарий']).toBe('=1+1');
  });
});

describe('on a phone, without menus', () => {
  test('a ticked refresh box brings the sheet up to date and is free again', () => {
    fill(addOn, 'documents', 'document:P-DUE222', { outcome: 'Сделано' });
    addOn.runtime.userEdit(`${taskSheetName('documents')}!A3`, true);
    expect(linesOf(addOn.data(), 'documents')).toEqual([]);
    expect(valuesOf(sheetNamed(addOn.data(), taskSheetName('documents')))[2]?.[0]).toBe(false);
  });
});

describe('Build task sheets', () => {
  test('ends with one sentence', () => {
    expect(runWell(addOn, 'buildTasks')).toMatch(/^Листы задач готовы: \d+ задач/);
  });

  test('leaves the sheets as they are while a table they rest on cannot be read', () => {
    fill(addOn, 'active', 'step:C-STEP22', { comment: 'важно' });
    addOn.runtime.userEdit('Контакты!B1', 'Когда-то');
    const before = valuesOf(sheetNamed(addOn.data(), taskSheetName('active')));
    expect(addOn.run('buildTasks').message).toContain('Листы задач не тронуты');
    expect(valuesOf(sheetNamed(addOn.data(), taskSheetName('active')))).toEqual(before);
  });
});
