import { analyse } from '../../src/core/analysis';
import { TABLE_KEYS } from '../../src/core/register/tables/tables';
import { DEFAULT_SETTINGS, regionalSettings } from '../../src/core/register/tables/settings';
import { newRegister } from '../../src/core/newRegister';
import { LANGUAGES, type Language } from '../../src/core/values/label';
import { textsOf } from '../../src/language/textsOf';
import { when } from '../builders/rows';

const NOW = when('2026-11-23T09:00');
const LOCALES = { ru: 'ru_RU', en: 'en_US' } as const;

const HOLIDAYS: Readonly<Record<Language, unknown>> = {
  ru: { days: expect.arrayContaining([when('2026-11-04'), when('2027-01-01')]), note: '' },
  en: {
    days: expect.arrayContaining([when('2026-11-26'), when('2027-07-05')]),
    note: expect.stringContaining('US are filled in for 2026, 2027'),
  },
};

describe.each(LANGUAGES)('A new register (%s)', (language) => {
  const register = newRegister({ texts: textsOf(language), now: NOW, locale: LOCALES[language] });
  const analysis = analyse({
    sheets: register.entered.map(({ name, cells }) => ({ name, values: cells })),
    now: NOW,
    locale: LOCALES[language],
  });

  it('is understood by the program that made it, without a single problem', () => {
    expect([...analysis.reading.located.keys()]).toEqual(TABLE_KEYS);
    expect(analysis.problems()).toEqual([]);
  });

  it('begins with the default settings in its own language', () => {
    expect(analysis.reading.settings).toEqual({
      ...DEFAULT_SETTINGS,
      language,
      ...regionalSettings(LOCALES[language]),
    });
  });

  it('gives every kind a word in Lists', () => {
    const listed = new Set(analysis.reading.rows.lists.map(({ kind }) => kind));
    expect([...listed]).toEqual(expect.arrayContaining(['call', 'lead', 'won', 'deliveryNote']));
  });

  it('has the holidays of this year and the next where they are known, and says where they are not', () => {
    const { calendar } = analysis.reading.rows;
    const days = calendar.filter(({ kind }) => kind === 'holiday').map(({ date }) => date);
    expect({ days, note: calendar[0]?.note }).toEqual(HOLIDAYS[language]);
  });

  it('has all generated sheets, empty but readable', () => {
    expect(register.generated.map(({ key }) => key)).toEqual([
      'dashboard',
      'waiting',
      'tasksInbound',
      'tasksActive',
      'tasksCare',
      'tasksDocuments',
      'tasksOwner',
      'breakdowns',
      'check',
      'history',
    ]);
    for (const { cells, layout } of register.generated)
      expect(cells.every((row) => row.length === layout.columnWidths.length)).toBe(true);
  });

  it('names no two sheets alike', () => {
    const names = [...register.entered, ...register.generated].map(({ name }) => name.toLowerCase());
    expect(new Set(names).size).toBe(names.length);
  });
});
