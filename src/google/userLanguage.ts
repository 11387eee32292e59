import type { Language } from '../core/values/label';
import { languageOf } from '../language/languageOf';

/** The language of the person's account: all that is known where the workbook may not be looked at. */
export function languageOfUser(): Language {
  return languageOf('', Session.getActiveUserLocale());
}
