import type { SheetStore } from '../../local/store/sheetStore';
import type { ContractRunner } from './contractRunner';
import type { CreateStore } from './storeFixture';
import { block, clients, formulaAt, summary, twoSheets, valuesOf, writeColumn } from './storeFixture';

/** A sheet where one thing of every kind hangs on rows 3-5 (index 2-4) of column B. */
function furnish(store: SheetStore): void {
  const area = block(2, 1, 3, 1);
  store.writeSheet(clients, 'merges', [area]);
  store.writeSheet(clients, 'validations', [
    { areas: [area], criteria: 'CUSTOM_FORMULA', values: ['=B3>0'], allowInvalid: true, helpText: null },
  ]);
  const format = { background: '#ff0000', strikethrough: true };
  store.writeSheet(clients, 'conditionalFormats', [
    { areas: [area], rule: { kind: 'boolean', criteria: 'CUSTOM_FORMULA', values: ['=$B3=1'], format } },
  ]);
  store.writeSheet(clients, 'protections', [{ id: 1, area, description: '', warningOnly: true, editors: [] }]);
  store.writeSheet(clients, 'filter', { area, criteria: {} });
  store.writeSheet(clients, 'bandings', [{ area, header: null, first: '#ffffff', second: '#eeeeee', footer: null }]);
  store.writeSheet(clients, 'metadata', [{ id: 5, key: 'k', value: null, visibility: 'DOCUMENT', row: 3 }]);
  store.writeWorkbook('namedRanges', [{ name: 'Mine', sheetId: clients, area }]);
  const position = { row: 6, column: 1, offsetX: 0, offsetY: 0, width: 600, height: 371 };
  const ranges = ['Clients!B3:B5'];
  store.writeSheet(clients, 'charts', [
    { id: 9, type: 'COLUMN', ranges, position, options: {}, numHeaders: 0, transposed: false },
  ]);
}

function whereThingsAre(store: SheetStore): unknown {
  return {
    areas: [
      store.readSheet(clients, 'merges')[0],
      store.readSheet(clients, 'validations')[0]?.areas[0],
      store.readSheet(clients, 'conditionalFormats')[0]?.areas[0],
      store.readSheet(clients, 'protections')[0]?.area,
      store.readSheet(clients, 'filter')?.area,
      store.readSheet(clients, 'bandings')[0]?.area,
      store.readWorkbook('namedRanges')[0]?.area,
    ],
    metadataRow: store.readSheet(clients, 'metadata')[0]?.row,
    chartRow: store.readSheet(clients, 'charts')[0]?.position.row,
    chartRange: store.readSheet(clients, 'charts')[0]?.ranges[0],
  };
}

function allAt(row: number, rows: number): unknown[] {
  return Array.from({ length: 7 }, () => block(row, 1, rows, 1));
}

/** The formulas of the validation and of the rule that colours. */
function ruleFormulas(store: SheetStore): unknown[] {
  const colours = store.readSheet(clients, 'conditionalFormats')[0]?.rule;
  const values = colours?.kind === 'boolean' ? colours.values : [];
  return [...(store.readSheet(clients, 'validations')[0]?.values ?? []), ...values];
}

