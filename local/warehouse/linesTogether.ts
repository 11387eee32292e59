import type { Dimension } from '../../src/core/figures/sections/breakdowns';
import { DATASET, sqlText } from './dataset';
import type { Duck } from './duckdb';

/** A line of all companies of one currency. */
export interface LineTogether {
  readonly label: string;
  readonly currency: string;
  readonly companies: number;
  readonly inquiries: number;
  readonly newClients: number;
  readonly newSales: number;
  readonly conversion: number | null;
  readonly revenue: number;
  readonly buyers: number;
  readonly revenuePerClient: number | null;
}

/** The lines of a dimension over all companies, most revenue first, the blank one last. */
export async function linesTogether(
  duck: Duck,
  period: string,
  dimension: Dimension,
): Promise<readonly LineTogether[]> {
  const rows = await duck.query(
    `SELECT label, currency, companies, inquiries, new_clients AS "newClients", new_sales AS "newSales", conversion,
       revenue, buyers, revenue_per_client AS "revenuePerClient"
     FROM ${DATASET}.lines_together
     WHERE period = ${sqlText(period)} AND dimension = ${sqlText(dimension)}
     ORDER BY currency, label = '', revenue DESC, inquiries DESC, label`,
  );
  return rows as unknown as readonly LineTogether[];
}
