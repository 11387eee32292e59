import { isDateCell, type CellValue } from '../schema/cell';
import type { TableKey } from '../tables/tables';
import type { ForeignRow, ForeignTable } from './foreignTable';
import { plainHeading } from './knownHeadings';

/** Columns that say what kind of document or operation a row is. */
const KIND =
  /^((тип|вид)( операции| документа| движения| продажи)?|хозяйственная операция|операция|документ|регистратор|обоснование для оплаты|transaction type|type|document type|document|transaction)$/;
/** What comes back from a client; what goes back to a supplier is no sale at all. */
const RETURN = /^(возврат(?!\s+(товаров )?поставщику)|return|refund|credit (memo|note))/i;

/**
 * Whether a row is a return: many reports write its amount without a minus, and only the kind of the document tells it from
 * a sale.
 */
export function returnTest({ columns }: ForeignTable, table: TableKey): (row: ForeignRow) => boolean {
  if (table !== 'sales') return () => false;
  const kinds = columns.filter(({ heading }) => KIND.test(plainHeading(heading)));
  return ({ cells }) => kinds.some(({ index }) => isReturn(cells[index] ?? ''));
}

function isReturn(cell: CellValue): boolean {
  return !isDateCell(cell) && RETURN.test(String(cell).trim());
}
