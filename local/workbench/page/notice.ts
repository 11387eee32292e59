import { byId, element } from './elements';

export interface NoticeChoice {
  readonly label: string;
  readonly run: () => void;
}

/** A line across the page that stays until it is answered; answers how to take it away. */
export function showNotice(message: string, choices: readonly NoticeChoice[], closeLabel: string): () => void {
  const remove = (): void => notice.remove();
  const buttons = choices.map(({ label, run }) => {
    const button = element('button', { type: 'button', textContent: label });
    button.addEventListener('click', () => {
      remove();
      run();
    });
    return button;
  });
  const close = element('button', {
    type: 'button',
    className: 'close',
    textContent: '×',
    aria: { label: closeLabel },
  });
  close.addEventListener('click', remove);
  const notice = element(
    'div',
    { className: 'notice', role: 'alert' },
    element('p', { textContent: message }),
    ...buttons,
    close,
  );
  byId('notices').append(notice);
  return remove;
}
