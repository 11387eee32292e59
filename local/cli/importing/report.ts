import { problemAt } from '../../../src/core/register/schema/readTable';
import type { LocatedTable } from '../../../src/core/register/schema/locateTable';
import type { Days } from '../../../src/core/register/foreign/days';
import type { ForeignTable, SourcePlace } from '../../../src/core/register/foreign/foreignTable';
import type { ImportPlan, Named } from '../../../src/core/register/foreign/importPlan';
import type { Proposal, Question } from '../../../src/core/register/foreign/proposal';
import { tables, type TableKey } from '../../../src/core/register/tables/tables';
import type { Texts } from '../../../src/core/texts';
import type { Language } from '../../../src/core/values/label';
import { importTextsOf } from '../../../src/language/importTexts';
import { tableText } from '../printTable';
import { commandWords } from '../words';
import { tableWords } from './chooseTable';
import { goneLine } from './gone';
import type { ImportWords } from './words';

/** All that is known of an import when it is told. */
export interface ImportReport {
  readonly foreign: ForeignTable;
  readonly others: readonly ForeignTable[];
  readonly proposal: Proposal;
  /** Questions that nobody has answered. */
  readonly open: readonly Question[];
  readonly plan: ImportPlan;
  readonly located: LocatedTable;
  /** What the Journal calls the import; null when nothing was written. */
  readonly run: string | null;
  /** The days of which the file was said to be everything. */
  readonly everything: Days | null;
  /** Rows that were taken out because the file no longer holds them. */
  readonly removed: number;
}

const LINES_SHOWN = 20;
const SAMPLES_SHOWN = 2;
const ROWS_SHOWN = 5;

/** An import as it is told to a person: a dry run says also what it takes the file for. */
export function importText(report: ImportReport, isDryRun: boolean, texts: Texts, words: ImportWords): string {
  const counts = planText(report, texts, words);
  if (isDryRun) return [proposalText(report, texts, words), counts, words.dryRun].join('\n\n');
  const others = otherTables(report, words);
  return [...others, counts, closing(report, words)].join('\n');
}

function closing({ plan, located, removed }: ImportReport, words: ImportWords): string {
  const isIdle = plan.added.length + plan.edits.length + removed === 0;
  const done = isIdle ? words.nothingNew : words.imported(plan.added.length, plan.edits.length, located.sheet.name);
  const staying = plan.gone.length - removed;
  const said = [
    ...(removed > 0 ? [words.goneRemoved(removed)] : []),
    ...(staying > 0 ? [words.goneStay(staying)] : []),
  ];
  return [done, ...said].join(' ');
}

function otherTables({ others }: ImportReport, words: ImportWords): readonly string[] {
  return others.length === 0 ? [] : [words.otherTables(others.map((table) => tableWords(table, words)))];
}

/** What a dry run shows before anything is written: pairs with samples, what is not taken, questions. */
function proposalText(report: ImportReport, texts: Texts, words: ImportWords): string {
  const { foreign, proposal, open } = report;
  const { language } = texts;
  const shared = importTextsOf(language);
  const heading = words.source(
    foreign.sheets.join(', '),
    foreign.headingRows[0] ?? 0,
    tables[proposal.table].sheet[language],
  );
  const pairs = proposal.pairs.map(({ column, source, sure, why, samples }) => [
    source.from.join(' + ') || words.constant,
    headingOf(proposal.table, column, language),
    [words.sure[sure], shared.why[why]].filter(Boolean).join(', '),
    samplesOf(samples),
  ]);
  const left = proposal.notTaken.map(({ heading: theirs, why, samples }) => [
    theirs,
    words.nowhere,
    shared.notTaken[why],
    samplesOf(samples),
  ]);
  const questions = open.flatMap((question) => questionLines(question, proposal.table, language, words));
  return [
    heading,
    tableText(words.columns, [...pairs, ...left]),
    ...otherTables(report, words),
    ...(questions.length > 0 ? [words.questionsHeading, ...shortened(questions, language)] : []),
  ].join('\n');
}

