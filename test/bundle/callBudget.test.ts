import type { HeadlessAddOn } from '../../local/runBundle';
import { copyWorkbook } from '../../local/store/copyWorkbook';
import type { WorkbookData } from '../../local/store/workbookData';
import { TASK_COLUMN_KEYS } from '../../src/core/work/tasks/taskColumns';
import { addOnIn, GENERATED, NOW, runWell, sheetNamed, smallRegister, typeRows, valuesOf } from './addOn';
import { demoRegister } from './registers';
import { looksOf } from './workbookLooks';

/** Of a register that has all the tables there are, as the demo: what is written into Contacts is looked at before and after. */
const WITHIN_A_DAY = 60;
/** Every list is another one: its boxes and drop-downs end elsewhere. */
const NEXT_DAY = 68;
/** Of them, what may go into looks in an everyday refresh. */
const LOOKS = 7;
/** The day a correction first shows in the History, which is dressed anew and looks its rows up. */
const HISTORY = 14;
const DAY = 1;

type Typed = Readonly<Record<string, string | number | boolean>>;

/** Calls that dress a sheet: everything written or asked but values, and lines that are shown again whoever hid them. */
function looksAmong({ tally }: HeadlessAddOn['runtime']['calls']): number {
  const dressing =
    /\.(?:set(?!Values?$|Property$|Name$)|merge|breakApart|(?:hide|show)(?!Rows$)|insert|update|remove|get(?:Charts|Max))/;
  return Object.entries(tally).reduce((sum, [method, count]) => sum + (dressing.test(method) ? count : 0), 0);
}

async function refreshed(data: WorkbookData, now = NOW): Promise<{ data: WorkbookData; calls: number; looks: number }> {
  const addOn = await addOnIn(data, { now });
  runWell(addOn, 'refreshEverything');
  const { count } = addOn.runtime.calls;
  return { data: addOn.data(), calls: count, looks: looksAmong(addOn.runtime.calls) };
}

function withContacts(data: WorkbookData, rows: readonly Typed[]): WorkbookData {
  const copy = copyWorkbook(data);
  const contacts = sheetNamed(copy, 'Контакты');
  contacts.rowCount += rows.length;
  const first = valuesOf(contacts).length;
  // The edit event has given each typed row its id.
  const withIds = rows.map((row, index) => ({ ID: `C-T${first + index}`, ...row }));
  typeRows(copy, 'Контакты', withIds, first);
  return copy;
}

/** Somebody calls back the first of those who wait, as many as there are phones for. */
function answered(data: WorkbookData, times: number, at: number): WorkbookData {
  const phones = valuesOf(sheetNamed(data, 'Ждут ответа'))
    .slice(3)
    .flatMap(([, , phone]) => (typeof phone === 'string' && /\d{7}/.test(phone) ? phone : []));
  const calls = phones.slice(0, times).map((phone) => outbound(phone, at));
  return withContacts(data, calls);
}

/** Somebody puts an old sale right. */
function corrected(data: WorkbookData): WorkbookData {
  const copy = copyWorkbook(data);
  const sales = sheetNamed(copy, 'Продажи');
  const column = valuesOf(sales)[0]?.indexOf('Выручка') ?? -1;
  const row = sales.rows[200] ?? [];
  row[column] = { ...row[column], value: 100_000 };
  return copy;
}

function outbound(phone: string, at: number): Typed {
  return { 'Дата и время': at, 'Вх/Исх': 'Исх', Канал: 'Звонок', Телефон: phone, Результат: 'Поговорили' };
}

function inbound(count: number, at: number): readonly Typed[] {
  return Array.from({ length: count }, (_none, index) => ({
    'Дата и время': at,
    'Вх/Исх': 'Вх',
    Канал: index % 3 === 2 ? 'Голубь' : 'Звонок',
    Телефон: `+7 943 555-${String(1000 + index)}`,
  }));
}

let demo: WorkbookData;
beforeAll(async () => {
  demo = (await refreshed(await demoRegister('ru'))).data;
});

