import type { SheetSnapshot } from '../schema/cell';
import type { LocatedTable } from '../schema/locateTable';
import type { Problem } from '../schema/problem';
import type { ReadingContext } from '../schema/readingContext';
import { foundAt, problemAt, readTable } from '../schema/readTable';
import { cleanText } from '../../values/text';
import { isNeverWorking } from '../time/workingCalendar';
import { adoptionProblems } from './adoptions';
import { findTables } from './findTables';
import { withOneSpelling } from './oneSpelling';
import { readingContextOf } from './readingContext';
import { NO_ROWS, type Rows } from './rows';
import { DEFAULT_SETTINGS, SETTINGS, type Settings } from './settings';
import { tables, type TableKey } from './tables';

/** A workbook's entered tables, read once: checked rows, settings, and everything that could not be read. */
export interface Reading {
  readonly rows: Rows;
  readonly settings: Settings;
  readonly problems: readonly Problem[];
  readonly located: ReadonlyMap<TableKey, LocatedTable>;
  /** Tables with broken headings or standing twice, and a Calendar without work; figures that need them have no data. */
  readonly unreadable: ReadonlySet<TableKey>;
  readonly context: ReadingContext;
}

/** Setting-up tables first: how to read the rest depends on them. */
const SETTING_UP = ['settings', 'lists', 'staff', 'columns'] as const;
const ENTERED = [
  'calendar',
  'contacts',
  'clients',
  'deals',
  'sales',
  'documents',
  'advertising',
  'plan',
  'standards',
  'decisions',
  'sources',
  'calls',
  'bonus',
] as const;

/** Reads every table that is there; an absent one counts as empty. `locale` is the workbook's, such as `ru_RU`. */
export function readRegister(sheets: readonly SheetSnapshot[], locale: string): Reading {
  const { located, unreadable: broken, problems: sheetProblems } = findTables(sheets);
  const problems: Problem[] = [...sheetProblems];
  let rows: Rows = NO_ROWS;
  const read = (key: TableKey, context: ReadingContext): void => {
    const place = located.get(key);
    if (!place || broken.has(key)) return;
    const reading = readTable(tables[key], place, context);
    rows = { ...rows, [key]: reading.rows };
    for (const problem of reading.problems) problems.push(problem);
  };
  const firstContext = readingContextOf(locale, DEFAULT_SETTINGS, []);
  for (const key of SETTING_UP) read(key, firstContext);
  const settings = applySettings(rows, located.get('settings'), DEFAULT_SETTINGS, problems);
  const context = { ...readingContextOf(locale, settings, rows.lists), currency: currencySaid(rows) };
  const columns = located.get('columns');
  if (columns) problems.push(...adoptionProblems(rows.columns, columns, located, context));
  for (const key of ENTERED) read(key, context);
  rows = { ...rows, calendar: withoutUnclearDays(rows.calendar, problems) };
  const unreadable = new Set(broken);
  if (rows.calendar.length > 0 && isNeverWorking(rows.calendar)) unreadable.add('calendar');
  const calendar = located.get('calendar');
  if (calendar && unreadable.has('calendar') && !broken.has('calendar'))
    problems.push(problemAt(calendar, 0, '', { code: 'noWorkingTime' }, calendar.sheet.name));
  return { rows: withOneSpelling(rows), settings, problems, located, unreadable, context };
}

/** How phones typed without a code are read where Settings say in which country the company is; null where they do not. */
export function phonesAsSettingsSay(sheet: SheetSnapshot): ReadingContext | null {
  const { rows, context } = readRegister([sheet], '');
  const country = SETTINGS.find(({ key }) => key === 'phoneCountry');
  const isSaid = rows.settings.some(
    ({ key, value }) => cleanText(key) === country?.key && country.apply(DEFAULT_SETTINGS, value) !== null,
  );
  return isSaid ? context : null;
}

/** A date whose kind or only hours cannot be read stays as the week has it: nobody knows what it was to replace it by. */
function withoutUnclearDays(calendar: Rows['calendar'], problems: readonly Problem[]): Rows['calendar'] {
  const isUnread = (row: number, column: string): boolean =>
    problems.some((problem) => problem.table === 'calendar' && problem.row === row && problem.column === column);
  return calendar.filter(
    ({ row, date, kind }) =>
      date === null || kind !== null || !['kind', 'from', 'to'].some((column) => isUnread(row, column)),
  );
}

/** Blank where Settings do not say: what is usual is then no reason to doubt an amount. */
function currencySaid(rows: Rows): string {
  return applySettings(rows, undefined, { ...DEFAULT_SETTINGS, currency: '' }, []).currency;
}

function applySettings(rows: Rows, place: LocatedTable | undefined, start: Settings, problems: Problem[]): Settings {
  let settings = start;
  for (const row of rows.settings) {
    const declaration = SETTINGS.find((setting) => setting.key === cleanText(row.key));
    if (!declaration && place) {
      problems.push(problemAt(place, row.row, 'key', { code: 'unknownSetting' }, row.key));
    }
    if (!declaration || row.value === '') continue;
    const applied = declaration.apply(settings, row.value);
    if (applied) settings = applied;
    else if (place)
      problems.push(
        problemAt(
          place,
          row.row,
          'value',
          { code: 'badSetting', details: { key: row.key } },
          foundAt(place, row.row, 'value'),
        ),
      );
  }
  return settings;
}

/** Names of the sheets that cannot be read, as people see them. */
/** Whether all that rests on a table is known: it is there, and its headings are whole. */
export function isKnown({ located, unreadable }: Pick<Reading, 'located' | 'unreadable'>, key: TableKey): boolean {
  return located.has(key) && !unreadable.has(key);
}

export function unreadableSheets({ unreadable, located }: Reading): readonly string[] {
  return [...unreadable].flatMap((key) => located.get(key)?.sheet.name ?? []);
}
