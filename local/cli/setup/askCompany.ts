import { regionOf } from '../../../src/core/register/tables/settings';
import type { FirstAnswers } from '../../../src/core/views/firstAnswers';
import { firstAnswersOf, isReadable, SET_UP_PARTS, SET_UP_QUESTIONS } from '../../../src/core/views/setUpQuestions';
import type { TypedAnswers } from '../../../src/core/views/setUpQuestions';
import type { SetUpTexts } from '../../../src/language/setUpTexts';
import type { AskText } from '../terminal';

/** What the company is, who does what in it, what it sells to whom and how fast it answers: each until it can be read. */
export async function askCompany(ask: AskText, locale: string, words: SetUpTexts): Promise<FirstAnswers> {
  const typed: Record<string, string> = {};
  for (const { key, part, kind, proposed } of SET_UP_QUESTIONS) {
    typed[key] = await ask({
      message: `${String(SET_UP_PARTS.indexOf(part) + 1)}. ${words.questions[key]}`,
      proposed: proposed(regionOf(locale)),
      complaint: (text) => (isReadable(kind, text) ? null : words.complaints[kind]),
    });
  }
  return firstAnswersOf(typed as TypedAnswers);
}
