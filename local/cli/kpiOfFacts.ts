import { FIGURES, type Figure } from '../../src/core/figures/sections/catalogue';
import { SECTIONS } from '../../src/core/figures/sections/measure';
import type { Dimension } from '../../src/core/figures/sections/breakdowns';
import type { Period } from '../../src/core/register/time/period';
import { formatDay } from '../../src/core/values/moment';
import type { Texts } from '../../src/core/texts';
import { textsOf } from '../../src/language/textsOf';
import { tellAll, type Told, type ToldFigure } from '../warehouse/answers';
import { tellBesides, type ToldBesides } from '../warehouse/besides';
import { linesTogether, type LineTogether } from '../warehouse/linesTogether';
import { GROUP_MARK } from '../warehouse/dataset';
import type { Group } from '../warehouse/group';
import type { Partition } from '../warehouse/manifest';
import { togetherBy, togetherOf } from '../warehouse/together';
import { besidesJson, besidesText } from './besidesText';
import { CommandError } from './commandError';
import { inUnit } from './figuresJson';
import { askFacts } from './openFacts';
import { tableText } from './printTable';
import { progressOf } from './progress';
import { tableWords } from './tableWords';
import type { Terminal } from './terminal';
import { warehouseWords } from './warehouseWords';

export const BY = ['company', 'line', 'segment', 'employee'] as const;

export type By = (typeof BY)[number];

/** By what figures are told, and whether companies are taken together besides: only where nothing else is asked for. */
interface Choice {
  readonly by: By;
  readonly isTogether: boolean;
}

/** What the facts of a folder say of a period. */
interface Asked {
  readonly partitions: readonly Partition[];
  readonly told: readonly Told[];
  /** Companies of one currency taken together, wherever there are several. */
  readonly together: readonly { readonly group: Group; readonly told: Told }[];
  readonly lines: readonly LineTogether[];
  /** Of each company; none where lines are asked for. */
  readonly besides: readonly ToldBesides[];
}

async function ask(folder: string, period: Period, { by, isTogether }: Choice, terminal: Terminal): Promise<Asked> {
  return askFacts(
    folder,
    { periods: [period], isTogether },
    async ({ duck, groups }, { partitions }) => {
      const told = await tellAll(duck);
      return {
        partitions,
        told: told.filter((one) => one.period === period.key && !groups.some(({ name }) => name === one.company)),
        together: groups.flatMap((group) => {
          const one = togetherOf(told, group, period.key);
          return one ? [{ group, told: one }] : [];
        }),
        lines: by === 'company' ? [] : await linesTogether(duck, period.key, by),
        besides: by === 'company' ? await tellBesides(duck, partitions, period) : [],
      };
    },
    terminal,
  );
}

/** The figures of a period from a folder of facts: company beside company, or by what all of them have in common. */
export async function kpiOfFacts(
  folder: string,
  period: Period,
  options: { readonly by?: string; readonly json?: boolean },
  terminal: Terminal,
): Promise<void> {
  const choice = choiceOf(options.by, terminal);
  const { by } = choice;
  const words = warehouseWords(terminal.language);
  const progress = progressOf(terminal, 1);
  progress.step(words.asking);
  const asked = await ask(folder, period, choice, terminal);
  progress.done();
  if (options.json) return void terminal.print(JSON.stringify(documentOf(asked, period, by), null, 2));
  const { partitions, told, together, lines, besides } = asked;
  const texts = textsOf(terminal.language);
  const columns = [
    ...partitions.flatMap(({ company, currency }) =>
      told.filter((one) => one.company === company).map((one) => ({ heading: company, currency, told: one })),
    ),
    ...together.map(({ group: { currency }, told: one }) => ({
      heading: words.together(currency),
      currency,
      told: one,
    })),
  ];
  terminal.print(texts.write.period(period));
  for (const { company, asOf, currency } of partitions) terminal.print(words.asOf(company, asOf, currency));
  terminal.print(by === 'company' ? companiesText(columns, texts) : linesText(lines, by, texts, terminal));
  if (by === 'company') terminal.print(words.leftOutBeside);
  if (by === 'company') for (const { group } of together) terminal.print(words.togetherIs(group));
  else if (partitions.length > 1) terminal.print(words.addedLines);
  for (const one of besides) {
    const currency = partitions.find(({ company }) => company === one.company)?.currency ?? '';
    for (const line of besidesText(one, period, currency, texts)) terminal.print(line);
  }
}

/** The same as one document. */
export async function factsDocument(
  folder: string,
  period: Period,
  by: By | undefined,
  terminal: Terminal,
): Promise<unknown> {
  const choice = choiceOf(by, terminal);
  return documentOf(await ask(folder, period, choice, terminal), period, choice.by);
}

