import fc from 'fast-check';
import { roles } from '../../../../src/core/register/schema/choice';
import { parseOutcome, type TaskKind } from '../../../../src/core/work/tasks/outcomes';
import { parseTry } from '../../../../src/core/work/tasks/task';
import { readTaskLog } from '../../../../src/core/work/tasks/taskLog';
import { SimulatedWorkbook, type Spot } from './simulatedWorkbook';
import { at, type TypedTables } from './smallCompany';
import { runs } from '../../../builders/runs';

/** Two who wait, one of them twice, a lead without a step, an agreed call, a client to call, a paper, a call to hear. */
const COMPANY: TypedTables = {
  contacts: [
    { id: 'C-1', at: at('2026-03-02T10:00'), direction: 'In', channel: 'Call', client: 'Alfa', phone: '+73842000001' },
    { id: 'C-2', at: at('2026-03-02T10:30'), direction: 'In', channel: 'Call', client: 'Alfa', phone: '+73842000001' },
    {
      id: 'C-3',
      at: at('2026-03-02T11:50'),
      direction: 'In',
      channel: 'E-mail',
      client: 'Beta',
      email: 'a@beta.example',
    },
    {
      id: 'C-4',
      at: at('2026-02-26T11:00'),
      direction: 'Out',
      channel: 'Call',
      client: 'Gamma',
      employee: 'Dmitri',
      result: 'Lead',
    },
    {
      id: 'C-5',
      at: at('2026-02-25T11:00'),
      direction: 'Out',
      channel: 'Call',
      client: 'Delta',
      employee: 'Dmitri',
      result: 'Reached',
      nextStep: 'Send samples',
      nextStepOn: at('2026-03-02'),
    },
    {
      id: 'C-6',
      at: at('2026-02-27T15:00'),
      direction: 'In',
      channel: 'Call',
      client: 'Epsilon',
      employee: 'Olga',
      result: 'Refused',
      answeredAt: at('2026-02-27T15:00'),
      recording: 'https://calls.example/6',
    },
  ],
  clients: [{ id: 'K-1', name: 'Zeta', manager: 'Marina', touchEveryDays: 30, nextTouchOn: at('2026-03-02') }],
  // Rules whose tasks rest on whole months only make every run slower here.
  standards: ['revenuePerClient', 'retention', 'structure', 'papers', 'problems'].map((rule) => ({
    key: `owner.${rule}`,
    role: 'Owner',
    on: 'no',
  })),
  documents: [{ id: 'P-1', requestedAt: at('2026-02-27T10:00'), client: 'Zeta', type: 'Invoice' }],
};

const OUTCOMES = ['', 'Reached', 'Lead', 'No answer', 'Done', 'Not needed', 'Spam', '4', 'asked for samples'] as const;

interface Step {
  readonly kind: (typeof KINDS)[number];
  readonly spot: number;
  readonly word: number;
  readonly runner: 0 | 1;
}

const KINDS = [
  'tick',
  'tick',
  'comment',
  'outcome',
  'sort',
  'moveColumn',
  'sortRegister',
  'answerByHand',
  'loseEvents',
  'read',
  'prepare',
  'write',
  'write',
  'write',
  'crash',
  'refresh',
] as const;

const steps = fc.array(
  fc.record({
    kind: fc.constantFrom(...KINDS),
    spot: fc.nat(40),
    word: fc.nat(40),
    runner: fc.constantFrom(0 as const, 1 as const),
  }),
  { minLength: 4, maxLength: 26 },
);

/** What people did: every comment is a word of its own, so that it can be looked for at the end. */
interface Deeds {
  readonly ticked: { readonly word: string; readonly outcome: string; readonly mark: string }[];
  readonly typed: string[];
  /** Outcomes somebody chose over others, so that no single one is owed. */
  readonly rechosen: Set<string>;
}

function play(schedule: readonly Step[]): { workbook: SimulatedWorkbook; deeds: Deeds } {
  const workbook = new SimulatedWorkbook(COMPANY);
  const deeds: Deeds = { ticked: [], typed: [], rechosen: new Set() };
  workbook.refresh();
  schedule.forEach((step, index) => {
    workbook.now += 1 / 1440;
    take(step, index, workbook, deeds);
  });
  for (const runner of [0, 1]) workbook.crash(runner);
  for (let last = 0; last < 3; last++) {
    workbook.now += 1 / 1440;
    workbook.refresh();
  }
  return { workbook, deeds };
}

