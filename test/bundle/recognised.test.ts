import { createRuntime, type Runtime } from '../../local/services/runtime';
import { silentUi } from '../../local/services/ui/uiHost';
import { serialToInstant } from '../../local/services/values/zones';
import { createMemoryStore } from '../../local/store/memoryStore';
import type { WorkbookData } from '../../local/store/workbookData';
import { addOnIn, builtFiles, columnOf, NOW, runWell, sheetNamed, smallRegister, typeRows, valuesOf } from './addOn';

let register: WorkbookData;
let runtime: Runtime;
let said: string[];
beforeAll(async () => {
  const data = await smallRegister();
  typeRows(
    data,
    'Клиенты',
    [{ ID: 'K-BBBBB2', Клиент: 'ООО «Василёк»', Телефон: '+79431112233', 'E-mail': 'v@sil.ru', Ведёт: 'Марина' }],
    2,
  );
  typeRows(data, 'Контакты', [{ ID: 'C-WAITS2', 'Вх/Исх': 'Вх', Канал: 'Звонок', Телефон: '+79431112233' }], 6);
  sheetNamed(data, 'Контакты').rows[6]![columnOf(sheetNamed(data, 'Контакты'), 'Дата и время')] = { value: 46_346.5 };
  const refreshed = await addOnIn(data);
  runWell(refreshed, 'refreshEverything');
  register = refreshed.data();
});
beforeEach(async () => {
  said = [];
  runtime = createRuntime({
    store: createMemoryStore(structuredClone(register)),
    files: await builtFiles(),
    ui: { ...silentUi, toast: (message) => void said.push(message) },
    now: () => serialToInstant(register.timeZone, NOW),
  });
});

const COLUMNS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ';
const contacts = () => sheetNamed(runtime.store.toData(), 'Контакты');
const place = (heading: string): string => `Контакты!${COLUMNS[columnOf(contacts(), heading)] ?? ''}20`;
const cell = (heading: string): unknown => valuesOf(contacts())[19]?.[columnOf(contacts(), heading)];

describe('whom a typed row is about', () => {
  test('a phone tells whose it is, and what is known of them stands in the row', () => {
    runtime.userEdit(place('Телефон'), '8 943 111-22-33');
    expect([cell('Клиент'), cell('E-mail')]).toEqual(['ООО «Василёк»', 'v@sil.ru']);
    expect(said.join(' ')).toContain('Это ООО «Василёк». Ведёт Марина. Ждёт ответа с');
  });

  test('a name is completed with the phone, and nothing typed is written over', () => {
    runtime.userEdit(place('E-mail'), 'other@sil.ru');
    runtime.userEdit(place('Клиент'), 'Василек');
    expect([cell('Клиент'), cell('Телефон'), cell('E-mail')]).toEqual(['Василек', '+79431112233', 'other@sil.ru']);
  });

  test('it is one change that can be taken back', () => {
    runtime.userEdit(place('Клиент'), 'Василек');
    runtime.run('undoLastChange');
    expect([cell('Клиент'), cell('Телефон') ?? '']).toEqual(['Василек', '']);
  });

  test('of a stranger nothing is said and nothing written', () => {
    runtime.userEdit(place('Телефон'), '+79430000001');
    expect([cell('Клиент') ?? '', said]).toEqual(['', []]);
  });

  test('a date and a phone that nobody can read are named at once', () => {
    runtime.userEdit(place('Дата и время'), '31.02.2026');
    runtime.userEdit(place('Телефон'), '12345');
    expect(said[0]).toContain('«31.02.2026»');
    expect(said[1]).toContain('«12345»');
  });
});

describe('the index after a save', () => {
  const index = () => valuesOf(sheetNamed(runtime.store.toData(), 'Указатель клиентов'));
  const known = { manager: 'Ольга', waitingSince: null, open: [], last: 'C-AAAAA9' };
  const followUp = (party: Readonly<Record<string, unknown>>): unknown =>
    runtime.scriptRun('followUp', { status: [], party: { ...known, ...party } });

  test('knows somebody new at once: the next who types the phone is told', () => {
    followUp({ party: '+79430000001', name: 'Новая школа', keys: ['phone:+79430000001', 'name:новая школа'] });
    runtime.userEdit(place('Телефон'), '+79430000001');
    expect(said.join(' ')).toContain('Это Новая школа.');
    expect(cell('Клиент')).toBe('Новая школа');
  });

  test('says how it stands with a client by now, in their own rows and no other', () => {
    const before = index();
    followUp({ party: 'K-BBBBB2', name: 'ООО «Василёк»', keys: ['phone:+79431112233'] });
    const changed = index().filter((row, at) => JSON.stringify(row) !== JSON.stringify(before[at]));
    expect(changed.length).toBeGreaterThan(2);
    expect(changed.every((row) => row[1] === 'K-BBBBB2' && row[3] === 'Ольга' && row[6] === 'C-AAAAA9')).toBe(true);
    expect(index()).toHaveLength(before.length);
  });

  test.each([
    { title: 'of a client', told: { party: 'K-BBBBB2', name: 'Не то', keys: ['phone:+79431112233'] } },
    { title: 'of nobody', told: { party: '+79430000001', name: 'Нигде', keys: ['phone:+79430000001'] } },
  ])('is put right by the next refresh, whatever it was told $title', ({ told }) => {
    const before = index();
    followUp(told);
    expect(index()).not.toEqual(before);
    runtime.run('refreshEverything');
    expect(index()).toEqual(before);
  });
});
