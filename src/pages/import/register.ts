import { registerViewOf, type RegisterView } from '../../core/register/foreign/registerView';
import type { CellValue, SheetSnapshot } from '../../core/register/schema/cell';
import { isOurs, isRegister } from '../../core/register/tables/findTables';
import { readRegister } from '../../core/register/tables/readRegister';
import type { TableKey } from '../../core/register/tables/tables';
import type { call } from '../bridge/call';
import type { ImportData } from './data';

/** More at once and a call takes so long that nobody sees it move. */
const ROWS_A_CALL = 5_000;

/** How many rows are read, and of how many. */
export type Progress = (done: number, of: number) => void;

/** Tables whose rows decide how a cell is understood. */
const NEEDED_BY_ALL: readonly TableKey[] = ['settings', 'lists', 'staff', 'clients'];

/** The workbook behind the page, read piece by piece as it is needed and each piece once. */
export interface RegisterHere {
  /** The sheets a person may choose: those that are no tables of ours. */
  readonly otherSheets: () => readonly string[];
  /** Whether it is a register already. */
  readonly isSetUp: boolean;
  /** A whole sheet. */
  readonly sheet: (name: string, progress: Progress) => Promise<SheetSnapshot>;
  /** The register with all rows of one table, as far as its sheets go. */
  readonly with: (table: TableKey | null, progress: Progress) => Promise<RegisterView>;
  /** The sheets of some tables with all their rows. */
  readonly sheetsOf: (wanted: readonly TableKey[], progress: Progress) => Promise<readonly SheetSnapshot[]>;
}

interface Sheet {
  readonly name: string;
  readonly rows: number;
  /** From the top, as far as it was read. */
  values: readonly (readonly CellValue[])[];
}

export async function openRegister(
  { locale, timeZone, language }: Pick<ImportData, 'locale' | 'timeZone' | 'language'>,
  ask: typeof call,
): Promise<RegisterHere> {
  const here = await ask('lookAround', null);
  const sheets: readonly Sheet[] = here.map(({ name, rows, head }) => ({ name, rows, values: head }));
  const reading = () => readRegister(sheets, locale);
  const { located } = reading();

  async function readWhole(sheet: Sheet, progress: Progress): Promise<void> {
    while (sheet.values.length < sheet.rows) {
      progress(sheet.values.length, sheet.rows);
      const more = await ask('readRows', { sheet: sheet.name, from: sheet.values.length, count: ROWS_A_CALL });
      if (more.length === 0) return;
      sheet.values = [...sheet.values, ...more];
    }
  }

  const own = (table: TableKey): readonly Sheet[] =>
    sheets.filter(({ name }) => name === located.get(table)?.sheet.name);

  async function sheetsOf(wanted: readonly TableKey[], progress: Progress): Promise<readonly Sheet[]> {
    const sheets = wanted.flatMap(own);
    for (const sheet of sheets) await readWhole(sheet, progress);
    return sheets;
  }

  return {
    isSetUp: isRegister({ located }),
    otherSheets() {
      const ours = new Set([...located.values()].filter(isOurs).map(({ sheet }) => sheet.name));
      return sheets.filter(({ name, rows }) => rows > 0 && !ours.has(name)).map(({ name }) => name);
    },
    async sheet(name, progress) {
      const sheet = sheets.find((one) => one.name === name);
      if (!sheet) return { name, values: [] };
      await readWhole(sheet, progress);
      return sheet;
    },
    async with(table, progress) {
      await sheetsOf([...NEEDED_BY_ALL, ...(table ? [table] : [])], progress);
      return registerViewOf(reading(), language, timeZone);
    },
    sheetsOf,
  };
}
