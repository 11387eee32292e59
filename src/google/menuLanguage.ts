import type { Language } from '../core/values/label';
import { languageOf } from '../language/textsOf';
import { languageHere } from './messages';

/** Before an add-on is used in a workbook it may only ask what language the user's account speaks. */
export function languageOfMenu(mode: GoogleAppsScript.Script.AuthMode | undefined): Language {
  return mode === ScriptApp.AuthMode.NONE ? languageOf('', Session.getActiveUserLocale()) : languageHere();
}
