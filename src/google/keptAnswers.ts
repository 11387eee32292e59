import { bytesOf, MOST_KEPT_BYTES } from '../core/values/bytes';
import type { Given, Taken } from '../pages/bridge/doors';
import { properties } from './memory';
import { retrying } from './retry';

/** Answers stand in properties of their own, by the shape of the file. */
const NAME = 'answers ';
const nameOf = (shape: string): string => NAME + shape;

/** Files of more shapes than this nobody brings in by turns; all that is kept is read at every edit. */
const MOST_SHAPES = 12;

/** What was answered for files of these shapes, as far as anything was. */
export function keptAnswers(shapes: Taken<'keptAnswers'>): Given<'keptAnswers'> {
  const kept = retrying(() => properties()?.getProperties() ?? {});
  return Object.fromEntries(
    shapes.flatMap((shape) => {
      const text = kept[nameOf(shape)];
      return text === undefined ? [] : [[shape, text] as const];
    }),
  );
}

/** Keeps answers for the next file of the shape; those that are too long are asked again. */
export function keepAnswers({ shape, answers }: Taken<'keepAnswers'>): null {
  if (bytesOf(answers) > MOST_KEPT_BYTES) return null;
  makeRoom(nameOf(shape));
  retrying(() => properties()?.setProperty(nameOf(shape), answers));
  return null;
}

/** Of too many shapes some are asked again. */
function makeRoom(wanted: string): void {
  const kept = Object.keys(retrying(() => properties()?.getProperties() ?? {})).filter((name) => name.startsWith(NAME));
  if (kept.includes(wanted)) return;
  for (const name of kept.slice(MOST_SHAPES - 1)) retrying(() => properties()?.deleteProperty(name));
}
