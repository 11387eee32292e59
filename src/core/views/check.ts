import type { Analysis } from '../analysis';
import { figuresAffectedBy } from '../work/check/affects';
import { canBeFixed, proposalsIn, type Propose } from '../work/check/fixes';
import { problemGroups, type ProblemGroup } from '../work/check/problemGroups';
import { FIGURES, figureOf } from '../figures/sections/catalogue';
import { tables, type TableKey } from '../register/tables/tables';
import type { Problem } from '../register/schema/problem';
import type { Texts } from '../texts';
import { columnLetters } from '../values/columnLetters';
import { PALETTE } from './palette';
import type { GeneratedSheet, ViewCell } from './sheet';
import { block, draftSheet, LINE_HEIGHT, roomFor, stripeLines, SUMMARY } from './sheetDraft';
import type { ViewRequest } from './viewRequest';

const COLUMNS = ['severity', 'sheet', 'cell', 'found', 'expected', 'affects', 'fix', 'doFix'] as const;
/** Within 1280 pixels. */
const WIDTHS = [86, 96, 150, 135, 190, 190, 285, 76] as const;
const LINES_A_ROW = 3;
/** Where the fix boxes stand; the row of a box leads to its problem by the order of `problemsShown`. */
export const CHECK_CELLS = { firstRow: 3, fixColumn: 7 } as const;
/** More than anybody reads at a sitting; the rest is counted in the last line. */
const MOST_SHOWN = 1000;
/** A list of figures longer than this is said in other words. */
const MOST_FIGURES = 2;

/** The problems the Check sheet shows, a line for all rows with the same, errors first, in the order of its rows. */
export function problemsShown(problems: readonly Problem[]): readonly ProblemGroup[] {
  return linesOf(problems).slice(0, MOST_SHOWN);
}

function linesOf(problems: readonly Problem[]): readonly ProblemGroup[] {
  const groups = problemGroups(problems);
  const isError = ({ problem }: ProblemGroup): boolean => problem.severity === 'error';
  return [...groups.filter(isError), ...groups.filter((group) => !isError(group))];
}

/** Everything to put right, with its place, what it affects and how to fix it. */
export function checkSheet({ analysis, texts }: Pick<ViewRequest, 'analysis' | 'texts'>): GeneratedSheet {
  const problems = analysis.problems();
  const lines = linesOf(problems);
  const shown = lines.slice(0, MOST_SHOWN);
  const propose = proposalsIn(analysis.reading);
  const draft = draftSheet('check', texts.language, WIDTHS);
  draft.title(texts.check.title);
  draft.add([summaryOf(problems, texts)], SUMMARY);
  draft.head(
    COLUMNS.map((column) => texts.check.columns[column]),
    [],
    1,
  );
  for (const group of shown) draft.add(cellsOf(group, propose, analysis, texts));
  if (lines.length > shown.length) draft.add([texts.common.more(lines.length - shown.length)], SUMMARY);
  const { firstRow, fixColumn } = CHECK_CELLS;
  // Down to the same row while problems come and go.
  const rows = roomFor(shown.length);
  draft.height(firstRow, LINES_A_ROW * LINE_HEIGHT + 2, rows);
  draft.style(block(firstRow, 0, rows, fixColumn), { fontSize: 9, verticalAlign: 'top', wrap: 'wrap' });
  draft.colour(block(firstRow, 0, rows), {
    kind: 'textIs',
    text: texts.severities.error,
    background: PALETTE.badLight,
    color: PALETTE.bad,
  });
  stripeLines(draft, block(firstRow, 0, rows, COLUMNS.length), COLUMNS.indexOf('sheet'));
  shown.forEach(({ problem }, index) => {
    if (canBeFixed(problem, propose)) draft.validate(block(firstRow + index, fixColumn), { kind: 'checkbox' });
  });
  draft.style(block(firstRow - 1, fixColumn, rows + 1), { align: 'center' });
  return draft.finish({ frozenRows: firstRow });
}

function summaryOf(problems: readonly Problem[], { check }: Texts): string {
  if (problems.length === 0) return check.allGood;
  const errors = problems.filter(({ severity }) => severity === 'error').length;
  return check.summary({ errors, warnings: problems.length - errors });
}

function cellsOf(
  { problem, problems }: ProblemGroup,
  propose: Propose,
  analysis: Analysis,
  texts: Texts,
): readonly ViewCell[] {
  const words = texts.problems[problem.code];
  const proposed = propose(problem);
  return [
    texts.severities[problem.severity],
    problem.sheet,
    placeOf(problem, problems.length - 1, analysis, texts),
    problem.found === '' ? texts.check.blank : problem.found,
    words.expected(problem),
    affectedWords(problem, texts),
    proposed === null ? words.fix(problem) : texts.check.proposal(proposed, problems.length),
    canBeFixed(problem, propose) ? false : '',
  ];
}

/** «B12 · Дата и время», leading there; how many more rows have the same. */
function placeOf(
  { sheet, table, row, column, heading }: Problem,
  more: number,
  { reading }: Analysis,
  { check, common }: Texts,
): ViewCell {
  if (row <= 0) return { text: check.wholeSheet, sheet };
  const position = reading.located.get(table as TableKey)?.positions.get(column);
  const others = more > 0 ? ` ${common.more(more)}` : '';
  if (position === undefined) return { text: `${common.row(row)}${others}`, sheet, row };
  return { text: `${columnLetters(position)}${row} · ${heading}${others}`, sheet, row, column: position + 1 };
}

function affectedWords(problem: Problem, { check, common, language }: Texts): string {
  const keys = figuresAffectedBy(problem);
  const table = problem.table as TableKey;
  if (keys.length === 0) return check.affectsNothing;
  const ofTable = FIGURES.filter((figure) => figure.tables.includes(table)).length;
  if (keys.length === ofTable && keys.length > MOST_FIGURES) return check.affectsAll(tables[table].sheet[language]);
  const labels = keys.map((key) => figureOf(key).label[language]);
  const rest = labels.length - MOST_FIGURES;
  return rest > 0 ? `${labels.slice(0, MOST_FIGURES).join(', ')} ${common.more(rest)}` : labels.join(', ');
}
