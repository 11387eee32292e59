import { figureOf } from '../figures/sections/catalogue';
import type { PersonalCase } from '../figures/sections/personal';
import { periodAround } from '../register/time/period';
import { amountOf } from '../values/money';
import type { Day } from '../values/moment';
import { compareText } from '../values/text';
import { bonusLines, rowsBehind, shareDone, stepReached, type BonusLine } from '../work/bonus/bonus';
import { bonusCell } from '../work/bonus/keptBonus';
import { agreementsOf, type Terms, type TermsFault } from '../work/bonus/terms';
import { cellOfValue, numberFormats, type NumberFormats } from './numberFormats';
import { PALETTE } from './palette';
import type { GeneratedSheet, ViewCell } from './sheet';
import { block, draftSheet, SECTION, SUMMARY, TABLE_ROW, type SheetDraft } from './sheetDraft';
import type { ViewRequest } from './viewRequest';

/** Words of the bonuses, in one language. */
export interface BonusTexts {
  readonly title: string;
  readonly explanation: string;
  /** The table of terms is blank. */
  readonly off: (sheet: string) => string;
  readonly noMonth: string;
  readonly columns: Readonly<Record<'figure' | 'plan' | 'fact' | 'done' | 'terms' | 'amount', string>>;
  readonly month: (month: string, total: string) => string;
  /** A figure of an earlier month that comes to something else now. */
  readonly corrected: (figure: string, month: string) => string;
  /** One step of what is paid; `from` blank: always. */
  readonly step: (what: { kind: Terms['kind']; rate: string; from: string }) => string;
  readonly notReached: string;
  readonly rows: (month: string) => string;
  /** Rows of this month and those before it are too many to be listed. */
  readonly olderRows: (month: string) => string;
  readonly rowColumns: Readonly<Record<'employee' | 'row' | 'client' | 'counted' | 'paid', string>>;
  readonly faults: Readonly<Record<TermsFault['why'], (row: number) => string>>;
  readonly written: (month: string, total: string) => string;
}

const WIDTHS = [300, 110, 110, 80, 330, 130, 40] as const;
const AMOUNT = 5;
/** Who is paid looks at the kopecks. */
const TO_THE_CENT = { numberFormat: '#,##0.00', align: 'right' } as const;
const KEY = 6;

interface BonusContext {
  readonly draft: SheetDraft;
  readonly request: ViewRequest;
  readonly words: BonusTexts;
  readonly formats: NumberFormats;
}

/** What is owed for every closed month, the latest first, by employee; below, the rows of each. */
export function bonusSheet(
  request: ViewRequest,
  words: BonusTexts,
  stored: readonly BonusLine[],
): { readonly sheet: GeneratedSheet; readonly message: string } {
  const { texts, analysis } = request;
  const { reading, book } = analysis;
  const { currency } = reading.settings;
  const draft = draftSheet('bonuses', texts.language, WIDTHS);
  const context: BonusContext = { draft, request, words, formats: numberFormats(texts, currency) };
  const lines = bonusLines(stored, book, reading.rows);
  const months = [...new Set(lines.map(({ paidWith }) => paidWith))].sort((left, right) => right - left);
  const terms = reading.located.get('bonus')?.sheet.name ?? '';
  const isOff = reading.rows.bonus.length === 0;
  draft.title(words.title);
  draft.add([isOff ? words.off(terms) : words.explanation], SUMMARY);
  for (const { row, why } of agreementsOf(reading.rows.bonus).faults) {
    const line = draft.add([{ text: words.faults[why](row), sheet: terms, row }]);
    draft.style(block(line, 0), { color: PALETTE.bad });
  }
  for (const month of months)
    addMonth(
      context,
      month,
      lines.filter(({ paidWith }) => paidWith === month),
    );
  const [latest] = months;
  addRowsOf(context, months, lines);
  const sheet = draft.finish({ frozenRows: 1, hiddenColumns: [KEY] });
  if (latest === undefined) return { sheet, message: isOff ? words.off(terms) : words.noMonth };
  const total = sumOf(lines.filter(({ paidWith }) => paidWith === latest));
  return { sheet, message: words.written(monthWords(context, latest), texts.write.value(total, 'money', currency)) };
}

function sumOf(lines: readonly BonusLine[]): number {
  return lines.reduce((sum, { amount }) => sum + amount, 0);
}

function monthWords({ request }: BonusContext, month: Day): string {
  return request.texts.write.period(periodAround(month, 'month'));
}

function addMonth(context: BonusContext, month: Day, lines: readonly BonusLine[]): void {
  const { draft, request, words } = context;
  const { currency } = request.analysis.reading.settings;
  const total = request.texts.write.value(sumOf(lines), 'money', currency);
  draft.add([]);
  draft.add([words.month(monthWords(context, month), total)], SECTION);
  const { figure, plan, fact, done, terms, amount } = words.columns;
  draft.head([figure, plan, fact, done, terms, amount], [1, 2, 3, AMOUNT], 1);
  for (const employee of [...new Set(lines.map((line) => line.employee))].sort(compareText)) {
    const own = lines.filter((line) => line.employee === employee);
    const cells = [employee, '', '', '', '', amountOf(sumOf(own))];
    const row = draft.add(cells, { ...TABLE_ROW, bold: true });
    draft.style(block(row, AMOUNT), TO_THE_CENT);
    for (const line of own) addLine(context, line);
  }
}

