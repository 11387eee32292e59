import type { Probe } from './bench';

const ROWS = 500;
const COLUMNS = 20;

const block = (): number[][] =>
  Array.from({ length: ROWS }, (_none, row) => Array.from({ length: COLUMNS }, (_cell, column) => row + column));

/** How long one call takes; the seconds beside it are what is of interest. Rows that move come last. */
export const SPEED: readonly Probe[] = [
  {
    what: { en: 'One write of 10,000 cells', ru: 'Одна запись 10 000 ячеек' },
    expected: 'done',
    find: ({ sheet }) => {
      sheet.getRange(sheet.getMaxRows() - ROWS + 1, 1, ROWS, COLUMNS).setValues(block());
      SpreadsheetApp.flush();
      return 'done';
    },
  },
  {
    what: { en: 'One reading of 10,000 cells', ru: 'Одно чтение 10 000 ячеек' },
    expected: ROWS,
    find: ({ sheet }) => sheet.getRange(sheet.getMaxRows() - ROWS + 1, 1, ROWS, COLUMNS).getValues().length,
  },
  {
    what: { en: 'Rows that are put in push down what is below', ru: 'Вставленные строки сдвигают то, что ниже' },
    expected: 'below',
    find: ({ sheet, cells }) => {
      const row = cells().setValue('below').getRow();
      sheet.insertRowsBefore(row, 2);
      return sheet.getRange(row + 2, 1).getValue() as unknown;
    },
  },
  {
    what: { en: 'Rows that are deleted pull up what is below', ru: 'Удалённые строки подтягивают то, что ниже' },
    expected: 'last',
    find: ({ sheet, cells }) => {
      const row = cells().getRow() + 10;
      sheet.getRange(row + 2, 1).setValue('last');
      sheet.deleteRows(row, 2);
      return sheet.getRange(row, 1).getValue() as unknown;
    },
  },
  {
    what: { en: 'A sheet grows by the rows it is given', ru: 'Лист вырастает на заданное число строк' },
    expected: 10,
    find: ({ sheet }) => {
      const before = sheet.getMaxRows();
      sheet.insertRowsAfter(before, 10);
      return sheet.getMaxRows() - before;
    },
  },
];
