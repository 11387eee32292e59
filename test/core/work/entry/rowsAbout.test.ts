import type { CellValue } from '../../../../src/core/register/schema/cell';
import {
  isClientOf,
  keysOfText,
  keysOfTyped,
  partOfSheet,
  rowsToRead,
} from '../../../../src/core/work/entry/rowsAbout';
import { readingContextOf } from '../../../../src/core/register/tables/readingContext';
import { DEFAULT_SETTINGS } from '../../../../src/core/register/tables/settings';

const CONTEXT = readingContextOf('ru_RU', DEFAULT_SETTINGS, []);

describe('whom a cell may be of', () => {
  test.each([
    ['K-1', ['id:K-1', 'name:k-1']],
    ['+79161234567; Anna@Alfa.RU', ['phone:+79161234567', 'email:anna@alfa.ru']],
  ])('%s', (text, keys) => {
    expect(keysOfText(text)).toEqual(expect.arrayContaining(keys));
  });

  test('a phone as people type it is known where somebody types it for a search, and blanks around it are nothing', () => {
    expect(keysOfTyped(' 8 916 123-45-67 ', CONTEXT)).toContain('phone:+79161234567');
    expect(keysOfTyped('  ', CONTEXT)).toEqual([]);
  });
});

test('a row of Clients is of somebody by its id or its name, and a blank cell by nothing', () => {
  const positions = new Map([
    ['id', 0],
    ['name', 1],
  ]);
  const isTheirs = isClientOf(new Set(['id:K-1', 'name:beta', 'name:', 'id:']));
  const rows: readonly (readonly CellValue[])[] = [
    ['k-1', 'Alfa'],
    ['K-2', 'Beta'],
    ['K-3', 'Gamma'],
    ['', ''],
  ];
  expect(rows.map((cells) => isTheirs({ positions }, cells))).toEqual([true, true, false, false]);
});

test('of somebody with thousands of rows the oldest hundred and the newest nine hundred are read', () => {
  const rows = Array.from({ length: 1200 }, (_none, row) => row);
  expect(rowsToRead(rows.slice(0, 1000))).toHaveLength(1000);
  expect(rowsToRead(rows)).toEqual([...rows.slice(0, 100), ...rows.slice(300)]);
});

test('a sheet goes over without its blank rows, and each row keeps its place', () => {
  const values = [['ID'], [''], ['K-1'], []];
  expect(partOfSheet({ name: 'Clients', values })).toEqual({
    name: 'Clients',
    height: 4,
    at: [0, 2],
    cells: [['ID'], ['K-1']],
  });
});