/** Insertion, deletion and moving of rows and columns, and all that follows them. */
export function describeStoreStructure(
  createStore: CreateStore,
  { describe, test, expectEqual }: ContractRunner,
): void {
  function furnished(): SheetStore {
    const store = createStore(twoSheets());
    furnish(store);
    return store;
  }

  describe('inserting', () => {
    test('pushes rows down and enlarges the grid', () => {
      const store = createStore(twoSheets());
      writeColumn(store, 0, ['a', 'b']);
      store.insert(clients, 'rows', 1, 2);
      expectEqual(valuesOf(store, block(0, 0, 4, 1)), [['a'], [null], [null], ['b']]);
      expectEqual(store.sheets()[0]?.rowCount, 22);
    });

    test('pushes columns right and enlarges the grid', () => {
      const store = createStore(twoSheets());
      store.writeCells(clients, 0, 0, [['a', 'b']]);
      store.insert(clients, 'columns', 1, 1);
      expectEqual(valuesOf(store, block(0, 0, 1, 3)), [['a', null, 'b']]);
      expectEqual(store.sheets()[0]?.columnCount, 9);
    });

    test('copies the look of the neighbour when asked', () => {
      const store = createStore(twoSheets());
      store.writeFormats(clients, block(0, 0, 1, 2), { bold: true });
      store.insert(clients, 'rows', 1, 1, 'before');
      expectEqual(
        store.readCells(clients, block(1, 0, 1, 3))[0]?.map((cell) => cell?.format?.bold ?? false),
        [true, true, false],
      );
    });

    test('moves everything that lies below', () => {
      const store = furnished();
      store.insert(clients, 'rows', 0, 2);
      expectEqual(whereThingsAre(store), {
        areas: allAt(4, 3),
        metadataRow: 5,
        chartRow: 8,
        chartRange: 'Clients!B5:B7',
      });
    });

    test('inside a block makes the block longer', () => {
      const store = furnished();
      store.insert(clients, 'rows', 3, 1);
      expectEqual(whereThingsAre(store), {
        areas: allAt(2, 4),
        metadataRow: 4,
        chartRow: 7,
        chartRange: 'Clients!B3:B6',
      });
    });

    test('moves the formulas of rules', () => {
      const store = furnished();
      store.insert(clients, 'rows', 0, 1);
      const rule = store.readSheet(clients, 'conditionalFormats')[0]?.rule;
      expectEqual(rule?.kind === 'boolean' ? rule.values : [], ['=$B4=1']);
      expectEqual(rule?.kind === 'boolean' ? rule.format : {}, { background: '#ff0000', strikethrough: true });
      expectEqual(store.readSheet(clients, 'validations')[0]?.values, ['=B4>0']);
    });

    test('moves sizes, hidden marks and frozen rows', () => {
      const store = createStore(twoSheets());
      store.setSize(clients, 'rows', 3, 1, 50);
      store.setHidden(clients, 'rows', 4, 2, true);
      store.changeSheet(clients, { frozenRows: 2 });
      store.insert(clients, 'rows', 1, 1);
      expectEqual(store.sizes(clients, 'rows'), { 4: 50 });
      expectEqual(store.hidden(clients, 'rows'), { 5: true, 6: true });
      expectEqual(store.sheets()[0]?.frozenRows, 3);
    });

    test('moves formulas of all sheets that point there, and no others', () => {
      const store = createStore(twoSheets());
      writeColumn(store, 2, [{ formula: '=SUM($A$2:A5)+LOG10(A1)&"A2"' }, { formula: "='Сводка'!A2+A:A+3:4" }]);
      store.writeCells(summary, 0, 0, [[{ formula: '=Clients!A2+A2' }]]);
      store.insert(clients, 'rows', 1, 1);
      expectEqual(formulaAt(store, 0, 2), '=SUM($A$3:A6)+LOG10(A1)&"A2"');
      expectEqual(formulaAt(store, 2, 2), "='Сводка'!A2+A:A+4:5");
      expectEqual(formulaAt(store, 0, 0, summary), '=Clients!A3+A2');
    });
  });

  describe('deleting', () => {
    test('pulls up what lies below and shrinks the grid', () => {
      const store = createStore(twoSheets());
      writeColumn(store, 0, ['a', 'b', 'c', 'd']);
      store.remove(clients, 'rows', 1, 2);
      expectEqual(valuesOf(store, block(0, 0, 3, 1)), [['a'], ['d'], [null]]);
      expectEqual(store.sheets()[0]?.rowCount, 18);
    });

    test('shortens a block that is partly deleted', () => {
      const store = furnished();
      store.remove(clients, 'rows', 1, 2);
      expectEqual(whereThingsAre(store), {
        areas: allAt(1, 2),
        metadataRow: 1,
        chartRow: 4,
        chartRange: 'Clients!B2:B3',
      });
    });

    test('leaves the formulas of rules beside their new first row', () => {
      const store = furnished();
      store.remove(clients, 'rows', 1, 2);
      expectEqual(ruleFormulas(store), ['=B2>0', '=$B2=1']);
    });

    test('of the first column of a rule leaves its formulas beside the next one', () => {
      const store = createStore(twoSheets());
      store.writeSheet(clients, 'validations', [
        {
          areas: [block(2, 1, 3, 2)],
          criteria: 'CUSTOM_FORMULA',
          values: ['=B3>$A$1+A3'],
          allowInvalid: true,
          helpText: null,
        },
      ]);
      store.remove(clients, 'columns', 1, 1);
      expectEqual(store.readSheet(clients, 'validations')[0]?.values, ['=B3>$A$1+A3']);
    });

    test('leaves #REF! in a rule that reads a fixed cell which is gone', () => {
      const store = createStore(twoSheets());
      store.writeSheet(clients, 'validations', [
        {
          areas: [block(2, 1, 3, 1)],
          criteria: 'CUSTOM_FORMULA',
          values: ['=B3>$A$1'],
          allowInvalid: true,
          helpText: null,
        },
      ]);
      store.remove(clients, 'rows', 0, 1);
      expectEqual(store.readSheet(clients, 'validations')[0]?.values, ['=B2>#REF!']);
    });

    test('removes what lay wholly inside', () => {
      const store = furnished();
      store.remove(clients, 'columns', 1, 1);
      expectEqual(store.readSheet(clients, 'merges'), []);
      expectEqual(store.readSheet(clients, 'validations'), []);
      expectEqual(store.readSheet(clients, 'conditionalFormats'), []);
      expectEqual(store.readSheet(clients, 'filter'), null);
      expectEqual(store.readWorkbook('namedRanges'), []);
    });

    test('leaves #REF! in formulas that pointed there', () => {
      const store = createStore(twoSheets());
      writeColumn(store, 2, [{ formula: '=A5*2' }]);
      store.remove(clients, 'rows', 4, 1);
      expectEqual(formulaAt(store, 0, 2), '=#REF!*2');
    });
  });

  describe('moving', () => {
    test('puts rows before another row', () => {
      const store = createStore(twoSheets());
      writeColumn(store, 0, ['a', 'b', 'c', 'd']);
      store.move(clients, 'rows', 0, 2, 3);
      expectEqual(valuesOf(store, block(0, 0, 4, 1)), [['c'], ['a'], ['b'], ['d']]);
    });

    test('puts columns back to the left', () => {
      const store = createStore(twoSheets());
      store.writeCells(clients, 0, 0, [['a', 'b', 'c']]);
      store.move(clients, 'columns', 2, 1, 0);
      expectEqual(valuesOf(store, block(0, 0, 1, 3)), [['c', 'a', 'b']]);
    });

    test('inside a rule leaves its formulas beside its first row', () => {
      const store = furnished();
      store.move(clients, 'rows', 2, 1, 5);
      expectEqual(ruleFormulas(store), ['=B3>0', '=$B3=1']);
    });

    test('takes the formulas of a whole rule along', () => {
      const store = furnished();
      store.move(clients, 'rows', 2, 3, 0);
      expectEqual(ruleFormulas(store), ['=B1>0', '=$B1=1']);
    });

    test('takes references and metadata along', () => {
      const store = furnished();
      store.writeCells(clients, 0, 5, [[{ formula: '=B4' }]]);
      store.move(clients, 'rows', 3, 1, 1);
      expectEqual(formulaAt(store, 0, 5), '=B2');
      expectEqual(store.readSheet(clients, 'metadata')[0]?.row, 1);
    });
  });

  describe('sizes', () => {
    test('are kept where set and gone when reset', () => {
      const store = createStore(twoSheets());
      store.setSize(clients, 'columns', 1, 3, 40);
      store.setSize(clients, 'columns', 2, 1, null);
      expectEqual(store.sizes(clients, 'columns'), { 1: 40, 3: 40 });
    });

    test('do not depend on hiding', () => {
      const store = createStore(twoSheets());
      store.setHidden(clients, 'columns', 0, 2, true);
      store.setHidden(clients, 'columns', 1, 1, false);
      expectEqual(store.hidden(clients, 'columns'), { 0: true });
    });
  });
}
