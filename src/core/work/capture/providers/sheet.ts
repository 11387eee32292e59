import { instant, text, type Provider, type Received } from '../received';
import type { MessageEvent } from '../event';

/**
 * A sheet that a form of Google, or anything else, fills row by row: what a row says under its headings, which are whole
 * questions, is told as a form tells it. Its id is the row itself, so that a row read twice is one inquiry.
 */
export const sheet: Provider = { events, isOwn: () => true };

function events(received: Received): readonly MessageEvent[] {
  const { said, arrivedAt } = received;
  const [name, phone, email, words] = [
    text(said, 'name'),
    text(said, 'phone'),
    text(said, 'email'),
    text(said, 'text'),
  ];
  const id = text(said, 'id');
  if (id === '' || phone + email + words === '') return [];
  const rest = { name, phone, email, text: words, campaign: [], employee: '' };
  return [{ kind: 'message', id, thread: id, at: instant(received, 'at') ?? arrivedAt, direction: 'in', channel: 'form', ...rest }]; // prettier-ignore
}
