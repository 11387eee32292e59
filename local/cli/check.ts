import type { Problem } from '../../src/core/register/schema/problem';
import type { Texts } from '../../src/core/texts';
import { problemsJson } from './figuresJson';
import { openRegister } from './openRegister';
import { tableText } from './printTable';
import { progressOf } from './progress';
import type { Terminal } from './terminal';
import { tableWords } from './tableWords';

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
  terminal.print(problems.length === 0 ? tableWords(texts).nothingWrong : problemsText(problems, texts));
}

function problemsText(problems: readonly Problem[], texts: Texts): string {
  const words = tableWords(texts).check;
  const rows = problems.map((problem) => [
    texts.severities[problem.severity],
    placeOf(problem, texts),
    problem.found,
    texts.problems[problem.code].expected(problem),
    texts.problems[problem.code].fix(problem),
  ]);
  return tableText([words.severity, words.place, words.found, words.expected, words.fix], rows);
}

function placeOf({ sheet, row, heading }: Problem, texts: Texts): string {
  return [sheet, row > 0 ? texts.common.row(row) : '', heading].filter(Boolean).join(', ');
}
