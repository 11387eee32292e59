import { createContext, Script } from 'node:vm';
import { pushedFiles } from './addOn';

/** An element as far as the page needs one. */
function anElement() {
  const listeners: Record<string, (event: { preventDefault(): void }) => void> = {};
  return {
    textContent: '',
    value: '',
    name: '',
    disabled: false,
    append: () => undefined,
    focus: () => undefined,
    addEventListener: (name: string, listen: (event: { preventDefault(): void }) => void) => (listeners[name] = listen),
    raise: (name: string) => listeners[name]?.({ preventDefault: () => undefined }),
  };
}

/** The page of the Settings dialog, opened where the test is the clock and Google. */
function openedPage() {
  const html = pushedFiles()['settings.html'] ?? '';
  const code = [...html.matchAll(/<script>([^]*?)<\/script>/g)].at(-1)?.[1] ?? '';
  const elements = new Map<string, ReturnType<typeof anElement>>();
  const timers = new Map<number, { readonly call: () => void; readonly after: number }>();
  let fail: (error: { message: string }) => void = () => undefined;
  const runner = {
    withSuccessHandler: () => runner,
    withFailureHandler(handle: typeof fail) {
      fail = handle;
      return runner;
    },
    saveSettings: () => undefined,
  };
  const named = (id: string): ReturnType<typeof anElement> => {
    const known = elements.get(id) ?? anElement();
    elements.set(id, known);
    return known;
  };
  const words = { save: 'Save', cancel: 'Cancel', saving: 'Saving', noAnswer: 'Two accounts.' };
  new Script(code).runInContext(
    createContext({
      PAGE_DATA: { fields: [], words },
      document: { getElementById: named, createElement: anElement, addEventListener: () => undefined },
      google: { script: { run: runner, host: { close: () => undefined } } },
      setTimeout: (call: () => void, after: number) => timers.set(timers.size, { call, after }).size - 1,
      clearTimeout: (id: number) => timers.delete(id),
    }),
  );
  return { named, timers, fail: (message: string) => fail({ message }) };
}

describe('the Settings page', () => {
  test('says after twenty seconds of silence that two accounts may be signed in', () => {
    const { named, timers } = openedPage();
    named('form').raise('submit');
    const [timer] = timers.values();
    expect(timer?.after).toBe(20_000);
    expect(named('status').textContent).toBe('');
    timer?.call();
    expect(named('status').textContent).toBe('Two accounts.');
  });

  test('says so at once where Google refuses, and waits no longer', () => {
    const { named, timers, fail } = openedPage();
    named('form').raise('submit');
    fail('Доступ запрещён');
    expect(named('status').textContent).toBe('Доступ запрещён Two accounts.');
    expect(named('save').disabled).toBe(false);
    expect(timers.size).toBe(0);
  });
});
