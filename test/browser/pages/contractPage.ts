import type { SheetStore } from '../../../local/store/sheetStore';
import type { WorkbookData } from '../../../local/store/workbookData';
import { createUniver } from '../../../local/univer/createUniver';
import type { ShownWorkbook } from '../../../local/univer/showWorkbook';
import { showWorkbook } from '../../../local/univer/showWorkbook';
import type { ContractRunner } from '../../contract/contractRunner';
import { describeSheetStore } from '../../contract/sheetStore';
import type { ContractResult } from '../contractResult';

declare global {
  interface Window {
    runContract(): ContractResult[];
  }
}

const readers = /^(?:sheets|read|extent|sizes|hidden|selection|toData|touched|onChange|forget|model)/;

/** Has everything read anew from Univer after each write, so that what is compared is what Univer holds. */
function alwaysFromUniver(shown: ShownWorkbook): SheetStore {
  return new Proxy(shown.store, {
    get(store, name) {
      const value: unknown = Reflect.get(store, name, store);
      if (typeof value !== 'function' || typeof name !== 'string') return value;
      return (...args: unknown[]) => {
        const result: unknown = Reflect.apply(value, store, args);
        if (!readers.test(name)) store.forget();
        return result;
      };
    },
  });
}

window.runContract = () => {
  const container = document.createElement('div');
  container.style.cssText = 'width:1000px;height:600px';
  document.body.append(container);
  const univer = createUniver(container, 'en');
  let shown: ShownWorkbook | undefined;
  function show(data: WorkbookData): ShownWorkbook {
    shown?.close();
    return (shown = showWorkbook(univer, data, () => undefined));
  }
  return [
    ...results('as the page uses it', (data) => show(data).store),
    ...results('read back from Univer', (data) => alwaysFromUniver(show(data))),
  ];
};

function results(name: string, createStore: (data: WorkbookData) => SheetStore): ContractResult[] {
  const path: string[] = [];
  const found: ContractResult[] = [];
  const runner: ContractRunner = {
    describe(title, body) {
      path.push(title);
      body();
      path.pop();
    },
    test(title, body) {
      found.push({ title: [...path, title].join(' › '), failure: failureOf(body) });
    },
    expectEqual(actual, expected) {
      const [one, other] = [canonical(actual), canonical(expected)];
      if (one !== other) throw new Error(`expected ${other}\nbut got ${one}`);
    },
  };
  describeSheetStore(name, createStore, runner);
  return found;
}

function failureOf(body: () => void): string | null {
  try {
    body();
    return null;
  } catch (error) {
    return error instanceof Error ? `${error.message}\n${error.stack ?? ''}` : String(error);
  }
}

/** Equal data give equal text, whatever the order of their properties and whether absent ones are named. */
function canonical(value: unknown): string {
  if (value === undefined) return 'undefined';
  return JSON.stringify(value, (_key, inner: unknown) => {
    if (inner instanceof Set) return { set: [...inner] };
    if (inner === null || typeof inner !== 'object' || Array.isArray(inner)) return inner;
    return Object.fromEntries(Object.entries(inner).sort(([one], [other]) => (one < other ? -1 : 1)));
  });
}
