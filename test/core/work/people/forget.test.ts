import fc from 'fast-check';
import { analyse, type Analysis } from '../../../../src/core/analysis';
import { demoRegister } from '../../../../src/core/demo/demoRegister';
import { changedTables } from '../../../../src/core/register/changedTables';
import { periodAround, previousPeriod } from '../../../../src/core/register/time/period';
import { eraserOf } from '../../../../src/core/work/people/eraser';
import { erasureOf, peopleFound } from '../../../../src/core/work/people/forget';
import { runs } from '../../../builders/runs';
import { demoSheets, momentAt } from '../../demo/demoSheets';

const NOW = momentAt('2026-11-23T09:00');
const PSEUDONYMS = { code: '7F3K2Q', word: 'Erased' };
const sheets = demoSheets(demoRegister({ language: 'en', now: NOW }), 'en');
const snapshot = { sheets, now: NOW, locale: 'en_GB' };
const before = analyse(snapshot);

/** Every figure and breakdown of some months, without names. */
function figuresOf({ book }: Analysis): unknown {
  const month = periodAround(NOW, 'month');
  return [month, previousPeriod(month), periodAround(NOW, 'year')].map((period) =>
    [...book.figures(period)].map(([key, { value, n }]) => [key, value, n]),
  );
}

const known = figuresOf(before);
const everybody = peopleFound('na', before);

test('forgetting anybody changes no figure', () => {
  expect(everybody.length).toBeGreaterThan(5);
  fc.assert(
    fc.property(fc.constantFrom(...everybody), fc.boolean(), (person, withPartyName) => {
      const names = [...person.names, ...(withPartyName ? person.partyNames : [])];
      const { edits } = erasureOf({ ...person, names }, before, PSEUDONYMS);
      expect(edits.length).toBeGreaterThan(0);
      const changed = changedTables(before.reading.located, { edits, appends: [] });
      const after = analyse({
        ...snapshot,
        sheets: sheets.map((sheet) => ({ ...sheet, values: changed.get(sheet) ?? sheet.values })),
      });
      expect(figuresOf(after)).toEqual(known);
      expect(after.problems().length).toBeLessThanOrEqual(before.problems().length);
    }),
    runs(4),
  );
});

describe('what is erased of a text', () => {
  const person = { names: ['Анна Петрова', 'Anna'], phones: ['+79161234567'], emails: ['a.petrova@firm.ru'] };
  const erase = eraserOf(person, PSEUDONYMS);

  test.each([
    '+7 916 123-45-67',
    '8 (916) 123 45 67',
    '89161234567',
    '9161234567',
    '(916) 1234567',
    '+7(916)123‑45‑67',
  ])('a phone written as %s', (phone) => {
    expect(erase(`звонить ${phone}, вечером`, false)).toBe('звонить Erased-7F3K2Q-1, вечером');
  });

  test.each(['91612345678', '+7 916 123-45-68', '1916123456700'])('not another number: %s', (phone) => {
    expect(erase(phone, false)).toBe(phone);
  });

  test('an address whatever its case, and not a longer one', () => {
    expect(erase('A.Petrova@Firm.RU и aa.petrova@firm.ru', false)).toBe(
      '7f3k2q-1@forgotten.invalid и aa.petrova@firm.ru',
    );
  });

  test('a name whatever its case, spaces and look-alike letters; not inside another word', () => {
    expect(erase('Спросить АННА  Петрова', true)).toBe('Спросить Erased 7F3K2Q');
    expect(erase('Aннa Пeтpoвa', true)).toBe('Erased 7F3K2Q');
    expect(erase('Annapolis, Anna', true)).toBe('Annapolis, Erased 7F3K2Q-2');
    expect(erase('Анна Петрова', false)).toBe('Анна Петрова');
  });
});
