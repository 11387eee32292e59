import type { Problem } from '../../src/core/register/schema/problem';
import type { Texts } from '../../src/core/texts';
import { problemGroups } from '../../src/core/work/check/problemGroups';
import { problemsJson } from './figuresJson';
import { openRegister } from './openRegister';
import { tableText } from './printTable';
import { progressOf } from './progress';
import type { Terminal } from './terminal';
import { tableWords } from './tableWords';
import { commandWords } from './words';

/** Every problem in the entered tables. */
export async function check(
  file: string,
  options: { readonly now?: string; readonly json?: boolean },
  terminal: Terminal,
): Promise<void> {
  const progress = progressOf(terminal, 2);
  const { analysis, texts } = await openRegister(file, options.now, terminal, progress);
  const problems = analysis.problems();
  progress.done();
  if (options.json) return void terminal.print(JSON.stringify(problemsJson(problems, texts), null, 2));
  terminal.print(
    problems.length === 0
      ? tableWords(texts).nothingWrong
      : problemsText(problems, texts, commandWords(texts.language).more),
  );
}

/** More than anybody reads; the document of `--json` holds them all. */
const LINES_SHOWN = 1000;
const ROWS_NAMED = 3;

/** One line for each thing that is wrong: the same word in a thousand rows is one thing. */
function problemsText(problems: readonly Problem[], texts: Texts, more: (count: number) => string): string {
  const words = tableWords(texts).check;
  const groups = problemGroups(problems);
  const rows = groups.slice(0, LINES_SHOWN).map(({ problem, problems: own }) => {
    const { expected, fix } = texts.problems[problem.code];
    const place = placeOf(
      problem,
      own.map(({ row }) => row),
      texts,
    );
    return [texts.severities[problem.severity], place, problem.found, expected(problem), fix(problem)];
  });
  const table = tableText([words.severity, words.place, words.found, words.expected, words.fix], rows);
  return groups.length > LINES_SHOWN ? `${table}\n${more(groups.length - LINES_SHOWN)}` : table;
}

function placeOf({ sheet, row, heading }: Problem, rows: readonly number[], texts: Texts): string {
  const named = rows.slice(0, ROWS_NAMED).join(', ');
  const where = rows.length === 1 ? texts.common.row(row) : tableWords(texts).check.rows(named, rows.length);
  return [sheet, row > 0 ? where : '', heading].filter(Boolean).join(', ');
}
