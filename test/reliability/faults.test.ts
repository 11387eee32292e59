import type { WorkbookData } from '../../local/store/workbookData';
import { addOnIn } from '../bundle/addOn';
import type { CommandName, Undisturbed } from './commands';
import { COMMANDS, differences, outcomeOf, registerInUse, runWith, undisturbed } from './commands';
import { chanceFrom, share, Tally } from './tally';

let register: WorkbookData;
let runs: readonly Undisturbed[];

beforeAll(async () => {
  register = await registerInUse();
  runs = await Promise.all(COMMANDS.map((command) => undisturbed(register, command)));
});

interface Fault {
  readonly command: CommandName;
  /** The calls that fail, each in an attempt of its own. */
  readonly failing: readonly number[];
  readonly wanted: string;
}

/** A place for each call of each command, by turns of the commands. */
function everyCall(): readonly Fault[] {
  return runs.flatMap(({ command, calls, outcome }) =>
    calls.map((_, index) => ({ command, failing: [index + 1], wanted: outcome })),
  );
}

function pairs(count: number): readonly Fault[] {
  const chance = chanceFrom(20_261_123);
  return Array.from({ length: count }, () => {
    const { command, calls, outcome } = runs[chance(runs.length)]!;
    return { command, failing: [1 + chance(calls.length), 1 + chance(calls.length)], wanted: outcome };
  });
}

/** Tries a command that fails, and again, until nothing fails any more; answers what is wrong then. */
async function recovered({ command, failing, wanted }: Fault, isOver: boolean): Promise<string | null> {
  const addOn = await addOnIn(register);
  const title = `${command}, call ${failing.join(' and ')}`;
  for (const call of failing) {
    const failed = runWith(addOn, command, (made) => {
      if (isOver ? made >= call : made === call) throw new Error('broken line');
    });
    if (!isOver && !/[.!…»]$/.test(failed.message.trim()))
      return `${title}: ended without a sentence: ${failed.message}`;
  }
  const { ok, message } = runWith(addOn, command, () => undefined);
  if (!ok) return `${title}: cannot be run again: ${message}`;
  const outcome = outcomeOf(addOn.data());
  return outcome === wanted ? null : `${title}: differs on ${differences(wanted, outcome)}`;
}

async function allRecovered(name: string, faults: readonly Fault[], isOver = false): Promise<readonly string[]> {
  const tally = new Tally(name);
  for (const fault of faults) tally.add(await recovered(fault, isOver));
  return tally.failures();
}

describe('a command that was disturbed comes to the same when it is run again', () => {
  test('whichever of its calls to Google failed once', async () => {
    expect(await allRecovered('everyCall', share(everyCall(), 18))).toEqual([]);
  });

  test('whichever two of its calls failed, one after the other', async () => {
    expect(await allRecovered('pairs', pairs(share(Array.from({ length: 500 }), 6).length))).toEqual([]);
  });

  test('wherever its six minutes were over: nothing can be tidied up then', async () => {
    expect(await allRecovered('timeOver', share(everyCall(), 12), true)).toEqual([]);
  });
});
