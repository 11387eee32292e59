import type { HeadlessAddOn } from '../../local/runBundle';
import type { WebAnswer } from '../../local/services/runtime/web';
import type { CellData, WorkbookData } from '../../local/store/workbookData';
import { madeOnce } from '../builders/madeOnce';
import { isThorough } from '../builders/runs';
import { addOnIn, moment, runWell, sheetNamed, smallRegister, textOf, typeRows, valuesOf } from './addOn';

/** A register with telephony switched on and somebody in Staff who has an extension. */
function captured(): Promise<WorkbookData> {
  return madeOnce('captured', async () => {
    const addOn = await addOnIn(await smallRegister());
    runWell(addOn, 'openSources');
    const data = addOn.data();
    typeRows(data, 'Сотрудники', [{ Имя: 'Анна', Роли: 'Входящие', 'Внутренний номер': '101' }]);
    typeRows(data, 'Источники', [
      { Источник: 'Телефония', 'Что это': 'Zadarma', Включён: 'да', Секрет: 'x1y2', 'Часовой пояс': '+07:00' },
      { Источник: 'Телефония', 'Что это': 'Zadarma', 'Наш номер или адрес': '+7 495 111-00-00', Реклама: 'Радио', Секрет: 'x1y2' }, // prettier-ignore
      { Источник: 'Сайт', 'Что это': 'Форма на сайте', Включён: 'да', Секрет: 'form' },
      { Источник: 'Старый', 'Что это': 'Zadarma', Включён: 'нет', Секрет: 'old' },
    ]);
    return data;
  });
}

type Fields = Readonly<Record<string, string>>;

function delivered(
  { runtime }: HeadlessAddOn,
  fields: Fields,
  address: Fields = { s: 'Телефония', k: 'x1y2' },
): WebAnswer {
  const body = new URLSearchParams(fields).toString();
  return runtime.request('POST', { parameter: { ...fields, ...address }, body, type: 'application/x-www-form-urlencoded' }); // prettier-ignore
}

const ENDED: Fields = { event: 'NOTIFY_END', pbx_call_id: 'in_1', call_start: '2026-11-23 08:30:00', caller_id: '79431234567', called_did: '74951110000', internal: '101', duration: '60', disposition: 'answered' }; // prettier-ignore
const MISSED: Fields = { ...ENDED, pbx_call_id: 'in_2', caller_id: '79039998877', call_start: '2026-11-23 08:40:00', disposition: 'no answer' }; // prettier-ignore

/** A cell as text; moments to the second, however they are rounded. */
function shownOf(value: CellData['value']): string {
  return typeof value === 'number' && !Number.isInteger(value) ? value.toFixed(5) : textOf(value);
}

const at = (text: string): string => shownOf(moment(text));

/** The rows below the headings as texts by heading. */
function rowsOf(data: WorkbookData, name: string): readonly Readonly<Record<string, string>>[] {
  const [headings = [], ...rows] = valuesOf(sheetNamed(data, name));
  return rows.map((row) =>
    Object.fromEntries(headings.map((heading, column) => [textOf(heading), shownOf(row[column])])),
  );
}

const fromSource = (data: WorkbookData): readonly Readonly<Record<string, string>>[] =>
  rowsOf(data, 'Контакты').filter((row) => row['Ключ источника'] !== '' && row['Ключ источника'] !== undefined);

function hasSheet(data: WorkbookData, name: string): boolean {
  return data.sheets.some((sheet) => sheet.name === name);
}

describe('the command that opens Sources', () => {
  test('makes the sheet when somebody wants it, with the kinds to choose from, and then a secret for every source', async () => {
    const start = await smallRegister();
    expect(hasSheet(start, 'Источники')).toBe(false);
    const addOn = await addOnIn(start);
    runWell(addOn, 'openSources');
    const data = addOn.data();
    expect(JSON.stringify(sheetNamed(data, 'Источники').validations)).toContain('МегаФон ВАТС');
    typeRows(data, 'Источники', [{ Источник: 'Сайт', 'Что это': 'Форма на сайте' }, { Источник: 'Сайт' }]);
    const later = await addOnIn(data);
    runWell(later, 'openSources');
    const secrets = rowsOf(later.data(), 'Источники').map((row) => row['Секрет']);
    expect(secrets).toEqual([expect.stringMatching(/^[0-9a-f]{32}$/), secrets[0]]);
  });
});

