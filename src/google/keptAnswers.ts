import type { Given, Taken } from '../pages/bridge/doors';
import { properties } from './memory';
import { retrying } from './retry';

/** Answers stand in properties of their own, by the shape of the file. */
const NAME = 'answers ';
const nameOf = (shape: string): string => NAME + shape;

/** Files of more shapes than this nobody brings in by turns; all that is kept is read at every edit. */
const MOST_SHAPES = 12;

/** Google takes 9 kilobytes a property, and a Russian letter is two bytes: longer answers are asked again. */
const MOST_BYTES = 9000;

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

/** Keeps answers for the next file of the shape. */
export function keepAnswers({ shape, answers }: Taken<'keepAnswers'>): null {
  if (bytesOf(answers) >= MOST_BYTES) return null;
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

function bytesOf(text: string): number {
  return Array.from(text).reduce(
    (sum, letter) => sum + (letter > '\u007f' ? 4 - Number(letter <= '\u07ff') * 2 : 1),
    0,
  );
}
