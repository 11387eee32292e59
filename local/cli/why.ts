import { figureByName, FIGURES, type Figure } from '../../src/core/figures/sections/catalogue';
import type { Explanation, RowReference } from '../../src/core/figures/why/explain';
import type { LeftOutReference } from '../../src/core/figures/why/explanation';
import { parsePeriod, type Period } from '../../src/core/register/time/period';
import type { TableKey } from '../../src/core/register/tables/tables';
import { formatDay } from '../../src/core/values/moment';
import type { ViewRequest } from '../../src/core/views/viewRequest';
import { askedFigure, type AskedFigure } from '../../src/core/views/why/askedFigure';
import { formulaOf } from '../../src/core/views/why/formula';
import { isSumOfRows } from '../../src/core/views/why/movers';
import { moversTold, standingLines } from '../../src/core/views/why/standing';
import { whyThisNumber } from '../../src/core/views/whyThisNumber';
import { CommandError } from './commandError';
import { inUnit } from './figuresJson';
import { openRegister, sayUnreadable } from './openRegister';
import type { OpenedRegister } from './openedRegister';
import { tableText } from './printTable';
import { progressOf } from './progress';
import { tableWords, type TableWords } from './tableWords';
import type { Terminal } from './terminal';
import { commandWords } from './words';

export interface WhyOptions {
  readonly period: string;
  readonly now?: string;
  readonly json?: boolean;
}

/** Where a person finds a row: its sheet as it is named in this workbook. */
interface RowPlace {
  readonly sheet: string;
  readonly row: number;
  readonly id: string;
}

/** The same as one document, of a register that is open. */
export function whyDocument(register: OpenedRegister, figure: Figure, period: Period): unknown {
  return whyJson(answerOf(register, figure, period));
}

function answerOf(register: OpenedRegister, figure: Figure, period: Period): Answer {
  const { analysis, texts } = register;
  const asked = askedFigure(analysis.book, period, { figure: figure.key });
  if (!asked) throw new Error(`${figure.key} was not computed`);
  return { asked, request: { analysis, texts, period, history: [] }, period, register, placeOf: placesIn(register) };
}

/** The rows behind one figure of a period: counted, looked at and not counted, left out for want of something. */
export async function why(file: string, name: string, options: WhyOptions, terminal: Terminal): Promise<void> {
  const period = parsePeriod(options.period);
  if (!period) throw new CommandError(commandWords(terminal.language).badPeriod(options.period), 2);
  const figure = figureNamed(name, terminal);
  const progress = progressOf(terminal, 3);
  const register = await openRegister(file, options.now, terminal, progress);
  progress.step(commandWords(terminal.language).computing);
  const answer = answerOf(register, figure, period);
  progress.done();
  sayUnreadable(register, terminal);
  terminal.print(options.json ? JSON.stringify(whyJson(answer), null, 2) : whyText(answer));
}

export function figureNamed(name: string, terminal: Pick<Terminal, 'language'>): Figure {
  const figure = figureByName(name);
  if (figure) return figure;
  const keys = FIGURES.map(({ key }) => key);
  throw new CommandError(commandWords(terminal.language).badFigure(name, keys), 2);
}

type PlaceOf = (reference: RowReference) => RowPlace;

function placesIn({ analysis }: OpenedRegister): PlaceOf {
  const sheetOf = (table: TableKey): string => analysis.reading.located.get(table)?.sheet.name ?? '';
  return ({ table, row, id }) => ({ sheet: sheetOf(table), row, id });
}

/** An explanation with everything its two forms need. */
interface Answer {
  readonly asked: AskedFigure;
  readonly request: ViewRequest;
  readonly period: Period;
  readonly register: OpenedRegister;
  readonly placeOf: PlaceOf;
}

/** Rows the definition looked at, by whether the value counts them. */
function rowsWhere({ used }: Explanation, isCounted: boolean): readonly RowReference[] {
  return used.filter(({ counted }) => counted === isCounted);
}

