import { checkSheet } from '../core/views/check';
import { command } from './command';

/** Everything to put right, with what it affects and how to fix it. */
export const checkData = command(({ texts, analysis, view }) => {
  const problems = analysis.problems();
  const errors = problems.filter(({ severity }) => severity === 'error').length;
  return {
    sheets: [checkSheet(view)],
    edits: [],
    message: texts.done.checked({ errors, warnings: problems.length - errors }),
  };
});
