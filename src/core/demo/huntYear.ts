import type { ResultKind } from '../register/schema/choice';
import type { Day } from '../values/moment';
import { companyOf } from './companies';
import { itemAt, randomOf, type Random } from './random';
import { seasonOf } from './season';
import { writeTouch } from './writeTouch';
import { COMMENTS, LINES, NEXT_STEPS } from './words';
import type { World } from './world';

/** Companies that our sellers call and that have not bought are numbered from here. */
const HUNTED_COMPANIES = 250;
const CALLED_A_MONTH = 17;

/** A year of active calls: each seller takes up new companies every month and follows each till it is clear. Gives the companies called. */
export function writeHunt(world: World): readonly number[] {
  const { time } = world;
  let number = HUNTED_COMPANIES;
  for (let month = 0; month < time.months.length - 1; month++) {
    const start = itemAt(time.months, month);
    const days = time.workdays(start, Math.min(itemAt(time.months, month + 1), time.today));
    const sellers = new Set([0, 1].map((turn) => world.onDuty('active', days[0] ?? start, turn))).size;
    const share = Math.min(days.length / 20, 1) * Math.sqrt(seasonOf(start));
    const count = Math.round(CALLED_A_MONTH * (sellers === 1 ? 1.35 : 2) * share);
    for (let index = 0; index < count; index++, number++) {
      writeChain(world, number, itemAt(days, Math.floor((index / count) * days.length)));
    }
  }
  return Array.from({ length: number - HUNTED_COMPANIES }, (_none, index) => HUNTED_COMPANIES + index);
}

/** What may follow a call, and after how many working days at least and at most. */
interface Step {
  readonly result: ResultKind;
  readonly wait: readonly [number, number];
}

const AFTER: Readonly<Partial<Record<ResultKind, readonly (Step | null)[]>>> = {
  noAnswer: [
    { result: 'noAnswer', wait: [1, 3] },
    { result: 'reached', wait: [1, 3] },
    { result: 'reached', wait: [1, 4] },
    { result: 'lead', wait: [1, 4] },
    { result: 'refused', wait: [1, 4] },
    null,
  ],
  reached: [
    { result: 'lead', wait: [5, 15] },
    { result: 'refused', wait: [5, 15] },
    { result: 'noAnswer', wait: [5, 12] },
    { result: 'reached', wait: [10, 40] },
    null,
  ],
  lead: [
    { result: 'reached', wait: [2, 8] },
    { result: 'refused', wait: [3, 12] },
    { result: 'noAnswer', wait: [2, 6] },
    { result: 'lead', wait: [15, 45] },
    null,
  ],
};
const LONGEST_CHAIN = 7;

function writeChain(world: World, number: number, start: Day): void {
  const random = randomOf(`hunt ${number}`);
  const line = random.pick(LINES).name;
  let day = start;
  let result: ResultKind = random.pick(['noAnswer', 'noAnswer', 'noAnswer', 'reached', 'reached', 'refused', 'lead']);
  for (let call = 0; call < LONGEST_CHAIN && day < world.time.today; call++) {
    writeCall(world, number, { day, result, line, seller: world.onDuty('active', day, number) }, random);
    const next: Step | null = random.pick(AFTER[result] ?? [null]);
    if (!next) return;
    day = world.time.shift(day, random.int(...next.wait));
    result = next.result;
  }
}

interface Call {
  readonly day: Day;
  readonly result: ResultKind;
  readonly line: string;
  readonly seller: string;
}

function writeCall(world: World, number: number, { day, result, line, seller }: Call, random: Random): void {
  const { time } = world;
  const hasStep = result === 'lead' ? random.chance(0.7) : result === 'reached' && random.chance(0.3);
  writeTouch(world, {
    at: time.during(day, random),
    direction: 'out',
    channel: result === 'reached' && random.chance(0.08) ? 'meeting' : 'call',
    company: companyOf(number),
    namedBy: number % 41 === 7 ? 'name' : 'all',
    employee: seller,
    line,
    result,
    ...(hasStep && { nextStep: random.pick(NEXT_STEPS), nextStepOn: time.shift(day, random.int(2, 9)) }),
    ...(random.chance(0.12) && { comment: random.pick(COMMENTS) }),
  });
}
