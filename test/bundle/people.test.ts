import type { HeadlessAddOn } from '../../local/runBundle';
import { addOnIn, NOW, runWell, sheetNamed, textOf, valuesOf } from './addOn';
import { demoRegister } from './registers';

const MEETING = 'Планёрка';
const DECISIONS = 'Решения';
const PERSON = 'Сотрудник';
const OWNER_TASKS = 'Задачи – активные продажи';

function linesOf(addOn: HeadlessAddOn, sheet: string): readonly (readonly string[])[] {
  return valuesOf(sheetNamed(addOn.data(), sheet)).map((cells) => cells.map(textOf));
}

/** Types a decision into the first free line of the meeting. */
function decide(addOn: HeadlessAddOn, what: string, who: string, dueOn: string): void {
  const row = linesOf(addOn, MEETING).findIndex(([first]) => first === 'Новые решения') + 1;
  addOn.runtime.userEdit(`${MEETING}!A${row + 1}`, what);
  addOn.runtime.userEdit(`${MEETING}!E${row + 1}`, who);
  if (dueOn !== '') addOn.runtime.userEdit(`${MEETING}!F${row + 1}`, dueOn);
}

describe('the weekly meeting', () => {
  test('is made by its command, and a decision typed on it is a row and a task at the next refresh', async () => {
    const addOn = await addOnIn(await demoRegister('ru'));
    runWell(addOn, 'openMeeting');
    decide(addOn, 'Обзвонить детские сады', 'Алина Титова', '27.11.2026');
    runWell(addOn, 'refreshEverything');
    expect(linesOf(addOn, DECISIONS).some((cells) => cells.includes('Обзвонить детские сады'))).toBe(true);
    const task = linesOf(addOn, OWNER_TASKS).find((cells) => cells.join().includes('Обзвонить детские сады'));
    expect(task).toContain('Алина Титова');
    expect(linesOf(addOn, MEETING).flat()).not.toContain('Обзвонить детские сады');
  });

  test('a decision is done when its task is: the day stands in Decisions, and the task is gone', async () => {
    const addOn = await addOnIn(await demoRegister('ru'));
    runWell(addOn, 'openMeeting');
    decide(addOn, 'Обзвонить детские сады', 'Алина Титова', '27.11.2026');
    runWell(addOn, 'refreshEverything');
    const rowOfTask = (): number =>
      linesOf(addOn, OWNER_TASKS).findIndex((cells) => cells.join().includes('Обзвонить детские сады')) + 1;
    addOn.runtime.userEdit(`${OWNER_TASKS}!E${rowOfTask()}`, 'Сделано');
    const decided = linesOf(addOn, DECISIONS).find((cells) => cells.includes('Обзвонить детские сады'));
    expect(Math.floor(Number(decided?.[5]))).toBe(Math.floor(NOW));
    runWell(addOn, 'refreshEverything');
    expect(rowOfTask()).toBe(0);
  });

  test('made anew keeps what was typed and is not whole yet, and looks back at what was decided', async () => {
    const addOn = await addOnIn(await demoRegister('ru'));
    runWell(addOn, 'openMeeting');
    decide(addOn, 'Без срока', 'Алина Титова', '');
    runWell(addOn, 'openMeeting');
    const lines = linesOf(addOn, MEETING);
    expect(lines.find(([what]) => what === 'Без срока')).toContain('нужны кто, что и срок');
    expect(lines.some((cells) => cells.includes('просрочено'))).toBe(true);
    expect(linesOf(addOn, DECISIONS).flat()).not.toContain('Без срока');
  });

  test('makes the sheet of decisions where there is none yet', async () => {
    const data = await demoRegister('ru');
    const addOn = await addOnIn({ ...data, sheets: data.sheets.filter(({ name }) => name !== DECISIONS) });
    runWell(addOn, 'openMeeting');
    decide(addOn, 'Обзвонить детские сады', 'Алина Титова', '27.11.2026');
    runWell(addOn, 'openMeeting');
    expect(linesOf(addOn, DECISIONS).slice(1)).toEqual([
      [
        expect.stringMatching(/^M-/),
        String(Math.floor(NOW)),
        'Обзвонить детские сады',
        'Алина Титова',
        expect.anything(),
      ],
    ]);
    expect(linesOf(addOn, MEETING).some((cells) => cells.includes('в работе'))).toBe(true);
  });
});

test('the sheet of one employee is made by its command, and stays where the register is refreshed', async () => {
  const addOn = await addOnIn(await demoRegister('ru'));
  runWell(addOn, 'openPerson');
  expect(linesOf(addOn, PERSON)[1]?.[0]).toBe('Дмитрий Орлов');
  const before = linesOf(addOn, PERSON);
  runWell(addOn, 'refreshEverything');
  expect(linesOf(addOn, PERSON)).toEqual(before);
});

test('another name chosen in its cell shows that employee', async () => {
  const addOn = await addOnIn(await demoRegister('ru'));
  runWell(addOn, 'openPerson');
  addOn.runtime.userEdit(`${PERSON}!A2`, 'Марина Гусева');
  expect(linesOf(addOn, PERSON).flat()).toContain('Выручка повторных покупок');
  addOn.runtime.userEdit(`${PERSON}!A2`, 'Павел Зотов');
  expect(linesOf(addOn, PERSON).flat()).toContain('Документы на продавцах');
});

test('where it may not be written nothing is said to be done', async () => {
  const OWNER = 'owner@firm.ru';
  const made = await addOnIn(await demoRegister('ru'), { userEmail: OWNER, ownerEmail: OWNER });
  runWell(made, 'openPerson');
  const data = made.data();
  sheetNamed(data, PERSON).protections = [
    { id: 901, description: '', warningOnly: false, editors: [OWNER], restricted: true },
  ];
  const addOn = await addOnIn(data, { userEmail: 'seller@firm.ru', ownerEmail: OWNER });
  const { message } = addOn.run('openPerson');
  expect(message).toContain(`Не записано: «${PERSON}»`);
  expect(message).not.toMatch(/посчитаны|Всё остальное сделано/);
});
