import type { EverydayTexts, ProblemTexts } from '../core/texts';
import type { Problem, ProblemCode } from '../core/register/schema/problem';
import { acceptedWords, sheetName } from './acceptedWords';
import { plain } from './plainProblem';

const lists = sheetName('lists', 'en');

function choiceExpected(problem: Problem): string {
  const { words, list } = acceptedWords(problem, 'en');
  if (list !== '') return `a value of the list "${list}"`;
  return words === '' ? 'a value of the drop-down' : `one of: ${words}`;
}

/** What the reader of one cell may say of it. */
export const enCellProblems: EverydayTexts['problems'] = {
  badDate: plain('a date such as 2026-11-05 or 2026-11-05 14:30', 'Type the date again.'),
  dateOutOfRange: plain('a date between 1950 and 2099', 'Look at the year: it seems to be a slip.'),
  badNumber: plain('a number such as 1,234.50', 'Type the number alone: no words and no stray signs.'),
  otherCurrency: {
    expected: ({ details }) => `an amount in ${details['currency']}: amounts are not converted`,
    fix: () => 'Type the amount in your own currency, without the mark of another.',
  },
  ambiguousNumber: plain(
    'a number that cannot be read in two ways',
    'If it means thousands, write it without the separator (1234); if it is a fraction, with another number of digits (1.23 or 1.2340).',
  ),
  badChoice: {
    expected: choiceExpected,
    fix: (problem) =>
      acceptedWords(problem, 'en').list === ''
        ? 'Choose a value from the drop-down.'
        : `Choose a value from the drop-down, or add it to the sheet ${lists} together with its kind.`,
  },
  badBoolean: plain('yes or no', 'Type "yes" or "no", or clear the cell.'),
  badPhone: plain('a phone number such as +7 923 123-45-67', 'Complete the number. A hidden one is typed as "hidden".'),
  badEmail: plain('an address such as anna@firm.com', 'Correct the address; several are separated by commas.'),
  badTaxId: plain(
    'a tax number of 10 or 12 digits with right check digits',
    'Compare it with the papers of the client.',
  ),
  badTime: plain('a time such as 9:00', 'Type hours and minutes.'),
  badRole: {
    expected: (problem) => `roles separated by commas: ${acceptedWords(problem, 'en').words}`,
    fix: () => 'Leave only these roles.',
  },
  outOfBounds: {
    expected: ({ details }) => `a whole number from ${details['least']} to ${details['most']}`,
    fix: () => 'Type a number within these bounds.',
  },
  formulaError: plain('a value, not the error of a formula', 'Repair the formula or type the value.'),
};

/** One line of a problem, in the words of these. */
export function enProblemSentence<Code extends ProblemCode>(
  problems: Readonly<Record<Code, ProblemTexts>>,
): (problem: Problem<Code>) => string {
  return (problem) => {
    const { sheet, row, heading, found, code } = problem;
    const place = [sheet, row > 0 ? `row ${row}` : '', heading === '' ? '' : `"${heading}"`].filter(Boolean).join(', ');
    const stands = found === '' ? '' : `found "${found}", `;
    return `${place}: ${stands}expected ${problems[code].expected(problem)}.`;
  };
}
