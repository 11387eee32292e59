import type { ContractRunner } from './contractRunner';
import type { CreateStore } from './storeFixture';
import { block, clients, formulaAt, twoSheets, valuesOf, writeColumn } from './storeFixture';

/** Contents, formats and notes of cells. */
export function describeStoreCells(createStore: CreateStore, { describe, test, expectEqual }: ContractRunner): void {
  describe('cells', () => {
    test('are read as they were written, with their types', () => {
      const store = createStore(twoSheets());
      const error = { error: '#REF!' };
      store.writeCells(clients, 1, 2, [
        ['Анна', 12.5],
        [true, error],
      ]);
      expectEqual(valuesOf(store, block(1, 2, 2, 2)), [
        ['Анна', 12.5],
        [true, error],
      ]);
    });

    test('are empty until written and after null is written', () => {
      const store = createStore(twoSheets());
      store.writeCells(clients, 0, 0, [['x', 'y']]);
      store.writeCells(clients, 0, 0, [[null]]);
      expectEqual(valuesOf(store, block(0, 0, 2, 2)), [
        [null, 'y'],
        [null, null],
      ]);
    });

    test('hold a formula with its last result until a value replaces it', () => {
      const store = createStore(twoSheets());
      store.writeCells(clients, 0, 0, [[{ formula: '=1+1', value: 2 }]]);
      const [[before] = []] = store.readCells(clients, block(0, 0, 1, 1));
      expectEqual([before?.formula, before?.value], ['=1+1', 2]);
      store.writeCells(clients, 0, 0, [[5]]);
      const [[after] = []] = store.readCells(clients, block(0, 0, 1, 1));
      expectEqual([after?.formula, after?.value], [undefined, 5]);
    });

    test('keep links as rich text until plain text replaces it', () => {
      const store = createStore(twoSheets());
      const runs = [{ start: 0, end: 4, link: '#gid=7' }];
      store.writeCells(clients, 0, 0, [[{ value: 'Open it', runs }]]);
      expectEqual(store.readCells(clients, block(0, 0, 1, 1))[0]?.[0]?.runs, runs);
      store.writeCells(clients, 0, 0, [['Closed']]);
      expectEqual(store.readCells(clients, block(0, 0, 1, 1))[0]?.[0]?.runs, undefined);
    });

    test('read earlier do not change with later writes', () => {
      const store = createStore(twoSheets());
      writeColumn(store, 0, ['before']);
      const read = store.readCells(clients, block(0, 0, 1, 1));
      writeColumn(store, 0, ['after']);
      expectEqual(read[0]?.[0]?.value, 'before');
    });

    test('keep format and note when the value changes', () => {
      const store = createStore(twoSheets());
      store.writeFormats(clients, block(0, 0, 1, 1), { numberFormat: '@', bold: true });
      store.writeNotes(clients, 0, 0, [['who called']]);
      store.writeCells(clients, 0, 0, [['007']]);
      store.writeCells(clients, 0, 0, [[null]]);
      const [[cell] = []] = store.readCells(clients, block(0, 0, 1, 1));
      expectEqual([cell?.format, cell?.note], [{ numberFormat: '@', bold: true }, 'who called']);
    });

    test('take a format patch in part, and null takes one property back', () => {
      const store = createStore(twoSheets());
      const area = block(0, 0, 1, 2);
      store.writeFormats(clients, area, { bold: true, background: '#ff0000' });
      store.writeFormats(clients, area, [[{ bold: null }, { fontSize: 12 }]]);
      const formats = store.readCells(clients, area)[0]?.map((cell) => cell?.format);
      expectEqual(formats, [{ background: '#ff0000' }, { bold: true, background: '#ff0000', fontSize: 12 }]);
    });

    test('keep every kind of alignment', () => {
      const store = createStore(twoSheets());
      const kinds = (['left', 'center', 'right', 'general-left'] as const).map((horizontalAlignment) => ({
        horizontalAlignment,
      }));
      store.writeFormats(clients, block(0, 0, 1, 4), [kinds]);
      expectEqual(
        store.readCells(clients, block(0, 0, 1, 4))[0]?.map((cell) => cell?.format),
        kinds,
      );
    });

    test('lose all formatting when the patch is null', () => {
      const store = createStore(twoSheets());
      store.writeCells(clients, 0, 0, [['x']]);
      store.writeFormats(clients, block(0, 0, 1, 1), { italic: true });
      store.writeFormats(clients, block(0, 0, 1, 1), null);
      const [[cell] = []] = store.readCells(clients, block(0, 0, 1, 1));
      expectEqual([cell?.value, cell?.format], ['x', undefined]);
    });

    test('lose a note that is written empty', () => {
      const store = createStore(twoSheets());
      store.writeNotes(clients, 0, 0, [['a', 'b']]);
      store.writeNotes(clients, 0, 0, [[null, '']]);
      expectEqual(
        store.readCells(clients, block(0, 0, 1, 2))[0]?.map((cell) => cell?.note),
        [undefined, undefined],
      );
    });
  });

  describe('extent', () => {
    test('is nothing on an empty sheet', () => {
      expectEqual(createStore(twoSheets()).extent(clients), { rows: 0, columns: 0 });
    });

    test('counts FALSE and formulas with an empty result, not formats', () => {
      const store = createStore(twoSheets());
      store.writeCells(clients, 4, 0, [[false]]);
      store.writeCells(clients, 0, 3, [[{ formula: '=""', value: '' }]]);
      store.writeFormats(clients, block(9, 6, 1, 1), { bold: true });
      expectEqual(store.extent(clients), { rows: 5, columns: 4 });
    });

    test('shrinks when the last row is emptied', () => {
      const store = createStore(twoSheets());
      writeColumn(store, 0, ['a', 'b', 'c']);
      store.writeCells(clients, 1, 0, [[null], [null]]);
      expectEqual(store.extent(clients), { rows: 1, columns: 1 });
    });
  });

  describe('reordering rows', () => {
    test('takes values, formats and notes along and leaves other columns', () => {
      const store = createStore(twoSheets());
      writeColumn(store, 0, ['c', 'a', 'b']);
      writeColumn(store, 1, [1, 2, 3]);
      store.writeNotes(clients, 0, 0, [['note of c']]);
      store.reorderRows(clients, block(0, 0, 3, 1), [1, 2, 0]);
      expectEqual(valuesOf(store, block(0, 0, 3, 2)), [
        ['a', 1],
        ['b', 2],
        ['c', 3],
      ]);
      expectEqual(store.readCells(clients, block(2, 0, 1, 1))[0]?.[0]?.note, 'note of c');
    });

    test('takes a row’s own formulas along: they go on reading their row', () => {
      const store = createStore(twoSheets());
      store.writeCells(clients, 2, 0, [
        ['c', 1, { formula: '=B3*2+$B$1' }],
        ['a', 2, { formula: "=B4*2+'Сводка'!A4" }],
        ['b', 3, { formula: '=B5-B4' }],
      ]);
      store.reorderRows(clients, block(2, 0, 3, 3), [1, 2, 0]);
      expectEqual(
        [2, 3, 4].map((row) => formulaAt(store, row, 2)),
        ["=B3*2+'Сводка'!A3", '=B4-B3', '=B5*2+$B$1'],
      );
    });

    test('leaves #REF! where a formula would read above the first row', () => {
      const store = createStore(twoSheets());
      writeColumn(store, 0, [null, null, { formula: '=B1' }]);
      store.reorderRows(clients, block(0, 0, 3, 1), [2, 0, 1]);
      expectEqual(formulaAt(store, 0, 0), '=#REF!');
    });
  });
}
