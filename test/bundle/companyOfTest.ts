import type { HeadlessAddOn } from '../../local/runBundle';
import type { WorkbookData } from '../../local/store/workbookData';
import { addOnIn, columnOf, NOW, runWell, sheetNamed, smallRegister, textOf, typeRows, valuesOf } from './addOn';
import { madeOnce } from '../builders/madeOnce';

/** The workbook of a company under way, the same at the beginning of each test. */
interface CompanyOfTest {
  readonly register: WorkbookData;
  readonly addOn: HeadlessAddOn;
  /** A row of a table by the headings of its sheet. */
  readonly row: (sheet: string, id: string) => Readonly<Record<string, unknown>>;
  /** The contact that a task was logged as. */
  readonly logged: (key: string) => Readonly<Record<string, unknown>> | undefined;
  readonly taskLog: () => readonly (readonly unknown[])[];
}

export function companyOfTest(): CompanyOfTest {
  let register: WorkbookData;
  let addOn: HeadlessAddOn;
  beforeAll(async () => {
    register = await madeOnce('company', company);
  });
  beforeEach(async () => {
    addOn = await addOnIn(register);
  });

  function row(sheet: string, id: string): Readonly<Record<string, unknown>> {
    const [headings = [], ...rows] = valuesOf(sheetNamed(addOn.data(), sheet));
    const found = rows.find((cells) => cells[0] === id) ?? [];
    return Object.fromEntries(headings.map((heading, position) => [textOf(heading), found[position]]));
  }

  return {
    get register() {
      return register;
    },
    get addOn() {
      return addOn;
    },
    row,
    logged(key) {
      const sheet = sheetNamed(addOn.data(), 'Контакты');
      const position = columnOf(sheet, 'Ключ источника');
      const found = valuesOf(sheet).find((cells) => cells[position] === `task:${key}`);
      return found && row('Контакты', textOf(found[0]));
    },
    taskLog: () => valuesOf(sheetNamed(addOn.data(), 'Журнал задач')).slice(1),
  };
}

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
