import type { Language } from '../../../src/core/values/label';
import { newRegister } from '../../../src/core/newRegister';
import { textsOf } from '../../../src/language/textsOf';
import { seed, type SeedTools } from '../../../scripts/seed/seed';
import type { SheetsService } from '../../../scripts/seed/sheetsService';
import { startStandIn, type Received, type Refusal } from './sheetsStandIn';

export interface Seeded {
  readonly received: readonly Received[];
  readonly printed: string;
  /** The sentence it stopped with. */
  readonly stopped: string | null;
  /** Milliseconds it would have waited. */
  readonly pauses: readonly number[];
}

interface Situation {
  readonly refusals?: Readonly<Record<number, Refusal>>;
  readonly language?: Language;
  readonly connect?: () => Promise<SheetsService>;
  /** What is filled in; a new register without rows when nobody looks at it. */
  readonly register?: SeedTools['register'];
}

/** Fills the demo into the stand-in at nine o'clock of a Monday in Novokuznetsk, without waiting for anything. */
export async function seedIn({
  refusals = {},
  language = 'ru',
  connect,
  register = newlySetUp,
}: Situation = {}): Promise<Seeded> {
  const standIn = await startStandIn(refusals);
  const printed: string[] = [];
  const pauses: number[] = [];
  const terminal = {
    print: (text: string) => void printed.push(text),
    say: () => undefined,
    clock: () => new Date('2026-11-23T02:00:00Z'),
    language,
  };
  const pause = (milliseconds: number): Promise<void> => Promise.resolve(void pauses.push(milliseconds));
  const tools = { connect: connect ?? standIn.service, register, pause, terminal };
  const stopped = await seed({ language, timeZone: 'Asia/Novokuznetsk' }, tools).then(
    () => null,
    (error: unknown) => (error instanceof Error ? error.message : String(error)),
  );
  await standIn.close();
  return { received: standIn.received, printed: printed.join('\n'), stopped, pauses };
}

const newlySetUp: SeedTools['register'] = (language, now) =>
  newRegister({ texts: textsOf(language), now, locale: 'en_US' });
