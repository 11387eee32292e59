import type { JSX } from 'preact';
import { closeAfter } from './closeAfter';

/** The foot of a page whose changes are done as they are made: it closes, and what was changed is computed. */
export function CloseFoot({ label, isChanged }: { readonly label: string; readonly isChanged: boolean }): JSX.Element {
  return (
    <footer>
      <button type="button" onClick={() => closeAfter(isChanged)}>
        {label}
      </button>
    </footer>
  );
}
