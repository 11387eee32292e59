import type { HeadlessAddOn } from '../../local/runBundle';
import type { CellData, WorkbookData } from '../../local/store/workbookData';
import type { Given, Taken } from '../../src/pages/bridge/doors';
import { addOnIn, columnOf, sheetNamed, smallRegister, valuesOf } from './addOn';

let register: WorkbookData;
beforeAll(async () => {
  register = await smallRegister();
});

function save(addOn: HeadlessAddOn, cells: Taken<'saveEntry'>['cells']): Given<'saveEntry'> {
  const entry = { table: 'contacts', key: 'ABCDEFGH', cells, stamps: ['at'] };
  return addOn.runtime.scriptRun('saveEntry', entry) as Given<'saveEntry'>;
}

function written(addOn: HeadlessAddOn): readonly CellData['value'][][][] {
  return ['Контакты', 'Журнал'].map((name) => valuesOf(sheetNamed(addOn.data(), name)));
}

describe('a contact that cannot be written as it was typed is not written, and the page is told why', () => {
  test('where a column for it is not there', async () => {
    const data = structuredClone(register);
    const { rows } = sheetNamed(data, 'Контакты');
    const place = columnOf(sheetNamed(data, 'Контакты'), 'Комментарий');
    for (const row of rows) row?.splice(place, 1);
    const addOn = await addOnIn(data);
    const before = written(addOn);
    const { ok, message } = save(addOn, { client: 'Ромашка', comment: 'перезвонить до пяти' });
    expect([ok, message]).toEqual([false, expect.stringMatching(/Комментарий.*Настроить или починить/)]);
    expect(written(addOn)).toEqual(before);
    expect(save(addOn, { client: 'Ромашка', comment: '' }).ok).toBe(true);
  });

  test('where a text is longer than a cell', async () => {
    const addOn = await addOnIn(register);
    const before = written(addOn);
    const { ok, message } = save(addOn, { client: 'Ромашка', comment: 'я'.repeat(50_001) });
    expect([ok, message]).toEqual([false, expect.stringMatching(/^Комментарий: .*50 000 знаков/)]);
    expect(written(addOn)).toEqual(before);
  });
});
