import { isTooMuchForTrigger } from '../../src/app/halfMinute';

function isTooMuch(rows: Readonly<Record<string, number>>): boolean {
  return isTooMuchForTrigger(Object.entries(rows).map(([name, filled]) => ({ name, filledRows: () => filled })));
}

describe('a box that is ticked asks for no more than half a minute holds', () => {
  it.each([
    {
      title: 'thirty thousand rows are read at once',
      rows: { Контакты: 20_000, Продажи: 10_000 },
      isTooMuchNow: false,
    },
    { title: 'one more is too much', rows: { Контакты: 20_000, Продажи: 10_001 }, isTooMuchNow: true },
    { title: 'in English as well', rows: { Contacts: 30_001, Sales: 0 }, isTooMuchNow: true },
    { title: 'other sheets do not count', rows: { Contacts: 10, Sales: 10, Archive: 90_000 }, isTooMuchNow: false },
    {
      title: 'a renamed table may be any sheet',
      rows: { Contacts: 10, Деньги: 10, Архив: 90_000 },
      isTooMuchNow: true,
    },
    { title: 'an empty workbook is no trouble', rows: {}, isTooMuchNow: false },
  ])('$title', ({ rows, isTooMuchNow }) => {
    expect(isTooMuch(rows)).toBe(isTooMuchNow);
  });

  it('rows of sheets that do not count are not even asked for', () => {
    const other = {
      name: 'Archive',
      filledRows: () => {
        throw new Error('asked');
      },
    };
    const long = ['Contacts', 'Sales'].map((name) => ({ name, filledRows: () => 1 }));
    expect(isTooMuchForTrigger([...long, other])).toBe(false);
  });
});
