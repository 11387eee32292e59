import { analyse, type Analysis } from '../analysis';
import { newCalendarRows } from '../register/productionCalendar';
import { regionalSettings, SETTINGS } from '../register/settings';
import type { TableKey } from '../register/tables';
import { defaultStandards } from '../tasks/standards';
import type { CellValue } from '../schema/cell';
import { listNames, spellingsOf } from '../schema/choice';
import { textOfCell } from '../schema/columns';
import type { Texts } from '../texts';
import { foldHeading } from '../values/text';
import type { Moment } from '../values/moment';
import { cellsOf, enteredSheets, firstListRows, type EnteredSheet, type ListWords } from './enteredSheet';
import { generatedSheets } from './generatedSheets';
import { GENERATED_KEYS, type GeneratedSheet } from './sheet';
import { firstTaskSheets } from './tasks';

/** Cells by column key, as they would be typed. */
export type TypedRow = Readonly<Record<string, CellValue>>;

/** An entered sheet of a new register with everything that stands in it, headings in the first row. */
export interface NewSheet extends EnteredSheet {
  readonly cells: readonly (readonly CellValue[])[];
}

/** All sheets of a new register as values, in the order of their tabs: generated ones first. */
export interface NewRegister {
  readonly entered: readonly NewSheet[];
  readonly generated: readonly GeneratedSheet[];
}

export interface NewRegisterOptions {
  readonly texts: Texts;
  readonly now: Moment;
  /** Spreadsheet locale, `ru_RU`. */
  readonly locale: string;
  /** Rows to start with instead of the first contents, by table (the demo). */
  readonly rows?: Partial<Readonly<Record<TableKey, readonly TypedRow[]>>>;
}

export function newRegister({ texts, now, locale, rows = {} }: NewRegisterOptions): NewRegister {
  const entered = newEnteredSheets(texts, { ...firstRows(texts, now, locale), ...rows });
  const analysis: Analysis = analyse({
    sheets: entered.map(({ name, cells }) => ({ name, values: cells })),
    now,
    locale,
  });
  const generated = [
    ...generatedSheets({ analysis, texts, period: null, history: [] }),
    ...firstTaskSheets(analysis, texts),
  ];
  return { entered, generated: GENERATED_KEYS.flatMap((key) => generated.find((sheet) => sheet.key === key) ?? []) };
}

function newEnteredSheets(
  texts: Texts,
  rows: Partial<Readonly<Record<TableKey, readonly TypedRow[]>>>,
): readonly NewSheet[] {
  return enteredSheets(texts, listWords(rows.lists ?? [])).map((sheet) => ({
    ...sheet,
    cells: cellsOf(sheet, rows[sheet.key] ?? []),
  }));
}

/** What stands in the set-up sheets of a register nobody has filled in yet. */
export function firstRows(
  texts: Texts,
  now: Moment,
  locale: string,
): Partial<Readonly<Record<TableKey, readonly TypedRow[]>>> {
  const regional = regionalSettings(locale);
  return {
    calendar: newCalendarRows(now, texts.language),
    lists: firstListRows(texts),
    standards: defaultStandards(texts),
    settings: SETTINGS.map(({ key, standard, meaning }) => ({
      key,
      value: key === 'language' ? texts.language : (regional[key] ?? standard),
      meaning: meaning[texts.language],
    })),
  };
}

const LIST_SPELLINGS = spellingsOf(listNames);

function listWords(rows: readonly TypedRow[]): readonly ListWords[] {
  return rows.map(({ list = '', value = '' }) => ({
    list: LIST_SPELLINGS.get(foldHeading(textOfCell(list))) ?? null,
    value: textOfCell(value),
  }));
}
