import type { Language } from '../../../../src/core/values/label';
import { byId, element } from '../elements';
import { startWords } from './words';

/** What a person may begin with. */
export type Beginning =
  { readonly kind: 'file'; readonly file: File } | { readonly kind: 'demo' } | { readonly kind: 'empty' };

export interface StartPage {
  /** Says why something could not be opened, and waits for something else. */
  readonly refuse: (sentence: string) => void;
  readonly close: () => void;
}

/** The first thing to see: drop a file, look at the example, or begin with nothing. */
export function showStartPage(
  language: Language,
  begin: (beginning: Beginning) => void,
  changeLanguage: () => void,
): StartPage {
  const words = startWords[language];
  const status = element('p', { role: 'status' });
  const input = element('input', { type: 'file', id: 'chosenFile' });
  const buttons = [button(words.demo, { kind: 'demo' }), button(words.empty, { kind: 'empty' })];
  const other = element('button', { type: 'button', className: 'language', textContent: words.otherLanguage });
  const zone = element(
    'label',
    { className: 'drop', htmlFor: 'chosenFile' },
    element('strong', { textContent: words.drop }),
    element('span', { textContent: words.kinds }),
    input,
  );
  const page = element(
    'main',
    { id: 'start' },
    other,
    element('h1', { textContent: words.title }),
    element('p', { textContent: words.what }),
    zone,
    element('div', { className: 'beginnings' }, ...buttons),
    element('p', { className: 'stays', textContent: words.stays }),
    status,
  );

  function button(label: string, beginning: Beginning): HTMLButtonElement {
    const made = element('button', { type: 'button', textContent: label });
    made.addEventListener('click', () => go(beginning));
    return made;
  }

  function go(beginning: Beginning): void {
    busy(true);
    status.textContent = words.reading;
    begin(beginning);
  }

  function busy(isBusy: boolean): void {
    page.ariaBusy = String(isBusy);
    for (const one of [...buttons, input]) one.disabled = isBusy;
  }

  other.addEventListener('click', changeLanguage);
  input.addEventListener('change', () => {
    const [file] = input.files ?? [];
    if (file) go({ kind: 'file', file });
  });
  page.addEventListener('dragover', (event) => {
    event.preventDefault();
    zone.classList.add('over');
  });
  page.addEventListener('dragleave', () => zone.classList.remove('over'));
  page.addEventListener('drop', (event) => {
    event.preventDefault();
    zone.classList.remove('over');
    const [file] = event.dataTransfer?.files ?? [];
    if (file && page.ariaBusy !== 'true') go({ kind: 'file', file });
  });
  document.title = words.title;
  document.documentElement.lang = language;
  byId('splash').hidden = true;
  document.body.append(page);
  document.body.dataset['state'] = 'start';

  return {
    refuse(sentence) {
      busy(false);
      input.value = '';
      status.textContent = sentence;
    },
    close: () => page.remove(),
  };
}
