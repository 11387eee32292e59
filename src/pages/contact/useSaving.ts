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
  /** Grows with whatever may have changed rows of theirs. */
  readonly turn: number;
  readonly say: (sentence: string) => void;
  /** Sends a row; sent again after a lost answer it is the same row. */
  readonly save: (row: Row) => Promise<void>;
  readonly undo: () => Promise<void>;
  /** Goes on to other rows: what was saved stays saved. */
  readonly goOn: () => void;
}

/** A row on its way: by which key, and as it was sent first; blank before. */
interface Attempt {
  readonly key: string;
  sent: string;
}

/** One row on its way: a second click sends nothing, a lost answer loses nothing, and what was typed stays. */
export function useSaving(words: ContactTexts): Saving {
  // A row of each table by a key of its own: what was sent to one says nothing of another.
  const attempts = useRef(new Map<string, Attempt>());
  const [isBusy, setBusy] = useState(false);
  const [sentence, say] = useState('');
  const [saved, setSaved] = useState<SavedRow | null>(null);
  const [turn, setTurn] = useState(0);

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

  function attemptOf(table: string): Attempt {
    const attempt = attempts.current.get(table) ?? { key: newKey(), sent: '' };
    attempts.current.set(table, attempt);
    return attempt;
  }

  return {
    isBusy,
    sentence,
    saved,
    turn,
    say,
    save: (row) =>
      trying(async () => {
        const attempt = attemptOf(row.table);
        const text = JSON.stringify(row);
        const isFirst = attempt.sent === '';
        const isOther = !isFirst && attempt.sent !== text;
        if (isFirst) attempt.sent = text;
        const { ok, message, run, isNew } = await call('saveEntry', { ...row, key: attempt.key });
        if (!ok) {
          attempt.sent = '';
          say(message);
          return;
        }
        attempts.current.delete(row.table);
        setTurn((before) => before + 1);
        if (isFirst && !isNew) {
          say(words.thereAlready);
          return;
        }
        const first: Row = isOther && !isNew ? (JSON.parse(attempt.sent) as Row) : row;
        setSaved({ row: first, key: attempt.key, run });
        if (isOther && !isNew) say(words.savedBefore);
      }, words.notSaved),
    undo: () =>
      trying(async () => {
        if (!saved) return;
        const { ok, message } = await call('undoRun', saved.run);
        say(message);
        if (!ok) return;
        setSaved(null);
        setTurn((before) => before + 1);
      }, words.notUndone),
    goOn: () => {
      setSaved(null);
      say('');
    },
  };
}
