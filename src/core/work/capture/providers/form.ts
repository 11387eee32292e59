import { stableHash } from '../../../values/stableHash';
import type { MessageEvent } from '../event';
import { at, text, type Provider, type Received, type Said } from '../received';

/** A form of a site: whatever its fields are called, as sites usually call them. */
export const form: Provider = { events, isOwn: isOfRobot };

const FIELDS = {
  id: ['tranid', 'submission_id', 'id', 'message_id'],
  name: ['name', 'fio', 'имя', 'your-name', 'fullname', 'full_name', 'client'],
  phone: ['phone', 'tel', 'телефон', 'your-phone', 'phone_number', 'mobile'],
  email: ['email', 'e-mail', 'mail', 'почта', 'your-email'],
  text: ['message', 'text', 'comment', 'comments', 'вопрос', 'комментарий', 'сообщение', 'your-message', 'question'],
  source: ['utm_source'],
  campaign: ['utm_campaign'],
  page: ['page', 'url', 'referer', 'referrer', 'page_url'],
} as const;

/** A person does not see it and leaves it empty; a robot fills in everything. */
const TRAPS = ['honeypot', '_gotcha', 'website_url_2'];

function events({ said, arrivedAt, fields }: Received): readonly MessageEvent[] {
  const lower = byLowerNames(said);
  const of = (field: keyof typeof FIELDS): string => {
    const own = fields[field];
    return own === undefined ? text(lower, ...FIELDS[field]) : text(said, own) || text(lower, own.toLowerCase());
  };
  const [name, phone, email, words] = [of('name'), of('phone'), of('email'), of('text')];
  if (isOfRobot(said) || phone + email + words === '') return [];
  const campaign = [of('source'), of('campaign'), of('page')].filter(Boolean);
  // Without a number of its own a form that is sent twice on one day with the same words is one inquiry.
  const day = Math.floor(arrivedAt / 86_400_000);
  const id = of('id') || stableHash([name, phone, email, words, day].join('\n')).toString(36);
  const rest = { name, phone, email, text: words, campaign, employee: '' };
  return [{ kind: 'message', id, thread: id, at: arrivedAt, direction: 'in', channel: 'form', ...rest }];
}

function isOfRobot(said: Said): boolean {
  const lower = byLowerNames(said);
  return TRAPS.some((trap) => text(lower, trap) !== '');
}

/** Names of fields are written in every way; fields one level down belong to the form as well. */
function byLowerNames(said: Said): Said {
  const own = flat(said);
  const nested = ['data', 'fields', 'form', 'payload'].flatMap((field) =>
    Object.entries(flat(at(said, field) ?? null)),
  );
  return Object.fromEntries([...nested, ...Object.entries(own)].map(([field, value]) => [field.toLowerCase().replaceAll('.', '_'), value])); // prettier-ignore
}

function flat(said: Said): Readonly<Record<string, Said>> {
  return typeof said === 'object' && said !== null && !Array.isArray(said)
    ? (said as Readonly<Record<string, Said>>)
    : {};
}
