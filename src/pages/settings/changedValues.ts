import type { FormValues } from '../bridge/doors';
import type { SettingsData } from './data';

/** Only what was changed is sent, so that somebody else's change in the sheet is not undone. */
export function changedValues(fields: SettingsData['fields'], typed: FormValues): FormValues {
  return Object.fromEntries(
    fields.flatMap(({ key, value }) => (typed[key] === undefined || typed[key] === value ? [] : [[key, typed[key]]])),
  );
}
