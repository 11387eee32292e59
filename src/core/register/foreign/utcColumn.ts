import { MILLISECONDS_A_DAY, UNIX_EPOCH_SERIAL } from '../../values/moment';
import { isDateCell, type CellValue } from '../schema/cell';
import { readForeignDate, type DateHabits } from './foreignDate';
import type { ColumnHabits } from './foreignCell';

const OWN_ZONE = /(?:z|utc|gmt|[+-]\d{2}:?\d{2})\s*$/i;

/** Whether a heading says by which clock its times are, «Created (UTC)». */
export function saysUtc(headings: readonly string[]): boolean {
  return headings.some((heading) => /[([\s](?:utc|gmt)[)\]]?\s*$/i.test(heading));
}

/** A moment by the clock of Greenwich as the workbook's clock shows it; a day without a time stays that day. */
export function momentOfUtc(cell: CellValue, { context, clock }: ColumnHabits): CellValue {
  const habits: DateHabits = { dayFirst: context.dayFirst, clock };
  if (typeof cell === 'string' && OWN_ZONE.test(cell)) return cell;
  const read = isDateCell(cell) ? cell.serial : typeof cell === 'string' ? readForeignDate(cell, habits) : null;
  if (typeof read !== 'number' || read === Math.floor(read)) return cell;
  return { serial: clock.momentOf(new Date(Math.round((read - UNIX_EPOCH_SERIAL) * MILLISECONDS_A_DAY))) };
}