function addLine(context: BonusContext, line: BonusLine): void {
  const { draft, request, words, formats } = context;
  const { texts } = request;
  const figure = figureOf(line.figure);
  const label = figure.label[texts.language];
  const { target, fact } = line;
  const isCorrection = line.month !== line.paidWith;
  const row = draft.add(
    [
      `    ${isCorrection ? words.corrected(label, monthWords(context, line.month)) : label}`,
      target === null ? '' : cellOfValue(target, figure.unit, texts),
      cellOfValue(fact, figure.unit, texts),
      target === null || fact === null ? '' : shownShare(shareDone(figure.good, fact, target)),
      termsWords(context, line),
      amountOf(line.amount),
      bonusCell(line),
    ],
    TABLE_ROW,
  );
  draft.style(block(row, 1, 1, 2), { numberFormat: formats.of(figure.unit), align: 'right' });
  draft.style(block(row, 3), { numberFormat: formats.percentWhole, align: 'right' });
  draft.style(block(row, 4), { color: PALETTE.quiet, fontSize: 9 });
  draft.style(block(row, AMOUNT), TO_THE_CENT);
  draft.colour(block(row, AMOUNT), { kind: 'negative', color: PALETTE.bad });
}

function shownShare(share: number): ViewCell {
  return Number.isFinite(share) ? share : '';
}

/** The step that was reached; where none was, all of them. */
function termsWords({ request, words }: BonusContext, line: BonusLine): string {
  const { write } = request.texts;
  const { currency } = request.analysis.reading.settings;
  const reached = stepReached(line, line.fact, line.target);
  const told = (reached ? [reached] : line.steps).map(({ from, rate }) =>
    words.step({
      kind: line.kind,
      rate: line.kind === 'percent' ? write.value(rate, 'percent', '') : write.value(rate, 'money', currency),
      from: from === null ? '' : write.value(from, 'percent', ''),
    }),
  );
  return [told.join('; '), ...(reached ? [] : [words.notReached])].join(' — ');
}

/** More rows than anybody reads: what is older is looked up by "Why this number". */
const MOST_ROWS = 2000;

/** The rows of every month that is paid, the latest first, as far as they are not too many. */
function addRowsOf(context: BonusContext, months: readonly Day[], lines: readonly BonusLine[]): void {
  const { draft, words, request } = context;
  const linesOf = (month: Day): readonly BonusLine[] => lines.filter(({ paidWith }) => paidWith === month);
  const rowsOf = (month: Day): number =>
    linesOf(month).reduce((sum, line) => sum + rowsBehind(request.analysis.book, line).length, 0);
  let rows = 0;
  for (const month of months) {
    rows += rowsOf(month);
    if (rows > MOST_ROWS && month !== months[0]) {
      draft.add([words.olderRows(monthWords(context, month))], SUMMARY);
      return;
    }
    if (rowsOf(month) > 0) addRows(context, month, linesOf(month));
  }
}

/** Each line of a month with the rows it rests on, and what of it each row has earned. */
function addRows(context: BonusContext, month: Day, lines: readonly BonusLine[]): void {
  const { draft, request, words, formats } = context;
  const { texts, analysis } = request;
  const { employee, row, client, counted, paid } = words.rowColumns;
  draft.add([]);
  draft.add([words.rows(monthWords(context, month))], SECTION);
  draft.head([employee, row, counted, '', client, paid], [2, AMOUNT], 1);
  for (const line of lines) {
    const cases = rowsBehind(analysis.book, line);
    const { label, unit } = figureOf(line.figure);
    if (cases.length === 0 || line.amount === 0) continue;
    const name = `${line.employee}: ${label[texts.language]}`;
    const shares = line.month === line.paidWith ? sharesOf(line, cases) : [];
    cases.forEach((one, index) => {
      const sheet = analysis.reading.located.get(one.table)?.sheet.name;
      const at = draft.add(
        [
          name,
          sheet === undefined || one.row === 0
            ? ''
            : { text: texts.dashboard.why.place(sheet, one.row), sheet, row: one.row },
          unit === 'count' ? 1 : cellOfValue(one.amount, unit, texts),
          '',
          analysis.book.facts.parties[one.party]?.name ?? '',
          shares[index] === undefined ? '' : amountOf(shares[index]),
        ],
        TABLE_ROW,
      );
      draft.style(block(at, 2), { numberFormat: formats.of(unit), align: 'right' });
      draft.style(block(at, AMOUNT), TO_THE_CENT);
    });
  }
}

/** What each row has earned: together to the cent what is paid. A fixed amount is no row's. */
export function sharesOf(line: BonusLine, cases: readonly PersonalCase[]): readonly number[] {
  const rate = stepReached(line, line.fact, line.target)?.rate ?? 0;
  if (line.kind === 'fixed') return [];
  let [told, sum] = [0, 0];
  return cases.map(({ amount }, index) => {
    sum += line.kind === 'piece' ? rate : amount * rate;
    const upTo = index === cases.length - 1 ? line.amount : Math.round(sum);
    const share = upTo - told;
    told = upTo;
    return share;
  });
}