function whyJson({ asked, request, period, register, placeOf }: Answer): unknown {
  const { computed, explanation } = asked;
  const { figure, value, n } = computed;
  const unit = isSumOfRows(figure.key) ? 'money' : 'count';
  const movers = moversTold(asked, request).map(({ who, before, now, row }) => ({
    who,
    before: inUnit(unit, before),
    now: inUnit(unit, now),
    ...placeOf(row),
  }));
  return {
    figure: figure.key,
    period: { key: period.key, start: formatDay(period.start), end: formatDay(period.end) },
    value: inUnit(figure.unit, value),
    n,
    definition: figure.definition[register.texts.language],
    formula: formulaOf(asked, register.texts, register.analysis.reading.settings.currency),
    movers,
    rows: rowsWhere(explanation, true).map(placeOf),
    notCounted: byReason(rowsWhere(explanation, false), ({ why: reason }) => reason ?? '', placeOf),
    leftOut: byReason(explanation.leftOut, ({ reason }) => reason, placeOf),
  };
}

function byReason<Reference extends RowReference>(
  rows: readonly Reference[],
  reasonOf: (row: Reference) => string,
  placeOf: PlaceOf,
): Readonly<Record<string, readonly RowPlace[]>> {
  const groups = new Map<string, RowPlace[]>();
  for (const row of rows) {
    const group = groups.get(reasonOf(row)) ?? [];
    group.push(placeOf(row));
    groups.set(reasonOf(row), group);
  }
  return Object.fromEntries(groups);
}

/** Because of whom a figure moved: the largest differences. */
const MOVERS_SHOWN = 8;

/** How many rows of each kind a person reads in a terminal; `--json` has them all. */
const ROWS_SHOWN = 200;

function whyText({ asked, request, period, register, placeOf }: Answer): string {
  const { computed, explanation } = asked;
  const { texts, analysis } = register;
  const moved = moversTold(asked, request).map(({ text, row }) => {
    const { sheet, row: line } = placeOf(row);
    return [text, sheet, String(line)];
  });
  const words = tableWords(texts).why;
  const reasonOf = ({ why: reason }: RowReference): string => (reason ? texts.notCounted[reason] : '');
  const leftOutReason = ({ reason }: LeftOutReference): string => texts.leftOut[reason];
  const parts: readonly (readonly [string, readonly (readonly string[])[]])[] = [
    [words.counted, linesOf(rowsWhere(explanation, true), placeOf)],
    [words.notCounted, linesOf(rowsWhere(explanation, false), placeOf, reasonOf)],
    [words.leftOut, linesOf(explanation.leftOut, placeOf, leftOutReason)],
  ];
  return [
    computed.figure.label[texts.language],
    ...whyThisNumber(computed, period, texts, analysis.reading.settings.currency),
    ...standingLines(asked, request),
    ...(moved.length === 0
      ? []
      : ['', tableText([texts.dashboard.why.because, words.sheet, words.row], moved.slice(0, MOVERS_SHOWN), [2])]),
    ...parts
      .filter(([, lines]) => lines.length > 0)
      .flatMap(([title, lines]) => [
        '',
        `${title}: ${texts.write.number(lines.length)}`,
        tableText(headingsOf(lines, words), lines.slice(0, ROWS_SHOWN), [1]),
        ...(lines.length > ROWS_SHOWN ? [commandWords(texts.language).more(lines.length - ROWS_SHOWN)] : []),
      ]),
  ].join('\n');
}

function linesOf<Reference extends RowReference>(
  rows: readonly Reference[],
  placeOf: PlaceOf,
  reasonOf?: (row: Reference) => string,
): readonly (readonly string[])[] {
  return rows.map((reference) => {
    const { sheet, row, id } = placeOf(reference);
    return [sheet, row === 0 ? '' : String(row), id, ...(reasonOf ? [reasonOf(reference)] : [])];
  });
}

/** Rows that are in the figure need no reason. */
function headingsOf([line = []]: readonly (readonly string[])[], words: TableWords['why']): readonly string[] {
  return [words.sheet, words.row, 'ID', words.reason].slice(0, line.length);
}
