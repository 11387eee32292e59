import { basename } from 'node:path';
import { missingHeadings, type Answers, type Mapping } from '../../src/core/register/foreign/answers';
import { formatColumns, tableNamed } from '../../src/core/register/foreign/answersJson';
import type { ForeignTable } from '../../src/core/register/foreign/foreignTable';
import type { ImportPlan } from '../../src/core/register/foreign/importPlan';
import type { Proposal, Question } from '../../src/core/register/foreign/proposal';
import { answersKept, textOfKept } from '../../src/core/register/foreign/keptAnswers';
import { planRows, proposeRows } from '../../src/core/register/foreign/phoneBill';
import { registerViewOf, type RegisterView } from '../../src/core/register/foreign/registerView';
import type { LocatedTable } from '../../src/core/register/schema/locateTable';
import { IMPORTED_TABLES, tables, type TableKey } from '../../src/core/register/tables/tables';
import { keptAnswersIn, writeImport } from '../register/writeImport';
import { saveFile } from '../xlsx/files';
import { writeWorkbook } from '../xlsx/writeWorkbook';
import { CommandError } from './commandError';
import { readForeignFile } from './foreignFile';
import { askQuestions, requiredOpen, requiredUnsure, takeSure } from './importing/answer';
import { readAnswersFile, saveAnswersFile } from './importing/answersFile';
import { chooseTable, sheetsAsked, type TablesOfFile } from './importing/chooseTable';
import { everythingOption, goneToRemove, refuseDayless, refuseOtherDays } from './importing/gone';
import { importJson } from './importing/json';
import { headingOf, importText, samplesOf, type ImportReport } from './importing/report';
import { importWords, type ImportWords } from './importing/words';
import { keepOriginal } from './keepOriginal';
import { fileError, openRegister, sayUnreadable } from './openRegister';
import type { OpenedRegister } from './openedRegister';
import { progressOf, type Progress } from './progress';
import type { Terminal } from './terminal';
import { commandWords } from './words';

export interface ImportOptions {
  readonly from: string;
  readonly into?: string;
  readonly sheet?: string;
  readonly map?: string;
  readonly saveMap?: string;
  readonly yes?: boolean;
  readonly dryRun?: boolean;
  readonly everything?: string;
  readonly removeGone?: boolean;
  readonly json?: boolean;
}

/** One import: what was asked for, and where it is done and told. */
interface Job {
  readonly file: string;
  readonly options: ImportOptions;
  readonly terminal: Terminal;
  readonly words: ImportWords;
  readonly progress: Progress;
  readonly register: OpenedRegister;
  readonly view: RegisterView;
}

/** Brings rows of anybody's file into a table: what is not clear is asked, and all that is not taken is named. */
export async function importRows(file: string, options: ImportOptions, terminal: Terminal): Promise<void> {
  const into = tableOption(options.into, terminal);
  const progress = progressOf(terminal, 4);
  const register = await openRegister(file, undefined, terminal, progress);
  const everything = everythingOption(options.everything, register.now, terminal);
  if (into !== undefined && into !== 'calls') locatedTable(register, into, terminal);
  const view = registerViewOf(register.analysis.reading, register.texts.language, register.data.timeZone);
  const job: Job = { file, options, terminal, words: importWords(view.language), progress, register, view };
  const source = await readSource(job, into);
  const { proposal, open } = await settle(job, source);
  const located =
    proposal.table === 'calls' ? placeOfCalls(register) : locatedTable(register, proposal.table, terminal);
  refuseDayless(proposal.table, everything, view, job.words);
  const plan = planRows(source.chosen, proposal.mapping, view, everything);
  refuseOtherDays(plan, everything, job.words);
  if (options.saveMap !== undefined) await saveAnswersFile(options.saveMap, proposal.mapping, terminal);
  const isDryRun = options.dryRun === true;
  const asker = isDryRun || options.yes === true ? { choose: null } : terminal;
  const removed = isDryRun ? [] : await goneToRemove(plan, options.removeGone === true, asker, job.words);
  const run = isDryRun
    ? null
    : await write(
        job,
        { ...plan, gone: removed },
        // What nobody has answered is asked of the next file too.
        open.length > 0 ? null : { shape: source.chosen.shape, answers: textOfKept(proposal.mapping) },
      );
  progress.done();
  sayUnreadable(register, terminal);
  const report: ImportReport = {
    foreign: source.chosen,
    others: source.others,
    proposal,
    open,
    plan,
    located,
    run,
    everything,
    removed: removed.length,
  };
  terminal.print(options.json ? importJson(report) : importText(report, isDryRun, register.texts, job.words));
}

function tableOption(name: string | undefined, { language }: Terminal): TableKey | undefined {
  if (name === undefined) return undefined;
  const found = tableNamed(name);
  if (found === undefined) throw new CommandError(commandWords(language).unknownTable(name, IMPORTED_TABLES), 2);
  return found;
}

interface Source extends TablesOfFile {
  readonly answers: Answers;
}

