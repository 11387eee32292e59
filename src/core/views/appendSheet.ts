import { JOURNAL_COLUMNS } from '../work/journal/journalRow';
import type { SheetSnapshot } from '../register/schema/cell';
import { TASK_LOG_COLUMNS } from '../work/tasks/taskLog';
import { isNamed, LANGUAGES, type Label, type Language } from '../values/label';
import { formatDay, type Day } from '../values/moment';
import { dateFormats } from './numberFormats';
import { TAB_COLORS } from './palette';

/** A sheet the add-on only ever adds lines to, below the last one: its name and looks. Positions are 0-based. */
export interface AppendSheet {
  readonly key: AppendSheetKey;
  readonly name: string;
  readonly tabColor: string;
  readonly headings: readonly string[];
  /** Pixels. */
  readonly columnWidths: readonly number[];
  /** Of whole columns below the heading. */
  readonly numberFormats: readonly string[];
  readonly hiddenColumns: readonly number[];
}

export const APPEND_SHEETS = {
  taskLog: { en: 'Task log', ru: 'Журнал задач' },
  journal: { en: 'Journal', ru: 'Журнал' },
} as const satisfies Record<string, Label>;

export type AppendSheetKey = keyof typeof APPEND_SHEETS;

export const APPEND_KEYS = Object.keys(APPEND_SHEETS) as readonly AppendSheetKey[];

/** The columns of each, in the order they are made. */
export const APPEND_COLUMNS = { taskLog: TASK_LOG_COLUMNS, journal: JOURNAL_COLUMNS } as const;
/** Columns that hold a moment, and how many at the end are for the program alone. */
const MOMENTS: Readonly<Record<AppendSheetKey, Readonly<Record<number, 'date' | 'datetime'>>>> = {
  taskLog: { 0: 'datetime', 6: 'date' },
  journal: { 1: 'datetime' },
};
const HIDDEN: Readonly<Record<AppendSheetKey, number>> = { taskLog: 2, journal: 1 };

export function appendSheet(key: AppendSheetKey, language: Language): AppendSheet {
  const columns = APPEND_COLUMNS[key];
  const formats = dateFormats(language);
  return {
    key,
    name: APPEND_SHEETS[key][language],
    tabColor: TAB_COLORS.generated,
    headings: columns.map(({ heading }) => heading[language]),
    columnWidths: columns.map(({ width }) => width),
    numberFormats: columns.map((_none, index) => {
      const moment = MOMENTS[key][index];
      // Text is written as text: a format that says so would only show the apostrophes.
      return moment === undefined ? 'General' : formats[moment];
    }),
    hiddenColumns: columns.map((_none, index) => index).slice(columns.length - HIDDEN[key]),
  };
}

const ARCHIVE = / \d{4}-\d{2}-\d{2}( \(\d+\))?$/;

/** The name of an archive: the sheet's own with the day it was closed, told apart when there is one already. */
export function archiveName(key: AppendSheetKey, language: Language, day: Day, taken: readonly string[]): string {
  const name = `${APPEND_SHEETS[key][language]} ${formatDay(day)}`;
  for (let count = 1; ; count++) {
    const tried = count === 1 ? name : `${name} (${count})`;
    if (!taken.includes(tried)) return tried;
  }
}

/** The day (and number) of an archive by its name; null for every other sheet. */
export function archivedOn(key: AppendSheetKey, name: string): string | null {
  const day = ARCHIVE.exec(name)?.[0] ?? null;
  const isOurs = LANGUAGES.some((language) => name.startsWith(`${APPEND_SHEETS[key][language]} `));
  return isOurs ? day : null;
}

/** Whether a sheet still has the name (or `name 2`) it was given in another language. */
export function speaksOtherwise(key: AppendSheetKey, name: string, language: Language): boolean {
  const bare = name.replace(/ \d+$/, '');
  return bare !== APPEND_SHEETS[key][language] && isNamed(bare, APPEND_SHEETS[key]);
}

/** The sheet among these that only grows, by its name in either language. */
export function findAppendSheet(sheets: readonly SheetSnapshot[], key: AppendSheetKey): SheetSnapshot | undefined {
  return sheets.find(({ name }) => isNamed(name, APPEND_SHEETS[key]));
}
