import type { HeadlessAddOn } from '../../local/runBundle';
import { runCommand } from '../builders/commandLine';
import { savedWorkbook } from '../builders/workbookFile';
import { addOnIn, moment, runWell, sheetNamed, smallRegister, textOf, valuesOf } from './addOn';

const SHEET = 'Дашборд';

let addOn: HeadlessAddOn;
beforeEach(async () => {
  addOn = await addOnIn(await smallRegister());
  runWell(addOn, 'refreshEverything');
});

const rows = (): ReturnType<typeof valuesOf> => valuesOf(sheetNamed(addOn.data(), SHEET));
const isOfWaiting = (cells: ReturnType<typeof valuesOf>[number]): boolean =>
  textOf(cells[11]).startsWith('alert:["waiting"');
const place = (): number => rows().findIndex(isOfWaiting) + 1;
const lineOfWaiting = (): readonly unknown[] => rows().find(isOfWaiting) ?? [];
const isInStrip = (): boolean => place() > 0 && place() < 10;

/** The owner ticks, and gives a day and a reason. */
function know(until: string): void {
  addOn.runtime.userEdit(`${SHEET}!E${place()}`, true);
  addOn.runtime.userEdit(`${SHEET}!F${place()}`, moment(`${until}T00:00`));
  addOn.runtime.userEdit(`${SHEET}!G${place()}`, 'чиним телефон');
}

test('a reason that is typed while a refresh is on its way stays', () => {
  const row = place();
  const { store, calls } = addOn.runtime;
  const { id } = sheetNamed(addOn.data(), SHEET);
  let made = 0;
  calls.beforeCall = (method) => {
    // The page has been read; before it is written the lock is taken.
    if (method !== 'LockService.Lock.tryLock' || made++ > 0) return;
    store.writeCells(id, row - 1, 6, [['чиним телефон']]);
  };
  runWell(addOn, 'refreshEverything');
  expect(made).toBeGreaterThan(0);
  expect(lineOfWaiting()[6]).toBe('чиним телефон');
});

test('an alert that is known is silent through refreshes, with what was said of it, until its day or until it gets worse', async () => {
  expect(isInStrip()).toBe(true);
  know('2026-12-15');
  for (let times = 0; times < 2; times++) {
    runWell(addOn, 'refreshEverything');
    expect(isInStrip()).toBe(false);
    expect(lineOfWaiting().slice(4, 7)).toEqual([true, moment('2026-12-15T00:00'), 'чиним телефон']);
    expect(rows().map(([cell]) => textOf(cell))).toContain(
      'Знаете о 1 тревоге, первая молчит до 15.12.2026: список внизу',
    );
  }
  // Half an hour later one inquiry more is past its time.
  addOn = await addOnIn(addOn.data(), { now: moment('2026-11-23T09:31') });
  runWell(addOn, 'refreshEverything');
  expect(isInStrip()).toBe(true);
  expect(textOf(rows()[place() - 1]?.[0])).toMatch(/^Хуже, чем вы знали: /);
  expect(lineOfWaiting().slice(4, 7)).toEqual([false, moment('2026-12-15T00:00'), 'чиним телефон']);
});

test('the letter of the month lists what the owner knows, with day and reason, and asks whether it is still so', async () => {
  know('2026-12-15');
  runWell(addOn, 'refreshEverything');
  const file = await savedWorkbook(addOn.data());
  const letter = async (...words: readonly string[]): Promise<string> =>
    (await runCommand(['digest', file, '--now', '2026-11-23T09:05', ...words])).printed;
  const [daily, monthly] = [await letter(), await letter('--period', '2026-10')];
  expect(monthly).toMatch(
    /О ЧЁМ ВЫ ЗНАЕТЕ: ВСЁ ЕЩЁ ТАК\?\n- Просрочено 1 обращение.*\n\s+молчит до 15\.12\.2026 · чиним телефон\n/,
  );
  expect(daily).not.toContain('чиним телефон');
});
