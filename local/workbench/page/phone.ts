import { element } from './elements';
import type { PhoneStorage } from './frame';
import type { PageTexts } from './language/texts';
import type { Panels } from './panels';

/** What of the add-on a phone reaches: who may have one, the page of one of them, and the one door of that page. */
export interface PhoneDoor {
  readonly people: () => readonly string[];
  /** The page as the web app serves it; null where it serves none. */
  readonly page: (name: string) => string | null;
  readonly call: (functionName: string, args: readonly unknown[]) => Promise<unknown>;
  /** Where such pages stand; null: nowhere else than we do. */
  readonly address: string | null;
}

/** Asks whose phone it is to be and what its browser keeps, and shows the page of that person in a frame of the size of one. */
export function choosePhone(panels: Panels, door: PhoneDoor, texts: PageTexts): void {
  const storages = Object.entries(texts.phoneStorages).map(([value, textContent]) => element('option', { value, textContent })); // prettier-ignore
  const storage = element('select', {}, ...storages);
  const buttons = door.people().map((name) => {
    const button = element('button', { type: 'button', textContent: name });
    button.addEventListener('click', () => {
      close();
      const html = door.page(name);
      const panel = { title: name, address: door.address, storage: storage.value as PhoneStorage };
      if (html !== null) panels.showPhone({ ...panel, html }, door.call);
    });
    return button;
  });
  const explained = element('p', { className: 'explained', textContent: texts.phoneExplained });
  const close = panels.showOwn(texts.phone.replace('…', ''), [
    explained,
    ...(door.address === null ? [] : [element('label', {}, texts.phoneStorage, ' ', storage)]),
    element('div', { className: 'people' }, ...buttons),
  ]);
}
