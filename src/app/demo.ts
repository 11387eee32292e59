import { demoRegister, type DemoTables } from '../core/demo/demoRegister';
import type { CellEdit, RowRemoval } from '../core/register/edits';
import { contentsOf, rowPrintOf } from '../core/register/rowPrint';
import type { Reading } from '../core/register/tables/readRegister';
import { cellIn, TABLE_KEYS, type TableKey, type TypedCells } from '../core/register/tables/tables';
import { isDateCell, type CellValue } from '../core/register/schema/cell';
import type { LocatedTable } from '../core/register/schema/locateTable';
import { textOfCell } from '../core/register/schema/columns';
import { snapToSecond, type Moment } from '../core/values/moment';
import type { Language } from '../core/values/label';
import { firstListRows } from '../core/views/enteredSheet';
import { textsOf } from '../language/textsOf';
import { firstRows } from '../core/views/firstRows';

/** Tables that people fill; the demo is never mixed with what they typed there. */
const PEOPLES: readonly (keyof DemoTables)[] = [
  'contacts',
  'clients',
  'deals',
  'sales',
  'documents',
  'advertising',
  'plan',
  'staff',
  'decisions',
  'sources',
  'calls',
];

/** Names of the sheets that already hold somebody's rows. */
export function sheetsWithData({ rows, located }: Reading): readonly string[] {
  return PEOPLES.filter((key) => rows[key].length > 0).flatMap((key) => located.get(key)?.sheet.name ?? []);
}

/** The demo's rows to add, by table: to the set-up tables only what they do not hold yet. */
export function demoRowsFor(
  reading: Reading,
  language: Language,
  now: Moment,
): ReadonlyMap<TableKey, readonly TypedCells[]> {
  const demo = demoRegister({ language, now });
  const added = new Map<TableKey, readonly TypedCells[]>(PEOPLES.map((key) => [key, demo[key]]));
  const { lists, calendar } = reading.rows;
  const known = new Set(lists.map(({ value }) => value));
  added.set(
    'lists',
    demo.lists.filter(({ value = '' }) => !known.has(textOfCell(value))),
  );
  if (calendar.length === 0) added.set('calendar', demo.calendar);
  return added;
}

/** Settings the demo company needs to be itself: its name, its roubles, its phones. */
const DEMO_SETTINGS = ['companyName', 'currency', 'phoneCountry', 'salesBasis', 'salesVat', 'focusSegment'] as const;

type SettingValues = Readonly<Record<string, string>>;

/** Puts the demo's settings where nobody has changed what a new register of this locale begins with. */
export function demoSettings(reading: Reading, language: Language, now: Moment, locale: string): readonly CellEdit[] {
  return settingEdits(reading, firstSettings(language, now, locale), settingsOfDemo(language, now));
}

/** Takes the demo's settings away again. */
export function demoSettingsRemoval(
  reading: Reading,
  language: Language,
  now: Moment,
  locale: string,
): readonly CellEdit[] {
  return settingEdits(reading, settingsOfDemo(language, now), firstSettings(language, now, locale));
}

function settingEdits({ rows }: Reading, before: SettingValues, after: SettingValues): readonly CellEdit[] {
  return DEMO_SETTINGS.flatMap((key): CellEdit[] => {
    const row = rows.settings.find((setting) => setting.key === key);
    const [from = '', to = ''] = [before[key], after[key]];
    if (row?.value !== from || from === to) return [];
    return [{ table: 'settings', id: key, row: row.row, column: 'value', before: from, after: to, reason: 'demo' }];
  });
}

function firstSettings(language: Language, now: Moment, locale: string): SettingValues {
  return valuesByKey(firstRows(textsOf(language), now, locale).settings ?? []);
}

function settingsOfDemo(language: Language, now: Moment): SettingValues {
  return valuesByKey(demoRegister({ language, now }).settings);
}

function valuesByKey(rows: readonly TypedCells[]): SettingValues {
  return Object.fromEntries(rows.map(({ key = '', value = '' }) => [textOfCell(key), textOfCell(value)]));
}

/**
 * The rows of the demo as they stand in the workbook, to be taken out: found by their ids, and where a table has none by
 * their whole content. Rows that people added or changed beyond recognition are not among them.
 */
export function demoRemovals(reading: Reading, language: Language, now: Moment): readonly RowRemoval[] {
  const demo = demoRegister({ language, now });
  return [...TABLE_KEYS, 'decisions' as const, 'sources' as const, 'calls' as const].flatMap((table) => {
    const place = reading.located.get(table);
    if (!place || table === 'standards' || table === 'settings' || table === 'calendar') return [];
    // What every new register lists is not the demo's to take away.
    const own = table === 'lists' ? ownLists(demo.lists, language) : demo[table];
    const rows = 'id' in (demo[table][0] ?? {}) ? rowsWithIds(place, own) : rowsLike(place, own);
    return rows.map((row): RowRemoval => {
      const cells = contentsOf(place, row);
      return { ...rowPrintOf(table, cells), table, cells, reason: 'demo' };
    });
  });
}

function ownLists(rows: readonly TypedCells[], language: Language): readonly TypedCells[] {
  const first = new Set(firstListRows(textsOf(language)).map(({ value }) => value));
  return rows.filter(({ value = '' }) => !first.has(value));
}

function rowsWithIds(place: LocatedTable, records: readonly TypedCells[]): readonly number[] {
  const ids = new Set(records.map(({ id = '' }) => textOfCell(id)));
  const whole = new Set(records.filter(({ id = '' }) => id === '').map((record) => signature(place, record)));
  const position = place.positions.get('id') ?? -1;
  return rowsWhere(place, (cells) => {
    const id = textOfCell(cells[position] ?? '');
    return id === '' ? whole.has(signatureOf(place, cells)) : ids.has(id);
  });
}

function rowsLike(place: LocatedTable, records: readonly TypedCells[]): readonly number[] {
  const whole = new Set(records.map((record) => signature(place, record)));
  return rowsWhere(place, (cells) => whole.has(signatureOf(place, cells)));
}

function rowsWhere(
  { sheet, headingRow }: LocatedTable,
  isDemo: (cells: readonly CellValue[]) => boolean,
): readonly number[] {
  return sheet.values.flatMap((cells, row) => (row > headingRow && isDemo(cells) ? [row] : []));
}

function signature(place: LocatedTable, record: TypedCells): string {
  return typedPlaces(place)
    .map(([key]) => comparable(cellIn(record, key)))
    .join('\t');
}

function signatureOf(place: LocatedTable, cells: readonly CellValue[]): string {
  return typedPlaces(place)
    .map(([, position]) => comparable(cells[position] ?? ''))
    .join('\t');
}

/** What the add-on keeps up to date by itself says nothing of whose a row is. */
function typedPlaces({ positions, table }: LocatedTable): readonly (readonly [string, number])[] {
  return [...positions].filter(([key]) => table.columns[key]?.owned !== true);
}

function comparable(cell: CellValue): string {
  return isDateCell(cell) ? String(snapToSecond(cell.serial)) : String(cell);
}