describe('a call that comes by itself', () => {
  test('is a row of Contacts with who it is, who of us talked and which advertising, and a row of Calls', async () => {
    const addOn = await addOnIn(await captured());
    runWell(addOn, 'refreshEverything');
    expect(delivered(addOn, ENDED)).toEqual({ status: 200, text: 'OK' });
    const data = addOn.data();
    expect(fromSource(data)).toEqual([
      expect.objectContaining({
        'Дата и время': at('2026-11-23T08:30'),
        'Вх/Исх': 'Вх',
        Канал: 'Звонок',
        Клиент: 'Ромашка',
        Телефон: '+79431234567',
        Реклама: 'Радио',
        Сотрудник: 'Анна',
        Результат: 'Поговорили',
        Отвечено: at('2026-11-23T08:30'),
        'Ключ источника': 'zadarma:in_1',
        'Кто внёс': 'Телефония',
      }),
    ]);
    expect(rowsOf(data, 'Звонки')).toEqual([expect.objectContaining({ 'Ключ звонка': 'zadarma:in_1', 'Секунд разговора': '60', 'Чем кончился': 'Поговорили' })]); // prettier-ignore
    expect(sheetNamed(data, 'Звонки').hidden).toBe(true);
    expect(sheetNamed(data, 'Входящие данные').hidden).toBe(true);
    expect(addOn.runtime.logs).toEqual([]);
  });

  test('that nobody took waits for an answer after the next refresh, and is answered by calling back', async () => {
    const addOn = await addOnIn(await captured());
    runWell(addOn, 'refreshEverything');
    delivered(addOn, MISSED);
    runWell(addOn, 'refreshEverything');
    expect(fromSource(addOn.data())[0]?.['Статус ответа']).toMatch(/Ждёт/);
    expect(JSON.stringify(valuesOf(sheetNamed(addOn.data(), 'Ждут ответа')))).toContain('+79039998877');
    delivered(addOn, { ...MISSED, event: 'NOTIFY_OUT_END', pbx_call_id: 'out_1', call_start: '2026-11-23 08:50:00', destination: '79039998877', caller_id: '74951110000', disposition: 'answered' }); // prettier-ignore
    runWell(addOn, 'refreshEverything');
    expect(JSON.stringify(valuesOf(sheetNamed(addOn.data(), 'Ждут ответа')))).not.toContain('+79039998877');
  });

  test('is one row however often it comes', async () => {
    const addOn = await addOnIn(await captured());
    for (let time = 0; time < 3; time++) delivered(addOn, ENDED);
    runWell(addOn, 'refreshEverything');
    expect([fromSource(addOn.data()).length, rowsOf(addOn.data(), 'Звонки').length]).toEqual([1, 1]);
  });

  test('that somebody has written down himself completes his row', async () => {
    const data = await captured();
    const typed = { ID: 'C-TYPED1', 'Дата и время': moment('2026-11-23T08:36'), 'Вх/Исх': 'Вх', Канал: 'Звонок', Телефон: '8 943 123-45-67', Результат: 'Заинтересован', Сотрудник: 'Ольга' }; // prettier-ignore
    typeRows(data, 'Контакты', [typed], valuesOf(sheetNamed(data, 'Контакты')).length);
    const before = rowsOf(data, 'Контакты').length;
    const addOn = await addOnIn(data);
    delivered(addOn, ENDED);
    delivered(addOn, { ...ENDED, pbx_call_id: 'in_9', call_start: '2026-11-23 08:33:00' });
    const rows = fromSource(addOn.data());
    expect(rowsOf(addOn.data(), 'Контакты')).toHaveLength(before + 1);
    expect(rows[0]).toMatchObject({ ID: 'C-TYPED1', Результат: 'Заинтересован', Сотрудник: 'Ольга', 'Ключ источника': 'zadarma:in_1', Отвечено: at('2026-11-23T08:30') }); // prettier-ignore
    expect(rows[1]).toMatchObject({ 'Ключ источника': 'zadarma:in_9', Результат: 'Поговорили' });
  });

  test('takes nothing back of what a person has made of the row', async () => {
    const addOn = await addOnIn(await captured());
    delivered(addOn, ENDED);
    const data = addOn.data();
    const row = rowsOf(data, 'Контакты').findIndex((one) => one['Ключ источника'] === 'zadarma:in_1');
    typeRows(data, 'Контакты', [{ Результат: 'Заинтересован', Клиент: 'Лютик' }], row + 1);
    const later = await addOnIn(data);
    delivered(later, { event: 'NOTIFY_RECORD', pbx_call_id: 'in_1', call_id_with_rec: 'rec.1' });
    delivered(later, ENDED);
    expect(fromSource(later.data())).toEqual([expect.objectContaining({ Результат: 'Заинтересован', Клиент: 'Лютик', Запись: 'rec.1' })]); // prettier-ignore
  });

  test('that only rings leaves nothing behind', async () => {
    const addOn = await addOnIn(await captured());
    expect(delivered(addOn, { ...ENDED, event: 'NOTIFY_START' })).toEqual({ status: 200, text: 'OK' });
    expect(hasSheet(addOn.data(), 'Входящие данные')).toBe(false);
  });
});

