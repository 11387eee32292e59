import { bridgeOf, type Bridge } from '../../../figures/sections/bridge';
import { isStructureAlarming, papersOfSellers, structureConflicts } from '../../../figures/sections/structure';
import { periodAround, previousPeriod, type Period } from '../../../register/time/period';
import type { Label } from '../../../values/label';
import { openThreads, responsibleFor } from '../../../figures/facts/openThreads';
import { reachedBy } from '../call';
import { dueOn, type FindInWhole, type WholeContext, type TaskRule } from '../rule';
import type { TaskDraft } from '../task';
import { keyOfDay, keyOfRow, type TaskName } from '../taskKey';

const OWNER = { role: 'owner', unit: { en: '', ru: '' } } as const;
const CALM: Label = { en: 'The cause is gone', ru: 'Причины больше нет' };
const OVER: Label = { en: 'The period is over', ru: 'Период закончился' };

/** Somebody waits many times longer than allowed: it is no longer a matter of the seller alone. */
export const waitingTooLong: TaskRule = {
  ...OWNER,
  key: 'owner.waiting',
  name: 'wait',
  priority: 1,
  threshold: 4,
  unit: { en: 'times the target', ru: 'норм ответа' },
  standard: {
    en: 'nobody waits several times longer than the target without the owner knowing',
    ru: 'если ждут в несколько раз дольше нормы, об этом знает владелец',
  },
  gone: { en: 'Answered or closed', ru: 'Ответили или закрыли обращение' },
};

export const findWaitingTooLong: FindInWhole = ({ facts, texts }, times) =>
  openThreads(facts).flatMap((thread) => {
    const { inbound, waited, target, openedAt, party } = thread;
    const [first] = inbound;
    if (!first || waited <= target * times) return [];
    const employee = responsibleFor(facts, thread) || texts.common.nobody;
    return {
      key: keyOfRow('wait', first.contact),
      kind: 'note' as const,
      due: facts.calendar.deadline(openedAt, target * times) ?? openedAt,
      what: texts.tasks.waiting,
      facts: texts.tasks.waitingFacts({ waited, target, employee }),
      source: { table: 'contacts' as const, id: first.contact.id, row: first.contact.row },
      partyIndex: party,
      ...reachedBy(facts, party, first, texts),
    };
  });

/** Revenue per client must grow and never fall: judged once a month, on the month that is over. */
export const revenueFell: TaskRule = {
  ...OWNER,
  key: 'owner.revenuePerClient',
  name: 'fell',
  priority: 2,
  threshold: 0,
  unit: { en: '% of fall that is allowed', ru: '% падения, который допустим' },
  standard: { en: 'average revenue per client never falls', ru: 'средняя выручка на клиента не падает' },
  gone: OVER,
};

export const findRevenueFell: FindInWhole = (context, allowed) =>
  fell(context, 'retention.revenuePerClient', (value, before) => value < before * (1 - allowed / 100));

export const retentionFell: TaskRule = {
  ...OWNER,
  key: 'owner.retention',
  name: 'fell',
  priority: 2,
  threshold: 0,
  unit: { en: 'points of fall that are allowed', ru: 'п. п. падения, которые допустимы' },
  standard: { en: 'the share of clients who stay never falls', ru: 'доля оставшихся клиентов не падает' },
  gone: OVER,
};

export const findRetentionFell: FindInWhole = (context, allowed) =>
  fell(context, 'retention.rate', (value, before) => value < before - allowed / 100);

/** A few cases prove nothing. */
const ENOUGH_CASES = 5;
const DAYS_TO_LOOK = 4;

function fell(
  { reading, book, facts, texts, today }: WholeContext,
  key: 'retention.revenuePerClient' | 'retention.rate',
  isFallen: (value: number, before: number) => boolean,
): readonly TaskDraft[] {
  const month = previousPeriod(periodAround(today, 'month'));
  const { value = null, previous = null, n = 0, figure } = book.figures(month).get(key) ?? {};
  if (value === null || previous === null || n < ENOUGH_CASES || !isFallen(value, previous)) return [];
  const { currency } = reading.settings;
  const write = (amount: number): string =>
    figure?.unit === 'money' ? texts.tasks.money(amount, currency) : texts.write.value(amount, 'percent', currency);
  return [
    {
      key: keyOfDay('fell', key, month.key),
      kind: 'note',
      due: dueOn(facts.calendar, month.end + DAYS_TO_LOOK),
      what: texts.tasks.fell[key],
      facts: texts.tasks.fellFacts({
        period: texts.write.period(month),
        from: write(previous),
        to: write(value),
        cause: causeOf(bridgeOf(book.view(month)), (amount) => texts.tasks.money(amount, currency), texts.bridge),
      }),
      source: null,
      see: 'breakdowns',
    },
  ];
}

