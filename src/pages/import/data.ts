import { object, oneOf, text, type ValueOf } from '../bridge/shape';
import { aboutPage } from '../shared/page';

/** What the import page is told at once; sheets follow when they are needed. */
export const importData = object({ ...aboutPage, way: oneOf('import', 'adopt'), locale: text, timeZone: text });
export type ImportData = ValueOf<typeof importData>;
