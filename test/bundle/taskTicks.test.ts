import type { HeadlessAddOn } from '../../local/runBundle';
import { columnOf, NOW, runWell, sheetNamed, valuesOf } from './addOn';
import { cellOf, fill, keyOf, lineWith, linesOf, taskSheetName } from './taskSheet';
import { companyOfTest } from './companyOfTest';

const company = companyOfTest();
const { row, logged, taskLog } = company;
let addOn: HeadlessAddOn;
beforeEach(() => {
  ({ addOn } = company);
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
    const key = keyOf(linesOf(company.register, 'active')[0]);
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
    const { id } = sheetNamed(company.register, taskSheetName('documents'));
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
    const key = keyOf(linesOf(company.register, 'active')[0]);
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
    const before = linesOf(company.register, 'inbound').map(keyOf);
    fill(addOn, 'inbound', 'reply:C-AAAAA4', { comment: 'прайс', outcome: 'Поговорили' });
    expect(linesOf(addOn.data(), 'inbound').map(keyOf)).toEqual(before);
    runWell(addOn, 'refreshEverything');
    expect(linesOf(addOn.data(), 'inbound').map(keyOf)).not.toContain('reply:C-AAAAA4');
    expect(taskLog().filter((line) => line[9] === 'reply:C-AAAAA4')).toHaveLength(1);
  });

  test('a block of outcomes pasted together is taken as a whole', () => {
    const lines = linesOf(company.register, 'inbound');
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
