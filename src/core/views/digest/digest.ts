import { isKnown } from '../../register/tables/readRegister';
import { dealsOf, type DealTold } from './deals';
import type { ClientAtRisk } from '../../figures/sections/atRisk';
import { clientsAtRisk } from '../../figures/sections/atRisk';
import type { Decision } from '../../register/tables/decisions';
import { bridgeOf, type Bridge } from '../../figures/sections/bridge';
import type { FigureKey } from '../../figures/sections/catalogue';
import type { Comparison, ComputedFigure } from '../../figures/sections/compute';
import { textOfCell } from '../../register/schema/columns';
import { lastDayOf, periodAround, type Period } from '../../register/time/period';
import { dayOf, type Day, type Moment } from '../../values/moment';
import { decisionsToReview } from '../../work/decisions';
import type { Texts } from '../../texts';
import { canTellTasks } from '../../work/tasks/tasksBy';
import { tasksOf } from '../../work/tasks/tasksOf';
import { dashboardContext } from '../dashboard';
import { alertsOf } from '../dashboard/alerts';
import { valueBefore } from '../dashboard/change';
import { settleAlerts, type AlertLine } from '../dashboard/knownAlerts';
import { countRowsLeftOut } from '../leftOutRows';
import { planProgress, type PlanProgress } from '../pace';
import { isLink, type LinkCell } from '../sheet';
import type { ViewRequest } from '../viewRequest';
import { waitingLines, type WaitingLine } from '../waiting';
import { isSumOfRows, moversOf, type Mover } from '../why/movers';
import { rowsSeen } from '../why/seenRow';
import { inquiriesOf, type Inquiry } from './inquiries';
import { ownTasks, type OwnTask } from './ownTasks';
import { leftOf, peopleOf, type PersonDone } from './people';
import type { DigestKind, Span } from './span';

/** A figure as a letter tells it. */
export interface ToldFigure {
  readonly computed: ComputedFigure;
  /** Of an equal part of the period before; null where there is nothing to compare. */
  readonly before: number | null;
  readonly plan: PlanProgress | null;
  /** Because of whom it moved, the largest difference first: money, or of clients kept those that went. */
  readonly because: readonly Pick<Mover, 'who' | 'before' | 'now'>[];
}

/** A client whose rhythm has broken, by name. */
export interface RiskTold extends Pick<ClientAtRisk, 'silence' | 'daysLate' | 'moneyAtStake'> {
  readonly id: string;
  readonly party: string;
  readonly phone: string;
  readonly manager: string;
}

/** An alert that is silent because the owner knows. */
export interface KnownTold {
  readonly text: string;
  readonly until: Day;
  readonly reason: string;
}

/** What an owner is told in the morning: one value, whatever it is written as. Every number is the Dashboard's. */
export interface Digest {
  readonly kind: DigestKind;
  readonly now: Moment;
  readonly company: string;
  readonly currency: string;
  /** What is looked back at. */
  readonly period: Period;
  /** Its figures, with nothing to compare with. */
  readonly done: ReadonlyMap<FigureKey, ComputedFigure>;
  /** The month it lies in, up to now. */
  readonly month: Period;
  readonly elapsed: number;
  readonly comparison: Comparison | null;
  readonly figures: readonly ToldFigure[];
  /** From an equal part of the month before to this month; null where there is nothing to compare. */
  readonly bridge: Bridge | null;
  readonly people: readonly PersonDone[];
  readonly inquiries: readonly Inquiry[];
  readonly waiting: readonly WaitingLine[];
  /** Contacts cannot be read: whether somebody waits nobody knows. */
  readonly isWaitingUnknown?: true;
  readonly won: readonly DealTold[];
  readonly lost: readonly DealTold[];
  /** Told once a week. */
  readonly stuck: readonly DealTold[];
  readonly risks: readonly RiskTold[];
  /** What was decided at the weekly meetings and is to be looked at. */
  readonly decisions: readonly Decision[];
  /** The red strip of the Dashboard without what the owner has said he knows. */
  readonly alerts: readonly LinkCell[];
  /** What the owner has said he knows, told once a month: until when it is silent, and why. */
  readonly known: readonly KnownTold[];
  /** Null where tasks cannot be told. */
  readonly tasks: Pick<PersonDone, 'tasksLeft' | 'tasksOverdue'> | null;
  /** What owners are to do. */
  readonly own: readonly OwnTask[];
  readonly rowsLeftOut: number;
}

