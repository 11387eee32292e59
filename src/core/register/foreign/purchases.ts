import { textOfCell } from '../schema/columns';
import type { TableKey } from '../tables/tables';
import type { RowFilter } from './answers';
import type { ForeignColumn, ForeignTable } from './foreignTable';
import { plainHeading } from './knownHeadings';

/**
 * What a company has bought is no sale of it: accounting lists both under the same headings, and only the name of the
 * document, the kind of operation or the title of the report tells them apart.
 */
const PURCHASE =
  /^(поступление\s*(товаров|\(акт|\(накладная)|приобретение (товаров|услуг)|возврат (товаров )?поставщику|покупка|закупка|заказ поставщику|счет на оплату поставщика|vendor bill|bill from|purchase( invoice| order)?)/i; // prettier-ignore

/** What says of a row which kind of operation it is, and words of money that goes out. */
const OPERATION =
  /^((тип|вид) (операции|движения|документа)|операция|направление платежа|transaction type|operation|type of operation)$/;
const OUTGOING = /^(списание|расход|дебет|исходящий плат[её]ж|withdrawal|debit|expense|payout)/i;

/** What says of a row how far it is, and words of one that came to nothing. */
const STATE =
  /^((статус|состояние)( заказа| оплаты| документа| счета| платежа)?|status|state|(order|payment|financial|invoice) status)$/;
const NOTHING_CAME =
  /^(отмен[её]н[ао]?|отменен покупателем|отмена|аннулирован[ао]?|удал[её]н[ао]?|не провед[её]н[ао]?|черновик|возвращ[её]н[ао]?|cancell?ed|void|voided|failed|declined|expired|refunded|deleted|draft)$/i;

/** Rows of purchases, of money that goes out and of what was called off are left aside, and counted so; of a report of nothing else all of them. */
export function noSales(foreign: ForeignTable, table: TableKey): readonly RowFilter[] {
  if (table !== 'sales') return [];
  const [first] = foreign.columns;
  if (first && PURCHASE.test(foreign.title.trim())) return [{ column: first.heading, is: [] }];
  return foreign.columns.flatMap((column): RowFilter[] => {
    const { heading } = column;
    const bought = beginnings(column, foreign, PURCHASE);
    const isHeaded = (test: RegExp): boolean => test.test(plainHeading(heading));
    const gone = isHeaded(OPERATION) ? beginnings(column, foreign, OUTGOING) : NO_WORDS;
    const off = isHeaded(STATE) ? beginnings(column, foreign, NOTHING_CAME) : NO_WORDS;
    const starts = [...bought, ...gone];
    return [
      ...(starts.length > 0 ? [{ column: heading, startsNot: starts }] : []),
      ...(off.length > 0 ? [{ column: heading, isNot: off }] : []),
    ];
  });
}

const NO_WORDS: readonly string[] = [];

function beginnings({ index }: ForeignColumn, { rows }: ForeignTable, test: RegExp): readonly string[] {
  return [...new Set(rows.flatMap(({ cells }) => test.exec(textOfCell(cells[index] ?? ''))?.[0] ?? []))];
}

/** What was said of an earlier file holds for this one, and what this one tells besides; an empty list says that every row is meant. */
export function filtersTold(said: readonly RowFilter[] | undefined, told: readonly RowFilter[]): readonly RowFilter[] {
  if (said?.length === 0) return said;
  const known = new Set((said ?? []).map((filter) => JSON.stringify(filter)));
  return [...(said ?? []), ...told.filter((filter) => !known.has(JSON.stringify(filter)))];
}
