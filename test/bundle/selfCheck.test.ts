import type { HeadlessAddOn } from '../../local/runBundle';
import type { WorkbookData } from '../../local/store/workbookData';
import { addOnIn, emptyWorkbook, runWell, sheetNamed, smallRegister, valuesOf } from './addOn';

const SHEET = { ru: 'Самопроверка', en: 'Self-check' } as const;

function namesIn({ sheets }: WorkbookData): readonly string[] {
  return sheets.map(({ name }) => name);
}

/** What was tried, expected and found where something else came out. */
function differing(data: WorkbookData, language: 'ru' | 'en'): readonly unknown[] {
  return valuesOf(sheetNamed(data, SHEET[language]))
    .slice(4)
    .filter((line) => line[4] !== undefined)
    .map((line) => line.slice(0, 3));
}

/** A method of ranges that answers something else than Google's. */
function broken({ runtime }: HeadlessAddOn, method: string, answer: unknown): () => void {
  const sheet = (runtime.spreadsheet['getActiveSheet'] as () => object)();
  const range = (sheet as { getRange(a1: string): object }).getRange('A1');
  const prototype = Object.getPrototypeOf(range) as Record<string, unknown>;
  const before = prototype[method];
  prototype[method] = () => answer;
  return () => (prototype[method] = before);
}

describe('the self-check', () => {
  test.each([
    ['ru_RU', 'Asia/Novokuznetsk', 'ru'],
    ['en_US', 'America/New_York', 'en'],
    ['de_DE', 'Europe/Berlin', 'en'],
  ] as const)('finds our own services as Google is said to be: %s', async (locale, zone, language) => {
    const addOn = await addOnIn(emptyWorkbook(locale, zone), { userLocale: locale.slice(0, 2) });
    const message = runWell(addOn, 'selfCheck');
    expect(differing(addOn.data(), language)).toEqual([]);
    const tried = valuesOf(sheetNamed(addOn.data(), SHEET[language])).length - 4;
    expect(tried).toBeGreaterThanOrEqual(80);
    expect(message).toContain(String(tried));
  });

  test('leaves nothing behind but its sheet', async () => {
    const register = await smallRegister();
    const addOn = await addOnIn(register);
    const before = addOn.data();
    runWell(addOn, 'selfCheck');
    runWell(addOn, 'selfCheck');
    const after = addOn.data();
    expect(namesIn(after)).toEqual([...namesIn(before), SHEET.ru]);
    expect(after.sheets.slice(0, -1)).toEqual(before.sheets);
    expect(after.properties).toEqual(before.properties);
    expect(after.metadata).toEqual(before.metadata);
  });

  test('names a behaviour that is another, at the top of its sheet, and goes on with the others', async () => {
    const addOn = await addOnIn(emptyWorkbook());
    const mend = broken(addOn, 'getBackground', '#000000');
    const message = runWell(addOn, 'selfCheck');
    mend();
    expect(message).toContain('иначе, чем ожидалось, — 3 из');
    expect(differing(addOn.data(), 'ru')).toEqual([
      ['Пока ячейку не закрасили, она белая', '#ffffff', '#000000'],
      ['Цвет читается, как задан', '#e6f2ed', '#000000'],
      ['Пустой цвет снимает закраску', '#ffffff', '#000000'],
    ]);
  });

  test('tells a behaviour that fails by its words, and takes its sheet away all the same', async () => {
    const addOn = await addOnIn(emptyWorkbook());
    addOn.runtime.calls.beforeCall = (method) => {
      if (method === 'SpreadsheetApp.Sheet.insertChart')
        throw Object.assign(new Error('Диаграммы недоступны.'), { name: 'Exception' });
    };
    runWell(addOn, 'selfCheck');
    expect(differing(addOn.data(), 'ru')).toContainEqual([
      'Диаграмма узнаётся по заголовку',
      'Self-check',
      'Exception: Диаграммы недоступны.',
    ]);
    expect(namesIn(addOn.data())).toEqual(['Sheet1', SHEET.ru]);
  });

  test('takes its sheet away whatever call fails', async () => {
    const counting = await addOnIn(emptyWorkbook());
    runWell(counting, 'selfCheck');
    const all = counting.runtime.calls.count;
    for (let failing = 1; failing <= all; failing += 7) {
      const addOn = await addOnIn(emptyWorkbook());
      addOn.runtime.calls.beforeCall = (_method, number) => {
        if (number === failing) throw Object.assign(new Error('Server error'), { name: 'Exception' });
      };
      addOn.run('selfCheck');
      expect(namesIn(addOn.data()).filter((name) => name.includes('…'))).toEqual([]);
    }
  });

  test('takes away what an earlier one left that was cut short', async () => {
    const addOn = await addOnIn(emptyWorkbook());
    addOn.runtime.calls.beforeCall = (method) => {
      if (method.endsWith('.deleteSheet')) throw Object.assign(new Error('Server error'), { name: 'Exception' });
    };
    expect(addOn.run('selfCheck').ok).toBe(false);
    expect(namesIn(addOn.data())).toHaveLength(2);
    addOn.runtime.calls.beforeCall = null;
    runWell(addOn, 'selfCheck');
    expect(namesIn(addOn.data())).toEqual(['Sheet1', SHEET.ru]);
  });

  test('does not touch a sheet of the team that has its name', async () => {
    const data = emptyWorkbook('en_US');
    const [first] = data.sheets;
    if (first) first.name = SHEET.en;
    const addOn = await addOnIn(data);
    runWell(addOn, 'selfCheck');
    expect(namesIn(addOn.data())).toEqual([SHEET.en, `${SHEET.en} 2`]);
    expect(valuesOf(sheetNamed(addOn.data(), SHEET.en))).toEqual([]);
  });

  test('its sheet follows the language of the workbook', async () => {
    const addOn = await addOnIn(await smallRegister());
    runWell(addOn, 'selfCheck');
    addOn.runtime.scriptRun('saveSettings', { language: 'en' });
    runWell(addOn, 'selfCheck');
    expect(namesIn(addOn.data())).toContain(SHEET.en);
    expect(namesIn(addOn.data())).not.toContain(SHEET.ru);
  });
});
