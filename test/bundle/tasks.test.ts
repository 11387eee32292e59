import type { HeadlessAddOn } from '../../local/runBundle';
import { TASK_COLUMN_KEYS } from '../../src/core/work/tasks/taskColumns';
import { addOnIn, columnOf, NOW, runWell, sheetNamed, textOf, typeRows, valuesOf } from './addOn';
import { cellOf, fill, keyOf, lineWith, linesOf, taskSheetName } from './taskSheet';
import { companyOfTest } from './companyOfTest';

const company = companyOfTest();
const { row, taskLog } = company;
let addOn: HeadlessAddOn;
beforeEach(() => {
  ({ addOn } = company);
});

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
    expect(linesOf(company.register, 'inbound').map(keyOf)).toContain('reply:C-AAAAA4');
    expect(linesOf(company.register, 'active').map(keyOf)).toEqual([expect.stringMatching(/^step:C-STEP22/)]);
    expect(linesOf(company.register, 'care').map(keyOf)).toEqual([expect.stringMatching(/^touch:K-AAAAA2/)]);
    expect(linesOf(company.register, 'documents').map(keyOf)).toEqual(['document:P-DUE222']);
    expect(linesOf(company.register, 'owner').map(keyOf)).toContain('listen:C-HEAR22');
  });

  test('sees the facts behind each line, and who is to do it', () => {
    const [line] = linesOf(company.register, 'documents');
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

describe('what people do on a task sheet', () => {
  test('a comment and a day without an outcome survive a refresh', () => {
    fill(addOn, 'active', 'step:C-STEP22', { comment: 'после обеда', nextStepOn: '27.11.2026' });
    runWell(addOn, 'refreshEverything');
    const [line] = linesOf(addOn.data(), 'active');
    expect(line).toMatchObject({ outcome: undefined, comment: 'после обеда', done: false });
    expect(line?.nextStepOn).toBe(Math.floor(NOW) + 4);
  });

  test('an outcome whose event was lost is taken by the next refresh', () => {
    const { id } = sheetNamed(company.register, taskSheetName('documents'));
    addOn.runtime.store.writeCells(id, 4, OUTCOME, [['Сделано']]);
    expect(row('Документы', 'P-DUE222')['Готово']).toBeUndefined();
    runWell(addOn, 'buildTasks');
    expect(row('Документы', 'P-DUE222')['Готово']).toBe(NOW);
    expect(linesOf(addOn.data(), 'documents')).toEqual([]);
  });

  test('the figures of a refresh that takes a tick are those after it', () => {
    const { id } = sheetNamed(company.register, taskSheetName('inbound'));
    const line = lineWith(company.register, 'inbound', 'reply:C-AAAAA4');
    const waitsBefore = valuesOf(sheetNamed(company.register, 'Ждут ответа')).length;
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
    const fresh = sheetNamed(company.register, taskSheetName('active'));
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
    const line = linesOf(company.register, 'documents').length;
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
