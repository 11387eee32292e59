import type { Analysis } from '../../analysis';
import {
  isStructureAlarming,
  papersOfSellers,
  peopleWithClients,
  structureConflicts,
} from '../../figures/sections/structure';
import { staleSales } from '../../figures/salesAge';
import type { Undelivered } from '../../work/alerting/channel';
import { reachedBy } from '../../work/tasks/call';
import { unreadableSheets } from '../../register/tables/readRegister';
import { GENERATED_SHEETS } from '../../register/generatedNames';
import { rowOfBroken, rowOfFallen } from '../breakdowns/fallenRows';
import { brokenRules } from '../brokenRules';
import { fallenFigures } from '../fallen';
import { waitingLines } from '../waiting';
import type { DashboardContext } from './dashboardContext';
import type { Alert } from './knownAlerts';

/** What alerts are told from. */
export type AlertContext = Pick<DashboardContext, 'book' | 'texts' | 'period' | 'currency' | 'request'>;

/** In the order of urgency: what cannot be read, what is old, which line is silent, who waits, which claims are open, what fell, which rule of structure is broken. */
export function alertsOf(context: AlertContext): readonly Alert[] {
  return [
    ...unreadable(context),
    ...silentSending(context),
    ...undelivered(context),
    ...oldWebApp(context),
    ...stale(context),
    ...deadLines(context),
    ...wrongClocks(context),
    ...notUnderstood(context),
    ...waiting(context),
    ...claims(context),
    ...fallen(context),
    ...structure(context),
  ];
}

function unreadable({ request, texts }: AlertContext): readonly Alert[] {
  return unreadableSheets(request.analysis.reading).map((sheet) => ({
    ...plain(`unreadable:${sheet}`),
    link: { text: texts.dashboard.alerts.unreadable(sheet), sheet },
  }));
}

/** So many minutes of work without a ring of the clock: it is broken, or somebody has taken it away. */
const SILENT_MINUTES = 120;

function silentSending({ request: { lastSending }, book, texts }: AlertContext): readonly Alert[] {
  if (lastSending === undefined) return [];
  const { calendar, now } = book.facts;
  if (calendar.workingMinutes(lastSending, now) <= SILENT_MINUTES) return [];
  const text = texts.dashboard.alerts.silentSending(texts.write.moment(lastSending));
  return [{ ...plain('sending'), link: { text, sheet: GENERATED_SHEETS.dashboard[texts.language] } }];
}

/** A line a way: whom it does not reach since when, and what the service says of the first of them. */
function undelivered({ request, texts }: AlertContext): readonly Alert[] {
  const byChannel = new Map<Undelivered['channel'], Undelivered[]>();
  for (const one of [...(request.undelivered ?? [])].sort((left, right) => left.since - right.since))
    byChannel.set(one.channel, [...(byChannel.get(one.channel) ?? []), one]);
  return [...byChannel].flatMap(([channel, [first, ...others]]) => {
    if (!first) return [];
    const people = unique([first, ...others].map(({ name }) => name).filter(Boolean));
    const text = texts.dashboard.alerts.undelivered({
      channel,
      people,
      since: texts.write.moment(first.since),
      why: first.why,
      isUnknown: first.isUnknown,
    });
    const link = { text, sheet: GENERATED_SHEETS.dashboard[texts.language] };
    return [{ ...plain(`undelivered:${channel}`), about: people, link }];
  });
}

function oldWebApp({ request: { isWebOld }, texts }: AlertContext): readonly Alert[] {
  if (isWebOld !== true) return [];
  const link = { text: texts.dashboard.alerts.oldWebApp, sheet: GENERATED_SHEETS.dashboard[texts.language] };
  return [{ ...plain('webApp'), link }];
}

function stale({ request: { analysis }, book, texts }: AlertContext): readonly Alert[] {
  const found = staleSales(analysis.reading, book.facts.now);
  const sheet = analysis.reading.located.get('sales')?.sheet.name;
  if (!found || sheet === undefined) return [];
  const text = texts.dashboard.alerts.staleSales(found.days, texts.write.day(found.upTo));
  return [{ ...plain('stale'), link: { text, sheet, row: found.row } }];
}

/** Sources that should have been heard of by now. */
function deadLines({ book, texts, request }: AlertContext): readonly Alert[] {
  const sheet = request.analysis.reading.located.get('sources')?.sheet.name;
  if (sheet === undefined) return [];
  const { calendar, now, phoneLog } = book.facts;
  const dead = phoneLog()
    .watched()
    .filter(({ isDead }) => isDead)
    .sort((left, right) => left.last - right.last);
  const [longest] = dead;
  if (!longest) return [];
  const sources = dead.map(({ source }) => source.name);
  const silent = texts.write.minutes(calendar.workingMinutes(longest.last, now));
  const { last, usual } = longest;
  const text = texts.dashboard.alerts.deadLines({ sources, last: texts.write.moment(last), silent, usual });
  return [{ ...plain('deadLines'), about: sources, link: { text, sheet, row: longest.source.row } }];
}

/** Sources whose calls would stand at hours at which nobody rang. */
function wrongClocks({ request: { clocks = [], analysis }, texts }: AlertContext): readonly Alert[] {
  return ofSources(analysis, clocks, ({ source, zone }) => ({
    ...plain(`clock:${source}`),
    about: [zone],
    text: texts.dashboard.alerts.wrongClock({ source, zone }),
  }));
}

