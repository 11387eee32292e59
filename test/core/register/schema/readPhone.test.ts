import fc from 'fast-check';
import { parsePhoneNumberFromString } from 'libphonenumber-js/min';
import * as column from '../../../../src/core/register/schema/columns';
import { HIDDEN_NUMBER, normalisePhone } from '../../../../src/core/register/schema/readPhone';
import { aReadingContext, readAs } from '../../../builders/reading';
import { runs } from '../../../builders/runs';

const words = { heading: { en: 'Phone', ru: 'Телефон' }, note: { en: '', ru: '' } };
const phone = column.phone(words);

describe('a phone as people type it', () => {
  it.each([
    { typed: '89130000001', read: '+79130000001' },
    { typed: '8 (913) 000-00-01', read: '+79130000001' },
    { typed: '+7 913 000 00 01', read: '+79130000001' },
    { typed: '79130000001', read: '+79130000001' },
    { typed: '9130000001', read: '+79130000001' },
    { typed: '913-000-0001', read: '+79130000001' },
    { typed: 89130000001, read: '+79130000001' },
    { typed: "'+79130000001", read: '+79130000001' },
    { typed: '\u00A08\u00A0913\u00A0000-00-01', read: '+79130000001' },
    { typed: '8 3842 12-34-56', read: '+73842123456' },
    { typed: '+49 30 901820', read: '+4930901820' },
    { typed: '+1 (415) 555-2671', read: '+14155552671' },
    { typed: '89130000001; 89130000002', read: '+79130000001' },
    { typed: '', read: '' },
  ])('$typed is $read', ({ typed, read }) => {
    expect(readAs(phone, typed)).toBe(read);
  });

  it.each(['скрыт', 'номер скрыт', 'hidden', 'Anonymous', 'нет', '-', '?'])('%j is a hidden number', (typed) => {
    expect(readAs(phone, typed)).toBe(HIDDEN_NUMBER);
  });

  it.each(['12', '8913000', '+7 913 000 00 0', '+7 000', '1234567890123456', 'доб. 12'])('%j is no phone', (typed) => {
    expect(readAs(phone, typed)).toBe('badPhone');
  });

  it.each([
    '8 913 000-00-01 (Анна)',
    'Анна 8 913 000-00-01',
    'т. 8(913)000-00-01',
    'тел.89130000001',
    'tel:+79130000001',
    'моб. +7 913 000 00 01',
    '8 913 000-00-01 вн. 12',
    '8 913 000-00-01, доб. 123',
    '+7 913 000-00-01 ext. 4 Anna',
    '05.11.2026 8 913 000-00-01 просил счёт',
    '9130000001.0',
    '9130000001,0',
    '++7 913 000 00 01',
    '\u202A+79130000001\u202C',
    'оф. 12, 8 913 000-00-01',
  ])('the phone that stands in %j is read', (typed) => {
    expect(readAs(phone, typed)).toBe('+79130000001');
  });

  it.each(['доб. 12', '89130', 'кв. 123456, позвонить после 18', 'перезвонить 05.11.2026 14:30'])(
    'of %j, digits but no phone, the text is kept',
    (typed) => {
      expect(phone.read(typed, aReadingContext())).toMatchObject({ fault: { code: 'badPhone' }, kept: typed });
    },
  );

  it.each([
    { country: 'US' as const, typed: '(415) 555-2671', read: '+14155552671' },
    { country: 'DE' as const, typed: '030 901820', read: '+4930901820' },
    { country: 'KZ' as const, typed: '8 701 000 00 01', read: '+77010000001' },
    { country: 'BY' as const, typed: '8 029 123-45-67', read: '+375291234567' },
  ])('$typed in a register of $country is $read', ({ country, typed, read }) => {
    expect(readAs(phone, typed, aReadingContext({ phoneCountry: country }))).toBe(read);
  });

  it('the quick way for Russian numbers gives what the library of phones gives', () => {
    const prefix = fc.constantFrom('+7', '8', '7', '', '8 ', '+7 ', '8-', '+7(', '8 (');
    const separator = fc.constantFrom('', '', ' ', '-', ') ', '(', '  ', '+');
    const digits = fc.array(fc.tuple(fc.integer({ min: 0, max: 9 }), separator), { minLength: 9, maxLength: 11 });
    fc.assert(
      fc.property(prefix, digits, (start, rest) => {
        const typed = start + rest.map(([digit, between]) => `${digit}${between}`).join('');
        const known = parsePhoneNumberFromString(typed, { defaultCountry: 'RU', extract: false });
        const wanted = known?.isPossible() ? known.number : null;
        expect({ typed, read: normalisePhone(typed, aReadingContext()) }).toEqual({ typed, read: wanted });
      }),
      runs(1000),
    );
  });

  it('a number already in its normal form stays as it is', () => {
    const normal = fc.integer({ min: 9_000_000_000, max: 9_999_999_999 }).map((digits) => `+7${digits}`);
    fc.assert(
      fc.property(normal, (typed) => expect(readAs(phone, typed)).toBe(typed)),
      runs(),
    );
  });
});
