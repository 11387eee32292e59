import { analyse, type Analysis } from '../../src/core/analysis';
import type { TableKey, TypedCells } from '../../src/core/register/tables/tables';
import type { DateCell } from '../../src/core/register/schema/cell';
import type { Language } from '../../src/core/values/label';
import { newRegister } from '../../src/core/newRegister';
import { textsOf } from '../../src/language/textsOf';
import { when } from './rows';

export type TypedRows = Partial<Readonly<Record<TableKey, readonly TypedCells[]>>>;

/** The clock of the small registers: a Monday morning. */
export const MONDAY = '2026-11-23T09:00';

/** A workbook of the product with these rows typed into its sheets, read and understood. */
export function analysisOf(rows: TypedRows, language: Language = 'ru', now = MONDAY): Analysis {
  const locale = language === 'ru' ? 'ru_RU' : 'en';
  const { entered } = newRegister({ texts: textsOf(language), now: when(now), locale, rows });
  return analyse({ sheets: entered.map(({ name, cells }) => ({ name, values: cells })), now: when(now), locale });
}

/** A date or time as the spreadsheet holds it. */
export function at(iso: string): DateCell {
  return { serial: when(iso) };
}
