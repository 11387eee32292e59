import { statSync } from 'node:fs';
import { SECTIONS, type Section } from '../../src/core/figures/sections/measure';
import type { ComputedFigures } from '../../src/core/figures/sections/compute';
import type { LeftOutReason } from '../../src/core/figures/facts/leftOut';
import { parsePeriod } from '../../src/core/register/time/period';
import type { Texts } from '../../src/core/texts';
import { CommandError } from './commandError';
import { figuresJson } from './figuresJson';
import { kpiOfFacts } from './kpiOfFacts';
import { openRegister, sayUnreadable } from './openRegister';
import { tableText } from './printTable';
import { progressOf } from './progress';
import type { Terminal } from './terminal';
import { commandWords } from './words';
import { periodTitle, tableWords } from './tableWords';
import { warehouseWords } from './warehouseWords';

export interface KpiOptions {
  readonly period: string;
  readonly now?: string;
  readonly json?: boolean;
  /** Only of a folder of facts. */
  readonly by?: string;
}

/** The figures of one period: of a workbook, or of every company whose facts lie in a folder. */
export async function kpi(file: string, options: KpiOptions, terminal: Terminal): Promise<void> {
  const period = parsePeriod(options.period);
  if (!period) throw new CommandError(commandWords(terminal.language).badPeriod(options.period), 2);
  if (isFolder(file) && options.now !== undefined)
    throw new CommandError(warehouseWords(terminal.language).notOfFacts, 2);
  if (isFolder(file)) return kpiOfFacts(file, period, options, terminal);
  if (options.by !== undefined) throw new CommandError(warehouseWords(terminal.language).notByCompanies, 2);
  const progress = progressOf(terminal, 3);
  const register = await openRegister(file, options.now, terminal, progress);
  const { analysis, texts, now } = register;
  progress.step(commandWords(terminal.language).computing);
  const { book, reading } = analysis;
  const document = options.json ? figuresJson(book, period) : null;
  const figures = book.figures(period);
  progress.done();
  sayUnreadable(register, terminal);
  if (document) return void terminal.print(JSON.stringify(document, null, 2));
  terminal.print(periodTitle(texts.write.period(period), now, texts));
  terminal.print(figuresText(figures, texts, reading.settings.currency));
}

function isFolder(path: string): boolean {
  return statSync(path, { throwIfNoEntry: false })?.isDirectory() === true;
}

function figuresText(figures: ComputedFigures, texts: Texts, currency: string): string {
  const words = tableWords(texts).figures;
  const headings = [words.figure, words.value, words.previous, words.plan, words.leftOut];
  const rows = SECTIONS.flatMap((section) => [
    ['', '', '', '', ''],
    [texts.sections[section].toUpperCase(), '', '', '', ''],
    ...figureRows(figures, section, texts, currency),
  ]);
  return tableText(headings, rows, [1, 2, 3]);
}

function figureRows(figures: ComputedFigures, section: Section, texts: Texts, currency: string): string[][] {
  return [...figures.values()]
    .filter(({ figure }) => figure.section === section)
    .map(({ figure, value, previous, target, rowsLeftOut }) => [
      figure.label[texts.language],
      texts.write.value(value, figure.unit, currency),
      figure.atNow ? '' : texts.write.value(previous, figure.unit, currency),
      target === null ? '' : texts.write.value(target, figure.unit, currency),
      (Object.entries(rowsLeftOut) as [LeftOutReason, number][])
        .map(([reason, count]) => `${texts.leftOut[reason]}: ${count}`)
        .join(', '),
    ]);
}
