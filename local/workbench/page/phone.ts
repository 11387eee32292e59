import { element } from './elements';
import type { PageTexts } from './language/texts';
import type { Panels } from './panels';

/** What of the add-on a phone reaches: who may have one, the page of one of them, and the one door of that page. */
export interface PhoneDoor {
  readonly people: () => readonly string[];
  /** The page as the web app serves it; null where it serves none. */
  readonly page: (name: string) => string | null;
  readonly call: (functionName: string, args: readonly unknown[]) => Promise<unknown>;
}

/** Asks whose phone it is to be, and shows the page of that person in a frame of the size of one. */
export function choosePhone(panels: Panels, door: PhoneDoor, texts: PageTexts): void {
  const buttons = door.people().map((name) => {
    const button = element('button', { type: 'button', textContent: name });
    button.addEventListener('click', () => {
      close();
      const html = door.page(name);
      if (html !== null) panels.showPhone({ title: name, html }, door.call);
    });
    return button;
  });
  const explained = element('p', { className: 'explained', textContent: texts.phoneExplained });
  const close = panels.showOwn(texts.phone.replace('…', ''), [
    explained,
    element('div', { className: 'people' }, ...buttons),
  ]);
}
