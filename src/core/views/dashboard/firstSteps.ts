import { tables } from '../../register/tables/tables';
import { registerStart } from '../registerStart';
import type { LinkCell } from '../sheet';
import type { ViewRequest } from '../viewRequest';

/** What is to be filled in on the way to the first figures, in that order. */
const FIRST_STEPS = ['calendar', 'staff', 'clients', 'contacts', 'sales'] as const;
export type FirstStep = (typeof FIRST_STEPS)[number];

interface Step {
  readonly key: FirstStep;
  readonly isDone: boolean;
}

/** What a register needs before its figures mean something; none once it has both data and staff. */
export function firstStepsOf({ analysis }: Pick<ViewRequest, 'analysis'>): readonly Step[] {
  const { rows } = analysis.reading;
  const hasBegun = registerStart(analysis.book.facts) !== null && rows.staff.length > 0;
  return hasBegun ? [] : FIRST_STEPS.map((key) => ({ key, isDone: rows[key].length > 0 }));
}

/** The steps as lines, those done ticked, each leading to its sheet. */
export function stepLines(request: ViewRequest): readonly (LinkCell | string)[] {
  const { texts, analysis } = request;
  const { firstSteps, step } = texts.dashboard;
  return firstStepsOf(request).map(({ key, isDone }, index) => {
    const sheet = analysis.reading.located.get(key)?.sheet.name;
    const name = sheet ?? tables[key].sheet[texts.language];
    const text = step({ number: index + 1, isDone, step: firstSteps[key](name) });
    return sheet === undefined ? text : { text, sheet };
  });
}
