import type { JSX } from 'preact';
import { isDateCell } from '../../core/register/schema/cell';
import { tables, type TableKey } from '../../core/register/tables/tables';
import type { Texts } from '../../core/texts';
import type { ContactTexts } from '../../language/contactTexts';
import type { Saving } from './useSaving';

interface SavedProps {
  readonly saving: Saving;
  readonly isBusy: boolean;
  readonly texts: Texts;
  readonly words: ContactTexts;
  readonly name: string;
  readonly restart: () => void;
  /** Tables of which a row is begun. */
  readonly begun: readonly TableKey[];
}

function focus(button: HTMLButtonElement | null): void {
  button?.focus();
}

/** What was written down, and the way back; Enter goes on to the next one. */
export function Saved({ saving, isBusy, texts, words, name, restart, begun }: SavedProps): JSX.Element | null {
  const { saved, undo } = saving;
  if (!saved) return null;
  const { table, cells } = saved.row;
  const { sheet, idPrefix } = { idPrefix: '', ...tables[table as TableKey] };
  const unsaved = begun.filter((one) => one !== table).map((one) => tables[one].sheet[texts.language]);
  const step = cells['nextStepOn'] ?? '';
  return (
    <section class="saved">
      <p>
        {words.saved({ party: name, sheet: sheet[texts.language], id: `${idPrefix}-${saved.key}` })}{' '}
        {isDateCell(step) && words.stepSaved(texts.write.day(Math.floor(step.serial)))}
      </p>
      {unsaved.length > 0 && <p class="bad">{words.unsaved(unsaved.join(', '))}</p>}
      <button type="button" class="primary" ref={focus} onClick={restart}>
        {words.next}
      </button>
      <button type="button" disabled={isBusy} onClick={() => void undo()}>
        {words.undo}
      </button>
    </section>
  );
}
