import fc from 'fast-check';
import {
  missingPart,
  partName,
  piecesOf,
  stagedIn,
  subjectIn,
  textsOfPieces,
} from '../../../src/core/register/stagedTexts';
import { runs } from '../../builders/runs';

const SUBJECT = JSON.stringify({ table: 'clients', key: ['name'] });
const part = (name: string): string =>
  JSON.stringify({ rows: [{ cells: { name }, standing: 0 }], edits: [], removals: [] });

function linesOf(name: string, text: string): readonly (readonly (string | number)[])[] {
  return piecesOf(text).map((piece, index) => [name, index, piece]);
}

describe('what has been put down of an import', () => {
  test('comes back as it was, however long, and no letter is cut in two', () => {
    const long = fc.tuple(fc.string({ unit: 'grapheme', maxLength: 5 }), fc.nat(30_003)).map(([end, length]) => `${'x'.repeat(length)}😀${end}`); // prettier-ignore
    fc.assert(
      fc.property(long, (text) => {
        expect(piecesOf(text).some((piece) => /[\ud800-\udbff]$/.test(piece))).toBe(false);
        expect(textsOfPieces(linesOf('subject', text)).get('subject')).toBe(text);
      }),
      { ...runs(60), examples: [[''], [`${'x'.repeat(29_999)}😀`]] },
    );
  });

  test('stands as it came last where an answer was lost and it came again', () => {
    const twice = [...linesOf('part 0', part('Alfa')), ...linesOf('part 0', part('Beta'))];
    expect(textsOfPieces(twice)).toEqual(new Map([['part 0', part('Beta')]]));
  });

  test('is read in the order of its blocks', () => {
    const texts = new Map([
      ['part 1', part('Beta')],
      ['subject', SUBJECT],
      ['part 0', part('Alfa')],
    ]);
    expect(stagedIn(texts)?.parts.map(({ rows }) => rows[0]?.cells.name)).toEqual(['Alfa', 'Beta']);
    expect([missingPart(texts, 2), missingPart(texts, 3), partName(2)]).toEqual([undefined, 2, 'part 2']);
  });

  test.each([
    [
      'whose block was cut short',
      new Map([
        ['subject', SUBJECT],
        ['part 0', part('Alfa').slice(0, -2)],
      ]),
    ],
    [
      'whose block names a column there is not',
      new Map([
        ['subject', SUBJECT],
        ['part 0', part('Alfa').replace('name', 'nome')],
      ]),
    ],
    ['that does not say what it is about', new Map([['part 0', part('Alfa')]])],
    ['that is about no table', new Map([['subject', SUBJECT.replace('clients', 'constructor')]])],
  ])('is nothing of an import %s', (_what, texts) => {
    expect(stagedIn(texts)).toBeNull();
  });

  test('tells what it is about before any block has come', () => {
    expect(subjectIn(new Map([['subject', SUBJECT]]))).toEqual({ table: 'clients', key: ['name'] });
  });
});
