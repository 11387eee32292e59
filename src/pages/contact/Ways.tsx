import type { JSX } from 'preact';
import type { CardTable } from '../../core/views/entryForm';
import type { ContactTexts } from '../../language/contactTexts';

/** What is shown of somebody: a contact to log, the card alone, or another row to add. */
export type View = 'contact' | 'card' | CardTable;

const ADDS = ['sales', 'deals', 'documents'] as const satisfies readonly View[];

interface WaysProps {
  readonly view: View;
  readonly turnTo: (view: View) => void;
  readonly isClient: boolean;
  readonly words: ContactTexts;
}

/** The ways from here; whoever is no client yet can be made one. */
export function Ways({ view, turnTo, isClient, words }: WaysProps): JSX.Element {
  const ways: readonly (readonly [View, string])[] = [
    ['contact', words.logContact],
    ...ADDS.map((table) => [table, words.add[table]] as const),
    ...(isClient ? [] : [['clients', words.add.clients] as const]),
    ['card', words.card],
  ];
  return (
    <nav class="ways">
      {ways.flatMap(([way, label]) =>
        way === view ? (
          []
        ) : (
          <button type="button" onClick={() => turnTo(way)}>
            {label}
          </button>
        ),
      )}
    </nav>
  );
}
