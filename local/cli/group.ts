import { basename } from 'node:path';
import { monthsUpTo, parsePeriod, type Period } from '../../src/core/register/time/period';
import { addMonths, parseIsoMoment, startOfMonth } from '../../src/core/values/moment';
import { textsOf } from '../../src/language/textsOf';
import { tellAll, type Told } from '../warehouse/answers';
import { groupWorkbook, type GroupColumn } from '../warehouse/groupBook';
import { linesTogether } from '../warehouse/linesTogether';
import type { Manifest } from '../warehouse/manifest';
import type { OpenWarehouse } from '../warehouse/readWarehouse';
import { togetherOf } from '../warehouse/together';
import { loadFile, saveFile } from '../xlsx/files';
import { readWorkbook } from '../xlsx/readWorkbook';
import { writeWorkbook } from '../xlsx/writeWorkbook';
import { CommandError } from './commandError';
import { askFacts, knownFacts } from './openFacts';
import { fileError } from './openRegister';
import { progressOf } from './progress';
import type { Terminal } from './terminal';
import { warehouseWords, type WarehouseWords } from './warehouseWords';
import { commandWords } from './words';

export interface GroupOptions {
  readonly out: string;
  readonly period?: string;
}

const SHEETS = ['line', 'segment', 'employee'] as const;

/** A workbook of all companies of a folder, side by side and together. */
export async function group(folder: string, { out, period: typed }: GroupOptions, terminal: Terminal): Promise<void> {
  const words = warehouseWords(terminal.language);
  const manifest = await knownFacts(folder, terminal);
  const period = typed === undefined ? lastWholeMonth(manifest) : parsePeriod(typed);
  if (!period) throw new CommandError(commandWords(terminal.language).badPeriod(typed ?? ''), 2);
  await refuseForeign(out, terminal);
  const months = monthsUpTo(period.end - 1, 12);
  const progress = progressOf(terminal, 2);
  progress.step(words.asking);
  const answers = await askFacts(
    folder,
    { periods: [...months, period], isTogether: true },
    (opened) => answersOf(opened, manifest, period, words),
    terminal,
  );
  progress.step(commandWords(terminal.language).writing);
  const texts = textsOf(terminal.language);
  const zone = manifest.partitions[0]?.zone ?? 'UTC';
  const { lines } = words;
  const headings = [lines.companies, lines.inquiries, lines.newClients, lines.newSales, lines.conversion];
  const bookWords = {
    ...words.book,
    notStated: lines.notStated,
    lines: [...headings, lines.revenue, lines.buyers, lines.perClient],
  };
  const data = groupWorkbook({ texts, zone, period, months, words: bookWords, ...answers });
  const saved = await saveFile(out, await writeWorkbook(data));
  if (!saved.ok) throw fileError(saved.error, terminal.language);
  progress.done();
  terminal.print(words.groupWritten(basename(out), texts.write.period(period), manifest.partitions.length));
}

/** Only what this command has written before is written over: whatever else stands there is somebody's work. */
async function refuseForeign(out: string, terminal: Terminal): Promise<void> {
  const bytes = await loadFile(out);
  if (!bytes.ok) return;
  const read = await readWorkbook(bytes.value, basename(out));
  const [first, second] = read.ok ? read.value.data.sheets.map(({ name }) => name) : [];
  const isOurs = (['en', 'ru'] as const).some((language) => {
    const { sheet, months } = warehouseWords(language).book;
    return first === sheet && second === months;
  });
  if (!isOurs) throw new CommandError(warehouseWords(terminal.language).notAGroup(out));
}

/** The last month that was over for every company when its facts were taken. */
function lastWholeMonth({ partitions }: Manifest): Period | null {
  const asOf = Math.min(...partitions.map((partition) => parseIsoMoment(partition.asOf) ?? Infinity));
  return monthsUpTo(addMonths(startOfMonth(asOf), -1), 1)[0] ?? null;
}

type Answers = Pick<Parameters<typeof groupWorkbook>[0], 'columns' | 'breakdowns' | 'notes'>;

async function answersOf(
  { duck, groups }: OpenWarehouse,
  { partitions }: Manifest,
  period: Period,
  words: WarehouseWords,
): Promise<Answers> {
  const told = await tellAll(duck);
  const keys = [...new Set(told.map((one) => one.period))];
  const companies = partitions.map(({ company, currency }): GroupColumn => {
    const own = told.filter((one) => one.company === company);
    return { heading: company, currency, isTogether: false, told: byPeriod(own) };
  });
  const together = groups.map((one): GroupColumn => {
    const all = keys.flatMap((key) => togetherOf(told, one, key) ?? []);
    return { heading: words.together(one.currency), currency: one.currency, isTogether: true, told: byPeriod(all) };
  });
  const breakdowns = await Promise.all(
    SHEETS.map(async (by) => ({
      sheet: words.book.sheets[by],
      heading: words.lines[by],
      lines: await linesTogether(duck, period.key, by),
    })),
  );
  const notes = [
    ...partitions.map(({ company, asOf, currency }) => words.asOf(company, asOf, currency)),
    ...groups.map(words.togetherIs),
  ];
  return { columns: [...companies, ...together], breakdowns, notes };
}

function byPeriod(told: readonly Told[]): ReadonlyMap<string, Told> {
  return new Map(told.map((one) => [one.period, one]));
}
