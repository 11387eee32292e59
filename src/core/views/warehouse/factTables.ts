import { callTable, loggedDayTable, sourceTable } from './callTables';
import { companyTable } from './companyTable';
import { contactTable } from './contactTable';
import { dealTable } from './dealTable';
import { documentTable } from './documentTable';
import type { FactTable } from './factTable';
import { leftOutTable } from './leftOutTable';
import { planTable, spendTable } from './moneyTables';
import { labelTable, markTable, withheldTable } from './namingTables';
import { partyTable } from './partyTable';
import { saleTable } from './saleTable';
import { threadTable } from './threadTable';

/** Changes whenever the same register would give other facts: facts of another version are taken anew. */
export const FACTS_VERSION = 6;

/** Everything a warehouse knows of one register. */
export const FACT_TABLES: readonly FactTable[] = [
  companyTable,
  contactTable,
  threadTable,
  saleTable,
  partyTable,
  dealTable,
  documentTable,
  spendTable,
  planTable,
  callTable,
  sourceTable,
  loggedDayTable,
  leftOutTable,
  withheldTable,
  labelTable,
  markTable,
];
