import fc from 'fast-check';
import { cleanText, foldHeading, foldName } from '../../../src/core/values/text';
import { runs } from '../../builders/runs';

describe('two spellings of a company', () => {
  it.each([
    { title: 'legal form and quotation marks', one: 'ООО «Ромашка»', other: 'ромашка' },
    { title: 'legal form behind the name', one: 'Ромашка, ООО', other: 'ООО Ромашка' },
    { title: 'every Russian form', one: 'ПАО "Кузбасс"', other: 'ЗАО Кузбасс' },
    { title: 'a sole trader', one: 'ИП Иванов И. И.', other: 'Иванов И.И.' },
    { title: 'Western forms', one: 'Acme Inc.', other: 'ACME GmbH' },
    { title: 'a comma before Ltd', one: 'Acme, Ltd', other: 'acme' },
    { title: 'ё and е', one: 'Берёзка', other: 'Березка' },
    { title: 'case and double spaces', one: '  Кемеровский   ХЛЕБ ', other: 'кемеровский хлеб' },
    { title: 'a non-breaking space', one: 'Кемеровский\u00A0хлеб', other: 'Кемеровский хлеб' },
    { title: 'Latin letters that look Cyrillic', one: 'COBA', other: 'СОВА' },
    { title: 'half the word in the other alphabet', one: 'Рoмашка', other: 'Ромашка' },
    { title: 'a legal form typed in Latin letters', one: 'OOO Ромашка', other: 'ООО Ромашка' },
    { title: 'other quotation marks', one: '“Alfa”', other: '‘Alfa’' },
    { title: 'brackets', one: 'Альфа (Кемерово)', other: 'Альфа Кемерово' },
    { title: 'an invisible character from the web', one: 'Аль\u200Bфа', other: 'Альфа' },
  ])('are the same despite $title', ({ one, other }) => {
    expect(foldName(one)).toBe(foldName(other));
  });

  it.each([
    { one: 'Альфа', other: 'Альфа Плюс' },
    { one: 'Альфа-Сервис', other: 'Альфа Сервис' },
    { one: 'Иванов И. И.', other: 'Иванов И. П.' },
    { one: 'ООО', other: 'АО' },
  ])('«$one» and «$other» stay two companies', ({ one, other }) => {
    expect(foldName(one)).not.toBe(foldName(other));
  });

  it('nothing but quotation marks is no name', () => {
    expect(foldName('«»')).toBe('');
    expect(foldName(' , ')).toBe('');
  });

  it('folding twice is folding once', () => {
    const piece = fc.constantFrom(
      'ООО',
      'ООО «',
      'Ltd',
      'Ё',
      'сова',
      'COVA',
      '"',
      '.',
      ',',
      ' ',
      '\u00A0',
      '(',
      'И.',
      'İ',
    );
    const names = fc.oneof(
      fc.string(),
      fc.array(piece, { maxLength: 8 }).map((pieces) => pieces.join('')),
    );
    fc.assert(
      fc.property(names, (name) => expect(foldName(foldName(name))).toBe(foldName(name))),
      runs(300),
    );
  });
});

describe('headings and words of lists', () => {
  it.each([
    { typed: ' Дата  и\nвремя ', heading: 'дата и время' },
    { typed: 'ОТЧЁТ', heading: 'отчет' },
    { typed: 'In/\u00A0Out', heading: 'in/ out' },
  ])('$typed is read as «$heading»', ({ typed, heading }) => {
    expect(foldHeading(typed)).toBe(heading);
  });

  it('keep their look-alike letters, for they are chosen and not typed', () => {
    expect(foldHeading('COBA')).not.toBe(foldHeading('СОВА'));
  });
});

describe('cleaning a text', () => {
  it('leaves no outer, double or strange spaces and changes nothing else', () => {
    expect(cleanText('\u200B  Call\u00A0\u2003back\t now \uFEFF')).toBe('Call back now');
    expect(cleanText('Перезвонить — срочно!')).toBe('Перезвонить — срочно!');
  });

  it('cleaning twice is cleaning once', () => {
    const spaces = fc.constantFrom(
      ' ',
      '\u00A0',
      '\u2003',
      '\t',
      '\n',
      '\u200B',
      '\uFEFF',
      '\u0085',
      '\u2028',
      'a',
      'я',
    );
    const texts = fc.oneof(
      fc.string(),
      fc.array(spaces, { maxLength: 10 }).map((parts) => parts.join('')),
    );
    fc.assert(
      fc.property(texts, (text) => {
        const clean = cleanText(text);
        expect(cleanText(clean)).toBe(clean);
        expect(clean).not.toMatch(/^\s|\s$|\s\s|[\u200B\uFEFF]/);
      }),
      runs(300),
    );
  });
});