function take(
  { kind, spot: turn, word, runner }: Step,
  index: number,
  workbook: SimulatedWorkbook,
  deeds: Deeds,
): void {
  const spots = workbook.spots();
  const spot = spots[turn % Math.max(spots.length, 1)];
  const role = roles.kinds[turn % roles.kinds.length] ?? 'owner';
  switch (kind) {
    case 'tick':
      return spot && tick(workbook, spot, `word${index}.`, OUTCOMES[word % OUTCOMES.length] ?? '', deeds);
    case 'comment':
      return spot && comment(workbook, spot, `word${index}.`, deeds);
    case 'outcome':
      return spot && choose(workbook, spot, OUTCOMES[word % OUTCOMES.length] ?? '', deeds);
    case 'sort':
      return workbook.sortLines(role);
    case 'moveColumn':
      return workbook.moveColumn(role, turn, word);
    case 'sortRegister':
      return workbook.sortRegister();
    case 'answerByHand':
      return workbook.answerByHand(word);
    case 'loseEvents':
      return workbook.loseEvents();
    case 'read':
      return workbook.read(runner);
    case 'prepare':
      return workbook.prepare(runner);
    case 'refresh':
      return workbook.refresh(runner);
    case 'write':
      return workbook.write(runner);
    case 'crash':
      return workbook.crash(runner);
  }
}

function tick(workbook: SimulatedWorkbook, spot: Spot, word: string, outcome: string, deeds: Deeds): void {
  const { ticked, rechosen } = deeds;
  const mark = workbook.mark(spot);
  const isSecond = ticked.some((earlier) => earlier.mark === mark && earlier.outcome !== '');
  if (isSecond || workbook.text(spot, 'outcome') !== '') rechosen.add(mark);
  workbook.edit(spot, { done: true, outcome, comment: workbook.text(spot, 'comment') + word });
  if (isClosing(mark, outcome)) ticked.push({ word, outcome, mark });
  // A box without an outcome that fits closes nothing; what is typed beside it stays.
  else deeds.typed.push(word);
}

/** Which outcomes close the task of a line. */
function isClosing(mark: string, outcome: string): boolean {
  const rule = parseTry(mark)?.key.rule ?? '';
  return outcome !== '' && parseOutcome(KIND_OF[rule] ?? 'call', outcome) !== null;
}

const KIND_OF: Readonly<Record<string, TaskKind>> = {
  reply: 'reply',
  document: 'document',
  papers: 'papers',
  listen: 'listen',
  wait: 'note',
  erased: 'note',
};

function comment(workbook: SimulatedWorkbook, spot: Spot, word: string, { typed }: Deeds): void {
  workbook.edit(spot, { comment: workbook.text(spot, 'comment') + word });
  typed.push(word);
}

function choose(workbook: SimulatedWorkbook, spot: Spot, outcome: string, { rechosen }: Deeds): void {
  rechosen.add(workbook.mark(spot));
  workbook.edit(spot, { outcome });
}

function isOnSheets(workbook: SimulatedWorkbook, word: string): boolean {
  return workbook.spots().some((spot) => workbook.text(spot, 'comment').includes(word));
}

function expectNothingLost({ workbook, deeds }: ReturnType<typeof play>): void {
  const log = readTaskLog(workbook.log);
  const isLogged = (word: string): boolean => log.some((row) => row.comment.includes(word));
  // Whoever has chosen something else before it was taken has not closed it: the last word counts.
  const isOpen = ({ word, mark }: Deeds['ticked'][number]): boolean =>
    deeds.rechosen.has(mark) && isOnSheets(workbook, word);
  const lostTicks = deeds.ticked.filter((tick) => !isLogged(tick.word) && !isOpen(tick));
  const lostWords = deeds.typed.filter((word) => !isLogged(word) && !isOnSheets(workbook, word));
  const lostOutcomes = deeds.ticked.filter(
    ({ word, outcome, mark }) =>
      outcome !== '' &&
      !deeds.rechosen.has(mark) &&
      !log.some((row) => row.comment.includes(word) && row.outcome === outcome),
  );
  expect({ lostTicks, lostWords, lostOutcomes }).toEqual({ lostTicks: [], lostWords: [], lostOutcomes: [] });
  expect(workbook.spots().filter((spot) => workbook.text(spot, 'done') === 'TRUE')).toEqual([]);
}

function expectNothingTwice({ workbook, deeds }: ReturnType<typeof play>): void {
  const keys = workbook.column('contacts', 'sourceKey').filter((key) => key !== '');
  expect(keys).toEqual([...new Set(keys)]);
  expect(workbook.answers).toEqual([...new Set(workbook.answers)]);
  const comments = workbook.column('contacts', 'comment').map(String);
  const isTwice = (word: string): boolean => comments.some((text) => text.split(word).length > 2);
  expect(deeds.ticked.filter(({ word }) => isTwice(word))).toEqual([]);
}

describe('people and refreshes at the same time', () => {
  test('no tick, outcome or comment is ever lost, and no effect is applied twice', () => {
    fc.assert(
      fc.property(steps, (schedule) => {
        const outcome = play(schedule);
        expectNothingLost(outcome);
        expectNothingTwice(outcome);
      }),
      runs(200),
    );
  });

  test('a refresh with nothing new adds nothing to the log', () => {
    fc.assert(
      fc.property(steps, (schedule) => {
        const { workbook } = play(schedule);
        const before = workbook.log.length;
        workbook.refresh();
        expect(workbook.log).toHaveLength(before);
      }),
      runs(20),
    );
  });
});
