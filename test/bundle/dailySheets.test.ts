import type { WorkbookData } from '../../local/store/workbookData';
import { LANGUAGES, type Language } from '../../src/core/values/label';
import { addOnIn, emptyWorkbook, runWell, smallRegister } from './addOn';
import { LOCALES } from './registers';

/** Two people: one looks for new clients, the other looks after those there are. */
const PEOPLE = [
  { name: 'Dan', roles: ['active'] },
  { name: 'Mary', roles: ['care'] },
];

const EVERY_DAY: Readonly<Record<Language, readonly string[]>> = {
  ru: [
    'Дашборд',
    'Контакты',
    'Ждут ответа',
    'Задачи – активные продажи',
    'Задачи – сопровождение',
    'Клиенты',
    'Продажи',
  ],
  en: ['Dashboard', 'Contacts', 'Waiting for reply', 'Tasks – active sales', 'Tasks – client care', 'Clients', 'Sales'],
};

const CHECK = { ru: 'Проверка', en: 'Check' } as const;

const inSight = ({ sheets }: WorkbookData): string[] => sheets.filter(({ hidden }) => !hidden).map(({ name }) => name);

describe.each(LANGUAGES)('a register that was just set up in the window, in %s', (language) => {
  async function setUp() {
    const addOn = await addOnIn(emptyWorkbook(LOCALES[language]));
    expect(addOn.runtime.scriptRun('setUpWith', { people: PEOPLE })).toMatchObject({ ok: true });
    return addOn;
  }

  test('shows what is opened every day: the tasks of those who are there, nothing of the set-up', async () => {
    const { data, runtime } = await setUp();
    expect([...inSight(data())].sort()).toEqual([...EVERY_DAY[language]].sort());
    const { sheetId } = runtime.store.selection();
    expect(data().sheets.find(({ id }) => id === sheetId)?.name).toBe(EVERY_DAY[language][0]);
  });

  test('shows what a command is chosen for, and a refresh brings nothing else out', async () => {
    const addOn = await setUp();
    runWell(addOn, 'checkData');
    expect(inSight(addOn.data())).toContain(CHECK[language]);
    const before = inSight(addOn.data());
    runWell(addOn, 'refreshEverything');
    expect(inSight(addOn.data())).toEqual(before);
  });

  test('shows everything when it is asked to, but for what the add-on keeps for itself', async () => {
    const addOn = await setUp();
    addOn.run('showAllSheets');
    const plain = await addOnIn(emptyWorkbook(LOCALES[language]));
    runWell(plain, 'setUpOrRepair');
    expect(inSight(addOn.data()).sort()).toEqual(inSight(plain.data()).sort());
  });
});

test('a register that was there before keeps what is in sight, whoever sets it up again', async () => {
  const addOn = await addOnIn(await smallRegister());
  const before = inSight(addOn.data());
  expect(addOn.runtime.scriptRun('setUpWith', { people: PEOPLE })).toMatchObject({ ok: true });
  expect(inSight(addOn.data())).toEqual(expect.arrayContaining(before));
});
