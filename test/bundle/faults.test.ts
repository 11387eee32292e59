import type { BundleFiles, HeadlessAddOn } from '../../local/runBundle';
import { copyWorkbook } from '../../local/store/copyWorkbook';
import type { WorkbookData } from '../../local/store/workbookData';
import { TABLE_KEYS, tables } from '../../src/core/register/tables/tables';
import { isThorough } from '../builders/runs';
import {
  addOnIn,
  allValues,
  GENERATED,
  pushedWith,
  runWell,
  sheetNamed,
  smallRegister,
  typeRows,
  valuesButJournal,
  valuesOf,
} from './addOn';

const ENTERED = TABLE_KEYS.map((key) => tables[key].sheet.ru);
/** Columns of ours on the sheets of people. */
const OWNED = { Контакты: [0, 21] } as Readonly<Record<string, readonly number[]>>;

/** A refresh with the workbook before and after it, and its calls in order. */
interface Refresh {
  readonly before: WorkbookData;
  readonly after: WorkbookData;
  readonly calls: readonly string[];
}

async function refreshOf(before: WorkbookData): Promise<Refresh> {
  const addOn = await addOnIn(before);
  const calls: string[] = [];
  addOn.runtime.calls.beforeCall = (method) => void calls.push(method);
  runWell(addOn, 'refreshEverything');
  return { before, after: addOn.data(), calls };
}

/** One call of every kind, by its number from 1: of many the middle one, so that failures are spread over the sheets. */
function oneOfEachKind({ calls }: Refresh): readonly number[] {
  return [...new Set(calls)].map((kind) => {
    const numbers = calls.flatMap((method, index) => (method === kind ? [index + 1] : []));
    return numbers[Math.floor(numbers.length / 2)] ?? 0;
  });
}

/**
 * Calls of every kind, by their numbers from 1: the first, the middle and the last. Calls of one kind follow each other by
 * the dozen and hardly differ; `npm run reliability` lets every one of them fail.
 */
function someOfEachKind({ calls }: Refresh): readonly number[] {
  const kinds = [...new Set(calls)].map((kind) =>
    calls.flatMap((method, index) => (method === kind ? [index + 1] : [])),
  );
  return kinds.flatMap((numbers) => spread(numbers, isThorough ? numbers.length : 3)).sort((one, other) => one - other);
}

function spread(numbers: readonly number[], most: number): readonly number[] {
  if (numbers.length <= most) return numbers;
  return Array.from(
    { length: most },
    (_unused, index) => numbers[Math.round((index * (numbers.length - 1)) / (most - 1))]!,
  );
}

/** A refresh that remembers nothing: sheets are filled and dressed from head to foot. */
let first: Refresh;
/** A later one, for which people have typed something: values are written, statuses of contacts, and lists are longer. */
let later: Refresh;

/** Ids are drawn by lot: with all of them given, two runs come to the same. */
async function withIds(data: WorkbookData): Promise<WorkbookData> {
  const addOn = await addOnIn(data);
  runWell(addOn, 'setUpOrRepair');
  return addOn.data();
}

beforeAll(async () => {
  first = await refreshOf({ ...(await withIds(await smallRegister())), properties: {} });
  const before = copyWorkbook(first.after);
  typeRows(before, 'Контакты', [{ 'E-mail': 'c@d.ru', 'Статус ответа': 'кто-то стёр' }], 3);
  typeRows(before, 'Продажи', [{ Выручка: 1007 }], 1);

  later = await refreshOf(before);
});

async function failingAt(
  { before }: Refresh,
  number: number,
): Promise<{ addOn: HeadlessAddOn; data: WorkbookData; ok: boolean; message: string }> {
  const addOn = await addOnIn(before);
  addOn.runtime.calls.beforeCall = (_method, made) => {
    if (made === number) throw new Error('broken line');
  };
  const { ok, message } = addOn.run('refreshEverything');
  addOn.runtime.calls.beforeCall = null;
  return { addOn, data: addOn.data(), ok, message };
}

function peoplesCells(data: WorkbookData): string {
  const values = allValues(data);
  const typed = ENTERED.map((name) =>
    (values[name] ?? []).map((row) => row.map((value, column) => (OWNED[name]?.includes(column) ? '' : (value ?? '')))),
  );
  // A row may end in a cell of ours: blank ends say nothing.
  return JSON.stringify(typed).replace(/(,"")+\]/g, ']');
}

/** The generated sheets, each in one piece. */
function shown(data: WorkbookData): readonly string[] {
  return GENERATED.ru.map((name) => JSON.stringify(valuesOf(sheetNamed(data, name))));
}

