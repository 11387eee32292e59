import { notImplemented } from '../core/exception';
import type { ServiceObject, ServiceState } from '../core/serviceClass';
import { defineService } from '../core/serviceClass';

/** A letter of the mailbox that stands in for Gmail; nothing is read from anywhere. */
export interface MailboxLetter {
  readonly id: string;
  readonly thread: string;
  /** Milliseconds since 1970. */
  readonly at: number;
  readonly from: string;
  readonly to: string;
  readonly cc?: string;
  readonly subject: string;
  readonly headers?: Readonly<Record<string, string>>;
  readonly isDraft?: boolean;
  /** `inbox`, `sent`, or a label of the team's. */
  readonly places: readonly string[];
}

export interface Mailbox {
  readonly aliases: readonly string[];
  /** All letters, as they are when a script asks. */
  readonly letters: () => readonly MailboxLetter[];
}

interface Access extends ServiceState {
  readonly mailbox: Mailbox;
  readonly now: () => number;
  readonly date: (instant: number) => Date;
}

interface LetterState extends Access {
  readonly letter: MailboxLetter;
}

interface ThreadState extends Access {
  readonly id: string;
}

const gmailMessage = defineService<LetterState>(
  { name: 'GmailApp.GmailMessage' },
  {
    getId: ({ letter }) => letter.id,
    getThread: ({ letter, ...access }) => gmailThread.create({ ...access, id: letter.thread }),
    getDate: ({ letter, date }) => date(letter.at),
    getFrom: ({ letter }) => letter.from,
    getTo: ({ letter }) => letter.to,
    getCc: ({ letter }) => letter.cc ?? '',
    getSubject: ({ letter }) => letter.subject,
    getHeader: ({ letter }, name: string) => letter.headers?.[name] ?? '',
    isDraft: ({ letter }) => letter.isDraft ?? false,
  },
);

const gmailThread = defineService<ThreadState>(
  { name: 'GmailApp.GmailThread' },
  {
    getId: ({ id }) => id,
    getPermalink: ({ id }) => `https://mail.google.com/mail/u/0/#inbox/${id}`,
  },
);

const DAY = 86_400_000;
const ALTERNATIVES = /^\{(in:inbox|label:"[^"]*") in:sent\} -in:chats newer_than:(\d+)d$/;

/** The threads of which a letter fits, the newest first; of Gmail's questions the one that this add-on asks. */
function search(access: Access, query: string, start: number, max: number): readonly ServiceObject[] {
  const [, place = '', days] = ALTERNATIVES.exec(query) ?? [];
  if (days === undefined) throw notImplemented(`GmailApp.search("${query}")`);
  const wanted = new Set([place.replace(/^(?:in:|label:)"?|"$/g, ''), 'sent']);
  const since = access.now() - Number(days) * DAY;
  const fitting = access.mailbox
    .letters()
    .filter(({ at, places }) => at >= since && places.some((one) => wanted.has(one)));
  const newest = new Map(fitting.sort((one, other) => other.at - one.at).map(({ thread, at }) => [thread, at]));
  return [...newest.keys()].slice(start, start + max).map((id) => gmailThread.create({ ...access, id }));
}

function lettersOf(access: Access, threads: readonly ServiceObject[]): readonly (readonly ServiceObject[])[] {
  return threads.map((thread) => {
    const id = gmailThread.stateOf(thread)?.id;
    const letters = access.mailbox.letters().filter((letter) => letter.thread === id);
    return letters.map((letter) => gmailMessage.create({ ...access, letter }));
  });
}

const gmailApp = defineService<Access>(
  { name: 'GmailApp', counted: true },
  { search, getMessagesForThreads: lettersOf, getAliases: ({ mailbox }) => [...mailbox.aliases] },
);

export function createGmailApp(access: Access): ServiceObject {
  return gmailApp.create(access);
}
