import { analyse, type Analysis } from './analysis';
import { GENERATED_KEYS } from './register/generatedNames';
import { listNames, spellingsOf } from './register/schema/choice';
import { textOfCell } from './register/schema/columns';
import { ASKED_TABLES, type TypedCells } from './register/tables/tables';
import type { Texts } from './texts';
import type { Moment } from './values/moment';
import { foldHeading } from './values/text';
import { cellsOf, enteredSheets, type ListWords } from './views/enteredSheet';
import { firstRows, type FirstRows, type NewSheet } from './views/firstRows';
import { generatedSheets } from './views/generatedSheets';
import type { GeneratedSheet } from './views/sheet';
import { taskSheets } from './views/tasks';
import { mergeTasks } from './work/tasks/mergeTasks';
import { tasksOf } from './work/tasks/tasksOf';

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
  readonly rows?: FirstRows;
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

function newEnteredSheets(texts: Texts, rows: FirstRows): readonly NewSheet[] {
  const asked = ASKED_TABLES.filter((key) => (rows[key] ?? []).length > 0);
  return enteredSheets(texts, listWords(rows.lists ?? []), asked).map((sheet) => ({
    ...sheet,
    cells: cellsOf(sheet, rows[sheet.key] ?? []),
  }));
}

/** The task sheets of a register on whose sheets nobody has ticked anything yet. */
export function firstTaskSheets(analysis: Analysis, texts: Texts): readonly GeneratedSheet[] {
  const tasks = tasksOf(analysis, texts);
  return taskSheets(mergeTasks({ analysis, texts, tasks, rows: [], log: [] }).lines, { analysis, texts });
}

const LIST_SPELLINGS = spellingsOf(listNames);

function listWords(rows: readonly TypedCells[]): readonly ListWords[] {
  return rows.map(({ list = '', value = '' }) => ({
    list: LIST_SPELLINGS.get(foldHeading(textOfCell(list))) ?? null,
    value: textOfCell(value),
  }));
}