/** Whose numbers an owner follows through the month, in the order of the letter. */
export const TOLD_FIGURES = [
  'sales.revenue',
  'retention.revenuePerClient',
  'retention.rate',
  'active.leads',
  'active.newDeals',
  'inbound.newClients',
  'inbound.newSales',
  'inbound.conversion',
  'entry.withinTarget',
  'deals.winRate',
] as const satisfies readonly FigureKey[];

/** What must never fall is told with the reasons. */
const EXPLAINED: ReadonlySet<FigureKey> = new Set<FigureKey>(['retention.revenuePerClient', 'retention.rate']);
const MOST_REASONS = 5;

export function digestOf(
  request: Pick<ViewRequest, 'analysis' | 'texts' | 'saidOfAlerts' | 'undelivered'>,
  { kind, period }: Span,
): Digest {
  const { analysis, texts } = request;
  const { book, reading } = analysis;
  const { facts } = book;
  const month = periodAround(lastDayOf(period), 'month');
  const view: ViewRequest = { ...request, period: month, history: [] };
  const context = dashboardContext(view);
  const tasks = canTellTasks(analysis) ? tasksOf(analysis, texts) : null;
  const { comparison } = context;
  return {
    kind,
    now: facts.now,
    company: reading.settings.companyName,
    currency: reading.settings.currency,
    period,
    done: book.figures(period),
    month,
    elapsed: context.elapsed,
    comparison,
    figures: toldFigures(view, context),
    bridge: comparison && bridgeOf(book.view(month), book.view(comparison.period)),
    people: peopleOf(book, { period, month: kind === 'weekly' ? month : null }, tasks ?? []),
    inquiries: inquiriesOf(book.view(period), texts),
    waiting: waitingLines(facts, texts),
    ...(!isKnown(analysis.reading, 'contacts') && { isWaitingUnknown: true as const }),
    ...dealsOf(facts, period),
    risks: risksOf(request),
    decisions: decisionsToReview(reading.rows.decisions, dayOf(facts.now)),
    ...alertsTold(view, context, kind),
    tasks: tasks && leftOf(tasks, facts),
    own: ownTasks(tasks ?? [], facts),
    rowsLeftOut: countRowsLeftOut(facts, month),
  };
}

function toldFigures(
  { analysis, texts }: ViewRequest,
  { figures, comparison, elapsed, book, period }: ReturnType<typeof dashboardContext>,
): readonly ToldFigure[] {
  const seen = rowsSeen(analysis, texts);
  const because = (key: FigureKey): readonly Mover[] => {
    if (!EXPLAINED.has(key) || !comparison) return [];
    const movers = moversOf(book, { now: period, before: comparison.period }, key, seen);
    // Who was lost before and is not lost now has not gone: of counts only what is new is told.
    return movers.filter(({ before, now }) => isSumOfRows(key) || now > before).slice(0, MOST_REASONS);
  };
  return TOLD_FIGURES.flatMap((key) => {
    const computed = figures.get(key);
    if (!computed) return [];
    const plan = planProgress(computed, elapsed);
    return { computed, before: valueBefore(computed, comparison), plan, because: because(key) };
  });
}

function alertsTold(
  { analysis, saidOfAlerts = [] }: ViewRequest,
  context: ReturnType<typeof dashboardContext>,
  kind: DigestKind,
): Pick<Digest, 'alerts' | 'known'> {
  const { book, reading } = analysis;
  const { open, silent } = settleAlerts(alertsOf(context), saidOfAlerts, {
    now: book.facts.now,
    dayFirst: reading.context.dayFirst,
  });
  const linkOf = ({ link }: AlertLine): LinkCell[] => (typeof link === 'object' && isLink(link) ? [link] : []);
  const known = silent.flatMap((line) =>
    linkOf(line).map(({ text }) => ({ text, until: line.day, reason: textOfCell(line.reason) })),
  );
  return { alerts: open.flatMap(linkOf), known: kind === 'monthly' ? known : [] };
}

function risksOf({ analysis, texts }: { analysis: ViewRequest['analysis']; texts: Texts }): readonly RiskTold[] {
  const { facts } = analysis.book;
  return clientsAtRisk(facts)
    .filter(({ isLost }) => !isLost)
    .map(({ party, silence, daysLate, moneyAtStake }) => {
      const { name = '', client = null } = facts.parties[party] ?? {};
      const manager = client?.manager || texts.common.nobody;
      return {
        id: client?.id ?? '',
        party: name,
        phone: client?.phone[0] ?? '',
        manager,
        silence,
        daysLate,
        moneyAtStake,
      };
    });
}
