import { isDateCell, type CellValue } from '../schema/cell';

const DOCUMENT = /(?:^|\s)(?:от|from|dated|of)\s+(\d{1,2}[./]\d{1,2}[./]\d{2,4})(?:\s+(\d{1,2}:\d{2}(?::\d{2})?))?/i;
const DAY = /^\d{1,2}[./]\d{1,2}[./]\d{2,4}(?:\s+\d{1,2}:\d{2}(?::\d{2})?)?$/;

/** The date within the name of a document, «Реализация 000123 от 05.10.2026», or a date alone; blank where there is none. */
export function dateWithin(cell: CellValue): CellValue {
  if (isDateCell(cell)) return cell;
  if (typeof cell !== 'string') return '';
  if (DAY.test(cell.trim())) return cell.trim();
  const [, day, time = ''] = DOCUMENT.exec(cell) ?? [];
  return day === undefined ? '' : `${day} ${time}`.trim();
}
