import type { TypedCells } from '../../core/register/tables/tables';
import type { Language } from '../../core/values/label';
import { dayOf } from '../../core/values/moment';
import { wordsOf } from '../../core/views/enteredSheet';
import type { CardTable } from '../../core/views/entryForm';
import type { ContactForm } from './entry';
import type { PartyHere } from './register';

/** What a row of another table begins with: today, this client, whoever sells. */
export function begunWith(
  table: CardTable,
  { analysis }: PartyHere,
  { other, employee }: ContactForm,
  language: Language,
): { readonly begun: TypedCells; readonly given: TypedCells } {
  const today = { serial: dayOf(analysis.book.facts.now) };
  const { client = '', person = '', phone = '', email = '', line = '' } = other;
  switch (table) {
    case 'sales':
      return { begun: { date: today, line, seller: employee }, given: { client } };
    case 'deals':
      return {
        begun: { openedOn: today, stage: firstStage(analysis, language), line, seller: employee },
        given: { client },
      };
    case 'documents':
      return { begun: { requestedBy: employee }, given: { client } };
    case 'clients':
      return { begun: { name: client, person, phone, email }, given: {} };
  }
}

/** A deal begins where deals begin. */
function firstStage({ reading }: PartyHere['analysis'], language: Language): string {
  return wordsOf('stages', language, reading.rows.lists)[0] ?? '';
}
