import { basename } from 'node:path';
import type { Grid } from '../../../src/containers/grid';
import { missingHeadings, type Answers } from '../../../src/core/register/foreign/answers';
import { headingsDownOn } from '../../../src/core/register/foreign/cards';
import { findForeignTables } from '../../../src/core/register/foreign/findForeignTables';
import type { ForeignTable } from '../../../src/core/register/foreign/foreignTable';
import { proposeRows } from '../../../src/core/register/foreign/phoneBill';
import { likelyFirst } from '../../../src/core/register/foreign/rankTables';
import type { RegisterView } from '../../../src/core/register/foreign/registerView';
import { foldHeading } from '../../../src/core/values/text';
import { importTextsOf } from '../../../src/language/importTexts';
import { CommandError } from '../commandError';
import type { Terminal } from '../terminal';
import type { ImportWords } from './words';

/** The tables of a file, the one that comes in first. */
export interface TablesOfFile {
  readonly chosen: ForeignTable;
  readonly others: readonly ForeignTable[];
}

/** The sheet that is asked for, or all of them. */
export function sheetsAsked(grids: readonly Grid[], sheet: string, file: string, words: ImportWords): readonly Grid[] {
  if (sheet === '') return grids;
  const asked = grids.filter(({ name }) => foldHeading(name) === foldHeading(sheet));
  if (asked.length > 0) return asked;
  throw new CommandError(
    words.noSheet(
      basename(file),
      sheet,
      grids.map(({ name }) => name),
    ),
  );
}

/** The table that the answers speak of: a person says which where there are several and nothing else tells. */
export async function chooseTable(
  grids: readonly Grid[],
  answers: Answers,
  view: RegisterView,
  file: string,
  terminal: Terminal,
  words: ImportWords,
): Promise<TablesOfFile> {
  const found = findForeignTables(grids, view.context).filter(({ rows }) => rows.length > 0);
  const tables = likelyFirst(found, view);
  const [first] = tables;
  if (!first) {
    const down = headingsDownOn(grids);
    const { headingsDown } = importTextsOf(view.language).what;
    throw new CommandError(down ? headingsDown(down.sheet, down.headings) : words.noTable(basename(file)));
  }
  const said = tables.length === 1 ? first : bestFor(tables, answers, view);
  const chosen = said ?? (await asked(tables, terminal, words)) ?? first;
  return { chosen, others: tables.filter((table) => table !== chosen) };
}

/** So many of the largest tables are looked at: proposing costs a look at every cell. */
const TRIED = 10;

/** The one that has most of the headings the answers name, else most of what the wanted table needs; null when nothing was said. */
function bestFor(tables: readonly ForeignTable[], answers: Answers, view: RegisterView): ForeignTable | null {
  if (answers.columns === undefined && answers.table === undefined) return null;
  const scored = tables.slice(0, TRIED).map((table) => {
    const { pairs, questions } = proposeRows(table, view, answers);
    const open = questions.filter(({ kind }) => kind === 'required').length;
    return { table, score: pairs.length - open * 100 - missingHeadings(answers, table).length * 1000 };
  });
  return scored.reduce((left, right) => (right.score > left.score ? right : left)).table;
}

async function asked(
  tables: readonly ForeignTable[],
  { choose }: Terminal,
  words: ImportWords,
): Promise<ForeignTable | undefined> {
  if (!choose) return undefined;
  const choices = tables.map((table) => tableWords(table, words));
  return tables[await choose({ message: words.whichTable, choices, proposed: 0 })];
}

/** A table in one line, as it is chosen or named as not read. */
export function tableWords({ sheets, headingRows, rows, columns }: ForeignTable, words: ImportWords): string {
  const headings = columns.slice(0, 4).map(({ heading }) => heading);
  return words.tableChoice(sheets.join(', '), headingRows[0] ?? 0, rows.length, headings.join(', '));
}
