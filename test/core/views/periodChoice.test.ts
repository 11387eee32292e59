import { chosenPeriod, periodChoices } from '../../../src/core/views/periodChoice';
import { textsOf } from '../../../src/language/textsOf';
import { when } from '../../builders/rows';

const NOW = when('2026-11-23T09:00');
const BOTH = [textsOf('ru'), textsOf('en')];

function keyOf(cell: string | number | { serial: number }): string | undefined {
  return chosenPeriod(cell, NOW, BOTH)?.key;
}

describe('Period picker', () => {
  it('offers the current month first, then eleven before it, quarters and years', () => {
    const lines = periodChoices(NOW, textsOf('ru')).map(({ text }) => text);
    expect(lines.slice(0, 2)).toEqual(['ноябрь 2026', 'октябрь 2026']);
    expect(lines.slice(11)).toEqual([
      'декабрь 2025',
      'IV квартал 2026',
      'III квартал 2026',
      'II квартал 2026',
      'I квартал 2026',
      'IV квартал 2025',
      '2026 год',
      '2025 год',
    ]);
  });

  it.each(['ru', 'en'] as const)('understands every line it offers (%s)', (language) => {
    for (const { text, period } of periodChoices(NOW, textsOf(language))) expect(keyOf(text)).toBe(period.key);
  });

  it.each([
    { title: 'a line in the other language, after a switch', cell: 'October 2026', key: '2026-10' },
    { title: 'capital letters and spaces', cell: '  ОКТЯБРЬ  2026 ', key: '2026-10' },
    { title: 'a key typed by hand', cell: '2026-W40', key: '2026-W40' },
    { title: 'a range typed by hand', cell: '2026-10-01..2026-10-15', key: '2026-10-01..2026-10-15' },
    { title: 'a quarter in words', cell: '4 квартал 2026', key: '2026-Q4' },
    { title: 'a quarter in Roman numerals', cell: 'III кв. 2025', key: '2025-Q3' },
    { title: 'a quarter in English', cell: 'Q4 2026', key: '2026-Q4' },
    { title: 'a month without its year: the latest that has begun', cell: 'ноябрь', key: '2026-11' },
    { title: 'a month that has not begun this year', cell: 'December', key: '2025-12' },
    { title: 'a quarter that has not been left out', cell: 'Q1', key: '2026-Q1' },
    { title: 'a month as a number', cell: '11.2026', key: '2026-11' },
    { title: 'a month shortened', cell: 'нояб. 2025 г.', key: '2025-11' },
    { title: 'a year in words', cell: '2025 год', key: '2025' },
    { title: 'a date the spreadsheet made of it', cell: { serial: when('2026-10-01') }, key: '2026-10' },
  ])('accepts $title', ({ cell, key }) => {
    expect(keyOf(cell)).toBe(key);
  });

  it.each(['', 'последняя неделя', 'марта два', 'Q5 2026', '13.2026', 'мартышка 2026', 'маркетинг'])(
    'does not guess at "%s"',
    (cell) => {
      expect(keyOf(cell)).toBeUndefined();
    },
  );
});
