import fc from 'fast-check';
import { packIntoCalls } from '../../../scripts/seed/batches';
import { runs } from '../../builders/runs';

const LIMIT = 200;
const request = fc.record({ text: fc.string({ maxLength: 400 }) });

function sizeOf(value: unknown): number {
  return Buffer.byteLength(JSON.stringify(value));
}

describe('Packing requests into calls', () => {
  it('keeps every request, in order', () => {
    fc.assert(
      fc.property(fc.array(request), (requests) => {
        expect(packIntoCalls(requests, LIMIT).flat()).toEqual(requests);
      }),
      runs(),
    );
  });

  it('keeps calls under the limit unless one request alone is over it', () => {
    fc.assert(
      fc.property(fc.array(request), (requests) => {
        const tooLarge = packIntoCalls(requests, LIMIT).filter((call) => sizeOf(call) > LIMIT + '[]'.length);
        expect(tooLarge.every((call) => call.length === 1)).toBe(true);
      }),
      runs(),
    );
  });

  it('makes no more calls than needed: two neighbours never fit into one', () => {
    fc.assert(
      fc.property(fc.array(request), (requests) => {
        const calls = packIntoCalls(requests, LIMIT);
        const pairs = calls.slice(1).map((call, index) => [...(calls[index] ?? []), ...call.slice(0, 1)]);
        expect(pairs.every((pair) => sizeOf(pair) > LIMIT)).toBe(true);
      }),
      runs(),
    );
  });

  it('makes no call when there is nothing to write', () => {
    expect(packIntoCalls([])).toEqual([]);
  });
});
