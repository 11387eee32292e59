import { existsSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { aFolder } from '../builders/workbookFile';
import { isGoogleSqlHere, openGoogleSql, type GoogleSql } from '../builders/googleSql';
import { byGoogle } from '../local/warehouse/inGoogleSql';
import { differences, type Compared } from '../local/warehouse/judgedByCore';
import { isThorough } from '../builders/runs';
import { openRegister } from '../../local/cli/openRegister';
import { progressOf } from '../../local/cli/progress';
import { parsePeriod, type Period } from '../../src/core/register/time/period';
import { runCommand, terminalOf } from '../builders/commandLine';

/** Where the public data lies when it is there; everywhere else a small excerpt of the same shape is used. */
const DATA = join(__dirname, '../../../shared/data');
const EXAMPLES = join(__dirname, '../../docs/examples');
const isPublished = existsSync(DATA);

interface Figures {
  readonly figures: Record<string, { value: number | null }>;
  readonly cohorts: { cohort: string; size: number; active: number[] }[];
  readonly breakdowns: { employee: { key: string; revenue: number }[]; line: { key: string }[] };
}

/** The data set where it is, else the excerpt. */
function sourceOf(file: string, excerpt: string): string {
  const published = join(DATA, file);
  if (existsSync(published)) return published;
  const path = join(aFolder(), 'excerpt.csv');
  writeFileSync(path, excerpt);
  return path;
}

async function emptyRegister(): Promise<string> {
  const file = join(aFolder(), 'register.xlsx');
  expect(await runCommand(['new', file, '--lang', 'en', '--zone', 'Europe/London'])).toMatchObject({ code: 0 });
  return file;
}

async function bring(file: string, from: string, into: string, map: string): Promise<Record<string, unknown>> {
  const outcome = await runCommand([
    'import',
    file,
    '--from',
    from,
    '--into',
    into,
    '--map',
    join(EXAMPLES, map),
    '--json',
  ]);
  expect(outcome).toMatchObject({ code: 0, said: '' });
  return outcome.json();
}

async function figuresOf(file: string, period: string, now: string): Promise<Figures> {
  return (await runCommand(['kpi', file, '--period', period, '--now', now, '--json'])).json();
}

let google: GoogleSql | null = null;

beforeAll(async () => {
  if (isGoogleSqlHere()) google = await openGoogleSql();
});

afterAll(() => google?.close());

/**
 * Every value in which SQL and the core differ over these periods, from the facts of the register, in each engine. Google's
 * takes its time over the whole data, which `npm run reliability` gives it; and each period alone, for it holds little.
 */
async function differencesOf(file: string, now: string, keys: readonly string[]): Promise<readonly string[]> {
  const terminal = terminalOf('en');
  const { analysis } = await openRegister(file, now, terminal, progressOf(terminal, 2));
  const periods = keys.map(parsePeriod).filter((period) => period !== null);
  const of = (some: readonly Period[]): Compared[] => [{ company: 'Public', book: analysis.book, periods: some }];
  const compared = await differences(of(periods));
  expect(compared.values).toBeGreaterThan(1_000);
  const found = [...compared.differences];
  if (google === null || (isPublished && !isThorough)) return found;
  for (const period of periods) found.push(...(await differences(of([period]), byGoogle(google))).differences);
  return found;
}

const INVOICES = [
  'InvoiceNo,InvoiceDate,CustomerID,Country,Lines,Units,Revenue',
  '1001,2010-12-01 08:26,17850,United Kingdom,7,40,139.12',
  '1002,2010-12-03 09:00,17850,United Kingdom,1,1,10',
  'C1003,2011-01-05 10:00,17850,United Kingdom,1,-1,-10',
  '1004,2011-02-07 10:00,13047,France,2,3,0',
  '1005,2011-02-08 10:00,13047,France,2,3,50.5',
  '1006,2011-02-09 10:00,,France,2,3,7',
].join('\n');

const PIPELINE = [
  'opportunity_id,sales_agent,product,account,deal_stage,engage_date,close_date,close_value',
  'A1,Darcel Schlecht,GTXPro,Isdom,Won,2016-12-25,2017-03-11,4514',
  'A2,Darcel Schlecht,MG Special,,Engaging,2017-05-01,,',
  'A3,Moses Frase,GTX Basic,Isdom,Lost,2017-01-25,2017-03-09,0',
  'A4,Moses Frase,GTX Basic,,Prospecting,,,',
].join('\n');

describe(`public data sets (${isPublished ? 'whole' : 'excerpts'}) give the published figures`, () => {
  test('Online Retail: clients, revenue, revenue per client, cohorts', async () => {
    const file = await emptyRegister();
    const invoices = sourceOf('online-retail/invoices.csv', INVOICES);
    await bring(file, invoices, 'clients', 'online-retail/clients.json');
    expect(await bring(file, invoices, 'sales', 'online-retail/sales.json')).toMatchObject({
      named: [],
      rows: { new: isPublished ? 25_900 : 6, doubtful: 0, impossible: 0 },
    });
    const { figures, cohorts } = await figuresOf(file, '2010-12-01..2011-12-09', '2011-12-10T09:00');
    expect(figures['retention.buyers']?.value).toBe(isPublished ? 4338 : 2);
    expect(figures['retention.revenue']?.value).toBe(isPublished ? 8_911_407.9 : 199.62);
    expect(figures['retention.revenuePerClient']?.value).toBe(isPublished ? 2054.27 : 99.81);
    expect(cohorts[0]?.active.slice(0, 4)).toEqual(isPublished ? [885, 324, 286, 340] : [1, 0, 0, 0]);
    expect(cohorts.map(({ size }) => size)).toEqual(
      isPublished ? [885, 417, 380, 452, 300, 284, 242, 188, 169, 299, 358, 323, 41] : [1, 1],
    );
    const periods = ['2010-12-01..2011-12-09', '2011', '2010-Q4', '2011-Q3', '2011-02', '2011-11', '2011-W40'];
    expect(await differencesOf(file, '2011-12-10T09:00', periods)).toEqual([]);
  });

  test('Maven CRM: won and lost deals, win rate, cycle, revenue by agent', async () => {
    const file = await emptyRegister();
    const accounts =
      'account,sector,year_established,revenue,employees,office_location,subsidiary_of\nIsdom,technolgy,1996,1,10,Kenya,\n';
    const teams =
      'sales_agent,manager,regional_office\nDarcel Schlecht,Melvin Marxen,Central\nMoses Frase,Dustin Brinkmann,Central\n';
    const pipeline = sourceOf('maven-crm/sales_pipeline.csv', PIPELINE);
    await bring(file, sourceOf('maven-crm/sales_teams.csv', teams), 'staff', 'maven-crm/staff.json');
    await bring(file, sourceOf('maven-crm/accounts.csv', accounts), 'clients', 'maven-crm/clients.json');
    const deals = await bring(file, pipeline, 'deals', 'maven-crm/deals.json');
    expect(deals).toMatchObject({ rows: { impossible: 0, doubtful: isPublished ? 500 : 1 } });
    await bring(file, pipeline, 'sales', 'maven-crm/sales.json');
    const { figures, breakdowns } = await figuresOf(file, '2017', '2018-01-01T09:00');
    expect(figures['deals.won']?.value).toBe(isPublished ? 4238 : 1);
    expect(figures['deals.lost']?.value).toBe(isPublished ? 2473 : 1);
    expect(figures['deals.winRate']?.value).toBeCloseTo(isPublished ? 0.6315 : 0.5, 4);
    expect(figures['deals.wonAmount']?.value).toBe(isPublished ? 10_005_534 : 4514);
    expect(figures['deals.medianCycle']?.value).toBe(isPublished ? 57 : 76);
    const best = breakdowns.employee[0];
    expect(best).toMatchObject({ key: 'Darcel Schlecht', revenue: isPublished ? 1_153_214 : 4514 });
    expect(breakdowns.line.map(({ key }) => key)).toContain('GTX Pro');
    const periods = ['2017', '2017-Q1', '2017-Q4', '2017-03', '2017-12'];
    expect(await differencesOf(file, '2018-01-01T09:00', periods)).toEqual([]);
  });
});
