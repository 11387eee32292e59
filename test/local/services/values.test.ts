import { script } from './script';

describe('values of cells', () => {
  test('come back with the type they were written with, and empty cells as empty text', () => {
    const values = script(`
      sheet.getRange('A1:D1').setValues([['text', 1.5, true, null]]);
      return sheet.getRange('A1:E1').getValues();`);
    expect(values).toEqual([['text', 1.5, true, '', '']]);
  });

  test.each([
    ['en_US', '12', 12],
    ['en_US', '1,234.5', 1234.5],
    ['en_US', '10%', 0.1],
    ['en_US', 'TRUE', true],
    ['en_US', "'007", '007'],
    ['en_US', 'hello', 'hello'],
    ['en_US', '+79161234567', 79161234567],
    ['ru_RU', '1234,56', 1234.56],
    ['ru_RU', '1 234,5', 1234.5],
    ['ru_RU', 'истина', true],
    ['ru_RU', 'привет', 'привет'],
    ['ru_RU', '12,5%', 0.125],
    ['ru_RU', '5 ₽', 5],
    ['ru_RU', '1.234,5', '1.234,5'],
    ['ru_RU', '32.12', '32.12'],
    ['de_DE', '1.234,56', 1234.56],
    ['en_US', '€5', 5],
    ['en_US', '-$5', -5],
    ['en_US', '1.2.3', '1.2.3'],
  ])('typed in %s: %s becomes %p', (locale, typed, expected) => {
    const values = script(
      `sheet.getRange('A1').setValue(${JSON.stringify(typed)}); return sheet.getRange('A1').getValue();`,
      {
        locale,
      },
    );
    expect(values).toBe(expected);
  });

  test.each([
    ['en_US', '1/2/2024', '2024-01-02T00:00:00.000Z'],
    ['en_GB', '1/2/2024', '2024-02-01T00:00:00.000Z'],
    ['ru_RU', '15.01.2025', '2025-01-15T00:00:00.000Z'],
    ['ru_RU', '15.01.2025 10:30', '2025-01-15T10:30:00.000Z'],
    ['en_US', '2024-01-02', '2024-01-02T00:00:00.000Z'],
    ['ru_RU', '1.5', '2023-05-01T00:00:00.000Z'],
    ['ru_RU', '31.12', '2023-12-31T00:00:00.000Z'],
    ['en_US', '12/31', '2023-12-31T00:00:00.000Z'],
    ['en_US', '5 PM', '1899-12-30T17:00:00.000Z'],
    ['de_DE', '14:30', '1899-12-30T14:30:00.000Z'],
    ['en_US', '25:30:00', '1899-12-31T01:30:00.000Z'],
  ])('typed in %s: %s becomes a date', (locale, typed, expected) => {
    const value = script(`sheet.getRange('A1').setValue('${typed}'); return sheet.getRange('A1').getValue();`, {
      locale,
      now: () => Date.UTC(2023, 5, 1),
    });
    expect(value).toEqual(new Date(expected));
  });

  test('stay text in a cell formatted as plain text', () => {
    const value = script(`
      const cell = sheet.getRange('A1').setNumberFormat('@');
      return cell.setValue('+7 916 123').getValue();`);
    expect(value).toBe('+7 916 123');
  });

  test.each([
    ["'#,##0.00'", '1234.5', '1 234,50'],
    ["'dd.MM.yyyy'", '45672', '15.01.2025'],
    ["'0%'", '0.25', '25%'],
    ["'0.###'", '5', '5'],
  ])('are shown by their format %s', (format, value, shown) => {
    const text = script(
      `return sheet.getRange('A1').setNumberFormat(${format}).setValue(${value}).getDisplayValue();`,
      { locale: 'ru_RU' },
    );
    expect(String(text).replace(/\s/g, ' ')).toBe(shown);
  });

  test.each([
    ['a third', '1/3', '0,3333333333'],
    ['a large number', '123456789', '123456789'],
    ['a length of time', "'25:30:00'", '25:30:00'],
    ['a division by nothing', "'=1/0'", '#DIV/0!'],
    ['truth', 'true', 'ИСТИНА'],
    ['a day without its year', "'31.12'", '31.12'],
  ])('without a format show %s', (_what, value, shown) => {
    const text = script(`return sheet.getRange('A1').setValue(${value}).getDisplayValue();`, { locale: 'ru_RU' });
    expect(text).toBe(shown);
  });

  test('of an empty sheet are one empty text', () => {
    expect(script('return sheet.getDataRange().getValues();')).toEqual([['']]);
  });

  test('reach as far as FALSE and formulas do', () => {
    const last = script(`
      sheet.getRange('A5').setValue(false);
      sheet.getRange('C2').setFormula('=IF(A1, 1, "")');
      return [sheet.getLastRow(), sheet.getLastColumn()];`);
    expect(last).toEqual([5, 3]);
  });

  test('are appended below the last row with content', () => {
    const rows = script(`
      sheet.getRange('B3').setValue('x');
      sheet.appendRow(['a', 'b']);
      return sheet.getDataRange().getValues();`);
    expect(rows).toEqual([
      ['', ''],
      ['', ''],
      ['', 'x'],
      ['a', 'b'],
    ]);
  });

  test('are sorted numbers first, then text, then FALSE and TRUE, empty cells last', () => {
    const column = script(`
      sheet.getRange('A1:A6').setValues([['b'], [true], [''], [2], ['A'], [false]]);
      return sheet.getRange('A1:A6').sort(1).getValues().flat();`);
    expect(column).toEqual([2, 'A', 'b', false, true, '']);
  });
});
