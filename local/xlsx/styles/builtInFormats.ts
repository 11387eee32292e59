/** Formats that a file names by number alone, ECMA-376 18.8.30. */
const builtIn: Readonly<Record<number, string>> = {
  1: '0',
  2: '0.00',
  3: '#,##0',
  4: '#,##0.00',
  9: '0%',
  10: '0.00%',
  11: '0.00E+00',
  12: '# ?/?',
  13: '# ??/??',
  15: 'd-mmm-yy',
  16: 'd-mmm',
  17: 'mmm-yy',
  18: 'h:mm AM/PM',
  19: 'h:mm:ss AM/PM',
  20: 'h:mm',
  21: 'h:mm:ss',
  37: '#,##0 ;(#,##0)',
  38: '#,##0 ;[Red](#,##0)',
  39: '#,##0.00 ;(#,##0.00)',
  40: '#,##0.00 ;[Red](#,##0.00)',
  45: 'mm:ss',
  46: '[h]:mm:ss',
  47: 'mmss.0',
  48: '##0.0E+0',
  49: '@',
};

/** Those of them that every program shows in its own country's way. */
const byCountry: Readonly<Record<number, { readonly ru: string; readonly other: string }>> = {
  14: { ru: 'dd.mm.yyyy', other: 'm/d/yyyy' },
  22: { ru: 'dd.mm.yyyy h:mm', other: 'm/d/yyyy h:mm' },
};

/** The format that a file means by a number which it does not explain. */
export function builtInFormat(number: number, locale: string): string | undefined {
  return builtIn[number] ?? byCountry[number]?.[locale.startsWith('ru') ? 'ru' : 'other'];
}

const builtInNumbers = new Map(Object.entries(builtIn).map(([number, code]) => [code, Number(number)]));

/** The number of a format that needs no explanation; undefined for any other. */
export function builtInNumber(code: string): number | undefined {
  return builtInNumbers.get(code);
}
