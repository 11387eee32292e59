import fc from 'fast-check';
import { findForeignTables } from '../../../../src/core/register/foreign/findForeignTables';
import type { SourcePlace } from '../../../../src/core/register/foreign/foreignTable';
import { planImport } from '../../../../src/core/register/foreign/planImport';
import { propose } from '../../../../src/core/register/foreign/propose';
import type { CellValue, SheetSnapshot } from '../../../../src/core/register/schema/cell';
import { TABLE_KEYS, tables, type TableKey } from '../../../../src/core/register/tables/tables';
import { aRegisterView } from '../../../builders/registerView';
import { runs } from '../../../builders/runs';

/** What stands in strangers' sheets: our words, their words, numbers, dates, errors, nothing. */
const CELLS: readonly CellValue[] = [
  '', '', '', ' ', 'Дата', 'Клиент', 'Сумма', 'Телефон', 'ИНН', 'Менеджер', 'Статус', 'Итого', 'Итого: 3', 'Янв', 'Фев', 'Март', 'Date', 'Client',
  '05.11.2026', '11/05/2026', '2026-06-01T09:14:58Z', '09:15', 'ООО «Осина»', '84951112233', '1 234,50', '-', '#REF!', '=1+1', 'קָפֶה', 'x'.repeat(300),
  0, 1, -5, 46_000, 1e300, true, false, { serial: 46_000 }, { serial: 0.5 }, '<не указан>', 'Реализация 1 от 05.10.2026', '__proto__', 'constructor',
]; // prettier-ignore

const row = fc.array(fc.constantFrom(...CELLS), { maxLength: 8 });
const block = fc.record({
  row: fc.nat({ max: 4 }),
  column: fc.nat({ max: 4 }),
  rows: fc.integer({ min: 1, max: 3 }),
  columns: fc.integer({ min: 1, max: 4 }),
});
const sheet: fc.Arbitrary<SheetSnapshot> = fc.record({
  name: fc.constantFrom('Лист1', 'Январь', 'Продажи', 'Calls'),
  values: fc.array(row, { maxLength: 12 }),
  merges: fc.array(block, { maxLength: 3 }),
});

const placesOf = (places: readonly SourcePlace[]): string[] =>
  [...new Set(places.map((place) => `${place.sheet} ${String(place.row)}`))].sort();

/** A workbook in which every table has its sheet, as the headings of a new register stand. */
function headed(): Record<string, readonly CellValue[][]> {
  return Object.fromEntries(
    TABLE_KEYS.map((key) => [
      tables[key].sheet.ru,
      [Object.values(tables[key].columns).map(({ heading }) => heading.ru)],
    ]),
  );
}

describe('whatever somebody drops in', () => {
  const register = aRegisterView(headed());

  it('every row of a table is accounted for, and nothing breaks', () => {
    fc.assert(
      fc.property(fc.array(sheet, { minLength: 1, maxLength: 3 }), (sheets) => {
        for (const table of findForeignTables(sheets, register.context)) {
          const { mapping, pairs, questions } = propose(table, register, {});
          const { rows, added } = planImport(table, mapping, register);
          const { new: fresh, changed, same, impossible, filtered } = rows;
          expect(placesOf([...fresh, ...changed, ...same, ...impossible, ...filtered])).toEqual(placesOf(table.rows));
          expect(added.length).toBeLessThanOrEqual(table.rows.length);
          expect(new Set(table.columns.map(({ heading }) => heading)).size).toBe(table.columns.length);
          expect(new Set(pairs.map(({ column }) => column)).size).toBe(pairs.length);
          expect(new Set(questions.map(({ id }) => id)).size).toBe(questions.length);
        }
      }),
      runs(),
    );
  });

  it('the same file again adds nothing and changes nothing, whatever table it went into', () => {
    fc.assert(
      fc.property(fc.array(sheet, { minLength: 1, maxLength: 2 }), fc.constantFrom<TableKey>('sales', 'contacts', 'clients', 'deals'), (sheets, key) => {
        const [table] = findForeignTables(sheets, register.context);
        if (!table) return;
        const { mapping } = propose(table, register, { table: key });
        const { added } = planImport(table, mapping, register);
        const columns = Object.keys(tables[key].columns);
        const filled = { ...headed(), [tables[key].sheet.ru]: [Object.values(tables[key].columns).map(({ heading }) => heading.ru), ...added.map(({ cells }) => columns.map((column) => cells[column] ?? ''))] }; // prettier-ignore
        const again = aRegisterView(filled);
        const plan = planImport(table, propose(table, again, { table: key }).mapping, again);
        expect(plan).toMatchObject({ added: [], edits: [] });
      }), runs(),
    );
  }); // prettier-ignore
});
