import { log } from './messages';
import { properties } from './memory';
import type { Workbook } from './workbook';

/** Under this property stands which version of the script the web app last answered with: what was deployed, not what was pushed. */
const PROPERTY = 'webBuild';
/** Under this one the versions that the script itself has been, the latest last. */
const KNOWN = 'scriptBuilds';
const MOST_KNOWN = 8;

/** The web app says of itself what it is. Whether the script is known to have become another since. */
export function noteWebBuild(): boolean {
  const own = EXTRAS_MARKS.extras;
  try {
    if (properties()?.getProperty(PROPERTY) !== own) properties()?.setProperty(PROPERTY, own);
    const known = knownIn(properties()?.getProperty(KNOWN));
    return known.includes(own) && known[known.length - 1] !== own;
  } catch (error) {
    log(error);
    return false;
  }
}

/** Whether phones still get another version than this one. Nobody knows where no phone has asked yet. */
export function isWebOld({ properties: kept }: Workbook): boolean {
  const [answered, own] = [kept[PROPERTY] ?? '', EXTRAS_MARKS.extras];
  if (answered === '') return false;
  const known = knownIn(kept[KNOWN]);
  // What a script has deployed is never newer than what it is.
  const all = [...known.filter((build) => build !== own && build !== answered), answered, own];
  if (known[known.length - 1] !== own) properties()?.setProperty(KNOWN, [...new Set(all)].slice(-MOST_KNOWN).join(' '));
  return answered !== own;
}

function knownIn(text: string | null | undefined): readonly string[] {
  return (text ?? '').split(' ').filter(Boolean);
}
