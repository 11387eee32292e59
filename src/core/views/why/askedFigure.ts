import type { FigureBook, ComputedFigure } from '../../figures/sections/compute';
import { lineOfRow, type BreakdownLine } from '../../figures/sections/breakdowns';
import type { FigureKey } from '../../figures/sections/catalogue';
import { explainFigure, type Explanation } from '../../figures/why/explain';
import type { Period } from '../../register/time/period';
import type { Texts } from '../../texts';
import type { FigurePlace } from './figurePlace';

/** A figure of a period, or the part of it that falls to one line, with the rows behind it. */
export interface AskedFigure {
  readonly computed: ComputedFigure;
  /** What was divided by what, where it is a ratio of two figures. */
  readonly ratio?: readonly [top: number | null, bottom: number | null];
  /** Of a part: the line's name; blank where the rows state none. */
  readonly line?: string;
  readonly explanation: Explanation;
}

/** Figures that are one figure divided by another. */
const RATIOS: Partial<Readonly<Record<FigureKey, readonly [top: FigureKey, bottom: FigureKey]>>> = {
  'inbound.conversion': ['inbound.newSales', 'inbound.newClients'],
  'retention.revenuePerClient': ['retention.revenue', 'retention.buyers'],
};

/** What was asked for, by the same code that makes the figure and its rows. */
export function askedFigure(book: FigureBook, period: Period, { figure, part }: FigurePlace): AskedFigure | null {
  const figures = book.figures(period);
  const computed = figures.get(figure);
  if (!computed) return null;
  const explanation = explainFigure(book, period, figure);
  const ratio = RATIOS[figure];
  if (!part) {
    const valueOf = (key: FigureKey): number | null => figures.get(key)?.value ?? null;
    return { computed, explanation, ...(ratio && { ratio: [valueOf(ratio[0]), valueOf(ratio[1])] }) };
  }
  if (part.dimension === 'employee') return askedOfPerson(book, period, figure, part.line);
  const line = book.breakdown(period, part.dimension).find(({ key }) => isShownAs(key, part.line));
  if (!line) return null;
  const lineOf = lineOfRow(book.view(period), part.dimension);
  const used = explanation.used.filter((row) => lineOf(row, figure) === line.key);
  const [top = null, bottom = null] = (ratio ?? [figure]).map((key) => partOf(line, key));
  const value = ratio ? figureOfLine(line, figure) : top;
  const measured = { value, n: bottom ?? used.length, rowsUsed: used.length, previous: null, target: null };
  return {
    computed: { ...computed, ...measured },
    ...(ratio && { ratio: [top, bottom] }),
    line: line.key,
    explanation: { ...explanation, used },
  };
}

/** What one employee answers for, with the cases behind it. */
function askedOfPerson(book: FigureBook, period: Period, figure: FigureKey, shown: string): AskedFigure | null {
  const employee = book.people(period).find((name) => isShownAs(name, shown));
  if (employee === undefined) return null;
  const computed = book.person(period, employee).get(figure);
  if (!computed) return null;
  const cases = book.cases(period, employee, figure);
  const rows = new Set(cases.map(({ table, row }) => `${table} ${row}`));
  const explanation = explainFigure(book, period, figure);
  const used = explanation.used.filter(({ table, row }) => rows.has(`${table} ${row}`));
  const n = computed.figure.unit === 'percent' ? cases.length : computed.n;
  return { computed: { ...computed, n }, line: employee, explanation: { ...explanation, used } };
}

/** A long name ends in "…" where its cell has no room for all of it. */
export function isShownAs(key: string, shown: string): boolean {
  return key === shown || (shown.endsWith('…') && key.startsWith(shown.slice(0, -1)));
}

function figureOfLine({ conversion, revenuePerClient }: BreakdownLine, figure: FigureKey): number | null {
  return figure === 'inbound.conversion' ? conversion : revenuePerClient;
}

/** What of a figure falls to a line. */
function partOf({ inquiries, newClients, newSales, revenue, buyers }: BreakdownLine, figure: FigureKey): number | null {
  const parts: Partial<Record<FigureKey, number>> = {
    'inbound.inquiries': inquiries,
    'inbound.newClients': newClients,
    'inbound.newSales': newSales,
    'sales.revenue': revenue,
    'retention.revenue': revenue,
    'retention.buyers': buyers,
  };
  return parts[figure] ?? null;
}

/** The name of a figure, and of the line it is the part of. */
export function figureTitle({ computed, line }: AskedFigure, { language, common }: Texts): string {
  const name = computed.figure.label[language];
  return line === undefined ? name : `${name} · ${line || common.notStated}`;
}
