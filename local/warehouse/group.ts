import { addMonths, type Day } from '../../src/core/values/moment';
import type { FactType } from '../../src/core/views/warehouse/factTable';
import { FACT_TABLES } from '../../src/core/views/warehouse/factTables';
import type { Period } from '../../src/core/register/time/period';
import { DATASET, GROUP_MARK, sqlText, viewSql } from './dataset';
import { duckColumns, type Duck, type Row } from './duckdb';
import { addPeriods } from './factsInDuck';
import { sameClients } from './sameClients';

/** Companies of one currency taken together: a client of two of them is one client. */
export interface Group {
  /** Its name among the companies; no workbook calls itself so. */
  readonly name: string;
  readonly currency: string;
  readonly companies: readonly string[];
  /** By whose settings it is told who is alive and who has come back: of the company that has sold most often. */
  readonly settingsOf: string;
  /** Clients that more than one company has. */
  readonly sharedClients: number;
}

const TABLES = {
  group_companies: { group_company: 'text', company: 'text' },
  group_members: { group_company: 'text', company: 'text', party: 'whole', group_party: 'whole' },
  group_days: { group_company: 'text', day_on: 'day', dormant_before: 'day', matures_on: 'day' },
} as const satisfies Readonly<Record<string, Readonly<Record<string, FactType>>>>;

/**
 * Adds a company that is all companies of a currency together, wherever there are several of them. `into`: the table in
 * which its rows of facts are put.
 */
export async function addGroups(
  duck: Duck,
  periods: readonly Period[],
  into: (table: string) => string = (table) => table,
): Promise<readonly Group[]> {
  for (const [table, types] of Object.entries(TABLES))
    await duck.run(`CREATE TABLE ${DATASET}.${table} (${duckColumns(types)})`);
  const companies = await duck.query(
    `SELECT k.*, COALESCE(s.sale_rows, 0) AS sale_rows FROM ${DATASET}.companies AS k
     LEFT JOIN (SELECT company, COUNT(*) AS sale_rows FROM ${DATASET}.sales GROUP BY company) AS s USING (company)
     ORDER BY sale_rows DESC, company`,
  );
  const groups: Group[] = [];
  for (const currency of [...new Set(companies.map((row) => String(row['currency'])))].sort()) {
    const members = companies.filter((row) => row['currency'] === currency);
    if (members.length > 1) groups.push(await addGroup(duck, currency, members, periods, into));
  }
  return groups;
}

async function addGroup(
  duck: Duck,
  currency: string,
  members: readonly Row[],
  periods: readonly Period[],
  into: (table: string) => string,
): Promise<Group> {
  const name = `${GROUP_MARK}${currency}`;
  const names = members.map((row) => String(row['company']));
  const [most] = members;
  const settings = { silence: Number(most?.['silence_limit']), dormancy: Number(most?.['dormancy']) };
  await duck.append('group_companies', TABLES.group_companies, {
    group_company: names.map(() => name),
    company: names,
  });
  const sharedClients = await addMembers(duck, name, names);
  await addDays(duck, name, settings.dormancy, Number(most?.['cohort_maturity']));
  for (const table of ['sales', 'parties'] as const) {
    const columns = Object.keys(FACT_TABLES.find(({ key }) => key === table)?.types ?? {}).join(', ');
    const sql = `SELECT company, ${columns} FROM (${viewSql(`group_${table}`)}) AS g WHERE g.company = ${sqlText(name)}`;
    await duck.run(`INSERT INTO ${DATASET}.${into(table)} (company, ${columns}) ${sql}`);
  }
  await addRest(duck, name, names, String(most?.['company']), into);
  await addPeriods(duck, name, settings.silence, periods);
  return { name, currency, companies: [...names].sort(), settingsOf: String(most?.['company']), sharedClients };
}

/**
 * Who is who in the group; answers how many clients several companies share. Only what two clients have in common is
 * taken out of the engine, as numbers: a group may have millions of them.
 */
