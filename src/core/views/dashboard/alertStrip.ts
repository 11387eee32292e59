import { isKnown } from '../../register/tables/readRegister';
import { GENERATED_SHEETS } from '../../register/generatedNames';
import { dateFormats, PLAIN_TEXT } from '../numberFormats';
import { PALETTE } from '../palette';
import type { LinkCell, ViewCell } from '../sheet';
import { block, SECTION, SUMMARY } from '../sheetDraft';
import { alertsOf, calmStructure } from './alerts';
import type { DashboardContext } from './dashboardContext';
import { stepLines } from './firstSteps';
import { ALERT_COLUMNS, keyCell, settleAlerts, type AlertLine, type SettledAlerts } from './knownAlerts';

/** As many rows as there usually are alerts: what stands below never moves when one comes or goes. */
const ROWS = 6;
/** Two lines of small type. */
const HEIGHT = 32;
/** The strip ends where the picture of the year begins. */
export const STRIP_COLUMNS = 8;
const TEXT_COLUMNS = ALERT_COLUMNS.known;
const REASON_COLUMNS = STRIP_COLUMNS - ALERT_COLUMNS.reason;

/** What stands below the strip of what the owner knows already. */
export interface AlertStrip {
  readonly addKnown: () => void;
}

/**
 * The red strip: one line for each thing the owner must not overlook, leading to where it shows, with "I know, until …"
 * beside it. What is known is said in one line, and listed at the end of the sheet.
 */
export function addAlerts(context: DashboardContext): AlertStrip {
  const { draft, texts, request } = context;
  const settled = settleAlerts(alertsOf(context), request.saidOfAlerts ?? [], {
    now: context.book.facts.now,
    dayFirst: request.analysis.reading.context.dayFirst,
  });
  const { open } = settled;
  const small = calmStructure(context);
  const known = knownWords(settled, context);
  const steps = open.length > 0 ? [] : stepLines(request);
  const calm = [known, small].flatMap((line) => line ?? []);
  const rest =
    steps.length > 0
      ? [...steps, ...calm]
      : open.length > 0 || known !== null
        ? calm
        : [isKnown(request.analysis.reading, 'contacts') ? texts.dashboard.allCalm : texts.waiting.unknown, ...calm];
  addHead(context, open.length > 0);
  const first = draft.rowCount();
  for (const line of open) addLine(context, line);
  const knownRow = known === null ? null : draft.rowCount();
  for (const line of rest) draft.height(draft.add([line]), HEIGHT);
  while (draft.rowCount() < first + ROWS) draft.height(draft.add([]), HEIGHT);
  dress(context, first, open.length);
  const strip = block(first, 0, draft.rowCount() - first, TEXT_COLUMNS);
  draft.colour(
    strip,
    ...steps.map((step) => ({ ...textRule(step), background: PALETTE.accentLight, color: PALETTE.accent })),
    ...calm.map((line) => ({ ...textRule(line), background: PALETTE.stripe, color: PALETTE.quiet })),
    { ...textRule(texts.dashboard.allCalm), background: PALETTE.goodLight, color: PALETTE.good },
    { kind: 'filled', background: PALETTE.badLight, color: PALETTE.bad },
  );
  return { addKnown: () => addKnown(context, settled, knownRow) };
}

function textRule(cell: LinkCell | string): { readonly kind: 'textIs'; readonly text: string } {
  return { kind: 'textIs', text: typeof cell === 'string' ? cell : cell.text };
}

/** «Знаете о 3 тревогах, первая вернётся 15.12.2026 — список внизу» */
function knownWords({ silent, until }: SettledAlerts, { texts }: DashboardContext): string | null {
  return until === null ? null : texts.dashboard.alerts.known(silent.length, texts.write.day(until));
}

function addHead({ draft, texts }: DashboardContext, isShown: boolean): void {
  const { columns } = texts.dashboard.alerts;
  const cells = new Array<ViewCell>(draft.width).fill('');
  for (const column of ['known', 'until', 'reason'] as const)
    if (isShown) cells[ALERT_COLUMNS[column]] = columns[column];
  const row = draft.add(cells, SUMMARY);
  if (isShown) draft.note(row, ALERT_COLUMNS.known, texts.dashboard.alerts.howTo);
}

function addLine({ draft, texts }: DashboardContext, line: AlertLine): void {
  const { link, isBack } = line;
  const text = isBack && typeof link === 'object' && 'text' in link;
  const cells = new Array<ViewCell>(draft.width).fill('');
  cells[ALERT_COLUMNS.text] = text ? { ...link, text: texts.dashboard.alerts.worse(link.text) } : link;
  cells[ALERT_COLUMNS.known] = line.isTicked;
  cells[ALERT_COLUMNS.until] = line.until;
  cells[ALERT_COLUMNS.reason] = line.reason;
  cells[ALERT_COLUMNS.key] = keyCell(line);
  draft.height(draft.add(cells), HEIGHT);
}

/** Only boxes end with the last line; what is typed into has its looks wherever a line may stand. */
function dress({ draft, texts }: DashboardContext, first: number, lines: number): void {
  const rows = draft.rowCount() - first;
  const { known, until, reason, key } = ALERT_COLUMNS;
  draft.merge(block(first, 0, rows, TEXT_COLUMNS));
  draft.merge(block(first, reason, rows, REASON_COLUMNS));
  draft.style(block(first, 0, rows, STRIP_COLUMNS), { fontSize: 9, wrap: 'wrap' });
  draft.style(block(first, known, rows), { align: 'center' });
  draft.style(block(first, until, rows), { numberFormat: dateFormats(texts.language).date });
  draft.style(block(first, reason, rows), { numberFormat: PLAIN_TEXT });
  draft.typed(block(first, until, rows, 1 + REASON_COLUMNS));
  if (lines > 0) draft.validate(block(first, known, lines), { kind: 'checkbox' });
  const background = PALETTE.accentLight;
  draft.colour(block(first, until, rows, 1 + REASON_COLUMNS), { kind: 'filledLine', column: key, background });
}

/** What is known, until when and why, and what was said of alerts that are none today: at the end, where it moves nothing. */
function addKnown(context: DashboardContext, { silent, past }: SettledAlerts, knownRow: number | null): void {
  const { draft, texts } = context;
  const lines = [...silent, ...past];
  if (lines.length === 0) return;
  const title = draft.add([texts.dashboard.alerts.listed], SECTION);
  draft.height(title, 30);
  if (knownRow !== null) draft.lead(knownRow, 0, { sheet: GENERATED_SHEETS.dashboard[texts.language], row: title + 1 });
  addHead(context, true);
  const first = draft.rowCount();
  for (const line of lines) addLine(context, line);
  dress(context, first, lines.length);
}
