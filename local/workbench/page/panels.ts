import { byId, element } from './elements';
import type { FrameHost, PhoneStorage } from './frame';
import { createFrame, createPhoneFrame } from './frame';

export interface HtmlPanel {
  readonly title: string;
  readonly html: string;
  readonly width?: number;
  readonly height?: number;
}

/** `address`: where the page is to stand; null where there is no other place than ours, so that its frame keeps nothing. */
interface PhonePanel extends HtmlPanel {
  readonly address: string | null;
  readonly storage: PhoneStorage;
}

export interface Panels {
  showSidebar(panel: HtmlPanel): void;
  showDialog(panel: HtmlPanel, modal: boolean): void;
  /** A page of the web app in a frame of the size of a phone: it reaches what such a page reaches at Google. */
  showPhone(panel: PhonePanel, call: FrameHost['call']): void;
  /** A dialog of the workbench itself. */
  showOwn(title: string, body: readonly Node[]): () => void;
}

export interface PanelOptions {
  readonly call: FrameHost['call'];
  readonly focusEditor: () => void;
  readonly closeLabel: () => string;
}

/** One sidebar at a time, 300 pixels wide as at Google, and dialogs above everything. */
export function createPanels({ call, focusEditor, closeLabel }: PanelOptions): Panels {
  function closeButton(close: () => void): HTMLButtonElement {
    const button = element('button', { type: 'button', textContent: '×', aria: { label: closeLabel() } });
    button.addEventListener('click', close);
    return button;
  }

  function showDialogElement(title: string, body: HTMLElement, modal: boolean): () => void {
    const close = (): void => {
      if (!dialog.isConnected) return;
      dialog.close();
      dialog.remove();
      focusEditor();
    };
    const header = element('header', {}, element('h2', { textContent: title }), closeButton(close));
    const dialog = element('dialog', { className: 'panel', aria: { label: title } }, header, body);
    dialog.addEventListener('cancel', (event) => {
      event.preventDefault();
      close();
    });
    document.body.append(dialog);
    if (modal) dialog.showModal();
    else dialog.show();
    return close;
  }

  return {
    showSidebar({ title, html }) {
      const sidebar = byId('sidebar');
      const close = (): void => {
        sidebar.replaceChildren();
        sidebar.hidden = true;
        focusEditor();
      };
      const frame = createFrame(html, title, { call, close, focusEditor, resize: () => undefined });
      const header = element('header', {}, element('h2', { textContent: title }), closeButton(close));
      sidebar.replaceChildren(header, frame);
      sidebar.hidden = false;
    },
    showDialog({ title, html, width = 600, height = 400 }, modal) {
      let close = (): void => undefined;
      const resize = (size: { width?: number; height?: number }): void => {
        if (size.width !== undefined) body.style.width = `${size.width}px`;
        if (size.height !== undefined) body.style.height = `${size.height}px`;
      };
      const frame = createFrame(html, title, { call, close: () => close(), focusEditor, resize });
      const body = element('div', { className: 'frame' }, frame);
      resize({ width, height });
      close = showDialogElement(title, body, modal);
    },
    showPhone({ title, html, address, storage }, callOfWeb) {
      let close = (): void => undefined;
      const host = { call: callOfWeb, close: () => close(), focusEditor, resize: () => undefined };
      const frame =
        address === null ? createFrame(html, title, host) : createPhoneFrame({ html, address, storage }, title, host);
      close = showDialogElement(title, element('div', { className: 'frame phone' }, frame), false);
    },
    showOwn(title, body) {
      return showDialogElement(title, element('div', { className: 'own' }, ...body), true);
    },
  };
}
