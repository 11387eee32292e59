import type { CellValue } from '../schema/cell';
import { textOfCell } from '../schema/columns';
import type { ForeignTable, SourcePlace } from './foreignTable';

/** Under these headings stands which of our numbers was called, or called. */
const OURS = /^(виртуальный номер|через( номер)?|номер линии|наш номер|номер компании|линия|line|line[ _]number|did|called[ _]did|number digits)$/i; // prettier-ignore
/** Otherwise one of two numbers is ours: on a call of theirs the one that was called, on one of ours the one that calls. */
const CALLER = /^(откуда|кто звонил|from|caller[ _]?id|from[ _]number|from-no)$/i;
const CALLED = /^(куда|кому звонили|куда звонил|to|destination|to[ _]number|to-no|final-number)$/i;

/** So many digits has no extension. */
const LEAST_DIGITS = 7;

/** Our number in a row of call statistics; blank where the file does not tell it. */
export function ourNumberIn({
  columns,
  rows,
}: ForeignTable): (sources: readonly SourcePlace[], isOut: boolean) => string {
  const under = (test: RegExp): number => columns.find(({ heading }) => test.test(heading.trim()))?.index ?? -1;
  const [ours, caller, called] = [under(OURS), under(CALLER), under(CALLED)];
  const known = new Map<string, readonly CellValue[]>(rows.map((row) => [`${row.sheet}\n${row.row}`, row.cells]));
  return ([first], isOut) => {
    const cells = first ? (known.get(`${first.sheet}\n${first.row}`) ?? []) : [];
    const number = textOfCell(cells[ours >= 0 ? ours : isOut ? caller : called] ?? '').trim();
    return number.replace(/\D/g, '').length >= LEAST_DIGITS ? number : '';
  };
}
