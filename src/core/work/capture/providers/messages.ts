import { channelKinds, directions, spellingsOf } from '../../../register/schema/choice';
import { foldHeading } from '../../../values/text';
import type { MessageEvent } from '../event';
import { at, instant, text, type Provider, type Received, type Said } from '../received';

/** Messengers: what a client writes opens an inquiry, what we write answers it. */

/** A Telegram bot: private talks only; in a business account our own letters come as well. */
export const telegram: Provider = { events: telegramEvents, zone: 'UTC', isOwn: isUpdate };

/** Groups, channels, buttons and members are updates as well. */
function isUpdate(said: Said): boolean {
  return text(said, 'update_id') !== '';
}

function telegramEvents(received: Received): readonly MessageEvent[] {
  const { said } = received;
  return ['message', 'business_message'].flatMap((kind): readonly MessageEvent[] => {
    const chat = text(said, `${kind}.chat.id`);
    const sender = text(said, `${kind}.from.id`);
    const moment = instant(received, `${kind}.date`);
    if (chat === '' || text(said, `${kind}.chat.type`) !== 'private' || moment === undefined) return [];
    const isOurs = sender !== chat;
    // A greeting or an away message is sent by nobody: it answers nobody.
    if (isOurs && at(said, `${kind}.is_from_offline`) === true) return [];
    const [who, handle] = [nameOf(said, `${kind}.chat`), text(said, `${kind}.chat.username`)];
    const event = {
      id: `${chat}:${text(said, `${kind}.message_id`)}`,
      thread: chat,
      at: moment,
      direction: isOurs ? ('out' as const) : ('in' as const),
      name: handle === '' ? who : `${who} @${handle}`.trim(),
      phone: text(said, `${kind}.contact.phone_number`),
      email: '',
      text: text(said, `${kind}.text`, `${kind}.caption`),
      campaign: [],
      employee: isOurs ? text(said, `${kind}.from.username`) || nameOf(said, `${kind}.from`) : '',
    };
    return [{ kind: 'message', channel: 'messenger', ...event }];
  });
}

function nameOf(said: Received['said'], path: string): string {
  return [text(said, `${path}.first_name`), text(said, `${path}.last_name`)].filter(Boolean).join(' ');
}

/** Chatwoot: one inbox for many channels; private notes are no letters. */
export const chatwoot: Provider = { events: chatwootEvents, zone: 'UTC', isOwn: isNews };

/** Conversations, contacts and whoever types are news as well. */
function isNews(said: Said): boolean {
  return /^(?:message|conversation|contact|inbox|webwidget)_\w+/.test(text(said, 'event'));
}

function chatwootEvents(received: Received): readonly MessageEvent[] {
  const { said } = received;
  const type = text(said, 'message_type');
  const moment = instant(received, 'created_at');
  const thread = text(said, 'conversation.id');
  const isIn = type === 'incoming' || type === '0';
  const isOut = type === 'outgoing' || type === '1';
  if (text(said, 'event') !== 'message_created' || at(said, 'private') === true || !(isIn || isOut)) return [];
  if (moment === undefined || thread === '' || (isOut && isOfNobody(said))) return [];
  const client = isIn ? 'sender' : 'conversation.meta.sender';
  const channel = text(said, 'conversation.channel', 'inbox.channel_type').includes('Email') ? 'email' : 'messenger';
  const event = {
    id: `${thread}:${text(said, 'id')}`,
    thread,
    at: moment,
    direction: isIn ? ('in' as const) : ('out' as const),
    name: text(said, `${client}.name`),
    phone: text(said, `${client}.phone_number`),
    email: text(said, `${client}.email`),
    text: text(said, 'content'),
    campaign: [],
    employee: isOut ? text(said, 'sender.email', 'sender.name') : '',
  };
  return [{ kind: 'message', channel, ...event }];
}

/** A bot, an automation or a campaign: no answer of ours. */
function isOfNobody(said: Said): boolean {
  const made = ['automation_rule_id', 'campaign_id'].some((field) => text(said, `content_attributes.${field}`, `additional_attributes.${field}`) !== ''); // prettier-ignore
  return made || ['agent_bot', 'captain_assistant'].includes(text(said, 'sender.type').toLowerCase());
}

const FIELDS = {
  id: ['message_id', 'id'],
  thread: ['thread_id', 'thread', 'chat_id', 'conversation_id'],
  direction: ['direction'],
  channel: ['channel'],
  at: ['at', 'date', 'created_at', 'timestamp'],
  name: ['name', 'from'],
  phone: ['phone'],
  email: ['email'],
  text: ['text', 'message', 'body'],
  employee: ['employee', 'agent'],
} as const;

/** Any program that can send a letter a delivery. */
export const anyMessages: Provider = { events: anyEvents };

const CHANNELS = spellingsOf(channelKinds);
const DIRECTIONS = spellingsOf(directions);

function anyEvents(received: Received): readonly MessageEvent[] {
  const { said, fields, arrivedAt } = received;
  const of = (field: keyof typeof FIELDS): string => text(said, ...(fields[field] === undefined ? FIELDS[field] : [fields[field]])); // prettier-ignore
  const [id, phone, email, name] = [of('id'), of('phone'), of('email'), of('name')];
  const thread = of('thread') || phone || email;
  if (id === '' || thread === '') return [];
  const paths = fields['at'] === undefined ? FIELDS.at : [fields['at']];
  const event = {
    id: `${thread}:${id}`,
    thread,
    at: instant(received, ...paths) ?? arrivedAt,
    direction: DIRECTIONS.get(foldHeading(of('direction'))) ?? ('in' as const),
    channel: CHANNELS.get(foldHeading(of('channel'))) ?? ('messenger' as const),
    name,
    phone,
    email,
    text: of('text'),
    campaign: [],
    employee: of('employee'),
  };
  return [{ kind: 'message', ...event }];
}
