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

test.each(['ID', 'Комментарий', 'Дата и время'])(
  'sent again and again while "%s" is protected, it is no second row, and none by which nobody knows it',
  async (heading) => {
    const data = structuredClone(register);
    const area = { row: 1, column: columnOf(sheetNamed(data, 'Контакты'), heading), rows: 50, columns: 1 };
    const owned = { id: 900, description: '', warningOnly: false, editors: ['owner@firm.ru'], restricted: true, area };
    Object.assign(sheetNamed(data, 'Контакты'), { protections: [owned] });
    const addOn = await addOnIn(data, { userEmail: 'seller@firm.ru', ownerEmail: 'owner@firm.ru' });
    const rows = (): readonly unknown[][] =>
      valuesOf(sheetNamed(addOn.data(), 'Контакты')).filter((row) => row.includes('Осина'));
    expect(save(addOn, { client: 'Осина', comment: 'слово' }).ok).toBe(false);
    save(addOn, { client: 'Осина', comment: 'слово' });
    expect(rows().map(([id]) => id)).toEqual(heading === 'ID' ? [] : ['C-ABCDEFGH']);
  },
);

test('undone and then sent again it stands again, and undo takes this back and nothing else', async () => {
  const addOn = await addOnIn(register);
  const rows = (): readonly unknown[] => valuesOf(sheetNamed(addOn.data(), 'Контакты')).filter((row) => row.length > 0);
  save(addOn, { client: 'Рябина' });
  const before = rows();
  const entry = { table: 'contacts', key: 'BCDEFGHJ', cells: { client: 'Осина' }, stamps: ['at'] };
  for (let time = 0; time < 2; time++) {
    expect(addOn.runtime.scriptRun('saveEntry', entry)).toMatchObject({ ok: true, isNew: true });
    expect(rows()).toHaveLength(before.length + 1);
    addOn.run('undoLastChange');
    expect(rows()).toEqual(before);
  }
  addOn.run('redoLastChange');
  expect(rows()).toHaveLength(before.length + 1);
});

test.each([1e300, -1e300, 2_958_466])(
  'a day that no sheet can hold (%d) is told to nobody and written nowhere',
  async (serial) => {
    const addOn = await addOnIn(register);
    const before = written(addOn);
    expect(() => save(addOn, { client: 'Ромашка', nextStepOn: { serial } })).toThrow(/saveEntry/);
    expect(written(addOn)).toEqual(before);
  },
);

describe('rows are inserted above while a contact is saved', () => {
  /** Typed rows, whatever stands between them, without the row that is saved. */
  const typed = (data: WorkbookData): readonly string[] =>
    valuesOf(sheetNamed(data, 'Контакты'))
      .filter((row) => row.length > 0 && row[0] !== 'C-ABCDEFGH')
      .map((row) => JSON.stringify(row));

  test.each([9, 10, 11, 12, 13, 14, 15, 16])(
    'before call %i: a row without an id that comes to stand in its place keeps what it holds',
    async (moment) => {
      const data = structuredClone(register);
      const contacts = sheetNamed(data, 'Контакты');
      const last = contacts.rows[5];
      if (last) last[0] = undefined;
      const addOn = await addOnIn(data);
      let calls = 0;
      addOn.runtime.calls.beforeCall = () => {
        if (++calls !== moment) return;
        addOn.runtime.calls.beforeCall = null;
        addOn.runtime.store.insert(contacts.id, 'rows', 1, 1);
      };
      const cells = { channel: 'Звонок', client: 'Кто-то', comment: 'перезвонить' };
      expect(save(addOn, cells)).toMatchObject({ ok: true, isNew: true });
      addOn.runtime.calls.beforeCall = null;
      expect(typed(addOn.data())).toEqual(typed(data));
      const own = valuesOf(sheetNamed(addOn.data(), 'Контакты')).filter((row) => row[0] === 'C-ABCDEFGH');
      expect(own).toHaveLength(1);
      expect(own[0]).toEqual(expect.arrayContaining(['Звонок', 'Кто-то', 'перезвонить']));
    },
  );
});