function documentOf({ partitions, told, together, lines, besides }: Asked, period: Period, by: By): unknown {
  const companies = partitions.map(({ company, asOf, currency }) => ({
    company,
    asOf,
    currency,
    figures: figuresOfFacts(told.find((one) => one.company === company)),
    ...besides.filter((one) => one.company === company).map(besidesJson)[0],
  }));
  const groups = together.map(({ group: { currency, companies: members, settingsOf, sharedClients }, told: one }) => ({
    currency,
    companies: members,
    settingsOf,
    sharedClients,
    figures: figuresOfFacts(one),
  }));
  return {
    period: periodJson(period),
    companies,
    together: groups,
    ...(by !== 'company' && { by, lines: lines.map(lineJson) }),
  };
}

function choiceOf(typed: string | undefined, terminal: Terminal): Choice {
  const by = BY.find((known) => known === (typed ?? 'company'));
  if (by) return { by, isTogether: typed === undefined };
  throw new CommandError(warehouseWords(terminal.language).unknownBy(typed ?? '', BY), 2);
}

function periodJson({ key, start, end }: Period): unknown {
  return { key, start: formatDay(start), end: formatDay(end) };
}

/** As `kpi --json` prints the figures of one workbook. */
function figuresOfFacts(told: Told | undefined): unknown {
  const entries = FIGURES.flatMap((figure) => {
    const found = told?.figures.get(figure.key);
    return found ? [[figure.key, figureJson(figure, found, told)] as const] : [];
  });
  return Object.fromEntries<unknown>(entries);
}

/** Figures that are read with a share beside them. */
const COVERED: ReadonlySet<string> = new Set([
  'inbound.cohortConversion',
  'retention.secondPurchase',
  'sales.margin',
  'sales.marginRate',
  'sales.newMarginRate',
  'sales.repeatMarginRate',
]);

function figureJson({ key, unit }: Figure, found: ToldFigure, told: Told | undefined): unknown {
  const { value, n, previous, target, rowsUsed, rowsLeftOut, coverage } = found;
  const lines = key === 'retention.bridge' && told ? Object.entries(told.bridge) : [];
  return {
    value: inUnit(unit, value),
    n,
    unit,
    previous: inUnit(unit, previous),
    target: inUnit(unit, target),
    rowsUsed,
    rowsLeftOut,
    ...((coverage !== null || (COVERED.has(key) && !('unreadableTable' in rowsLeftOut))) && { coverage }),
    ...(lines.length > 0 && {
      lines: Object.fromEntries(lines.map(([line, amount]) => [line, inUnit('money', amount)])),
    }),
  };
}

function lineJson({ revenue, revenuePerClient, ...line }: LineTogether): unknown {
  return { ...line, revenue: inUnit('money', revenue), revenuePerClient: inUnit('money', revenuePerClient) };
}

interface Column {
  readonly heading: string;
  readonly currency: string;
  readonly told: Told;
}

function companiesText(columns: readonly Column[], texts: Texts): string {
  const headings = [tableWords(texts).figures.figure, ...columns.map(({ heading }) => heading)];
  const blank = headings.map(() => '');
  const shown = ({ currency, told: { company, figures } }: Column, { key, unit }: Figure): string => {
    const figure = figures.get(key);
    if (!figure || (company.startsWith(GROUP_MARK) && togetherBy(key) === 'companies')) return '';
    const left = Object.values(figure.rowsLeftOut).reduce((sum, rows) => sum + rows, 0);
    return `${texts.write.value(figure.value, unit, currency)}${left > 0 ? ` (−${left})` : ''}`;
  };
  const rows = SECTIONS.flatMap((section) => [
    blank,
    [texts.sections[section].toUpperCase(), ...columns.map(() => '')],
    ...FIGURES.filter((figure) => figure.section === section).map((figure: Figure) => [
      figure.label[texts.language],
      ...columns.map((column) => shown(column, figure)),
    ]),
  ]);
  return tableText(
    headings,
    rows,
    columns.map((_column, index) => index + 1),
  );
}

function linesText(
  lines: readonly LineTogether[],
  by: Exclude<Dimension, 'activity'>,
  { write }: Texts,
  terminal: Terminal,
): string {
  const words = warehouseWords(terminal.language).lines;
  const headings = [
    ...[words[by], words.companies, words.inquiries, words.newClients, words.newSales, words.conversion],
    ...[words.revenue, words.buyers, words.perClient],
  ];
  const rows = lines.map((line) => [
    line.label === '' ? words.notStated : line.label,
    write.number(line.companies),
    ...[line.inquiries, line.newClients, line.newSales].map((count) => write.number(count)),
    write.value(line.conversion, 'percent', line.currency),
    write.value(line.revenue, 'money', line.currency),
    write.number(line.buyers),
    write.value(line.revenuePerClient, 'money', line.currency),
  ]);
  return tableText(headings, rows, [1, 2, 3, 4, 5, 6, 7, 8]);
}
