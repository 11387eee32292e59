import { asText } from '../core/asText';
import { scriptException } from '../core/exception';
import type { ServiceObject, ServiceState } from '../core/serviceClass';
import { defineService } from '../core/serviceClass';

/** A message that a script sent; nothing leaves this machine. */
export interface SentMail {
  readonly to: string;
  readonly subject: string;
  readonly body: string;
  readonly options: Readonly<Record<string, unknown>>;
}

interface MailState extends ServiceState {
  readonly outbox: SentMail[];
  /** Recipients that are left today. */
  quota: number;
}

const mostRecipients = 50;

function send(state: MailState, ...values: readonly unknown[]): void {
  const mail = readMail(values);
  const recipients = [mail.to, mail.options['cc'], mail.options['bcc']]
    .flatMap((list) => asText(list).split(','))
    .filter((address) => address.trim() !== '');
  if (recipients.length === 0) throw scriptException('Failed to send email: no recipient');
  const invalid = recipients.find((address) => !address.includes('@'));
  if (invalid !== undefined) throw scriptException(`Invalid email: ${invalid.trim()}`);
  if (recipients.length > mostRecipients) throw scriptException('Limit Exceeded: Email Recipients Per Message.');
  if (recipients.length > state.quota) {
    throw scriptException('Service invoked too many times for one day: email.');
  }
  state.quota -= recipients.length;
  state.outbox.push(mail);
}

function readMail(values: readonly unknown[]): SentMail {
  const [first] = values;
  if (typeof first === 'object' && first !== null) {
    const { to = '', subject = '', body = '', ...options } = first as Record<string, unknown>;
    return { to: String(to), subject: String(subject), body: String(body), options };
  }
  const [to, second, third, fourth] = values;
  if (values.length === 4 && typeof fourth === 'string') {
    return { to: String(to), subject: String(third), body: fourth, options: { replyTo: second } };
  }
  return { to: String(to), subject: String(second), body: asText(third), options: { ...(fourth as object) } };
}

const mailApp = defineService<MailState>(
  { name: 'MailApp', counted: true },
  { sendEmail: send, getRemainingDailyQuota: ({ quota }) => quota },
);

export function createMailApp(calls: ServiceState['calls'], outbox: SentMail[], quota: number): ServiceObject {
  return mailApp.create({ calls, outbox, quota });
}
