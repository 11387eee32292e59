import type { Refusal, Refused } from '../core/register/outcome';
import type { Language } from '../core/values/label';
import { refusedPlaces } from '../core/work/journal/places';
import { everydayTextsOf } from '../language/everydayTexts';

/** What would not be written and why, in one sentence; blank where all was. */
export function refusedWords(refused: readonly (Refusal | Refused)[], language: Language, isRestDone = false): string {
  const places = refusedPlaces(refused, language);
  return places.length === 0 ? '' : everydayTextsOf(language).failures.notWritten(places, isRestDone);
}
