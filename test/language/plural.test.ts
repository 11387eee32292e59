import { formFor } from '../../src/language/plural';

const ROWS = { one: 'строка', few: 'строки', many: 'строк' };

describe('Plural forms', () => {
  it.each([
    [0, 'строк'],
    [1, 'строка'],
    [2, 'строки'],
    [4, 'строки'],
    [5, 'строк'],
    [11, 'строк'],
    [12, 'строк'],
    [21, 'строка'],
    [22, 'строки'],
    [111, 'строк'],
    [1001, 'строка'],
  ])('Russian: %i %s', (count, form) => {
    expect(formFor('ru', count, ROWS)).toBe(form);
  });

  it.each([
    [0, 'rows'],
    [1, 'row'],
    [2, 'rows'],
    [21, 'rows'],
  ])('English: %i %s', (count, form) => {
    expect(formFor('en', count, { one: 'row', many: 'rows' })).toBe(form);
  });
});
