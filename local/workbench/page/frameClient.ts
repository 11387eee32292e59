/** What a page of the add-on asks of the workbench through its port. */
export type FrameMessage =
  | { readonly kind: 'run'; readonly id: number; readonly name: string; readonly args: readonly unknown[] }
  | { readonly kind: 'close' }
  | { readonly kind: 'focusEditor' }
  | { readonly kind: 'size'; readonly width?: number; readonly height?: number };

/** How a call went. */
export type FrameAnswer =
  | { readonly id: number; readonly ok: true; readonly value: unknown }
  | { readonly id: number; readonly ok: false; readonly name: string; readonly message: string };

/**
 * Runs inside a page of the add-on before anything of it: offers `google.script` as Google does. It is put into the page
 * as text, so it uses nothing from outside itself.
 */
export function frameClient(): void {
  interface Handlers {
    success?: (value: unknown, userObject: unknown) => void;
    failure?: (error: Error, userObject: unknown) => void;
    userObject?: unknown;
  }
  const waiting = new Map<number, Handlers>();
  const unsent: unknown[] = [];
  let port: MessagePort | undefined;
  let calls = 0;

  function send(message: unknown): void {
    if (port) port.postMessage(message);
    else unsent.push(message);
  }

  function receive(answer: FrameAnswer): void {
    const handlers = waiting.get(answer.id);
    waiting.delete(answer.id);
    if (!handlers) return;
    if (answer.ok) return handlers.success?.(answer.value, handlers.userObject);
    const error = Object.assign(new Error(answer.message), { name: answer.name });
    if (handlers.failure) handlers.failure(error, handlers.userObject);
    else console.warn(answer.message);
  }

  function formValues(form: HTMLFormElement): Record<string, unknown> {
    const values: Record<string, unknown> = {};
    for (const [name, value] of new FormData(form)) {
      const old = values[name];
      values[name] = old === undefined ? value : Array.isArray(old) ? [...(old as unknown[]), value] : [old, value];
    }
    return values;
  }

  function call(handlers: Handlers, name: string, args: unknown[]): void {
    const id = ++calls;
    waiting.set(id, handlers);
    const sent = args.map((value) => (value instanceof HTMLFormElement ? formValues(value) : value));
    try {
      send({ kind: 'run', id, name, args: sent });
    } catch {
      receive({ id, ok: false, name: 'TypeError', message: `Failed due to illegal value in property: ${name}` });
    }
  }

  function runner(handlers: Handlers): object {
    const withs: Record<string, (value: never) => object> = {
      withSuccessHandler: (success: NonNullable<Handlers['success']>) => runner({ ...handlers, success }),
      withFailureHandler: (failure: NonNullable<Handlers['failure']>) => runner({ ...handlers, failure }),
      withUserObject: (userObject: unknown) => runner({ ...handlers, userObject }),
    };
    return new Proxy(withs, {
      get(target, name) {
        if (typeof name !== 'string') return undefined;
        return target[name] ?? ((...args: unknown[]) => call(handlers, name, args));
      },
    });
  }

  const host = {
    close: () => send({ kind: 'close' }),
    setWidth: (width: number) => send({ kind: 'size', width }),
    setHeight: (height: number) => send({ kind: 'size', height }),
    editor: { focus: () => send({ kind: 'focusEditor' }) },
    origin: 'https://docs.google.com',
  };
  Object.assign(window, { google: { script: { run: runner({}), host, history: {}, url: {} } } });
  window.addEventListener('keydown', (event) => {
    if (event.key === 'Escape' && !event.defaultPrevented) send({ kind: 'close' });
  });
  window.addEventListener('message', function connect(event: MessageEvent) {
    if (event.data !== 'workbench-port') return;
    window.removeEventListener('message', connect);
    port = event.ports[0];
    if (!port) return;
    port.onmessage = (message: MessageEvent) => receive(message.data as FrameAnswer);
    for (const message of unsent.splice(0)) port.postMessage(message);
  });
}
