import fc from 'fast-check';
import { runs } from '../../../builders/runs';
import { Fed, toldBy } from './fed';
import { SCENARIOS, type Recorded, type Scenario } from './recorded';

/** A delivery of one call of a scenario, among those of others. */
interface Sent {
  readonly scenario: Scenario;
  readonly n: number;
  readonly delivery: Recorded;
}

const KINDS = [...new Set(SCENARIOS.map(({ kind }) => kind))];

/** The first deliveries of so many calls, the scenarios in turn. */
function sentOf(kind: string, calls: number): readonly Sent[] {
  const own = SCENARIOS.filter((scenario) => scenario.kind === kind);
  return Array.from({ length: calls }, (_none, n) => n).flatMap((n) => {
    const scenario = own[n % own.length];
    return scenario ? scenario.deliveries(n).map((delivery) => ({ scenario, n, delivery })) : [];
  });
}

function fedBy(kind: Scenario['kind'], sent: readonly Sent[]): Fed {
  const fed = new Fed(kind);
  for (const { scenario, n, delivery } of sent) fed.take(toldBy(scenario, n, delivery));
  return fed;
}

describe('what comes from a source becomes the same rows', () => {
  test.each(SCENARIOS)('$kind: $title', ({ kind, deliveries }) => {
    const sent = deliveries(1).map((delivery) => ({ scenario: { kind, title: '', deliveries }, n: 1, delivery }));
    expect(fedBy(kind, sent).shown()).toMatchSnapshot();
  });

  test.each(KINDS)('%s: in whatever order it comes, however often, and without what others say as well', (kind) => {
    const all = sentOf(kind, 12);
    const inOrder = fedBy(kind, all).shown();
    const needed = all.filter(({ delivery }) => delivery.isSpare !== true);
    const spare = all.filter(({ delivery }) => delivery.isSpare === true);
    fc.assert(
      fc.property(
        fc.subarray(spare),
        fc.array(fc.constantFrom(...all)),
        fc.infiniteStream(fc.nat()),
        (kept, again, draws) => {
          const [drawn] = [draws.take(needed.length + kept.length + again.length)];
          const order = [...drawn];
          const shuffled = [...needed, ...kept, ...again]
            .map((one, index) => ({ one, at: order[index] ?? 0 }))
            .sort((left, right) => left.at - right.at)
            .map(({ one }) => one);
          expect(fedBy(kind, shuffled).shown()).toEqual(inOrder);
        },
      ),
      runs(20),
    );
  });

  test('ten thousand deliveries of every provider, shuffled and repeated, come to what they come to in order', () => {
    const draw = mulberry(14);
    const calls = Math.ceil(MANY / KINDS.length / 4);
    let taken = 0;
    for (const kind of KINDS) {
      const all = sentOf(kind, calls);
      const again = Array.from({ length: Math.max(0, MANY / KINDS.length - all.length) }, () => all[Math.floor(draw() * all.length)]); // prettier-ignore
      const mixed = [...all, ...again.flatMap((one) => one ?? [])]
        .map((one) => ({ one, at: draw() }))
        .sort((left, right) => left.at - right.at)
        .map(({ one }) => one);
      taken += mixed.length;
      expect(fedBy(kind, mixed).shown()).toEqual(fedBy(kind, all).shown());
    }
    expect(taken).toBeGreaterThanOrEqual(MANY);
  });
});

const MANY = 10_000;

/** The same draws at every run. */
function mulberry(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}
