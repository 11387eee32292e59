import * as fc from 'fast-check';
import { bytesOf } from '../../../src/core/values/bytes';
import { runs } from '../../builders/runs';

describe('the bytes of a text that is kept', () => {
  it('are what every other program counts, whatever the letters', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        expect(bytesOf(text)).toBe(new TextEncoder().encode(text).length);
      }),
      runs(200),
    );
    expect(bytesOf('Ель 1 € 🌲')).toBe(new TextEncoder().encode('Ель 1 € 🌲').length);
  });
});
