import { element } from './elements';
import type { PageTexts } from './language/texts';

/** A mail the add-on would send. */
export interface OutgoingMail {
  readonly to: string;
  readonly subject: string;
  readonly body: string;
}

/** The mails as a list for a dialog; nothing of them is run as html. */
export function outboxView(mails: readonly OutgoingMail[], texts: PageTexts): Node[] {
  const explained = element('p', { className: 'explained', textContent: texts.outboxExplained });
  if (mails.length === 0) return [explained, element('p', { textContent: texts.outboxEmpty })];
  return [explained, ...mails.map((mail) => mailView(mail, texts))];
}

function mailView(mail: OutgoingMail, texts: PageTexts): HTMLElement {
  const head = `${texts.to}: ${mail.to}`;
  return element(
    'details',
    { className: 'mail' },
    element('summary', {}, element('strong', { textContent: mail.subject }), element('span', { textContent: head })),
    element('pre', { textContent: mail.body }),
  );
}
