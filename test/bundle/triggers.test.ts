import { openRuntimeOn, type BundleFiles, type HeadlessAddOn, type Said } from '../../local/runBundle';
import { createRuntime, type UiHost } from '../../local/services/runtime';
import { serialToInstant } from '../../local/services/values/zones';
import { createMemoryStore } from '../../local/store/memoryStore';
import type { WorkbookData } from '../../local/store/workbookData';
import { bundleAddOn } from '../../scripts/buildAddOn';
import { addOnIn, builtFiles, NOW, pushedWith, runWell, smallRegister } from './addOn';

let register: WorkbookData;
beforeAll(async () => {
  const addOn = await addOnIn(await smallRegister());
  runWell(addOn, 'refreshEverything');
  register = addOn.data();
});

/** A workbook in which every word that is said is kept. */
async function listened(data: WorkbookData) {
  const said: Said[] = [];
  const ui: UiHost = {
    ask(question) {
      said.push({ kind: 'alert', title: question.title, message: question.message });
      return { button: 'OK' };
    },
    showPage: () => undefined,
    toast: (message, title) => void said.push({ kind: 'toast', title, message }),
  };
  const started = serialToInstant(data.timeZone, NOW);
  const runtime = createRuntime({
    store: createMemoryStore(data),
    files: await builtFiles(),
    ui,
    now: () => started,
  });
  return { runtime, said };
}

const TICKED = "'Задачи – входящие'!E5";
const EDITS: readonly (readonly [string, string, unknown])[] = [
  ['a typed row', 'Контакты!F9', '8 943 222-33-44'],
  ['a tick', TICKED, 'Поговорили'],
  ['the period', 'Дашборд!A2', '2026-10'],
];

describe('an edit that cannot be followed up', () => {
  test.each(EDITS)('says why in the corner, never in a dialog: %s', async (_title, place, value) => {
    const { runtime, said } = await listened(register);
    runtime.calls.beforeCall = (method) => {
      if (/\.setValues?$/.test(method)) throw Object.assign(new Error('Данные недоступны.'), { name: 'Exception' });
    };
    runtime.userEdit(place, value);
    expect(said.filter(({ kind }) => kind === 'alert')).toEqual([]);
    expect(said.at(-1)?.message).toContain('Данные недоступны.');
  });

  test.each(EDITS)('says that another command is at work: %s', async (_title, place, value) => {
    const { runtime, said } = await listened(register);
    runtime.holdLock('script');
    runtime.userEdit(place, value);
    expect(said.filter(({ kind }) => kind === 'alert')).toEqual([]);
    expect(said.at(-1)?.message).toContain('другая команда');
  });
});

describe('an edit that sets off more than half a minute allows', () => {
  /** So many seconds go by at the n-th call of a method. */
  async function slowAt(method: string, nth: number, seconds: number) {
    const { runtime, said } = await listened(register);
    const utilities = runtime.globals['Utilities'] as { sleep(milliseconds: number): void };
    let count = 0;
    runtime.calls.beforeCall = (called) => {
      if (called === method && ++count === nth) utilities.sleep(seconds * 1000);
    };
    return { runtime, said };
  }

  test('stops before it writes, and says what to choose in the menu', async () => {
    const { runtime, said } = await slowAt('SpreadsheetApp.Range.getValues', 2, 21);
    const before = JSON.stringify(runtime.store.toData().sheets.find(({ name }) => name === 'Контакты'));
    runtime.userEdit(TICKED, 'Поговорили');
    expect(said.at(-1)).toMatchObject({ kind: 'toast', message: expect.stringContaining('«Обновить всё»') });
    expect(JSON.stringify(runtime.store.toData().sheets.find(({ name }) => name === 'Контакты'))).toBe(before);
  });

  test('stops between two sheets', async () => {
    const { runtime, said } = await slowAt('SpreadsheetApp.Range.setValues', 1, 21);
    runtime.userEdit('Дашборд!B2', true);
    expect(said.at(-1)).toMatchObject({ kind: 'toast', message: expect.stringContaining('полминуты') });
  });
});

describe('"goes on by itself"', () => {
  function outOfTime(files: BundleFiles): HeadlessAddOn {
    const addOn = openRuntimeOn(register, { now: NOW + 1, files });
    const utilities = addOn.runtime.globals['Utilities'] as { sleep(milliseconds: number): void };
    let written = 0;
    addOn.runtime.calls.beforeCall = (method) => {
      if (method === 'SpreadsheetApp.Range.setValues' && ++written === 3) utilities.sleep(290_000);
    };
    return addOn;
  }

  test('is not said where the trigger was made and is not there', () => {
    const addOn = outOfTime(pushedWith('script.scriptapp'));
    const script = addOn.runtime.globals['ScriptApp'] as { getProjectTriggers(): unknown[] };
    script.getProjectTriggers = () => [];
    expect(addOn.run('refreshEverything').message).toContain('Запустите команду ещё раз');
  });

  test('is not said by the add-on, whose clock rings once an hour at most', async () => {
    const { files } = await bundleAddOn('addon');
    const manifest = JSON.parse(files['appsscript.json'] ?? '{}') as { oauthScopes: string[] };
    manifest.oauthScopes.push('https://www.googleapis.com/auth/script.scriptapp');
    const addOn = outOfTime({ ...files, 'appsscript.json': JSON.stringify(manifest) });
    expect(addOn.run('refreshEverything').message).toContain('Запустите команду ещё раз');
    expect(addOn.runtime.triggers).toEqual([]);
  });
});