describe('a refresh that fails at any call to Google', () => {
  interface Failure {
    readonly number: number;
    readonly isTypedAsBefore: boolean;
    /** Sheets that show neither what they showed before nor what they will show. */
    readonly halfWritten: readonly string[];
    /** Sheets that the next refresh has not put right. */
    readonly leftWrong: readonly string[];
  }

  /** What every failure is expected to leave. */
  const unharmed = (number: number): Failure => ({ number, isTypedAsBefore: true, halfWritten: [], leftWrong: [] });

  /** Running again takes longer than failing, so that it is done after some of the failures. */
  async function failures(
    refresh: Refresh,
    numbers: readonly number[],
    followed: readonly number[],
  ): Promise<readonly Failure[]> {
    const [typed, old, next] = [peoplesCells(refresh.before), shown(refresh.before), shown(refresh.after)];
    const wrongAfter = (data: WorkbookData, right: readonly (readonly string[])[]): readonly string[] =>
      shown(data).flatMap((values, sheet) =>
        right.some((one) => one[sheet] === values) ? [] : (GENERATED.ru[sheet] ?? []),
      );
    const looked: Failure[] = [];
    for (const number of numbers) {
      const { addOn, data } = await failingAt(refresh, number);
      const [isTypedAsBefore, halfWritten] = [peoplesCells(data) === typed, wrongAfter(data, [old, next])];
      if (followed.includes(number)) runWell(addOn, 'refreshEverything');
      const leftWrong = followed.includes(number) ? wrongAfter(addOn.data(), [next]) : [];
      looked.push({ number, isTypedAsBefore, halfWritten, leftWrong });
    }
    return looked;
  }

  test('leaves what people typed, shows each sheet as it was or as it will be, and is put right by the next one', async () => {
    const tried = someOfEachKind(later);
    expect(tried.length).toBeGreaterThan(20);
    expect(await failures(later, tried, oneOfEachKind(later).slice(-15))).toEqual(tried.map(unharmed));
  });

  test('does so too while the sheets are dressed for the first time', async () => {
    const tried = someOfEachKind(first);
    expect(tried.length).toBeGreaterThan(60);
    expect(await failures(first, tried, oneOfEachKind(first).slice(-10))).toEqual(tried.map(unharmed));
  });

  test('is said in one calm sentence', async () => {
    const { ok, message } = await failingAt(later, Math.floor(later.calls.length / 2));
    expect(ok).toBe(false);
    expect(message).toMatch(/broken line.*не тронуты/);
  });

  test('waits and tries again when Google is only busy', async () => {
    const addOn = await addOnIn(later.before);
    let failed = 0;
    addOn.runtime.calls.beforeCall = (method) => {
      if (method !== 'SpreadsheetApp.Range.setValues' || failed === 2) return;
      failed++;
      throw Object.assign(new Error('Service Spreadsheets timed out while accessing document with id 1.'), {
        name: 'Exception',
      });
    };
    runWell(addOn, 'refreshEverything');
    expect(failed).toBe(2);
    expect(valuesButJournal(addOn.data())).toEqual(valuesButJournal(later.after));
  });

  test('names the sheet that the user may not change', async () => {
    const [ownerEmail, userEmail] = ['owner@firm.ru', 'seller@firm.ru'];
    const data = copyWorkbook(later.before);
    sheetNamed(data, 'Дашборд').protections = [
      { id: 901, description: '', warningOnly: false, editors: [ownerEmail], restricted: true },
    ];
    const addOn = await addOnIn(data, { userEmail, ownerEmail });
    expect(addOn.run('refreshEverything').message).toContain('Не записано: «Дашборд»');
  });

  test('says that another command is at work when the workbook is locked', async () => {
    const addOn = await addOnIn(later.before);
    const release = addOn.runtime.holdLock('script');
    const { ok, message } = addOn.run('refreshEverything');
    release();
    expect(ok).toBe(false);
    expect(message).toMatch(/выполняется другая команда|другая команда/);
  });
});

describe('a refresh that runs out of time', () => {
  /** Four minutes and fifty seconds go by while the third sheet is written. */
  async function slow(files?: BundleFiles): Promise<HeadlessAddOn> {
    const addOn = await addOnIn(later.before, files && { files });
    const utilities = addOn.runtime.globals['Utilities'] as { sleep(milliseconds: number): void };
    let written = 0;
    addOn.runtime.calls.beforeCall = (method) => {
      if (method === 'SpreadsheetApp.Range.setValues' && ++written === 3) utilities.sleep(290_000);
    };
    return addOn;
  }

  test('stops between two sheets, goes on by a one-off trigger and ends as if nothing had been', async () => {
    const addOn = await slow(pushedWith('script.scriptapp'));
    const { message } = addOn.run('refreshEverything');
    expect(message).toContain('сама продолжит');
    expect(addOn.runtime.triggers).toMatchObject([{ handler: 'continueRefresh' }]);
    addOn.runtime.calls.beforeCall = null;
    addOn.runtime.fireTrigger('continueRefresh');
    expect(addOn.runtime.triggers).toEqual([]);
    for (const name of ['Разрезы', 'Проверка', 'История показателей'])
      expect(allValues(addOn.data())[name]).toEqual(allValues(later.after)[name]);
  });

  test('asks to be run again where the manifest allows no triggers', async () => {
    const addOn = await slow();
    expect(addOn.run('refreshEverything').message).toContain('Запустите команду ещё раз');
  });
});
