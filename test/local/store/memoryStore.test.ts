import { createMemoryStore } from '../../../local/store/memoryStore';
import type { CellContent } from '../../../local/store/sheetStore';
import { describeSheetStore } from '../../contract/sheetStore';
import { block, clients, twoSheets } from '../../contract/storeFixture';

describeSheetStore('in memory', createMemoryStore, {
  describe,
  test,
  expectEqual: (actual, expected) => expect(actual).toEqual(expected),
});

describe('a large sheet in memory', () => {
  test('keeps every one of two million cells', () => {
    const rows = 100_000;
    const columns = 20;
    const data = twoSheets();
    data.sheets[0] = { ...data.sheets[0]!, rowCount: rows, columnCount: columns };
    const store = createMemoryStore(data);
    const contents: CellContent[][] = Array.from({ length: rows }, (_, row) =>
      Array.from({ length: columns }, (_unused, column) => row * columns + column),
    );
    store.writeCells(clients, 0, 0, contents);
    const read = store.readCells(clients, block(0, 0, rows, columns));
    expect(read.at(-1)?.at(-1)?.value).toBe(rows * columns - 1);
    expect(store.extent(clients)).toEqual({ rows, columns });
  });
});