test('a source whose clock is hours off is told with the zone to write down', async () => {
  const addOn = await addOnIn(await captured());
  for (const id of ['a', 'b', 'c']) delivered(addOn, { ...ENDED, pbx_call_id: id, call_start: '2026-11-23 04:58:30' });
  runWell(addOn, 'openSources');
  const { sources } = addOn.runtime.scriptRun('sourcesHere', null) as { sources: readonly { name: string; zone: string }[] }; // prettier-ignore
  expect(sources.map(({ name, zone }) => [name, zone])).toEqual([['Телефония', '+03:00'], ['Сайт', ''], ['Старый', '']]); // prettier-ignore
  runWell(addOn, 'refreshEverything');
  expect(JSON.stringify(valuesOf(sheetNamed(addOn.data(), 'Дашборд')))).toMatch(
    /Часы источника «Телефония» расходятся на целые часы: впишите \+03:00 в «Источники»/,
  );
});

describe('what nobody understands of a source', () => {
  const said = (addOn: HeadlessAddOn): string => JSON.stringify(valuesOf(sheetNamed(addOn.data(), 'Дашборд')));
  const stateOf = (addOn: HeadlessAddOn): string | undefined => rowsOf(addOn.data(), 'Источники')[0]?.['Состояние'];
  const ASTRAY = { CallSid: 'CA1', From: '+79039998877', To: '+74951110000', Direction: 'inbound', CallStatus: 'no-answer', Timestamp: 'Mon, 23 Nov 2026 01:40:00 +0000' }; // prettier-ignore

  test('is kept, told on the Dashboard and in Sources, and becomes rows once the kind is corrected', async () => {
    const addOn = await addOnIn(await captured());
    const before = rowsOf(addOn.data(), 'Контакты').length;
    for (const id of ['CA1', 'CA2']) delivered(addOn, { ...ASTRAY, CallSid: id });
    runWell(addOn, 'refreshEverything');
    expect(rowsOf(addOn.data(), 'Контакты')).toHaveLength(before);
    expect(said(addOn)).toContain('Не удалось прочитать 2 сообщения источника «Телефония»: в реестре их нет');
    expect(stateOf(addOn)).toBe('Шлёт непонятное: проверьте вид и поля');

    const data = addOn.data();
    const [headings = []] = valuesOf(sheetNamed(data, 'Источники'));
    const kind = headings.indexOf('Что это');
    for (const row of sheetNamed(data, 'Источники').rows.slice(1)) {
      const cell = row?.[kind];
      if (row && cell?.value === 'Zadarma') (row as unknown[])[kind] = { ...cell, value: 'Twilio' };
    }
    const later = await addOnIn(data);
    runWell(later, 'refreshEverything');
    expect(fromSource(later.data()).map((row) => row['Телефон'])).toEqual(['+79039998877', '+79039998877']);
    expect(said(later)).not.toContain('Не удалось прочитать');
    runWell(later, 'refreshEverything');
    expect(fromSource(later.data())).toHaveLength(2);
    expect(stateOf(later)).toBe('Работает');
  });

  test('is told of what was too long to be kept as well', async () => {
    const addOn = await addOnIn(await captured());
    delivered(addOn, { ...ENDED, more: 'x'.repeat(1_000_000) });
    runWell(addOn, 'refreshEverything');
    expect(said(addOn)).toContain('Не удалось прочитать 1 сообщение источника «Телефония»: в реестре его нет');
  });
});

