import fc from 'fast-check';
import { ID_ALPHABET, makeId } from '../../../src/core/values/ids';
import { runs } from '../../builders/runs';

/** Bytes that come in the given order, as a dice that was recorded. */
function recorded(...bytes: number[]): (count: number) => number[] {
  let position = 0;
  return (count) => Array.from({ length: count }, () => bytes[position++ % bytes.length] ?? 0);
}

describe('a new id', () => {
  it('is the letter of its table and six characters nobody confuses on the phone', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 0, max: 255 }), { minLength: 6, maxLength: 6 }), (bytes) => {
        expect(makeId('C', recorded(...bytes), new Set())).toMatch(/^C-[2-9A-HJ-NP-Z]{6}$/);
      }),
      runs(),
    );
  });

  it('uses every character as often as any other', () => {
    expect(ID_ALPHABET).toHaveLength(32);
    expect(new Set(ID_ALPHABET).size).toBe(32);
  });

  it('is never one that is taken, and is taken from then on', () => {
    const taken = new Set(['S-222222']);
    const dice = recorded(0, 0, 0, 0, 0, 0, 1, 1, 1, 1, 1, 1);
    expect(makeId('S', dice, taken)).toBe('S-333333');
    expect(taken).toEqual(new Set(['S-222222', 'S-333333']));
  });
});
