import { log } from './messages';
import { properties } from './memory';
import type { Workbook } from './workbook';

/** Under this property stands which version of the script the web app last answered with: what was deployed, not what was pushed. */
const PROPERTY = 'webBuild';

/** The web app says of itself what it is. */
export function noteWebBuild(): void {
  try {
    if (properties()?.getProperty(PROPERTY) !== EXTRAS_MARKS.extras)
      properties()?.setProperty(PROPERTY, EXTRAS_MARKS.extras);
  } catch (error) {
    log(error);
  }
}

/** Whether phones still get another version than this one. Nobody knows where no phone has asked yet. */
export function isWebOld({ properties }: Workbook): boolean {
  const answered = properties[PROPERTY] ?? '';
  return answered !== '' && answered !== EXTRAS_MARKS.extras;
}
