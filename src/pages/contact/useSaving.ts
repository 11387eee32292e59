import { useRef, useState } from 'preact/hooks';
import type { ContactTexts } from '../../language/contactTexts';
import { call } from '../bridge/call';
import type { Taken } from '../bridge/doors';
import { whenSilent } from '../bridge/patience';
import { sentenceOf } from '../shared/sentenceOf';
import { newKey } from './entry';

type Row = Omit<Taken<'saveEntry'>, 'key'>;

/** A row that is saved, and the run that takes it back. */
export interface SavedRow {
  readonly row: Row;
  readonly key: string;
  readonly run: string;
}

export interface Saving {
  readonly isBusy: boolean;
  /** What went wrong, or what is being waited for. */
  readonly sentence: string;
  readonly saved: SavedRow | null;
  readonly say: (sentence: string) => void;
  /** Sends a row; sent again after a lost answer it is the same row. */
  readonly save: (row: Row) => Promise<void>;
  readonly undo: () => Promise<void>;
}

/** One row on its way: a second click sends nothing, a lost answer loses nothing, and what was typed stays. */
export function useSaving(words: ContactTexts): Saving {
  const key = useRef(newKey());
  const sent = useRef('');
  const [isBusy, setBusy] = useState(false);
  const [sentence, say] = useState('');
  const [saved, setSaved] = useState<SavedRow | null>(null);

  async function trying(work: () => Promise<void>, failed: (why: string) => string): Promise<void> {
    setBusy(true);
    say('');
    const answered = whenSilent(() => say(words.slow));
    try {
      await work();
      say((before) => (before === words.slow ? '' : before));
    } catch (error) {
      say(failed(sentenceOf(error)));
    } finally {
      answered();
      setBusy(false);
    }
  }

  return {
    isBusy,
    sentence,
    saved,
    say,
    save: (row) =>
      trying(async () => {
        const text = JSON.stringify(row);
        const isOther = sent.current !== '' && sent.current !== text;
        if (sent.current === '') sent.current = text;
        const { ok, message, run, isNew } = await call('saveEntry', { ...row, key: key.current });
        if (!ok) {
          sent.current = '';
          say(message);
          return;
        }
        const first: Row = isOther && !isNew ? (JSON.parse(sent.current) as Row) : row;
        setSaved({ row: first, key: key.current, run });
        if (isOther && !isNew) say(words.savedBefore);
      }, words.notSaved),
    undo: () =>
      trying(async () => {
        if (!saved) return;
        const { ok, message } = await call('undoRun', saved.run);
        say(message);
        if (!ok) return;
        setSaved(null);
        key.current = newKey();
        sent.current = '';
      }, words.notUndone),
  };
}
