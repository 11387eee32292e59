import { useRef, useState } from 'preact/hooks';
import type { ContactTexts } from '../../language/contactTexts';
import { call } from '../bridge/call';
import type { Taken } from '../bridge/doors';
import { newKey } from './entry';
import type { Attempt } from './useAttempt';

type Row = Omit<Taken<'saveEntry'>, 'key'>;

/** A row that is saved, and the run that takes it back. */
export interface SavedRow {
  readonly row: Row;
  readonly key: string;
  readonly run: string;
}

export interface Saving {
  readonly saved: SavedRow | null;
  /** Grows with whatever may have changed rows of theirs. */
  readonly turn: number;
  /** Sends a row; sent again after a lost answer it is the same row. */
  readonly save: (row: Row) => Promise<void>;
  readonly undo: () => Promise<void>;
  /** Goes on to other rows: what was saved stays saved. */
  readonly goOn: () => void;
}

/** A row on its way: by which key, and as it was sent first; blank before. */
interface Sending {
  readonly key: string;
  sent: string;
}

/** One row on its way: a second click sends nothing, a lost answer loses nothing, and what was typed stays. */
export function useSaving(words: ContactTexts, { say, trying }: Attempt): Saving {
  // A row of each table by a key of its own: what was sent to one says nothing of another.
  const sendings = useRef(new Map<string, Sending>());
  const [saved, setSaved] = useState<SavedRow | null>(null);
  const [turn, setTurn] = useState(0);

  function sendingOf(table: string): Sending {
    const sending = sendings.current.get(table) ?? { key: newKey(), sent: '' };
    sendings.current.set(table, sending);
    return sending;
  }

  return {
    saved,
    turn,
    save: (row) =>
      trying(async () => {
        const sending = sendingOf(row.table);
        const text = JSON.stringify(row);
        const isFirst = sending.sent === '';
        const isOther = !isFirst && sending.sent !== text;
        if (isFirst) sending.sent = text;
        const { ok, message, run, isNew } = await call('saveEntry', { ...row, key: sending.key });
        if (!ok) {
          sending.sent = '';
          say(message);
          return;
        }
        sendings.current.delete(row.table);
        setTurn((before) => before + 1);
        if (isFirst && !isNew) {
          say(words.thereAlready);
          return;
        }
        const first: Row = isOther && !isNew ? (JSON.parse(sending.sent) as Row) : row;
        setSaved({ row: first, key: sending.key, run });
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
