import { withApart, type PairKey } from '../core/work/duplicates/apart';
import { properties } from './memory';
import { retrying } from './retry';

/** Pairs of clients that somebody has found to be two; losing them costs a question asked again. */
const PROPERTY = 'apart';

export function readApart(): readonly PairKey[] {
  const text = properties()?.getProperty(PROPERTY) ?? '';
  return text === '' ? [] : text.split('\n');
}

export function rememberApart(pair: PairKey): void {
  const text = withApart(readApart(), pair).join('\n');
  retrying(() => properties()?.setProperty(PROPERTY, text));
}
