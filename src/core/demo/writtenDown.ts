import type { ChannelKind } from '../register/schema/choice';
import type { TypedCells } from '../register/tables/tables';
import type { Moment } from '../values/moment';
import { randomOf, type Random } from './random';
import { dated, type World } from './world';

/** What happened, and when somebody answered it in its own row. */
interface Happened {
  readonly at: Moment;
  readonly channel: ChannelKind;
  readonly answeredAt?: Moment;
}

const MINUTE = 1 / 1440;
/** Most rows are written while the phone is still warm; a few days later somebody fills in what was forgotten. */
const SHARE_WRITTEN_LATE = 0.03;
const SHARE_REMEMBERED = 0.06;

/** Draws of a subject of their own: nothing else of the demo moves by them. */
const draws = new WeakMap<World, Random>();

function drawsOf(world: World): Random {
  const known = draws.get(world);
  if (known) return known;
  const own = randomOf('written down');
  draws.set(world, own);
  return own;
}

/** What of a contact decides when it is written down. */
interface Happened {
  readonly at: Moment;
  readonly channel: ChannelKind;
  readonly answeredAt?: Moment;
}

/** When the row of a call was written, and its answer; letters came in by themselves and do not say. */
export function writtenDown(world: World, { at, channel, answeredAt }: Happened): TypedCells<'contacts'> {
  const random = drawsOf(world);
  const late = random.chance(SHARE_WRITTEN_LATE) ? 4 : random.int(1, 9) * MINUTE;
  const remembered = (random.chance(SHARE_REMEMBERED) ? random.int(70, 300) : random.int(1, 20)) * MINUTE;
  const upToNow = (moment: Moment, after: number): Moment =>
    moment + after <= world.time.now ? moment + after : moment;
  return {
    ...(channel === 'call' && { enteredAt: dated(upToNow(at, late)) }),
    ...(answeredAt !== undefined && { answerEnteredAt: dated(upToNow(answeredAt, remembered)) }),
  };
}
