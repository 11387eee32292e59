import type { Language } from '../core/values/label';
import { languageHere } from './messages';
import { languageOfUser } from './userLanguage';

/** Before an add-on is used in a workbook it may only ask what language the user's account speaks. */
export function languageOfMenu(mode: GoogleAppsScript.Script.AuthMode | undefined): Language {
  return mode === ScriptApp.AuthMode.NONE ? languageOfUser() : languageHere();
}
