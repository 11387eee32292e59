import { textOfCell } from '../schema/columns';
import type { TableKey } from '../tables/tables';
import type { RowFilter } from './answers';
import type { ForeignTable } from './foreignTable';

/**
 * What a company has bought is no sale of it: accounting lists both under the same headings, and only the name of the
 * document, the kind of operation or the title of the report tells them apart.
 */
const PURCHASE =
  /^(поступление\s*(товаров|\(акт|\(накладная)|приобретение (товаров|услуг)|возврат (товаров )?поставщику|покупка|закупка|заказ поставщику|счет на оплату поставщика|vendor bill|bill from|purchase( invoice| order)?)/i; // prettier-ignore

/** Rows of purchases are left aside, and counted so; of a report of nothing else all of them. */
export function noPurchases(foreign: ForeignTable, table: TableKey): readonly RowFilter[] {
  if (table !== 'sales') return [];
  const [first] = foreign.columns;
  if (first && PURCHASE.test(foreign.title.trim())) return [{ column: first.heading, is: [] }];
  return foreign.columns.flatMap(({ heading, index }) => {
    const beginnings = new Set(
      foreign.rows.flatMap(({ cells }) => PURCHASE.exec(textOfCell(cells[index] ?? ''))?.[0] ?? []),
    );
    return beginnings.size === 0 ? [] : [{ column: heading, startsNot: [...beginnings] }];
  });
}
