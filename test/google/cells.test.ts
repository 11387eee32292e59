import { createRuntime } from '../../local/services/runtime';
import { createMemoryStore } from '../../local/store/memoryStore';
import { newWorkbookData } from '../../local/store/newWorkbook';
import type { CellValue } from '../../src/core/register/schema/cell';
import { wallClockIn } from '../../src/core/values/wallClock';
import { PLAIN_TEXT } from '../../src/core/views/numberFormats';
import { readCells, writeCells, writtenIn } from '../../src/google/cells';
import { openWorkbook, type Range } from '../../src/google/workbook';

const ZONE = 'Asia/Novokuznetsk';
const clock = wallClockIn(ZONE);

function column(rows: number): Range {
  const data = newWorkbookData({ name: 'Register', locale: 'ru_RU', timeZone: ZONE });
  const runtime = createRuntime({ store: createMemoryStore(data) });
  Object.assign(globalThis, runtime.globals);
  return openWorkbook().tabs[0]!.sheet.getRange(1, 1, rows, 1);
}

const TEXTS: readonly string[] = ['=1+1', '5', '05.11.2026', 'ИСТИНА', '+7 943 123-45-67', "'x", '10 %', 'Ромашка'];

describe('what is written into cells of people', () => {
  test('is there as it was: text as text, never a formula, number, date or tick', () => {
    const cells: readonly CellValue[] = [...TEXTS, 5, true, ''];
    const range = column(cells.length);
    writeCells(
      range,
      cells.map((cell) => [cell]),
      clock,
    );
    expect(readCells(range, clock).map(([cell]) => cell)).toEqual(cells);
  });

  test('is the same moment when it is one, by the clock of the workbook', () => {
    const range = column(1);
    writeCells(range, [[{ serial: 46_000.5 }]], clock);
    expect(readCells(range, clock)).toEqual([[{ serial: 46_000.5 }]]);
  });

  test.each([PLAIN_TEXT, '0.00'])('is so whatever the format of the cells, which stays as it is: %s', (format) => {
    const range = column(TEXTS.length);
    range.setNumberFormat(format);
    writeCells(
      range,
      TEXTS.map((text) => [text]),
      clock,
    );
    expect(readCells(range, clock).map(([cell]) => cell)).toEqual(TEXTS);
    expect(range.getNumberFormat()).toBe(format);
  });

  test('may be a formula, which means the same wherever it is put', () => {
    const range = column(2);
    writeCells(range, [[5], [{ formula: '=R[-1]C[0]+1' }]], clock);
    expect(range.getFormulas()).toEqual([[''], ['=A1+1']]);
  });
});

test.each([PLAIN_TEXT, '0.00'])('text of a new row is there as it was, in cells of the format %s', (format) => {
  const range = column(TEXTS.length);
  range.setNumberFormat(format);
  range.setValues(TEXTS.map((text) => [writtenIn(text, format, clock)]));
  expect(readCells(range, clock).map(([cell]) => cell)).toEqual(TEXTS);
});
