import type { CellData, WorkbookData } from '../../local/store/workbookData';
import { addOnIn, GENERATED, NOW, runWell, sheetNamed, smallRegister, textOf, typeRows, valuesOf } from './addOn';

const HOSTILE = [
  '=IMPORTXML("http://example.com";"//a")',
  '+79431234567',
  '00123',
  '1-2',
  '@x',
  '-5',
  'ИСТИНА',
  '1 марта',
];
/** Characters nobody sees before a formula are not kept. */
const HIDDEN = '\u200b=1+1';

/** The first of November as a cell holds it. */
const NOVEMBER = 46327;

/** What somebody typed into every column that takes any text. */
function hostileRows(day: number): Parameters<typeof typeRows>[2] {
  return [...HOSTILE, HIDDEN].map((text, index) => ({
    ID: `C-H${index}`,
    'Дата и время': day - 1.6,
    'Вх/Исх': 'Вх',
    Канал: index % 2 === 0 ? 'Звонок' : text,
    Клиент: text,
    Сотрудник: text,
    'E-mail': `${text} я`,
    Комментарий: text,
    'Следующий шаг': text,
  }));
}

function cellsOf({ sheets }: WorkbookData): readonly CellData[] {
  const names: readonly string[] = GENERATED.ru;
  return sheets.flatMap(({ name, rows }) =>
    names.includes(name) ? rows.flatMap((row) => (row ?? []).flatMap((cell) => cell ?? [])) : [],
  );
}

let before: WorkbookData;
let after: WorkbookData;
beforeAll(async () => {
  const data = await smallRegister();
  typeRows(data, 'Контакты', hostileRows(Math.floor(NOW)), 10);
  const first = await addOnIn(data);
  runWell(first, 'refreshEverything');
  const written = first.data();
  const tasks = sheetNamed(written, 'Задачи – входящие');
  const column = valuesOf(tasks)[3]?.indexOf('Комментарий') ?? -1;
  HOSTILE.slice(0, 3).forEach((value, row) => ((tasks.rows[row + 4] ??= [])[column] = { value }));
  before = written;
  const addOn = await addOnIn(written);
  const spreadsheet = addOn.runtime.spreadsheet as unknown as {
    readonly getSheetByName: (name: string) => { readonly clearFormats: () => void };
  };
  for (const name of GENERATED.ru) spreadsheet.getSheetByName(name).clearFormats();
  runWell(addOn, 'refreshEverything');
  after = addOn.data();
});

describe('text on our sheets, once somebody has cleared their formats', () => {
  test('never turns into a formula', () => {
    const formulas = cellsOf(after).flatMap(({ formula }) => formula ?? []);
    expect(formulas.length).toBeGreaterThan(0);
    expect(formulas.filter((formula) => !formula.startsWith('=HYPERLINK("#gid='))).toEqual([]);
  });

  test.each(HOSTILE)('%s stays as it was typed', (text) => {
    const count = (data: WorkbookData): number => cellsOf(data).filter(({ value }) => value === text).length;
    expect(count(before)).toBeGreaterThan(0);
    expect(count(after)).toBeGreaterThanOrEqual(count(before));
  });

  test('gets its formats again with the refresh that finds them cleared: the period is a word and no number', async () => {
    const addOn = await addOnIn(after);
    runWell(addOn, 'refreshEverything');
    const periods = valuesOf(sheetNamed(addOn.data(), 'Дашборд')).flat();
    expect(periods).toContain('ноябрь 2026');
    expect(periods).not.toContain(NOVEMBER);
  });

  test('is the same text as before in every cell, but for the period, which is understood as a date too', () => {
    const words = (data: WorkbookData, name: string): readonly string[] =>
      valuesOf(sheetNamed(data, name))
        .flat()
        .map((value) => (value === NOVEMBER ? 'ноябрь 2026' : textOf(value)));
    for (const name of GENERATED.ru.filter((one) => !one.startsWith('Задачи')))
      expect(words(after, name)).toEqual(words(before, name));
  });
});
