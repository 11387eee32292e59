import type { Unit } from '../figures/sections/measure';
import type { ColumnType } from '../register/schema/column';
import type { EverydayTexts } from '../texts';
import type { Language } from '../values/label';
import { amountOf } from '../values/money';

/** Text that the spreadsheet must not read as a number, date or formula. */
export const PLAIN_TEXT = '@';

const DATES: Readonly<Record<Language, { readonly date: string; readonly datetime: string; readonly month: string }>> =
  {
    ru: { date: 'dd.mm.yyyy', datetime: 'dd.mm.yyyy hh:mm', month: 'mm.yyyy' },
    en: { date: 'yyyy-mm-dd', datetime: 'yyyy-mm-dd hh:mm', month: 'yyyy-mm' },
  };

export function dateFormats(language: Language): (typeof DATES)[Language] {
  return DATES[language];
}

/** The number format of an entered column; separators follow the workbook's locale. */
export function columnFormat(type: ColumnType, language: Language): string {
  const formats: Partial<Record<ColumnType, string>> = {
    ...DATES[language],
    time: 'hh:mm',
    money: '#,##0.00',
    number: 'General',
    int: '0',
    bool: 'General',
  };
  return formats[type] ?? PLAIN_TEXT;
}

/** Formats of the numbers a generated sheet shows: a true minus, zero as a dash, the unit behind. */
export interface NumberFormats {
  readonly of: (unit: Unit) => string;
  /** To the minor unit, for sums that must be seen to agree. */
  readonly exactMoney: string;
  /** Changes: always with a sign. `points` for differences of percentages. */
  readonly relativeChange: string;
  readonly points: string;
  readonly percentWhole: string;
  readonly tileChange: string;
  readonly tilePoints: string;
  /** 1.45 as "on the way to 145 % of the plan", or what has been reached of it when the period is over. */
  readonly pace: (isRunning: boolean) => string;
}

export function numberFormats({ language, units, write, dashboard }: EverydayTexts, currency: string): NumberFormats {
  const space = language === 'ru' ? ' ' : '';
  const sign = write.currency(currency);
  const byUnit: Readonly<Record<Unit, string>> = {
    count: zeroAsDash('#,##0'),
    money: zeroAsDash(`#,##0" ${sign}"`),
    percent: zeroAsDash(`0.0${space}%`),
    minutes: zeroAsDash(`#,##0" ${units.minutes}"`),
    days: zeroAsDash(`#,##0.0" ${units.days}"`),
  };
  const points = `0.0" ${dashboard.points}"`;
  return {
    of: (unit) => byUnit[unit],
    exactMoney: zeroAsDash(`#,##0.00" ${sign}"`),
    relativeChange: signed(`0${space}%`),
    points: signed(points),
    percentWhole: zeroAsDash(`0${space}%`),
    tileChange: arrows(`0${space}%`),
    tilePoints: arrows(points),
    pace: (isRunning) => dashboard.paceFormat(`0${space}%`, isRunning),
  };
}

function zeroAsDash(positive: string): string {
  return `${positive};"−"${positive};"–"`;
}

function signed(positive: string): string {
  return `"+"${positive};"−"${positive};"="`;
}

function arrows(positive: string): string {
  return `"▲ "${positive};"▼ "${positive};"="`;
}

/** A figure's value as the number a cell holds: money in major units; "no data" as words. */
export function cellOfValue(value: number | null, unit: Unit, { common }: EverydayTexts): number | string {
  if (value === null) return common.noData;
  return unit === 'money' ? amountOf(value) : value;
}
