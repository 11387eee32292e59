import type { JSX } from 'preact';
import { useLayoutEffect, useState } from 'preact/hooks';
import { duplicateTextsOf } from '../../language/duplicateTexts';
import { call } from '../bridge/call';
import type { Given } from '../bridge/doors';
import type { AboutPage } from '../shared/page';
import { CloseFoot } from '../shared/CloseFoot';
import { sentenceOf } from '../shared/sentenceOf';
import { PairCard } from './PairCard';

/** Clients that may be one, a card a pair; once something was merged the figures follow as the page closes. */
export function Duplicates({ title, language }: AboutPage): JSX.Element {
  const words = duplicateTextsOf(language);
  const [found, setFound] = useState<Given<'suspectDuplicates'> | null>(null);
  const [trouble, setTrouble] = useState('');
  const [isChanged, setChanged] = useState(false);

  const look = (): void => {
    setTrouble('');
    call('suspectDuplicates', null).then(setFound, (error: unknown) => setTrouble(words.failed(sentenceOf(error))));
  };
  useLayoutEffect(look, []);

  return (
    <div class="duplicates" aria-busy={found === null && trouble === ''}>
      <h1 class="unseen">{title}</h1>
      {trouble !== '' ? (
        <p role="alert">
          {trouble}{' '}
          <button type="button" onClick={look}>
            {words.buttons.again}
          </button>
        </p>
      ) : (
        <p role="status">{found ? summaryOf(found, words) : words.looking}</p>
      )}
      {found?.pairs.map((pair) => (
        <PairCard
          key={`${pair.first.id} ${pair.second.id}`}
          pair={pair}
          words={words}
          changed={() => setChanged(true)}
        />
      ))}
      <CloseFoot label={words.buttons.close} isChanged={isChanged} />
    </div>
  );
}

function summaryOf({ pairs, more }: Given<'suspectDuplicates'>, words: ReturnType<typeof duplicateTextsOf>): string {
  return pairs.length === 0 ? words.none : words.count(pairs.length, more);
}
