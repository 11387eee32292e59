import { list, object, text, type ValueOf } from '../bridge/shape';
import { aboutPage } from '../shared/page';

/** What the Settings dialog shows. */
export const settingsData = object({
  ...aboutPage,
  fields: list(object({ key: text, meaning: text, value: text, choices: list(text) })),
});
export type SettingsData = ValueOf<typeof settingsData>;
