import { papersOfSellers, structureConflicts } from '../../figures/sections/structure';
import { staleSales } from '../../figures/salesAge';
import { reachedBy } from '../../work/tasks/call';
import { unreadableSheets } from '../../register/tables/readRegister';
import type { TableKey } from '../../register/tables/tables';
import { PALETTE } from '../palette';
import { GENERATED_SHEETS } from '../../register/generatedNames';
import { rowOfFallen } from '../breakdowns/fallenRows';
import { fallenFigures } from '../fallen';
import type { LinkCell, ViewCell } from '../sheet';
import { block } from '../sheetDraft';
import { waitingLines } from '../waiting';
import type { DashboardContext } from './dashboardContext';
import { stepLines } from './firstSteps';

/** As many rows as there usually are alerts, and first steps: what stands below never moves when one comes or goes. */
const ROWS = 6;
const HEIGHT = 22;
/** The strip ends where the picture of the year begins. */
export const STRIP_COLUMNS = 8;

/** The red strip: one line for each thing the owner must not overlook, leading to where it shows; one calm line without any. */
export function addAlerts(context: DashboardContext): void {
  const { draft, texts, request } = context;
  const alerts = alertsOf(context);
  const steps = alerts.length > 0 ? [] : stepLines(request);
  const calm = steps.length > 0 ? steps : [texts.dashboard.allCalm];
  const lines: readonly ViewCell[] = alerts.length > 0 ? alerts : calm;
  const strip = block(draft.rowCount(), 0, Math.max(ROWS, lines.length), STRIP_COLUMNS);
  for (let line = 0; line < strip.rows; line++) draft.height(draft.add([lines[line] ?? '']), HEIGHT);
  draft.merge(strip);
  for (const step of steps)
    draft.colour(strip, { kind: 'textIs', text: textOf(step), background: PALETTE.accentLight, color: PALETTE.accent });
  draft.colour(
    strip,
    { kind: 'textIs', text: texts.dashboard.allCalm, background: PALETTE.goodLight, color: PALETTE.good },
    { kind: 'filled', background: PALETTE.badLight, color: PALETTE.bad },
  );
}

function textOf(cell: LinkCell | string): string {
  return typeof cell === 'string' ? cell : cell.text;
}

/** In the order of urgency: what cannot be read, what is old, which line is silent, who waits, which claims are open, what fell, which rule of structure is broken. */
export function alertsOf(context: DashboardContext): readonly LinkCell[] {
  return [
    ...unreadable(context),
    ...stale(context),
    ...deadLines(context),
    ...waiting(context),
    ...claims(context),
    ...fallen(context),
    ...structure(context),
  ];
}

function unreadable({ request, texts }: DashboardContext): readonly LinkCell[] {
  return unreadableSheets(request.analysis.reading).map((sheet) => ({
    text: texts.dashboard.alerts.unreadable(sheet),
    sheet,
  }));
}

function stale({ request: { analysis }, book, texts }: DashboardContext): readonly LinkCell[] {
  const found = staleSales(analysis.reading, book.facts.now);
  const sheet = analysis.reading.located.get('sales')?.sheet.name;
  if (!found || sheet === undefined) return [];
  const text = texts.dashboard.alerts.staleSales(found.days, texts.write.day(found.upTo));
  return [{ text, sheet, row: found.row }];
}

/** Sources that should have been heard of by now. */
function deadLines({ book, texts, request }: DashboardContext): readonly LinkCell[] {
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
  const text = texts.dashboard.alerts.deadLines({ sources, last: texts.write.moment(longest.last), silent });
  return [{ text, sheet, row: longest.source.row }];
}

function waiting({ book, texts }: DashboardContext): readonly LinkCell[] {
  const overdue = waitingLines(book.facts, texts).filter(({ thread }) => thread.state === 'overdue');
  const [worst] = [...overdue].sort((left, right) => right.thread.waited - left.thread.waited);
  if (!worst) return [];
  const oldest = texts.write.minutes(worst.thread.waited);
  const text = texts.dashboard.alerts.waiting({ overdue: overdue.length, oldest, party: worst.party });
  return [{ text, sheet: GENERATED_SHEETS.waiting[texts.language] }];
}

function claims({ book, texts, request }: DashboardContext): readonly LinkCell[] {
  const open = book.facts.openClaims();
  const [oldest] = open;
  const sheet = request.analysis.reading.located.get('contacts')?.sheet.name;
  if (!oldest || sheet === undefined) return [];
  const { party } = reachedBy(book.facts, oldest.party, oldest, texts);
  const text = texts.dashboard.alerts.claims({ claims: open.length, oldest: texts.write.day(oldest.day), party });
  return [{ text, sheet, row: oldest.contact.row }];
}

function fallen({ book, texts, period, currency }: DashboardContext): readonly LinkCell[] {
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
    return { text, sheet: GENERATED_SHEETS.breakdowns[texts.language], row: rowOfFallen(index) };
  });
}

/** Kopecks say nothing in a headline. */
function wholeUnits(money: number): number {
  return Math.round(money / 100) * 100;
}

function structure({ book, texts, period, request }: DashboardContext): readonly LinkCell[] {
  const { alerts } = texts.dashboard;
  const linkTo = (table: TableKey, text: string, row: number | undefined): readonly LinkCell[] => {
    const sheet = request.analysis.reading.located.get(table)?.sheet.name;
    return sheet === undefined || row === undefined ? [] : [{ text, sheet, row }];
  };
  const view = book.view(period);
  const conflicts = structureConflicts(view);
  const papers = papersOfSellers(view);
  const people = conflicts.map(({ employee }) => employee || texts.common.notStated);
  return [
    ...linkTo('contacts', alerts.conflict({ people }), conflicts[0]?.careContacts[0]?.contact.row),
    ...linkTo('documents', alerts.papers(papers.length), papers[0]?.row),
  ];
}
