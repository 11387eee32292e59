import { writeImport } from '../../local/register/writeImport';
import type { WorkbookData } from '../../local/store/workbookData';
import {
  addOnIn,
  builtFiles,
  columnOf,
  emptyWorkbook,
  NOW,
  runWell,
  sheetNamed,
  smallRegister,
  valuesOf,
} from './addOn';

/** Blank rows below the last filled one, and whether the lowest has the list of channels and the format of dates. */
function spareOf(data: WorkbookData): { readonly rows: number; readonly isDressed: boolean } {
  const contacts = sheetNamed(data, 'Контакты');
  const last = contacts.rowCount - 1;
  const channel = columnOf(contacts, 'Канал');
  const format = contacts.rows[last]?.[columnOf(contacts, 'Дата и время')]?.format?.numberFormat;
  const hasList = contacts.validations.some(({ areas }) =>
    areas.some(
      ({ row, rows, column, columns }) => row + rows > last && column <= channel && channel < column + columns,
    ),
  );
  return { rows: contacts.rowCount - valuesOf(contacts).length, isDressed: hasList && format !== undefined };
}

/** People who delete what they think is of no use. */
async function withoutSpareRows(): Promise<WorkbookData> {
  const addOn = await addOnIn(await smallRegister());
  const contacts = sheetNamed(addOn.data(), 'Контакты');
  const filled = valuesOf(contacts).length;
  addOn.runtime.store.remove(contacts.id, 'rows', filled, contacts.rowCount - filled);
  return addOn.data();
}

describe('below the last row there are always 200 empty ones, dressed like it', () => {
  test('in a new register', async () => {
    const addOn = await addOnIn(emptyWorkbook());
    runWell(addOn, 'setUpOrRepair');
    expect(spareOf(addOn.data())).toEqual({ rows: expect.any(Number), isDressed: true });
    expect(spareOf(addOn.data()).rows).toBeGreaterThanOrEqual(200);
  });

  test('after a refresh', async () => {
    const data = await withoutSpareRows();
    expect(spareOf(data).rows).toBe(0);
    const addOn = await addOnIn(data);
    runWell(addOn, 'refreshEverything');
    expect(spareOf(addOn.data())).toEqual({ rows: 200, isDressed: true });
  });

  test('after an import', async () => {
    const rows = Array.from({ length: 50 }, (_none, index) => ({
      sources: [],
      cells: { at: { serial: NOW - 1 }, client: `Фирма ${index}` },
      standing: 0,
    }));
    const plan = { table: 'contacts', key: ['client'], added: rows, edits: [] } as const;
    const { data } = writeImport(await withoutSpareRows(), plan, { now: NOW, files: await builtFiles() });
    const spare = spareOf(data);
    expect(spare.isDressed).toBe(true);
    expect(spare.rows).toBeGreaterThanOrEqual(200);
  });
});