async function addMembers(duck: Duck, name: string, companies: readonly string[]): Promise<number> {
  const among = `company IN (${companies.map(sqlText).join(', ')})`;
  await duck.run(
    `CREATE TABLE ${DATASET}.group_places AS SELECT p.company, p.party,
       CAST(ROW_NUMBER() OVER (ORDER BY p.company, p.party) - 1 AS INTEGER) AS place
     FROM ${DATASET}.parties AS p WHERE p.${among}`,
  );
  const [count] = await duck.query(`SELECT COUNT(*) AS places FROM ${DATASET}.group_places`);
  const [places = [], firsts = []] = await duck.numbers(
    `SELECT DISTINCT k.place, k.first_place FROM (
       SELECT p.place, MIN(p.place) OVER (PARTITION BY m.mark) AS first_place
       FROM ${DATASET}.marks AS m JOIN ${DATASET}.group_places AS p ON p.company = m.company AND p.party = m.party) AS k
     WHERE k.place <> k.first_place`,
  );
  const roots = sameClients(Number(count?.['places']), places, firsts);
  const joined = [...new Set(places)];
  await duck.run(`CREATE TABLE ${DATASET}.group_roots (${duckColumns(ROOTS)})`);
  await duck.append('group_roots', ROOTS, { place: joined, root: joined.map((place) => roots[place] ?? place) });
  await duck.run(
    `INSERT INTO ${DATASET}.group_members SELECT ${sqlText(name)}, p.company, p.party, COALESCE(r.root, p.place)
     FROM ${DATASET}.group_places AS p LEFT JOIN ${DATASET}.group_roots AS r ON r.place = p.place`,
  );
  for (const table of ['group_places', 'group_roots']) await duck.run(`DROP TABLE ${DATASET}.${table}`);
  const [shared] = await duck.query(
    `SELECT COUNT(*) AS clients FROM (SELECT m.group_party FROM ${DATASET}.group_members AS m
     WHERE m.group_company = ${sqlText(name)} GROUP BY m.group_party HAVING COUNT(DISTINCT m.company) > 1) AS s`,
  );
  return Number(shared?.['clients']);
}

const ROOTS = { place: 'whole', root: 'whole' } as const satisfies Readonly<Record<string, FactType>>;

/** The arithmetic of the calendar for every day on which something was sold. */
async function addDays(duck: Duck, name: string, dormancy: number, maturity: number): Promise<void> {
  const rows = await duck.query(
    `SELECT DISTINCT day_on, date_diff('day', DATE '1899-12-30', day_on) AS serial FROM (
       SELECT sold_on AS day_on FROM ${DATASET}.sales
       UNION SELECT first_purchase_on FROM ${DATASET}.parties WHERE first_purchase_on > DATE '0001-01-01')
     ORDER BY serial`,
  );
  const days = rows.map((row): Day => Number(row['serial']));
  await duck.append('group_days', TABLES.group_days, {
    group_company: days.map(() => name),
    day_on: days,
    dormant_before: days.map((day) => addMonths(day, -dormancy)),
    matures_on: days.map((day) => day + maturity),
  });
}

/** As of the oldest of the companies, by the settings of one; what none of them can tell, the group cannot either. */
async function addRest(
  duck: Duck,
  name: string,
  companies: readonly string[],
  settingsOf: string,
  into: (table: string) => string,
): Promise<void> {
  const among = `company IN (${companies.map(sqlText).join(', ')})`;
  await duck.run(
    `INSERT INTO ${DATASET}.${into('companies')} SELECT ${sqlText(name)}, (SELECT MIN(as_of) FROM ${DATASET}.companies WHERE ${among}),
       (SELECT MIN(as_of_on) FROM ${DATASET}.companies WHERE ${among}), zone, currency, silence_limit, dormancy, cohort_maturity
     FROM ${DATASET}.companies WHERE company = ${sqlText(settingsOf)}`,
  );
  await duck.run(
    `INSERT INTO ${DATASET}.${into('withheld')} SELECT DISTINCT ${sqlText(name)}, figure FROM ${DATASET}.withheld WHERE ${among}`,
  );
  await duck.run(
    `INSERT INTO ${DATASET}.${into('left_out')} SELECT ${sqlText(name)}, source, reason, missed_on FROM ${DATASET}.left_out WHERE ${among}`,
  );
}
