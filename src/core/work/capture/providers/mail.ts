import { foldCase } from '../../../values/text';
import type { MessageEvent } from '../event';
import { at, instant, text, type Provider, type Received, type Said } from '../received';

/**
 * A mailbox, read letter by letter: what somebody writes opens an inquiry, what any of us answers closes it. Robots,
 * mailings and colleagues open none, and an automatic answer of ours is no answer.
 */
export const mail: Provider = { events: mailEvents, zone: 'UTC', isOwn: () => true };

function mailEvents(received: Received): readonly MessageEvent[] {
  const { said } = received;
  const [thread, id, moment] = [text(said, 'thread'), text(said, 'id'), instant(received, 'at')];
  if (thread === '' || id === '' || moment === undefined || isOfRobot(said)) return [];
  const isOurs = ourAddresses(said);
  const { name, address } = writerOf(text(said, 'from'));
  if (address === '') return [];
  const direction = isOurs(address) ? ('out' as const) : ('in' as const);
  // What goes to colleagues alone answers nobody.
  if (direction === 'out' && addressesIn(text(said, 'to')).every(isOurs)) return [];
  const event = {
    id: `${thread}:${id}`,
    thread,
    at: moment,
    direction,
    name: direction === 'in' ? name : '',
    phone: '',
    email: direction === 'in' ? address : '',
    text: [text(said, 'subject'), text(said, 'link')].filter(Boolean).join(' '),
    campaign: [],
    employee: direction === 'out' ? address : '',
  };
  return [{ kind: 'message', channel: 'email', ...event }];
}

const ADDRESS = /[^\s<>,;"()]+@[^\s<>,;"()]+/;

function addressesIn(list: string): readonly string[] {
  return (list.match(new RegExp(ADDRESS, 'g')) ?? []).map(foldCase);
}

/** `"Anna Frolova" <anna@client.example>`: a name in front of an address, or an address alone. */
function writerOf(from: string): { readonly name: string; readonly address: string } {
  const address = foldCase(ADDRESS.exec(from)?.[0] ?? '');
  const name = from
    .replace(/<[^>]*>/, '')
    .replace(/^[\s"']+|[\s"']+$/g, '')
    .trim();
  return { name: name.includes('@') ? '' : name, address };
}

/** Mail services that anybody has an address of: two of them are no colleagues. */
const EVERYBODYS = new Set(
  'gmail.com googlemail.com yandex.ru ya.ru yandex.com mail.ru inbox.ru list.ru bk.ru internet.ru rambler.ru vk.com outlook.com hotmail.com live.com icloud.com me.com yahoo.com proton.me protonmail.com gmx.com'.split(
    ' ',
  ),
);

/** Ours are the addresses named, and all of a domain of our own. */
function ourAddresses(said: Said): (address: string) => boolean {
  const named = new Set(addressesIn(text(said, 'ours')));
  const domains = new Set([...named].map(domainOf).filter((domain) => !EVERYBODYS.has(domain)));
  return (address) => named.has(address) || domains.has(domainOf(address));
}

function domainOf(address: string): string {
  return address.slice(address.lastIndexOf('@') + 1);
}

const ROBOT = /^(?:no-?reply|do-?not-?reply|mailer-daemon|postmaster|bounces?|notifications?)\b/;
const MAILINGS = new Set(['bulk', 'list', 'junk']);

/** What programs send says so in its head, or by whom it is from. */
function isOfRobot(said: Said): boolean {
  const automatic = foldCase(text(said, 'autoSubmitted'));
  return (
    (automatic !== '' && automatic !== 'no') ||
    text(said, 'listUnsubscribe') !== '' ||
    MAILINGS.has(foldCase(text(said, 'precedence'))) ||
    at(said, 'isDraft') === true ||
    ROBOT.test(writerOf(text(said, 'from')).address)
  );
}
