import type { ContractRunner } from './contractRunner';
import type { CreateStore } from './storeFixture';
import { block, clients, formulaAt, summary, twoSheets, valuesOf, writeColumn } from './storeFixture';

/** Sheets, things of the whole workbook, selection and the way out as plain data. */
export function describeStoreSheets(createStore: CreateStore, { describe, test, expectEqual }: ContractRunner): void {
  describe('sheets', () => {
    test('are listed in tab order with their properties', () => {
      const store = createStore(twoSheets());
      store.moveSheet(summary, 0);
      store.changeSheet(summary, { hidden: false, tabColor: '#00ff00', frozenColumns: 1 });
      const shown = store.sheets().map(({ id, name, tabColor, frozenColumns }) => [id, name, tabColor, frozenColumns]);
      expectEqual(shown, [
        [summary, 'Сводка', '#00ff00', 1],
        [clients, 'Clients', null, 0],
      ]);
    });

    test('are added at a position, empty, with an id of their own', () => {
      const store = createStore(twoSheets());
      const id = store.addSheet({ name: 'New', rowCount: 5, columnCount: 3 }, 1);
      expectEqual(
        store.sheets().map((sheet) => sheet.id),
        [clients, id, summary],
      );
      expectEqual(new Set([clients, id, summary]).size, 3);
      expectEqual(store.extent(id), { rows: 0, columns: 0 });
    });

    test('are copied with contents and lists, and go their own way afterwards', () => {
      const store = createStore(twoSheets());
      writeColumn(store, 0, ['a']);
      store.writeSheet(clients, 'merges', [block(1, 1, 2, 2)]);
      const id = store.copySheet(clients, 'Copy', 2);
      writeColumn(store, 0, ['changed']);
      expectEqual(valuesOf(store, block(0, 0, 1, 1), id), [['a']]);
      expectEqual(store.readSheet(id, 'merges'), [block(1, 1, 2, 2)]);
    });

    test('take their named ranges along and leave #REF! when removed', () => {
      const store = createStore(twoSheets());
      writeColumn(store, 0, [{ formula: "='Сводка'!B2" }]);
      store.writeWorkbook('namedRanges', [{ name: 'Gone', sheetId: summary, area: block(0, 0, 1, 1) }]);
      store.removeSheet(summary);
      expectEqual(formulaAt(store, 0, 0), '=#REF!');
      expectEqual(store.readWorkbook('namedRanges'), []);
    });

    test('keep being found by formulas when renamed', () => {
      const store = createStore(twoSheets());
      writeColumn(store, 0, [{ formula: "=SUM('Сводка'!A1:A3)" }]);
      store.changeSheet(summary, { name: "Owner's view" });
      expectEqual(formulaAt(store, 0, 0), "=SUM('Owner''s view'!A1:A3)");
    });
  });

  describe('the workbook', () => {
    test('remembers its name, zone and properties', () => {
      const store = createStore(twoSheets());
      store.writeWorkbook('name', 'Sales');
      store.writeWorkbook('timeZone', 'America/New_York');
      store.writeWorkbook('properties', { language: 'ru' });
      expectEqual(
        [store.readWorkbook('name'), store.readWorkbook('timeZone'), store.readWorkbook('properties')],
        ['Sales', 'America/New_York', { language: 'ru' }],
      );
    });

    test('has the first visible sheet active at A1 to begin with', () => {
      const data = twoSheets();
      data.sheets[0] = { ...data.sheets[0]!, hidden: true };
      expectEqual(createStore(data).selection(), {
        sheetId: summary,
        areas: [block(0, 0, 1, 1)],
        current: { row: 0, column: 0 },
      });
    });

    test('keeps the selection that was made', () => {
      const store = createStore(twoSheets());
      const selection = { sheetId: summary, areas: [block(1, 1, 2, 2)], current: { row: 2, column: 2 } };
      store.select(selection);
      expectEqual(store.selection(), selection);
    });

    test('comes out as data from which an equal store can be made', () => {
      const store = createStore(twoSheets());
      store.writeCells(clients, 0, 0, [['a', 1, true, { formula: '=B1', value: 1 }]]);
      store.writeFormats(clients, block(0, 0, 1, 1), { bold: true });
      store.writeNotes(clients, 3, 3, [['note']]);
      const again = createStore(store.toData());
      expectEqual(again.readCells(clients, block(0, 0, 5, 5)), store.readCells(clients, block(0, 0, 5, 5)));
      expectEqual(again.sheets(), store.sheets());
    });

    test('given as data is not changed by the store', () => {
      const data = twoSheets();
      writeColumn(createStore(data), 0, ['a']);
      expectEqual(data, twoSheets());
    });
  });
}
