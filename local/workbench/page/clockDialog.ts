import type { WorkbookClock } from './clock';
import { element } from './elements';
import type { PageTexts } from './language/texts';
import type { Panels } from './panels';

/** Asks for the wall clock that commands count from. */
export function askClock(panels: Panels, clock: WorkbookClock, texts: PageTexts, changed: () => void): void {
  const input = element('input', { type: 'datetime-local', value: clock.wall(), required: true });
  const set = element('button', { type: 'submit', className: 'primary', textContent: texts.set });
  const present = element('button', { type: 'button', textContent: texts.present });
  const form = element(
    'form',
    {},
    element('p', { className: 'explained', textContent: texts.clockExplained }),
    input,
    element('div', { className: 'buttons' }, set, present),
  );
  const close = panels.showOwn(texts.clockTitle, [form]);
  function choose(wall: string | null): void {
    clock.set(wall);
    changed();
    close();
  }
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    choose(input.value);
  });
  present.addEventListener('click', () => choose(null));
}
