import type { FigureKey } from '../../figures/sections/catalogue';
import { lastDayOf } from '../../register/time/period';
import { GENERATED_SHEETS, type GeneratedSheetKey } from '../../register/generatedNames';
import { growsThroughPeriod } from '../pace';
import type { Digest, ToldFigure } from './digest';
import type { LetterLine, Tone, Wording } from './letterParts';
import { wholeMoney, wholePercent } from './wordsOf';

/** What is read first: what was done, who waits, how the month goes, what was lost and may be, what is left to do. */
export function letterLines(digest: Digest, wording: Wording): readonly LetterLine[] {
  const { lines } = wording.words;
  const { language } = wording.texts;
  const told: readonly (Told & { readonly shows?: GeneratedSheetKey })[] = [
    { label: lines.done, text: doneWords(digest, wording), tone: 'plain' },
    { ...waitingLine(digest, wording), shows: 'waiting' },
    figureLine(lines.revenue, 'sales.revenue', digest, wording),
    figureLine(lines.revenuePerClient, 'retention.revenuePerClient', digest, wording),
    figureLine(lines.retention, 'retention.rate', digest, wording),
    { label: lines.newClients, text: newClientsWords(digest, wording), tone: 'plain', figure: 'active.newDeals' },
    { label: lines.conversion, text: conversionWords(digest, wording), tone: 'plain', figure: 'inbound.conversion' },
    { ...lostLine(digest, wording), shows: 'breakdowns' },
    { ...risksLine(digest, wording), shows: 'breakdowns' },
    { ...tasksLine(digest, wording), shows: 'tasksOwner' },
  ];
  return told.map(({ shows = 'dashboard', ...line }) => ({ ...line, sheet: GENERATED_SHEETS[shows][language] }));
}

/** A line before it is known where it leads. */
type Told = Omit<LetterLine, 'sheet'>;

function doneWords({ done, currency }: Digest, { texts, words }: Wording): string {
  const valueOf = (key: FigureKey): number => done.get(key)?.value ?? 0;
  const revenue = valueOf('sales.revenue');
  return words.done({
    contacts: valueOf('active.contacts'),
    talks: valueOf('active.reached'),
    leads: valueOf('active.leads'),
    inquiries: valueOf('inbound.inquiries'),
    revenue: revenue === 0 ? '' : wholeMoney(revenue, texts, currency),
  });
}

function waitingLine({ waiting, isWaitingUnknown }: Digest, { texts, words }: Wording): Told {
  const label = words.lines.waiting;
  const overdue = waiting.filter(({ thread }) => thread.state === 'overdue').length;
  const [worst] = [...waiting].sort((left, right) => right.thread.waited - left.thread.waited);
  if (isWaitingUnknown) return { label, text: words.unknown, tone: 'bad' };
  if (!worst) return { label, text: words.nobodyWaits, tone: 'good' };
  const told = {
    waiting: waiting.length,
    overdue,
    party: worst.party,
    oldest: texts.write.minutes(worst.thread.waited),
  };
  return { label, text: words.waiting(told), tone: overdue > 0 ? 'bad' : 'plain' };
}

function toldOf({ figures }: Digest, key: FigureKey): ToldFigure | undefined {
  return figures.find(({ computed }) => computed.figure.key === key);
}

/** A sum by its pace, another figure by its plan and by what it was; red where it falls behind and good is up. */
function figureLine(label: string, key: FigureKey, digest: Digest, wording: Wording): Told {
  const told = toldOf(digest, key);
  if (!told) return { label, text: wording.texts.common.noData, tone: 'quiet' };
  return { label, text: figureWords(told, digest, wording), tone: toneOf(told), figure: key };
}

function figureWords({ computed, before, plan }: ToldFigure, digest: Digest, { texts, words }: Wording): string {
  const { figure, target } = computed;
  const { comparison, currency, elapsed } = digest;
  const write = (value: number | null): string =>
    figure.unit === 'money' && value !== null
      ? wholeMoney(value, texts, currency)
      : texts.write.value(value, figure.unit, currency);
  const value = write(computed.value);
  if (plan?.ahead != null && growsThroughPeriod(figure)) {
    const told = { value, share: wholePercent(plan.ahead + 1, texts), plan: write(target) };
    return elapsed < 1 ? words.paced(told) : words.planDone(told);
  }
  const planned = target === null ? value : words.planned({ value, plan: write(target) });
  if (before === null || comparison === null || computed.value === null) return planned;
  return words.was({
    value: planned,
    before: write(before),
    day: texts.write.dayOfMonth(lastDayOf(comparison.period)),
  });
}

function toneOf({ computed: { figure, value }, before, plan }: ToldFigure): Tone {
  if (value === null) return 'quiet';
  if (figure.good === 'neither') return 'plain';
  const against = plan ? plan.expected : before;
  if (against === null || value === against) return 'plain';
  return value > against === (figure.good === 'up') ? 'good' : 'bad';
}

function newClientsWords(digest: Digest, { texts, words }: Wording): string {
  const counted = (key: FigureKey): string => {
    const told = toldOf(digest, key);
    const value = texts.write.value(told?.computed.value ?? null, 'count', '');
    const target = told?.computed.target ?? null;
    return target === null ? value : words.ofPlan(value, texts.write.value(target, 'count', ''));
  };
  return words.newClients({ deals: counted('active.newDeals'), sales: counted('inbound.newSales') });
}

function conversionWords(digest: Digest, { texts, words }: Wording): string {
  const valueOf = (key: FigureKey): number | null => toldOf(digest, key)?.computed.value ?? null;
  const value = valueOf('inbound.conversion');
  if (value === null) return texts.common.noData;
  return words.conversion({
    value: texts.write.value(value, 'percent', ''),
    clients: valueOf('inbound.newClients') ?? 0,
    sales: valueOf('inbound.newSales') ?? 0,
  });
}

function lostLine({ lost, currency }: Digest, { texts, words }: Wording): Told {
  const label = words.lines.lost;
  const [first] = lost;
  if (!first) return { label, text: words.nothingLost, tone: 'plain' };
  const amount = lost.reduce((sum, deal) => sum + (deal.amount ?? 0), 0);
  const told = {
    deals: lost.length,
    amount: amount === 0 ? '' : wholeMoney(amount, texts, currency),
    first: `${first.party} (${first.reason || words.noReason})`,
  };
  return { label, text: words.lost(told), tone: 'bad' };
}

function risksLine({ risks, currency }: Digest, { texts, words }: Wording): Told {
  const label = words.lines.risks;
  const [first] = risks;
  if (!first) return { label, text: words.noRisks, tone: 'good' };
  const money = wholeMoney(
    risks.reduce((sum, { moneyAtStake }) => sum + moneyAtStake, 0),
    texts,
    currency,
  );
  return {
    label,
    text: words.risks({ clients: risks.length, money, first: first.party }),
    tone: 'warn',
    figure: 'retention.atRisk',
  };
}

function tasksLine({ tasks }: Digest, { texts, words }: Wording): Told {
  const label = words.lines.tasks;
  if (!tasks) return { label, text: texts.common.noData, tone: 'quiet' };
  if (tasks.tasksLeft === 0) return { label, text: words.noTasks, tone: 'good' };
  const told = words.tasks({ left: tasks.tasksLeft, overdue: tasks.tasksOverdue });
  return { label, text: told, tone: tasks.tasksOverdue > 0 ? 'warn' : 'plain' };
}