describe('an everyday refresh stays within its calls', () => {
  test('when one who waited has been answered', async () => {
    const { calls, looks } = await refreshed(answered(demo, 1, NOW - 0.01));
    report('one answered', calls, looks);
    expect(calls).toBeLessThanOrEqual(WITHIN_A_DAY);
    expect(looks).toBeLessThanOrEqual(LOOKS);
  });

  test('on the next working day, with a few contacts more', async () => {
    const next = withContacts(answered(demo, 3, NOW + 0.1), inbound(5, NOW + 0.9));
    const { calls, looks } = await refreshed(next, NOW + DAY);
    report('next day', calls, looks);
    expect(calls).toBeLessThanOrEqual(NEXT_DAY);
    expect(looks).toBeLessThanOrEqual(LOOKS);
  });

  test('on the next working day, with a sale of a closed month corrected besides', async () => {
    const next = withContacts(answered(demo, 3, NOW + 0.1), inbound(5, NOW + 0.9));
    const { calls, looks } = await refreshed(corrected(next), NOW + DAY);
    report('next day, corrected', calls, looks);
    expect(calls).toBeLessThanOrEqual(NEXT_DAY + HISTORY);
  });

  test('when it takes the tick of an answered inquiry whose edit event was lost', async () => {
    const ticked = copyWorkbook(demo);
    const line = sheetNamed(ticked, 'Задачи – входящие').rows[4] ?? [];
    const outcome = TASK_COLUMN_KEYS.indexOf('outcome');
    line[outcome] = { ...line[outcome], value: 'Поговорили' };
    const { calls, looks } = await refreshed(ticked);
    report('tick taken', calls, looks);
    expect(calls).toBeLessThanOrEqual(WITHIN_A_DAY);
  });

  test('when a sale of a closed month has been corrected', async () => {
    const { calls, looks } = await refreshed(corrected(demo));
    report('corrected', calls, looks);
    expect(calls).toBeLessThanOrEqual(WITHIN_A_DAY);
  });
});

test('the first refresh dresses each sheet in fewer than thirty-four calls', async () => {
  const { calls, looks } = await refreshed(withoutGenerated(await smallRegister()));
  report('first', calls, looks);
  expect(looks).toBeLessThanOrEqual(34 * GENERATED.ru.length);
});

function report(name: string, calls: number, looks: number): void {
  if (process.env['REPORT'] === '1') process.stderr.write(`${name}: ${calls} calls, ${looks} of looks\n`);
}

function withoutMemory(data: WorkbookData): WorkbookData {
  return { ...data, properties: {} };
}

function withoutGenerated(data: WorkbookData): WorkbookData {
  const names: readonly string[] = GENERATED.ru;
  return { ...withoutMemory(data), sheets: data.sheets.filter(({ name }) => !names.includes(name)) };
}

describe('a workbook refreshed day by day looks like one dressed at once', () => {
  const looks = (data: WorkbookData): Readonly<Record<string, unknown>> =>
    Object.fromEntries(GENERATED.ru.map((name) => [name, looksOf(sheetNamed(data, name))]));

  /** Longer and shorter lists in turn, each typed onto what the refresh before has left. */
  const DAYS: readonly ((data: WorkbookData, now: number) => WorkbookData)[] = [
    (data, now) => answered(data, 2, now - 0.01),
    (data, now) => withContacts(data, inbound(9, now - 0.2)),
    (data, now) => answered(data, 5, now - 0.01),
    (data, now) => withContacts(data, inbound(120, now - 0.1)),
    (data, now) => answered(data, 100, now - 0.01),
    (data) => data,
  ];

  test('and is remembered in far less than a property may hold', () => {
    const [text = ''] = Object.values(demo.properties).filter((value) => value.includes('"prints"'));
    expect(text.length).toBeGreaterThan(0);
    expect(text.length).toBeLessThan(6000);
  });

  test('through longer and shorter lists', async () => {
    let data = demo;
    for (const [day, change] of DAYS.entries()) {
      const now = NOW + day;
      const changed = change(data, now);
      data = (await refreshed(changed, now)).data;
      const fromNothing = (await refreshed(withoutGenerated(data), now)).data;
      expect(looks(data)).toEqual(looks(fromNothing));
    }
  });

  test('whatever call of a refresh in between had failed', async () => {
    // Those who wait stand in both, for the owner is told of whoever waits no more because the row is gone.
    const { data } = await refreshed(answered(withContacts(demo, inbound(9, NOW - 0.2)), 2, NOW - 0.01));
    for (const broken of ['RangeList.setBorder', 'Range.setValues', 'Range.setNotes', 'Properties.setProperty']) {
      const addOn = await addOnIn(withContacts(demo, inbound(9, NOW - 0.2)));
      addOn.runtime.calls.beforeCall = (method) => {
        if (!method.endsWith(broken)) return;
        addOn.runtime.calls.beforeCall = null;
        throw new Error('broken line');
      };
      expect(addOn.run('refreshEverything').ok).toBe(false);
      const after = await refreshed({ ...addOn.data(), sheets: withSheets(addOn.data(), data) });
      expect(looks(after.data)).toEqual(looks(data));
    }
  });

  /** The generated sheets as they were left, beside the register of another day. */
  function withSheets(left: WorkbookData, other: WorkbookData): WorkbookData['sheets'] {
    const names: readonly string[] = GENERATED.ru;
    return left.sheets.map((sheet) => (names.includes(sheet.name) ? sheet : sheetNamed(other, sheet.name)));
  }

  test('also where nobody remembers how it was dressed, or somebody has deleted a line', async () => {
    const forgotten = (await refreshed(withoutMemory(demo))).data;
    expect(looks(forgotten)).toEqual(looks(demo));
    const torn = copyWorkbook(demo);
    for (const name of ['Ждут ответа', 'Проверка']) sheetNamed(torn, name).rows.splice(1, 1);
    expect(looks((await refreshed(torn)).data)).toEqual(looks(demo));
  });
});
