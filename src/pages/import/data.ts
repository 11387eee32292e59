import { object, text, type ValueOf } from '../bridge/shape';
import { aboutPage } from '../shared/page';

/** What the import page is told at once; sheets follow when they are needed. */
export const importData = object({ ...aboutPage, locale: text, timeZone: text });
export type ImportData = ValueOf<typeof importData>;
