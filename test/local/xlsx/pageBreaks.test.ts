import type { ChartData } from '../../../local/store/workbookData';
import { pageBreaks } from '../../../local/xlsx/sheet/pageBreaks';
import { writeWorkbook } from '../../../local/xlsx/writeWorkbook';
import { aForeignFile, aSheet, aWorkbook, read } from './workbooks';

/** A chart of 280 pixels, which are fourteen rows. */
function aChart(id: number, row: number): ChartData {
  const position = { row, column: 0, offsetX: 0, offsetY: 0, width: 500, height: 280 };
  return { id, type: 'COLUMN', ranges: ['Контакты!A1:B2'], position, options: {}, numHeaders: 1, transposed: false };
}

const print = { landscape: true, fitToWidth: true };
/** As wide as twice a page: it takes twice as much of the height, 61 rows of 21 pixels. */
const wide = [Array.from({ length: 20 }, () => ({ value: 'x' }))];

test('the charts below a table begin a page, and each that would be cut begins another', () => {
  const charts = [aChart(1, 30), aChart(2, 44), aChart(3, 58), aChart(4, 72), aChart(5, 86), aChart(6, 100)];
  expect(pageBreaks(aSheet({ print, rows: wide, charts }))).toEqual([30, 86]);
});

test('headings that each page repeats take room', () => {
  const charts = [aChart(1, 30), aChart(2, 44), aChart(3, 58), aChart(4, 72)];
  expect(pageBreaks(aSheet({ print, rows: wide, charts, frozenRows: 6 }))).toEqual([30, 72]);
});

test('a chart beside a table stays with it, and a sheet that is not as wide as the page is left as it is', () => {
  const charts = [aChart(1, 0)];
  expect(pageBreaks(aSheet({ print, rows: wide, charts }))).toEqual([]);
  expect(pageBreaks(aSheet({ rows: wide, charts: [aChart(1, 30)] }))).toEqual([]);
});

test('our own pages are not told as lost when the file is opened again, and those of somebody else are', async () => {
  const sheet = aSheet({ print, rows: wide, charts: [aChart(1, 30)] });
  const saved = await read(await writeWorkbook(aWorkbook(sheet)));
  expect(saved.notUnderstood).toEqual([]);
  expect(pageBreaks(saved.data.sheets[0]!)).toEqual([30]);
  const breaks = '<rowBreaks count="1"><brk id="5" man="1"/></rowBreaks>';
  const foreign = await read(await aForeignFile(`<worksheet><sheetData/>${breaks}</worksheet>`));
  expect(foreign.notUnderstood).toEqual([{ kind: 'pageLayout', sheet: 'Sheet1', detail: 'breaks 5' }]);
});
