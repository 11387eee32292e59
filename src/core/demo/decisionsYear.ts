import { CLERK, HUNTER_WHO_CARES, SELLER_WITH_PAPERS } from './people';
import { demoId } from './numbers';
import { dated, type DemoRecord, type World } from './world';

interface Decided {
  readonly what: string;
  readonly who: string;
  /** Days before today on which it was decided, is due, and was done. */
  readonly decided: number;
  readonly due: number;
  readonly done: number | null;
}

const DECISIONS: readonly Decided[] = [
  {
    what: 'Передать клиентов, которые уже покупают, в сопровождение|Hand clients who already buy over to client care',
    who: HUNTER_WHO_CARES,
    ...{ decided: 14, due: 7, done: 8 },
  },
  {
    what: 'Позвонить двадцати школам из списка города|Call twenty schools from the list of the town',
    who: HUNTER_WHO_CARES,
    ...{ decided: 7, due: 3, done: null },
  },
  {
    what: 'Отдать счета и договоры помощнику по документам|Give invoices and contracts to the documents assistant',
    who: SELLER_WITH_PAPERS,
    ...{ decided: 7, due: 0, done: null },
  },
  {
    what: 'Подготовить единый образец договора|Prepare one model contract',
    who: CLERK,
    ...{ decided: 7, due: 4, done: 5 },
  },
];

/** What the last two weekly meetings have decided: some of it is done, some of it late. */
export function decisionRows({ time, say }: World): readonly DemoRecord<'decisions'>[] {
  return DECISIONS.map(({ what, who, decided, due, done }, index) => ({
    id: demoId('M', index),
    decidedOn: dated(time.today - decided),
    what: say(what),
    who: say(who),
    dueOn: dated(time.today - due),
    ...(done !== null && { doneOn: dated(time.today - done) }),
  }));
}
