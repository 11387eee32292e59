import { number, object, oneOf, text, type ValueOf } from '../bridge/shape';
import { aboutPage } from '../shared/page';

/** What the set-up page is told: proposals follow the region of the workbook. */
export const setUpData = object({
  ...aboutPage,
  region: text,
  /** By the workbook's clock, as a serial moment. */
  now: number,
  way: oneOf('import'),
  locale: text,
  timeZone: text,
});
export type SetUpData = ValueOf<typeof setUpData>;