test('a delivery costs few calls once the sheets are there', async () => {
  const addOn = await addOnIn(await captured());
  runWell(addOn, 'refreshEverything');
  delivered(addOn, MISSED);
  addOn.runtime.calls.reset();
  delivered(addOn, ENDED);
  expect(addOn.runtime.callCount).toBeLessThanOrEqual(60);
});

describe('who may send', () => {
  test.each([
    ['a wrong secret', { s: 'Телефония', k: 'x1y3' }],
    ['no secret', { s: 'Телефония' }],
    ['a source nobody knows', { s: 'Другой', k: 'x1' }],
    ['a source that is off', { s: 'Старый', k: 'old' }],
  ])('not with %s: it gets a plain page, is counted, and nothing is kept', async (_title, address) => {
    const addOn = await addOnIn(await captured());
    const before = JSON.stringify(addOn.data().sheets);
    expect(delivered(addOn, ENDED, address as unknown as Fields)).toEqual({ status: 302, text: 'Sales Register' });
    expect(JSON.stringify(addOn.data().sheets)).toBe(before);
    const properties = addOn.runtime.globals['PropertiesService'] as { getScriptProperties(): { getProperty(name: string): string | null } }; // prettier-ignore
    expect(properties.getScriptProperties().getProperty('refused')).toBe('1');
  });

  test('Zadarma gets its challenge back as it is', async () => {
    const { runtime } = await addOnIn(await captured());
    const parameter = { s: 'Телефония', k: 'x1y2', zd_echo: 'abc' };
    expect(runtime.request('GET', { parameter })).toEqual({ status: 302, text: 'abc' });
  });

  test('a register without Sources answers everybody with a plain page', async () => {
    const { runtime } = await addOnIn(await smallRegister());
    expect(runtime.request('GET', {})).toEqual({ status: 302, text: 'Sales Register' });
  });
});

describe('whatever is sent', () => {
  test('a form that looks like a formula is text', async () => {
    const addOn = await addOnIn(await captured());
    delivered(addOn, { name: '=HYPERLINK("x")', phone: '+7 903 000-00-01', message: '+1+1' }, { s: 'Сайт', k: 'form' });
    expect(fromSource(addOn.data())).toEqual([expect.objectContaining({ 'Контактное лицо': '=HYPERLINK("x")', Комментарий: '+1+1', Канал: 'Заявка с сайта' })]); // prettier-ignore
  });

  test('a megabyte is not kept, and the sender is told', async () => {
    const addOn = await addOnIn(await captured());
    expect(delivered(addOn, { ...ENDED, more: 'x'.repeat(1_000_000) })).toEqual({ status: 200, text: 'TOO LONG' });
    expect(hasSheet(addOn.data(), 'Входящие данные')).toBe(false);
  });
});

describe('a register that is older than all this', () => {
  /** Without the columns that came with sources. */
  async function old(): Promise<HeadlessAddOn> {
    const addOn = await addOnIn(await captured());
    const without = [['Контакты', 'Ключ источника'], ['Контакты', 'Отвечено внесено'], ['Сотрудники', 'Внутренний номер'], ['Сотрудники', 'Телеграм']]; // prettier-ignore
    for (const [name = '', heading] of without) {
      const sheet = sheetNamed(addOn.data(), name);
      const column = valuesOf(sheet)[0]?.indexOf(heading) ?? -1;
      if (column >= 0) addOn.runtime.store.remove(sheet.id, 'columns', column, 1);
    }
    return addOnIn(addOn.data());
  }

  test('keeps what comes, and has its row as soon as it is repaired', async () => {
    const addOn = await old();
    const before = rowsOf(addOn.data(), 'Контакты').length;
    expect(delivered(addOn, ENDED)).toEqual({ status: 200, text: 'OK' });
    expect(rowsOf(addOn.data(), 'Контакты')).toHaveLength(before);
    runWell(addOn, 'setUpOrRepair');
    runWell(addOn, 'refreshEverything');
    expect(fromSource(addOn.data())).toEqual([expect.objectContaining({ Телефон: '+79431234567', 'Ключ источника': 'zadarma:in_1' })]); // prettier-ignore
    const headings = valuesOf(sheetNamed(addOn.data(), 'Сотрудники'))[0];
    expect(headings).toEqual(expect.arrayContaining(['Внутренний номер']));
  });
});

