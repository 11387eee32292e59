import type { PhoneFilling } from '../phoneShell';
import { element } from './elements';
import type { FrameAnswer, FrameMessage } from './frameClient';
import { frameClient } from './frameClient';

/** Google's sandbox of add-on pages, but for same-origin: our page's token is not for them. */
const sandbox = 'allow-scripts allow-forms allow-popups allow-modals allow-downloads allow-popups-to-escape-sandbox';

export interface FrameHost {
  /** Runs a function of the add-on; rejects with its error. */
  call(name: string, args: readonly unknown[]): Promise<unknown>;
  close(): void;
  focusEditor(): void;
  resize(size: { width?: number; height?: number }): void;
}

/** A page of the add-on in a frame of its own that can reach nothing but the add-on's functions. */
export function createFrame(html: string, title: string, host: FrameHost): HTMLIFrameElement {
  const frame = element('iframe', { title });
  frame.setAttribute('sandbox', sandbox);
  // A document inside the page's own address (srcdoc) could read that address, and the secret in it.
  frame.src = URL.createObjectURL(new Blob([withClient(html)], { type: 'text/html;charset=utf-8' }));
  whenLoaded(frame, () => {
    URL.revokeObjectURL(frame.src);
    frame.contentWindow?.postMessage('workbench-port', '*', [portTo(host)]);
  });
  return frame;
}

/** What the browser keeps for a page of the web app in its frame. */
export type PhoneStorage = 'present' | 'emptied' | 'blocked';

/** A page of the web app as Google frames it: at an address that is not ours, with what that address may keep. */
export function createPhoneFrame(
  { html, address, storage }: { readonly html: string; readonly address: string; readonly storage: PhoneStorage },
  title: string,
  host: FrameHost,
): HTMLIFrameElement {
  const frame = element('iframe', { title, src: address });
  frame.setAttribute('sandbox', storage === 'blocked' ? sandbox : `${sandbox} allow-same-origin`);
  const filling: PhoneFilling = { html: withClient(html), isEmptied: storage === 'emptied' };
  whenLoaded(frame, () => frame.contentWindow?.postMessage(filling, '*', [portTo(host)]));
  return frame;
}

function whenLoaded(frame: HTMLIFrameElement, fill: () => void): void {
  const filled = (): void => {
    fill();
    frame.focus();
  };
  frame.addEventListener('load', filled, { once: true });
}

/** The way of a page to the add-on's functions: this end of it is answered here. */
function portTo(host: FrameHost): MessagePort {
  const { port1, port2 } = new MessageChannel();
  port1.onmessage = ({ data }: MessageEvent) => void receive(data as FrameMessage, port1, host);
  return port2;
}

function withClient(html: string): string {
  const script = `<script>(${frameClient.toString()})()</script>`;
  if (/<head[^>]*>/i.test(html)) return html.replace(/<head[^>]*>/i, (head) => head + script);
  return script + html;
}

async function receive(message: FrameMessage, port: MessagePort, host: FrameHost): Promise<void> {
  switch (message.kind) {
    case 'close':
      host.close();
      return;
    case 'focusEditor':
      host.focusEditor();
      return;
    case 'size':
      host.resize(message);
      return;
    case 'run':
      port.postMessage(await answerCall(message.id, () => host.call(message.name, message.args)));
  }
}

/** Own properties and the class of an error are lost on the way, as at Google. */
async function answerCall(id: number, call: () => Promise<unknown>): Promise<FrameAnswer> {
  try {
    return { id, ok: true, value: await call() };
  } catch (error) {
    const { name, message } = error instanceof Error ? error : { name: 'Error', message: String(error) };
    return { id, ok: false, name, message };
  }
}