export function samplesOf(samples: readonly string[]): string {
  return samples.slice(0, SAMPLES_SHOWN).join(' · ');
}

function questionLines(question: Question, table: TableKey, language: Language, words: ImportWords): readonly string[] {
  const proposed = question.choices[question.proposed]?.label[language];
  const answer = proposed === undefined ? words.noProposal : words.proposed(proposed);
  return [`${questionWords(question, table, language, words)} (${answer})`];
}

/** A question as it is asked, with samples where they help. */
export function questionWords(question: Question, table: TableKey, language: Language, words: ImportWords): string {
  const { kind, column, about, count, samples } = question;
  const asked = words.about(importTextsOf(language).questions[kind], headingOf(table, column, language), about, count);
  return samples.length > 0 && kind !== 'word' ? `${asked} ${words.samples(samplesOf(samples))}` : asked;
}

/** Counts, and what is worth a look; equal things stand in one line. */
function planText(report: ImportReport, texts: Texts, words: ImportWords): string {
  const { foreign, plan } = report;
  const counts = (['new', 'changed', 'same', 'doubtful', 'impossible', 'filtered'] as const)
    .map((fate) => [words.counts[fate], plan.rows[fate].length] as const)
    .concat([
      [words.counts.aside, foreign.aside.length],
      [words.gone, plan.gone.length],
      [words.typed, plan.typed],
    ]);
  const whereOf = placeWords(foreign, words);
  const aside = foreign.aside.map((row) =>
    words.asideRow(whereOf([row]), row.text, importTextsOf(texts.language).aside[row.why]),
  );
  const named = plan.named.map((item) => namedLine(item, report, texts, words, whereOf));
  return [
    ...counts.filter(([, count]) => count > 0).map(([name, count]) => `${name}: ${count}`),
    ...shortened(named, texts.language),
    ...shortened(aside, texts.language),
    ...shortened(
      plan.gone.map((row) => goneLine(row, words)),
      texts.language,
    ),
  ].join('\n');
}

type PlaceWords = (places: readonly SourcePlace[]) => string;

/** Rows by their numbers in the file; the sheet where there are several. */
function placeWords({ sheets }: ForeignTable, words: ImportWords): PlaceWords {
  return (places) => {
    const [first] = places;
    const sheet = sheets.length > 1 && first ? first.sheet : '';
    const rows = places.slice(0, ROWS_SHOWN).map(({ row }) => row);
    return words.rowsNamed(sheet, rows, places.length - rows.length);
  };
}

function namedLine(
  { code, column, found, kept, details, places }: Named,
  { located, proposal }: ImportReport,
  texts: Texts,
  words: ImportWords,
  whereOf: PlaceWords,
): string {
  const heading = headingOf(proposal.table, column, texts.language);
  if (code === 'kept') return words.kept(whereOf(places), heading, kept, found);
  if (code === 'required') return words.leftOut(whereOf(places), heading);
  if (code === 'incomplete') return words.incomplete(whereOf(places), heading);
  if (code === 'readAs') return words.readAs(whereOf(places), heading, found);
  if (code === 'sharedClient') return words.sharedClient(whereOf(places), heading, found, kept);
  if (code === 'moved') return words.moved(whereOf(places));
  if (code === 'repeatedLine') return words.repeatedLine(whereOf(places), found);
  const problem = problemAt(located, places[0]?.row ?? 0, column, { code, details }, found);
  return words.named(whereOf(places), heading, found, texts.problems[code].expected(problem));
}

export function headingOf(table: TableKey, column: string, language: Language): string {
  const columns: Readonly<Record<string, { heading: Readonly<Record<Language, string>> }>> = tables[table].columns;
  return columns[column]?.heading[language] ?? column;
}

function shortened(lines: readonly string[], language: Language): readonly string[] {
  const rest = lines.length - LINES_SHOWN;
  return [...lines.slice(0, LINES_SHOWN), ...(rest > 0 ? [commandWords(language).more(rest)] : [])].map(
    (line) => `  ${line}`,
  );
}