describe('a sheet that a form fills', () => {
  const HEADINGS = ['Отметка времени', 'Как вас зовут?', 'Ваш телефон', 'Что вас интересует?'];
  const answer = (at: string, name: string): (string | number)[] => [moment(at), name, '8 903 000-00-07', 'Окна'];
  async function withAnswers(): Promise<WorkbookData> {
    const addOn = await addOnIn(await captured());
    runWell(addOn, 'refreshEverything');
    const data = addOn.data();
    typeRows(data, 'Источники', [{ Источник: 'Форма', 'Что это': 'Лист этой таблицы', Включён: 'да', 'Наш номер или адрес': 'Ответы' }], 5); // prettier-ignore
    const rows = [HEADINGS, answer('2026-01-12T10:00', 'Старый'), answer('2026-11-23T08:10', 'Новая')];
    const id = Math.max(...data.sheets.map((sheet) => sheet.id)) + 1;
    data.sheets.push({
      ...structuredClone(data.sheets[0]!),
      id,
      name: 'Ответы',
      rows: rows.map((row) => row.map(cellOf)),
    });
    return data;
  }
  const cellOf = (value: string | number): CellData => ({ value, ...(typeof value === 'number' && { format: { numberFormat: 'dd.mm.yyyy hh:mm:ss' } }) }); // prettier-ignore
  const people = (data: WorkbookData): readonly unknown[] => fromSource(data).map((row) => [row['Контактное лицо'], row['Телефон'], row['Дата и время'], row['Комментарий'], row['Статус ответа']]); // prettier-ignore

  test('is read at a refresh: what is new waits, what is old is history, and nothing comes twice', async () => {
    const addOn = await addOnIn(await withAnswers());
    runWell(addOn, 'refreshEverything');
    runWell(addOn, 'refreshEverything');
    const first = ['Новая', '+79030000007', at('2026-11-23T08:10'), 'Что вас интересует?: Окна', expect.stringMatching(/Ждёт/)]; // prettier-ignore
    expect(people(addOn.data())).toEqual([first]);
    const sheet = sheetNamed(addOn.data(), 'Ответы');
    addOn.runtime.userEdit(`Ответы!A${valuesOf(sheet).length + 1}:D${valuesOf(sheet).length + 1}`, [answer('2026-11-23T08:40', 'Ещё')]); // prettier-ignore
    runWell(addOn, 'refreshEverything');
    expect(people(addOn.data()).map((row) => (row as unknown[])[0])).toEqual(['Новая', 'Ещё']);
  });
});

describe('a number that somebody has marked as spam', () => {
  const FORM = { name: 'Bot', phone: '+7 903 000-00-01', message: 'Buy links' };
  const results = async (marks: readonly string[]): Promise<readonly unknown[]> => {
    const data = await captured();
    const first = valuesOf(sheetNamed(data, 'Контакты')).length;
    const typed = marks.map((Результат, row) => ({ ID: `C-SPAM${row}`, 'Дата и время': moment('2026-11-20T10:00'), 'Вх/Исх': 'Вх', Канал: 'Заявка с сайта', Телефон: '8 903 000-00-01', Результат })); // prettier-ignore
    typeRows(data, 'Контакты', typed, first);
    const addOn = await addOnIn(data);
    delivered(addOn, FORM, { s: 'Сайт', k: 'form' });
    return fromSource(addOn.data()).map((row) => row['Результат']);
  };
  test('stays spam, until somebody says otherwise', async () => {
    expect(await results(['Спам'])).toEqual(['Спам']);
    expect(await results(['Спам', 'Поговорили'])).toEqual(['']);
    expect(await results([])).toEqual(['']);
  });
});

