import { tables } from '../../src/core/register/tables/tables';
import type { WorkbookData } from '../../local/store/workbookData';
import { addOnIn, columnOf, sheetNamed, typeRows, valuesOf } from './addOn';
import { setUpRegister } from './registers';

const SHEET = tables.clients.sheet.ru;
const MERGED_INTO = tables.clients.columns.mergedInto.heading.ru;
const OWNER = 'owner@firm.ru';

/** Two cards of one client, in a register whose owner lets nobody else say that clients are one. */
async function lockedRegister(): Promise<WorkbookData> {
  const data = await setUpRegister();
  typeRows(data, SHEET, [
    { ID: 'K-MINE22', Клиент: 'Шахта', Телефон: '+79431234567' },
    { ID: 'K-TWIN22', Клиент: 'ООО Шахта', Телефон: '+79431234567' },
  ]);
  const sheet = sheetNamed(data, SHEET);
  const area = { row: 1, column: columnOf(sheet, MERGED_INTO), rows: 2, columns: 1 };
  const owned = { id: 900, description: '', warningOnly: false, editors: [OWNER], restricted: true, area };
  return { ...data, sheets: data.sheets.map((one) => (one === sheet ? { ...one, protections: [owned] } : one)) };
}

test('a merge that a protected column refuses says that, and not that a client is gone', async () => {
  const data = await lockedRegister();
  const { runtime } = await addOnIn(data, { userEmail: 'seller@firm.ru', ownerEmail: OWNER });
  const answer = runtime.scriptRun('mergeClients', { survivor: 'K-MINE22', other: 'K-TWIN22' });
  expect(answer).toMatchObject({ run: '', refusal: null, message: expect.stringContaining(SHEET) as string });
  const sheet = sheetNamed(runtime.store.toData(), SHEET);
  expect(valuesOf(sheet)[2]?.[columnOf(sheet, MERGED_INTO)]).toBeUndefined();
});

test('an undo that a protected column refuses names the sheet, and the run can still be undone by the owner', async () => {
  const data = await lockedRegister();
  const owner = await addOnIn(data, { userEmail: OWNER, ownerEmail: OWNER });
  const { run } = owner.runtime.scriptRun('mergeClients', { survivor: 'K-MINE22', other: 'K-TWIN22' }) as {
    run: string;
  };
  const merged = owner.data();
  const seller = await addOnIn(merged, { userEmail: 'seller@firm.ru', ownerEmail: OWNER });
  const refused = seller.runtime.scriptRun('undoRun', run);
  expect(refused).toMatchObject({ ok: false, message: expect.stringContaining(SHEET) as string });
  const again = await addOnIn(seller.data(), { userEmail: OWNER, ownerEmail: OWNER });
  expect(again.runtime.scriptRun('undoRun', run)).toMatchObject({ ok: true });
  const sheet = sheetNamed(again.data(), SHEET);
  expect(valuesOf(sheet)[2]?.[columnOf(sheet, MERGED_INTO)]).toBeUndefined();
});

test('a merge of which the answer was lost is done once, and asked again tells the run that did it', async () => {
  const merge = { survivor: 'K-MINE22', other: 'k-twin22' };
  const { runtime, data } = await addOnIn(await lockedRegister(), { userEmail: OWNER, ownerEmail: OWNER });
  const first = runtime.scriptRun('mergeClients', merge) as { run: string };
  const after = data();
  expect(first).toEqual({ run: expect.stringMatching(/^R-/) as string, refusal: null, message: '' });
  expect(runtime.scriptRun('mergeClients', merge)).toEqual(first);
  expect(data()).toEqual(after);
  expect(runtime.scriptRun('undoRun', first.run)).toMatchObject({ ok: true });
  const again = runtime.scriptRun('mergeClients', merge) as { run: string };
  expect([again.run === '', again.run === first.run]).toEqual([false, false]);
  expect(runtime.scriptRun('mergeClients', { survivor: 'K-TWIN22', other: 'K-MINE22' })).toMatchObject({
    run: '',
    refusal: 'merged',
  });
});

test('a merge whose time was over at any of its calls is done when it is asked for again', async () => {
  const before = await lockedRegister();
  const merge = { survivor: 'K-MINE22', other: 'K-TWIN22' };
  typeRows(before, SHEET, [{ Город: 'Кемерово' }], 2);
  const options = { userEmail: OWNER, ownerEmail: OWNER };
  const counting = await addOnIn(before, options);
  counting.runtime.calls.reset();
  counting.runtime.scriptRun('mergeClients', merge);
  const { count } = counting.runtime.calls;
  const wanted = valuesOf(sheetNamed(counting.data(), SHEET));
  expect(count).toBeGreaterThan(5);
  for (let call = 1; call <= count; call++) {
    const { runtime, data } = await addOnIn(before, options);
    runtime.calls.beforeCall = (_method, made) => {
      if (made >= call) throw new Error('Exceeded maximum execution time');
    };
    runtime.scriptRun('mergeClients', merge);
    runtime.calls.beforeCall = null;
    const { run } = runtime.scriptRun('mergeClients', merge) as { run: string };
    expect(run).not.toBe('');
    expect(valuesOf(sheetNamed(data(), SHEET))).toEqual(wanted);
  }
});
