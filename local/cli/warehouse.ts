import {
  monthsUpTo,
  parsePeriod,
  periodAround,
  previousPeriod,
  type Period,
} from '../../src/core/register/time/period';
import { addMonths, parseIsoMoment, startOfMonth } from '../../src/core/values/moment';
import { textsOf } from '../../src/language/textsOf';
import type { Manifest } from '../warehouse/manifest';
import type { DatasetPlace, OpenDataset } from '../warehouse/bigquery/connect';
import { saidByBigQuery, whyBigQueryFailed } from '../warehouse/bigquery/failure';
import { bigQueryWords } from './bigQueryWords';
import { CommandError } from './commandError';
import { askFacts, knownFacts } from './openFacts';
import { progressOf } from './progress';
import type { Terminal } from './terminal';
import { commandWords } from './words';

export interface CheckOptions extends DatasetPlace {
  readonly period?: string;
}

/** The dataset with tables and views, made or brought up to date. */
export async function deployWarehouse(place: DatasetPlace, terminal: Terminal): Promise<void> {
  const { BIG_TABLES } = await import('../warehouse/bigquery/tables');
  const { deployDataset, NotOurs } = await import('../warehouse/bigquery/deploy');
  const words = bigQueryWords(terminal.language);
  const progress = progressOf(terminal, BIG_TABLES.length * 2);
  const deployed = await inBigQuery(place, terminal, async (open) => {
    try {
      return await deployDataset(open, progress.step);
    } catch (error) {
      if (error instanceof NotOurs) throw new CommandError(words.notOurs(nameOf(place), error.table));
      throw error;
    }
  });
  progress.done();
  terminal.print(words.deployed(nameOf(place), deployed));
}

/** The facts of a folder into the dataset, in the place of those that are there. */
export async function loadWarehouse(folder: string, place: DatasetPlace, terminal: Terminal): Promise<void> {
  const { BIG_TABLES } = await import('../warehouse/bigquery/tables');
  const { loadDataset } = await import('../warehouse/bigquery/load');
  const words = bigQueryWords(terminal.language);
  const manifest = await knownFacts(folder, terminal);
  const progress = progressOf(terminal, BIG_TABLES.length * 2);
  const { rows, bytes } = await askFacts(
    folder,
    { periods: toldPeriods(manifest), isTogether: true },
    ({ duck }) => inBigQuery(place, terminal, (open) => loadDataset(open, duck, progress.step)),
    terminal,
  );
  progress.done();
  terminal.print(words.loaded(nameOf(place), rows, megabytes(bytes)));
}

/** Whether the dataset tells of a period what this computer tells from the same facts. */
export async function checkWarehouse(
  folder: string,
  { period: typed, ...place }: CheckOptions,
  terminal: Terminal,
): Promise<void> {
  const { asOfThere, checkDataset } = await import('../warehouse/bigquery/check');
  const words = bigQueryWords(terminal.language);
  const manifest = await knownFacts(folder, terminal);
  const period = typed === undefined ? lastMonth(manifest) : parsePeriod(typed);
  if (!period) throw new CommandError(commandWords(terminal.language).badPeriod(typed ?? ''), 2);
  const { values, differences } = await askFacts(
    folder,
    { periods: [period], isTogether: true },
    ({ duck }) =>
      inBigQuery(place, terminal, async (open) => {
        sayBehind(manifest, await asOfThere(open), terminal);
        return checkDataset(open, duck, (bytes) => terminal.say(words.willRead(megabytes(bytes))));
      }),
    terminal,
  );
  if (differences.length > 0) throw new CommandError(words.differ(differences.slice(0, 20)));
  terminal.print(words.checked(values, textsOf(terminal.language).write.period(period)));
}

function sayBehind({ partitions }: Manifest, there: ReadonlyMap<string, string>, terminal: Terminal): void {
  const behind = partitions.flatMap(({ company, asOf }) => {
    const known = (there.get(company) ?? '').replace(' ', 'T').slice(0, asOf.length);
    return known === asOf ? [] : [bigQueryWords(terminal.language).behind(company, asOf, known)];
  });
  if (behind.length > 0) throw new CommandError(behind.join('\n'));
}

/** Asks BigQuery; whatever goes wrong there is told in one sentence. */
async function inBigQuery<Answer>(
  place: DatasetPlace,
  terminal: Terminal,
  ask: (open: OpenDataset) => Promise<Answer>,
): Promise<Answer> {
  const { connect } = await import('../warehouse/bigquery/connect');
  const { EngineFailure } = await import('../warehouse/duckdb');
  try {
    return await ask(await connect(place));
  } catch (error) {
    if (error instanceof CommandError || error instanceof EngineFailure) throw error;
    const { failed } = bigQueryWords(terminal.language);
    throw new CommandError(failed[whyBigQueryFailed(error)](nameOf(place), saidByBigQuery(error)));
  }
}

function nameOf({ project, dataset }: DatasetPlace): string {
  return `${project}.${dataset}`;
}

function megabytes(bytes: number): string {
  return (bytes / 1_000_000).toFixed(1);
}

function lastMonth({ partitions }: Manifest): Period | null {
  return monthsUpTo(addMonths(startOfMonth(newest(partitions)), -1), 1)[0] ?? null;
}

function newest(partitions: Manifest['partitions']): number {
  return Math.max(...partitions.map(({ asOf }) => parseIsoMoment(asOf) ?? -Infinity));
}

/** Periods of which a dashboard in BigQuery tells: three years by month, quarter and year, and a quarter by week. */
function toldPeriods({ partitions }: Manifest): readonly Period[] {
  const now = newest(partitions);
  const back = (kind: 'year' | 'quarter' | 'week', count: number): readonly Period[] => {
    const told = [periodAround(now, kind)];
    for (let last = told[0]; last && told.length < count; last = told.at(-1)) told.push(previousPeriod(last));
    return told;
  };
  return [...monthsUpTo(now, 36), ...back('quarter', 12), ...back('year', 3), ...back('week', 13)];
}
