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

test('a person named in what the meeting has decided goes there too', () => {
  const demo = demoRegister({ language: 'en', now: NOW });
  const today = { serial: NOW };
  const decisions = [
    { id: 'M-NAMED2', decidedOn: today, what: 'Call Zinaida Arkadyevna again', who: 'Ann', dueOn: today },
  ];
  const analysis = analyse({ ...snapshot, sheets: demoSheets({ ...demo, decisions }, 'en') });
  const [somebody] = everybody;
  const { edits } = erasureOf({ ...somebody!, names: ['Zinaida Arkadyevna'] }, analysis, PSEUDONYMS);
  expect(edits.filter(({ table }) => table === 'decisions')).toEqual([
    expect.objectContaining({ column: 'what', after: 'Call Erased 7F3K2Q again' }),
  ]);
});

describe('a name that may be somebody else', () => {
  const somebody = everybody.find(({ names }) => names.some((name) => name.includes(' ')))!;
  const erasure = (names: readonly string[]) => erasureOf({ ...somebody, names }, before, PSEUDONYMS);

  test('a first name alone goes in rows about its party only', () => {
    const { lineWithout, textWithout, edits } = erasure(['Anna']);
    expect(lineWithout(['Spoke to Anna Smirnova', 'Anna Smirnova'])).toBeNull();
    expect(textWithout('Ask Anna')).toBe('Ask Anna');
    expect(lineWithout(['Ask Anna', somebody.about])).toEqual(['Ask Erased 7F3K2Q', somebody.about]);
    const own = new Set(
      before.book.facts.contacts.rows.flatMap(({ contact, party }) =>
        before.book.facts.parties[party]?.key === somebody.party ? [contact.row] : [],
      ),
    );
    expect(
      edits.filter(
        ({ table, row, before: text }) =>
          table === 'contacts' && typeof text === 'string' && text.includes('Anna') && !own.has(row),
      ),
    ).toEqual([]);
  });

  test('a name that stands in that of one of us does not go elsewhere', () => {
    const colleague = before.reading.rows.staff[0]!.name;
    expect(colleague).toContain(' ');
    expect(erasure([colleague]).textWithout(`Given to ${colleague}`)).toBe(`Given to ${colleague}`);
  });

  test('a full name goes wherever it stands, and takes the first name of its line along', () => {
    const { lineWithout } = erasure(['Anna', 'Zinaida Quist']);
    expect(lineWithout(['zinaida  quist', 'Anna will call'])).toEqual(['Erased 7F3K2Q', 'Erased 7F3K2Q-2 will call']);
    expect(lineWithout(['Anna will call'])).toBeNull();
  });
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
    expect(erase(`звонить ${phone}, вечером`)).toBe('звонить Erased-7F3K2Q-1, вечером');
  });

  test.each(['91612345678', '+7 916 123-45-68', '1916123456700'])('not another number: %s', (phone) => {
    expect(erase(phone)).toBe(phone);
  });

  test('an address whatever its case, and not a longer one', () => {
    expect(erase('A.Petrova@Firm.RU и aa.petrova@firm.ru')).toBe('7f3k2q-1@forgotten.invalid и aa.petrova@firm.ru');
  });

  test('a name whatever its case, spaces and look-alike letters; not inside another word', () => {
    expect(erase('Спросить АННА  Петрова')).toBe('Спросить Erased 7F3K2Q');
    expect(erase('Aннa Пeтpoвa')).toBe('Erased 7F3K2Q');
    expect(erase('Annapolis, Anna')).toBe('Annapolis, Erased 7F3K2Q-2');
  });
});