/** The tables of the file, and what is known of the one that comes in before anything is asked. */
async function readSource(job: Job, into: TableKey | undefined): Promise<Source> {
  const { options, terminal, words, progress, view } = job;
  progress.step(commandWords(terminal.language).reading);
  const written = options.map === undefined ? null : await readAnswersFile(options.map, terminal);
  const grids = await readForeignFile(options.from, terminal.language);
  const table = into ?? written?.table;
  const first: Answers = table === undefined ? {} : { table };
  const answers = table === undefined ? first : (written?.of(table) ?? first);
  const sheets = sheetsAsked(grids, options.sheet ?? answers.sheet ?? '', options.from, words);
  progress.done();
  const found = await chooseTable(sheets, answers, view, options.from, terminal, words);
  const known = written
    ? table === undefined
      ? written.of(proposeRows(found.chosen, view, {}).table)
      : answers
    : { ...keptFor(job, found.chosen, table, view), ...answers };
  refuseMissing(found.chosen, known, options.from, words);
  return { ...found, answers: known };
}

/** What was answered for an earlier file of this shape, where it went into the same table. */
function keptFor(
  { register: { data, now } }: Job,
  chosen: ForeignTable,
  into: TableKey | undefined,
  { context }: RegisterView,
): Answers {
  const kept = answersKept(keptAnswersIn(data, chosen.shape, { now }), chosen, context);
  return into === undefined || kept.table === into ? kept : {};
}

function refuseMissing(foreign: ForeignTable, answers: Answers, file: string, words: ImportWords): void {
  const missing = missingHeadings(answers, foreign);
  if (missing.length > 0) throw new CommandError(words.missingHeadings(basename(file), missing));
}

interface Settled {
  readonly proposal: Proposal;
  /** Questions that nobody has answered. */
  readonly open: readonly Question[];
}

/** Asks, or takes what is sure, and refuses what may not be guessed. A dry run only shows. */
async function settle(job: Job, { chosen, answers }: Source): Promise<Settled> {
  const { options, terminal, words, view } = job;
  const asker = options.yes === true ? { ...terminal, choose: null } : terminal;
  const first = await askQuestions(chosen, view, answers, asker, words);
  const offered = offeredColumns(chosen);
  if (first.pairs.length === 0) throw new CommandError(`${words.noMatch(basename(options.from))} ${words.offered(offered)}`); // prettier-ignore
  const proposal = options.yes === true ? takeSure(chosen, view, first) : first;
  const settled = { proposal, open: first.questions };
  if (options.dryRun === true) return settled;
  const headings = requiredOpen(proposal).map((column) => headingOf(proposal.table, column, view.language));
  const isHeaded = chosen.headingRows.length > 0;
  if (headings.length > 0) throw new CommandError(words.requiredOpen(headings) + (isHeaded ? '' : ` ${words.offered(offered)}`)); // prettier-ignore
  if (options.yes === true) refuseUnsure(first, job);
  const isSettled = options.yes === true || asker.choose !== null || first.questions.length === 0;
  if (!isSettled) throw new CommandError(words.questionsOpen(first.questions.length));
  return settled;
}

/** Says which column is in doubt, and what to write down where it is meant. */
function refuseUnsure(proposal: Proposal, { words, view }: Job): void {
  const questions = requiredUnsure(proposal);
  if (questions.length === 0) return;
  const unsure = questions.map(({ column, about, samples }) => ({
    ours: headingOf(proposal.table, column, view.language),
    theirs: about,
    samples: samplesOf(samples),
  }));
  const meant = questions.map(({ choices, proposed }) => choices[proposed]?.answers.columns);
  const answers = JSON.stringify(formatColumns(Object.assign({}, ...meant) as Mapping['columns']));
  throw new CommandError(words.requiredUnsure(unsure, answers));
}

/** So many columns can be told in one sentence. */
const MOST_OFFERED = 12;

/** What can be chosen from, with what stands there: columns that nobody has headed are called A, B, C. */
function offeredColumns({ columns }: ForeignTable): readonly string[] {
  return columns
    .slice(0, MOST_OFFERED)
    .map(({ heading, profile }) => `${heading} (${profile.samples.join(', ') || '—'})`);
}

/** The first phone bill makes its sheet: until it is written, the place is the one it will have. */
function placeOfCalls({ analysis, texts }: OpenedRegister): LocatedTable {
  const known = analysis.reading.located.get('calls');
  const sheet = { name: tables.calls.sheet[texts.language], values: [] };
  return known ?? { table: tables.calls, sheet, headingRow: 0, positions: new Map() };
}

function locatedTable({ analysis, texts }: OpenedRegister, key: TableKey, { language }: Terminal): LocatedTable {
  const words = commandWords(language);
  const { located, unreadable } = analysis.reading;
  const table = located.get(key);
  if (!table) throw new CommandError(words.noSheetForTable(tables[key].sheet[texts.language]));
  if (unreadable.has(key)) throw new CommandError(words.unreadableTable(table.sheet.name));
  return table;
}

/** Written by the add-on's own doors, as one run of the Journal; answers the run, null where there was nothing to write. */
async function write(job: Job, plan: ImportPlan, kept: Parameters<typeof writeImport>[3]): Promise<string | null> {
  const { file, terminal, progress, register } = job;
  if (plan.added.length + plan.edits.length + plan.gone.length === 0) return null;
  progress.step(commandWords(terminal.language).writing);
  const { data, imported } = writeImport(register.data, plan, { now: register.now }, kept);
  if (!imported.ok) throw new CommandError(imported.message);
  await keepOriginal(file, register.notUnderstood, terminal);
  const saved = await saveFile(file, await writeWorkbook(data));
  if (!saved.ok) throw fileError(saved.error, terminal.language);
  return imported.run;
}
