import { element } from './elements';
import type { PageTexts } from './language/texts';

/** What can be done without a mouse. */
export function keysView({ keysText }: PageTexts): Node[] {
  return [element('ul', { className: 'keys' }, ...keysText.map((text) => element('li', { textContent: text })))];
}
