import type { Given, Taken } from '../pages/bridge/doors';
import { properties } from './memory';
import { retrying } from './retry';

/** Answers stand in properties of their own, by the shape of the file. */
const nameOf = (shape: string): string => `answers ${shape}`;

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
  if (bytesOf(answers) < MOST_BYTES) retrying(() => properties()?.setProperty(nameOf(shape), answers));
  return null;
}

function bytesOf(text: string): number {
  return Array.from(text).reduce(
    (sum, letter) => sum + (letter > '\u007f' ? 4 - Number(letter <= '\u07ff') * 2 : 1),
    0,
  );
}
