import type { Problem } from '../../register/schema/problem';

/** One thing that is wrong: the same word in a thousand rows is one thing. */
export interface ProblemGroup {
  /** As it stands in the first of the rows. */
  readonly problem: Problem;
  /** All rows of the sheet, 1-based, in order. */
  readonly problems: readonly Problem[];
}

/** Problems that differ by their rows alone are told together, in the order in which the first of them came. */
export function problemGroups(problems: readonly Problem[]): readonly ProblemGroup[] {
  const groups = new Map<string, Problem[]>();
  for (const problem of problems) {
    const { severity, code, sheet, column, heading, found, details } = problem;
    const key = JSON.stringify([severity, code, sheet, column, heading, found, details]);
    const known = groups.get(key);
    if (known) known.push(problem);
    else groups.set(key, [problem]);
  }
  return [...groups.values()].flatMap((own) => (own[0] ? [{ problem: own[0], problems: own }] : []));
}
