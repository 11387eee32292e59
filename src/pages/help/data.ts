import { list, object, text, type ValueOf } from '../bridge/shape';
import { aboutPage } from '../shared/page';

/** What the Help dialog shows. */
export const helpData = object({
  ...aboutPage,
  introduction: list(text),
  sheetsTitle: text,
  sheets: list(object({ name: text, purpose: text })),
});
export type HelpData = ValueOf<typeof helpData>;