describe('when others hold the lock', () => {
  test('a delivery waits aside and is worked in by the next one', async () => {
    const addOn = await addOnIn(await captured());
    const release = addOn.runtime.holdLock('script');
    expect(delivered(addOn, { ...ENDED, more: 'ж'.repeat(3000) })).toEqual({ status: 200, text: 'OK' });
    expect(hasSheet(addOn.data(), 'Входящие данные')).toBe(false);
    release();
    delivered(addOn, MISSED);
    expect(fromSource(addOn.data()).map((row) => row['Ключ источника']).sort()).toEqual(['zadarma:in_1', 'zadarma:in_2']); // prettier-ignore
  });
});

describe('cut short at any call', () => {
  test('a delivery heals: at the next one or at a refresh its rows stand, once', async () => {
    const start = await captured();
    const whole = await addOnIn(structuredClone(start));
    whole.runtime.calls.reset();
    delivered(whole, ENDED);
    const { callCount } = whole.runtime;
    const shown = (data: WorkbookData): unknown => [fromSource(data).map(({ ID: _id, ...row }) => row), rowsOf(data, 'Звонки')]; // prettier-ignore
    const wanted = shown(whole.data());
    for (let at = 1; at <= callCount; at += isThorough ? 1 : 7) {
      const addOn = await addOnIn(structuredClone(start));
      let calls = 0;
      addOn.runtime.calls.beforeCall = () => {
        if (++calls >= at) throw new Error('cut short');
      };
      let isHeard = true;
      try {
        delivered(addOn, ENDED);
      } catch {
        isHeard = false;
      }
      addOn.runtime.calls.beforeCall = null;
      const later = await addOnIn(addOn.data());
      // A sender that got no answer sends again; of one that did nothing more is heard.
      delivered(later, isHeard ? MISSED : ENDED);
      const data = later.data();
      const own = (rows: unknown): unknown => JSON.parse(JSON.stringify(rows), (_key, value: unknown) => Array.isArray(value) ? value.filter((row) => !JSON.stringify(row).includes('zadarma:in_2')) : value); // prettier-ignore
      expect([at, own(shown(data))]).toEqual([at, wanted]);
    }
  });
});

describe('a person who finds the hidden sheet of what was sent', () => {
  const MEDDLED: readonly (readonly [title: string, deed: (addOn: HeadlessAddOn, inbox: number) => void])[] = [
    ['deletes it', ({ runtime }, inbox) => runtime.store.removeSheet(inbox)],
    ['empties it', ({ runtime }, inbox) => runtime.store.remove(inbox, 'rows', 1, 2)],
    ['puts its rows in another order', ({ runtime }, inbox) => runtime.store.move(inbox, 'rows', 2, 1, 1)],
    ['adds a column', ({ runtime }, inbox) => runtime.store.insert(inbox, 'columns', 0, 1)],
  ];

  test.each(MEDDLED)('and %s: what came stands once, and what comes next stands too', async (_title, deed) => {
    const addOn = await addOnIn(await captured());
    delivered(addOn, ENDED);
    delivered(addOn, MISSED);
    deed(addOn, sheetNamed(addOn.data(), 'Входящие данные').id);
    delivered(addOn, ENDED);
    delivered(addOn, { ...ENDED, pbx_call_id: 'in_3', call_start: '2026-11-23 08:45:00', caller_id: '79051112233' });
    runWell(addOn, 'refreshEverything');
    const data = addOn.data();
    const all = ['zadarma:in_1', 'zadarma:in_2', 'zadarma:in_3'];
    const calls = rowsOf(data, 'Звонки').flatMap((row) => Object.values(row).filter((cell) => cell.startsWith('zadarma:'))); // prettier-ignore
    expect(
      fromSource(data)
        .map((row) => row['Ключ источника'])
        .sort(),
    ).toEqual(all);
    expect(calls.sort()).toEqual(all);
  });
});

test('a refresh of a register that nothing is sent to does not ask for anything that was sent', async () => {
  const addOn = await addOnIn(await smallRegister());
  const asked: string[] = [];
  addOn.runtime.calls.beforeCall = (method) => void asked.push(method);
  runWell(addOn, 'refreshEverything');
  expect(asked.length).toBeGreaterThan(0);
  expect(asked.filter((method) => /Properties$|ContentService/.test(method) && method.includes('Script'))).toEqual([]);
});
