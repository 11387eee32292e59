import { useState } from 'preact/hooks';
import { isSameCell, type CellValue } from '../../core/register/schema/cell';
import type { Client } from '../../core/register/tables/clients';
import { tables } from '../../core/register/tables/tables';
import type { Language } from '../../core/values/label';
import type { ContactTexts } from '../../language/contactTexts';
import { call } from '../bridge/call';
import type { Taken } from '../bridge/doors';
import type { PartyHere } from './register';
import type { Attempt } from './useAttempt';

/** What of a client is set from the card by a press. */
export type ClientColumn = Taken<'changeClient'>['column'];

export interface ClientChange {
  /** What was set last, until it is taken back; blank when nothing was. */
  readonly told: string;
  readonly set: (column: ClientColumn, after: CellValue, told: string) => void;
  readonly undo: () => void;
}

interface ClientChangeProps {
  readonly client: Client;
  readonly here: PartyHere;
  readonly attempt: Attempt;
  readonly words: ContactTexts;
  readonly language: Language;
  /** Told when rows of the client are to be read anew. */
  readonly changed: () => void;
}

/** One cell of the client's row at a press, with the way back; a cell that is not as the card shows it is left alone. */
export function useClientChange(props: ClientChangeProps): ClientChange {
  const { client, here, attempt, words, language, changed } = props;
  const [done, setDone] = useState({ run: '', told: '' });
  const { say, trying } = attempt;

  async function change(column: ClientColumn, after: CellValue, told: string): Promise<void> {
    const before = cellOf(client, column, here);
    if (before === null) {
      say(words.noColumn(tables.clients.columns[column].heading[language]));
      return;
    }
    if (isSameCell(before, after)) {
      say(told);
      return;
    }
    const { row, id } = client;
    const { ok, message, run } = await call('changeClient', { row, id, column, before, after });
    if (ok) setDone({ run, told });
    else say(message || words.changedMeanwhile);
    changed();
  }

  return {
    told: done.told,
    set: (column, after, told) => void trying(() => change(column, after, told), words.notChanged),
    undo: () =>
      void trying(async () => {
        const { ok, message } = await call('undoRun', done.run);
        say(message);
        if (ok) setDone({ run: '', told: '' });
        changed();
      }, words.notUndone),
  };
}

/** As it stands on the sheet; null where the column is not there. */
function cellOf({ row }: Client, column: ClientColumn, { analysis: { reading } }: PartyHere): CellValue | null {
  const located = reading.located.get('clients');
  const position = located?.positions.get(column);
  return located && position !== undefined ? (located.sheet.values[row - 1]?.[position] ?? '') : null;
}
