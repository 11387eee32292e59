import { byId, element } from './elements';

/** A message in the corner, instead of the one before with the same title; it goes by itself after some seconds, or stays when they are not positive. */
export function showToast(message: string, title: string, seconds: number, closeLabel: string): () => void {
  const close = element('button', { type: 'button', textContent: '×', aria: { label: closeLabel } });
  const toast = element(
    'div',
    { className: 'toast', role: 'status' },
    element('strong', { textContent: title }),
    element('span', { textContent: message }),
    close,
  );
  for (const shown of byId('toasts').querySelectorAll('.toast'))
    if (shown.querySelector('strong')?.textContent === title) shown.remove();
  const remove = (): void => toast.remove();
  close.addEventListener('click', remove);
  byId('toasts').append(toast);
  if (seconds > 0) setTimeout(remove, seconds * 1000);
  return remove;
}
