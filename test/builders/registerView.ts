import { registerViewOf, type RegisterView } from '../../src/core/register/foreign/registerView';
import type { CellValue } from '../../src/core/register/schema/cell';
import { readRegister } from '../../src/core/register/tables/readRegister';
import type { Language } from '../../src/core/values/label';

interface Habits {
  readonly locale?: string;
  readonly language?: Language;
  readonly timeZone?: string;
}

/** A register with these sheets, as an import sees it; of a new one without any. */
export function aRegisterView(
  sheets: Readonly<Record<string, readonly (readonly CellValue[])[]>> = {},
  { locale = 'ru_RU', language = 'ru', timeZone = 'Europe/Moscow' }: Habits = {},
): RegisterView {
  const snapshots = Object.entries(sheets).map(([name, values]) => ({ name, values }));
  return registerViewOf(readRegister(snapshots, locale), language, timeZone);
}