/** The line of the bridge that took most. */
function causeOf(
  bridge: Bridge,
  write: (value: number) => string,
  names: Readonly<Record<keyof Bridge, string>>,
): { readonly line: string; readonly amount: string } | null {
  const worst = bridge.gone < bridge.shrunk ? 'gone' : 'shrunk';
  return bridge[worst] >= 0 ? null : { line: names[worst], amount: write(bridge[worst]) };
}

/** The search for clients and their care on one person, this month. */
export const structureBroken: TaskRule = {
  ...OWNER,
  key: 'owner.structure',
  name: 'conflict',
  priority: 2,
  threshold: 5,
  unit: { en: 'contacts of each kind, at least', ru: 'контактов каждого вида, не меньше' },
  standard: {
    en: 'nobody both searches for clients and looks after them',
    ru: 'поиск клиентов и сопровождение не лежат на одном человеке',
  },
  gone: OVER,
};

export const findStructureBroken: FindInWhole = ({ book, facts, texts, today }, least) => {
  if (!isStructureAlarming(facts)) return [];
  const month = periodAround(today, 'month');
  return structureConflicts(book.view(month))
    .filter(({ activeContacts, careContacts }) => Math.min(activeContacts.length, careContacts.length) >= least)
    .map(({ employee, activeContacts, careContacts }) => ({
      ...duringMonth('conflict', employee, month, facts),
      what: texts.tasks.conflict,
      party: employee || texts.common.nobody,
      facts: texts.tasks.conflictFacts({
        active: activeContacts.length,
        care: careContacts.length,
        month: texts.write.period(month),
      }),
    }));
};

/** Papers on a seller, this month: the hours go where nothing is sold. */
export const papersOnSellers: TaskRule = {
  ...OWNER,
  key: 'owner.papers',
  name: 'papers-of',
  priority: 3,
  threshold: 1,
  unit: { en: 'papers a month, at least', ru: 'документов в месяц, не меньше' },
  standard: { en: 'sellers prepare no papers', ru: 'продавцы не готовят документы' },
  gone: OVER,
};

export const findPapersOnSellers: FindInWhole = ({ book, facts, texts, today }, least) => {
  if (!isStructureAlarming(facts)) return [];
  const month = periodAround(today, 'month');
  const counts = new Map<string, number>();
  for (const { responsible } of papersOfSellers(book.view(month)))
    counts.set(responsible, (counts.get(responsible) ?? 0) + 1);
  return [...counts]
    .filter(([, documents]) => documents >= least)
    .map(([seller, documents]) => ({
      ...duringMonth('papers-of', seller, month, facts),
      what: texts.tasks.sellerPapers,
      party: seller,
      facts: texts.tasks.sellerPapersFacts({ documents, month: texts.write.period(month) }),
    }));
};

function duringMonth(
  rule: TaskName,
  employee: string,
  month: Period,
  { calendar }: WholeContext['facts'],
): Pick<TaskDraft, 'key' | 'kind' | 'due' | 'source' | 'see'> {
  return {
    key: keyOfDay(rule, employee, month.key),
    kind: 'note',
    due: dueOn(calendar, month.end - 3),
    source: null,
    see: 'dashboard',
  };
}

/** Mistakes in the data, once a week: what is not read is not counted. */
export const dataProblems: TaskRule = {
  ...OWNER,
  key: 'owner.problems',
  name: 'problems',
  priority: 4,
  threshold: 1,
  unit: { en: 'errors, at least', ru: 'ошибок, не меньше' },
  standard: { en: 'the register has no errors by the end of the week', ru: 'к концу недели в реестре нет ошибок' },
  gone: CALM,
};

export const findDataProblems: FindInWhole = ({ problems, facts, texts, today }, least) => {
  const found = problems();
  const errors = found.filter(({ severity }) => severity === 'error');
  if (errors.length < least) return [];
  const week = periodAround(today, 'week');
  const sheets = errors.map(({ sheet }) => sheet);
  const count = (name: string): number => sheets.filter((sheet) => sheet === name).length;
  const [worst = ''] = [...new Set(sheets)].sort((left, right) => count(right) - count(left));
  return [
    {
      key: keyOfDay('problems', '', week.key),
      kind: 'note',
      due: dueOn(facts.calendar, week.start + 4),
      what: texts.tasks.problems,
      facts: texts.tasks.problemsFacts({
        errors: errors.length,
        warnings: found.length - errors.length,
        sheet: worst,
      }),
      source: null,
      see: 'check',
    },
  ];
};
