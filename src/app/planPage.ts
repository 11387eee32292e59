import { analyse, type Analysis, type Snapshot } from '../core/analysis';
import type { CellEdit, RowAppend } from '../core/register/edits';
import { figureOf, type FigureKey } from '../core/figures/sections/catalogue';
import { readNumber } from '../core/register/schema/readNumber';
import { monthKey, periodAround } from '../core/register/time/period';
import type { Texts } from '../core/texts';
import type { Language } from '../core/values/label';
import { moneyOf } from '../core/values/money';
import { parseIsoMoment } from '../core/values/moment';
import { failure, ok, type Result } from '../core/values/result';
import { editsOf } from '../core/work/people/staffRows';
import { monthToPlan, planOfMonth, rowOfPlan, type PlanLine } from '../core/work/planning/planOfMonth';
import { planTextsOf } from '../language/planTexts';
import { textsOf } from '../language/textsOf';
import { workbookLanguage } from './workbookLanguage';

/** What the page of the plan shows: a number a person and figure. */
export interface PlanHere {
  /** `2026-12`, and as people write it. */
  readonly month: string;
  readonly name: string;
  readonly groups: readonly {
    readonly employee: string;
    readonly lines: readonly {
      readonly figure: string;
      readonly label: string;
      readonly unit: string;
      /** What stands in Plan, else what is proposed; blank: neither. */
      readonly value: string;
      readonly hint: string;
    }[];
  }[];
}

/** Numbers as they were typed; a blank one plans nothing and changes nothing. */
export interface PlanWanted {
  readonly month: string;
  readonly lines: readonly { readonly employee: string; readonly figure: string; readonly typed: string }[];
}

export interface PlanChanges {
  readonly edits: readonly CellEdit[];
  readonly rows: readonly RowAppend[];
  readonly located: Analysis['reading']['located'];
  readonly language: Language;
  readonly message: string;
}

export function planHere(snapshot: Snapshot): PlanHere {
  const analysis = analyse(snapshot);
  const texts = textsOf(workbookLanguage(analysis.reading, snapshot.locale));
  const month = monthToPlan(analysis);
  const lines = planOfMonth(analysis, month);
  const employees = [...new Set(lines.map(({ employee }) => employee))];
  return {
    month: monthKey(month),
    name: texts.write.period(periodAround(month, 'month')),
    groups: employees.map((employee) => ({
      employee,
      lines: lines.filter((line) => line.employee === employee).map((line) => lineOf(line, analysis, texts)),
    })),
  };
}

function lineOf(line: PlanLine, { reading }: Analysis, texts: Texts): PlanHere['groups'][number]['lines'][number] {
  const { label, unit } = figureOf(line.figure);
  const { currency } = reading.settings;
  const shown = (value: number | null): string =>
    value === null ? '' : fieldText(inFieldOf(unit, value), texts.language);
  const told = line.before.map((value) =>
    value === null ? '–' : texts.write.value(unit === 'money' ? moneyOf(Math.round(value)) : value, unit, currency),
  );
  const words = planTextsOf(texts.language);
  return {
    figure: line.figure,
    label: label[texts.language],
    unit: unit === 'money' ? texts.write.currency(currency) : words.units[unit],
    value: shown(line.planned ?? line.proposed),
    hint: [
      words.before(told.join(', ')),
      ...(line.planned === null || line.proposed === null ? [] : [words.proposed(shown(line.proposed))]),
    ].join(' · '),
  };
}

/** A share is typed in per cent; Plan takes 0.9 and 90 % for the same. */
function inFieldOf(unit: string, value: number): number {
  return unit === 'percent' && value <= 2 ? Math.round(value * 1e4) / 100 : value;
}

/** As it may be typed in either language: thousands apart, and nothing that could be two numbers. */
function fieldText(value: number, language: Language): string {
  const [whole = '', decimals] = String(value).split('.');
  const grouped = whole.replace(/\B(?=(\d{3})+$)/g, ' ');
  return decimals === undefined ? grouped : `${grouped}${language === 'ru' ? ',' : '.'}${decimals}`;
}

/** The field is in per cent; only less than one without a sign can be a share: 0.1 is typed for 10 %. */
function shareOf(number: number, typed: string): number {
  return number >= 1 || /%\s*$/.test(typed) ? number / 100 : number;
}

/** English thousands; anywhere else a comma before three digits could be either. */
function plainNumber(typed: string, language: Language): string {
  const bare = typed.replace(/%\s*$/, '');
  return language === 'en' ? bare.replace(/,(?=\d{3}(\D|$))/g, '') : bare;
}

/** New rows of Plan and changed targets; a number that cannot be read changes nothing at all and is named. */
export function planChanges({ month: key, lines }: PlanWanted, snapshot: Snapshot): Result<PlanChanges, string> {
  const analysis = analyse(snapshot);
  const { reading } = analysis;
  const language = workbookLanguage(reading, snapshot.locale);
  const words = planTextsOf(language);
  const month = parseIsoMoment(`${key}-01`);
  const place = reading.located.get('plan');
  const wanted = ['month', 'kpi', 'target', ...(lines.some(({ employee }) => employee !== '') ? ['employee'] : [])];
  if (month === null || !wanted.every((column) => place?.positions.has(column) === true)) return failure(words.noPlan);
  const edits: CellEdit[] = [];
  const rows: RowAppend[] = [];
  for (const { employee, figure: name, typed } of lines) {
    const figure = figureOf(name);
    if (!figure || typed.trim() === '') continue;
    const number = readNumber(plainNumber(typed, language));
    if (typeof number !== 'number' || number < 0) return failure(words.notNumber(figure.label[language], typed));
    const target = figure.unit === 'percent' ? shareOf(number, typed) : number;
    const row = rowOfPlan(reading.rows.plan, { employee, figure: figure.key, month });
    if (row) {
      if (!isSameTarget(figure.key, row.target, target))
        edits.push(...editsOf({ table: 'plan', id: '', row: row.row, column: 'target' }, target, reading, 'form'));
      continue;
    }
    const cells = { month: { serial: month }, kpi: figure.label[language], employee, target };
    rows.push({ table: 'plan', cells, reason: 'form' });
  }
  const message = words.saved(rows.length + edits.length);
  return ok({ edits, rows, located: reading.located, language, message });
}

function isSameTarget(figure: FigureKey, before: number | null, after: number): boolean {
  const isShare = figureOf(figure).unit === 'percent';
  if (before === null || !isShare) return before === after;
  // The field shows hundredths of a per cent: what stood there and was agreed to has not changed.
  return Math.abs((before > 2 ? before / 100 : before) - after) < 0.00005;
}
