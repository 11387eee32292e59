import type { EverydayTexts, ProblemTexts } from '../core/texts';
import type { Problem, ProblemCode } from '../core/register/schema/problem';
import { acceptedWords, sheetName } from './acceptedWords';
import { plain } from './plainProblem';

const lists = `«${sheetName('lists', 'ru')}»`;

function choiceExpected(problem: Problem): string {
  const { words, list } = acceptedWords(problem, 'ru');
  if (list !== '') return `значение из справочника «${list}»`;
  return words === '' ? 'значение из выпадающего списка' : `одно из: ${words}`;
}

/** What the reader of one cell may say of it. */
export const ruCellProblems: EverydayTexts['problems'] = {
  badDate: plain('дата, например 05.11.2026 или 05.11.2026 14:30', 'Впишите дату заново.'),
  dateOutOfRange: plain('дата с 1950 по 2099 год', 'Проверьте год: похоже на опечатку.'),
  badNumber: plain('число, например 1 234,50', 'Впишите только число: без слов, формул и лишних знаков.'),
  otherCurrency: {
    expected: ({ details }) => `сумма в ${details['currency']}: суммы не пересчитываются`,
    fix: () => 'Впишите сумму в своей валюте, без знака другой.',
  },
  ambiguousNumber: plain(
    'число, которое нельзя прочесть двояко',
    'Если это тысячи, напишите без разделителя (1234); если дробь — с другим числом знаков (1,23 или 1,2340).',
  ),
  badChoice: {
    expected: choiceExpected,
    fix: (problem) =>
      acceptedWords(problem, 'ru').list === ''
        ? 'Выберите значение из выпадающего списка.'
        : `Выберите значение из списка или добавьте его на лист ${lists} вместе с видом.`,
  },
  badBoolean: plain('да или нет', 'Впишите «да», «нет» или очистите ячейку.'),
  badPhone: plain('номер телефона, например +7 923 123-45-67', 'Допишите номер. Скрытый номер так и пишется: «скрыт».'),
  badEmail: plain('адрес, например anna@firma.ru', 'Исправьте адрес; несколько адресов пишутся через запятую.'),
  badTaxId: plain('ИНН из 10 или 12 цифр с верными контрольными цифрами', 'Сверьте ИНН с реквизитами клиента.'),
  badTime: plain('время, например 9:00', 'Впишите время часами и минутами.'),
  badRole: {
    expected: (problem) => `роли через запятую: ${acceptedWords(problem, 'ru').words}`,
    fix: () => 'Оставьте только эти роли.',
  },
  outOfBounds: {
    expected: ({ details }) => `целое число от ${details['least']} до ${details['most']}`,
    fix: () => 'Впишите число в этих пределах.',
  },
  formulaError: plain('значение, а не ошибка формулы', 'Исправьте формулу или впишите значение.'),
};

/** One line of a problem, in the words of these. */
export function ruProblemSentence<Code extends ProblemCode>(
  problems: Readonly<Record<Code, ProblemTexts>>,
): (problem: Problem<Code>) => string {
  return (problem) => {
    const { sheet, row, heading, found, code } = problem;
    const place = [sheet, row > 0 ? `строка ${row}` : '', heading === '' ? '' : `«${heading}»`]
      .filter(Boolean)
      .join(', ');
    const stands = found === '' ? '' : `стоит «${found}», `;
    return `${place}: ${stands}нужно: ${problems[code].expected(problem)}.`;
  };
}