/** Sources that send what nobody can read: what they tell is not in the register. */
function notUnderstood({ request: { unread = [], analysis }, texts }: AlertContext): readonly Alert[] {
  return ofSources(analysis, unread, ({ source, count }) => ({
    ...plain(`unread:${source}`),
    text: texts.dashboard.alerts.notUnderstood({ source, count }),
  }));
}

/** A line a source, leading to its row of Sources. */
function ofSources<Found extends { readonly source: string }>(
  { reading }: Analysis,
  found: readonly Found[],
  alertOf: (one: Found) => Omit<Alert, 'link'> & { readonly text: string },
): readonly Alert[] {
  const sheet = reading.located.get('sources')?.sheet.name;
  if (sheet === undefined) return [];
  return found.map((one) => {
    const row = reading.rows.sources.find(({ name }) => name === one.source)?.row;
    const { text, ...alert } = alertOf(one);
    return { ...alert, link: { text, sheet, ...(row !== undefined && { row }) } };
  });
}

function waiting({ book, texts }: AlertContext): readonly Alert[] {
  const overdue = waitingLines(book.facts, texts).filter(({ thread }) => thread.state === 'overdue');
  const [worst] = [...overdue].sort((left, right) => right.thread.waited - left.thread.waited);
  if (!worst) return [];
  const oldest = texts.write.minutes(worst.thread.waited);
  const text = texts.dashboard.alerts.waiting({ overdue: overdue.length, oldest, party: worst.party });
  // One more that runs past its time is worse, not another minute of those that are known.
  const weight = Math.max(...overdue.map(({ deadline, thread }) => deadline ?? thread.openedAt));
  return [{ ...plain('waiting', weight), link: { text, sheet: GENERATED_SHEETS.waiting[texts.language] } }];
}

function claims({ book, texts, request }: AlertContext): readonly Alert[] {
  const open = book.facts.openClaims();
  const [oldest] = open;
  const sheet = request.analysis.reading.located.get('contacts')?.sheet.name;
  if (!oldest || sheet === undefined) return [];
  const { party } = reachedBy(book.facts, oldest.party, oldest, texts);
  const text = texts.dashboard.alerts.claims({ claims: open.length, oldest: texts.write.day(oldest.day), party });
  const newest = Math.max(...open.map(({ day }) => day));
  return [{ ...plain('claims', newest), link: { text, sheet, row: oldest.contact.row } }];
}

function fallen({ book, texts, period, currency }: AlertContext): readonly Alert[] {
  return fallenFigures(book, period).map(({ computed: { figure, value, previous }, period: judged }, index) => {
    const write = (amount: number): string =>
      texts.write.value(figure.unit === 'money' ? wholeUnits(amount) : amount, figure.unit, currency);
    const by =
      figure.unit === 'percent'
        ? `${texts.write.number((previous - value) * 100, 1)} ${texts.dashboard.points}`
        : texts.write.value(1 - value / previous, 'percent', currency);
    const text = texts.dashboard.alerts.fell({
      figure: figure.label[texts.language],
      period: texts.write.period(judged),
      from: write(previous),
      to: write(value),
      by,
    });
    const link = { text, sheet: GENERATED_SHEETS.breakdowns[texts.language], row: rowOfFallen(index) };
    return { ...plain(`fell:${figure.key}`, Number(((previous - value) / Math.abs(previous)).toFixed(6))), link };
  });
}

/** Kopecks say nothing in a headline. */
function wholeUnits(money: number): number {
  return Math.round(money / 100) * 100;
}

function structure({ book, texts, period }: AlertContext): readonly Alert[] {
  const { alerts } = texts.dashboard;
  const sheet = GENERATED_SHEETS.breakdowns[texts.language];
  const view = book.view(period);
  return brokenRules(book, period).map(({ figure }): Alert => {
    const row = rowOfBroken(book, period, figure);
    if (figure === 'structure.papers') {
      const papers = papersOfSellers(view);
      const about = papers.map(({ responsible }) => responsible);
      return { ...plain('papers'), about: unique(about), link: { text: alerts.papers(papers.length), sheet, row } };
    }
    const people = structureConflicts(view).map(({ employee }) => employee || texts.common.notStated);
    return { ...plain('conflict'), about: unique(people), link: { text: alerts.conflict({ people }), sheet, row } };
  });
}

function unique(names: readonly string[]): readonly string[] {
  return [...new Set(names)].sort();
}

/** What a team too small for the rules of structure is told of them; nothing where it keeps them all the same. */
export function calmStructure({ book, texts, period }: AlertContext): string | null {
  const { facts } = book;
  const people = peopleWithClients(facts);
  if (people === null || isStructureAlarming(facts)) return null;
  const view = book.view(period);
  const found = { both: structureConflicts(view).length, papers: papersOfSellers(view).length };
  return found.both + found.papers === 0
    ? null
    : texts.dashboard.alerts.smallTeam({ ...found, people, from: facts.settings.structureFrom });
}

function plain(key: string, weight = 0): Pick<Alert, 'key' | 'weight' | 'about'> {
  return { key, weight, about: [] };
}
