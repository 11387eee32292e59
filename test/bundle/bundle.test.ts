import { createContext, Script } from 'node:vm';
import { parse, type Node } from 'acorn';
import { createRuntime, type MenuData } from '../../local/services/runtime';
import { bundleAddOn } from '../../scripts/buildAddOn';
import { doors } from '../../src/pages/bridge/doors';
import { pastedFiles, pushedFiles } from './addOn';

const KILOBYTE = 1024;

/** Parses as a script of ECMAScript 2021: what came into the language later, Google refuses. */
function understood(script: string): Node {
  return parse(script, { ecmaVersion: 2021, sourceType: 'script' });
}

/** Names of the functions that the file declares at its top level. */
function declared(text: string): readonly string[] {
  return [...text.matchAll(/^function (\w+)\(/gm)].map((match) => match[1] ?? '');
}

/** What the items of a menu and of the menus in it call. */
function functionsOf({ items }: MenuData): readonly string[] {
  return items.flatMap((item) => {
    if (item.kind === 'menu') return functionsOf(item.menu);
    return item.kind === 'item' ? item.functionName : [];
  });
}

describe.each([
  ['pushed', () => pushedFiles()],
  ['pasted', () => pastedFiles()],
])('the script that is %s', (_how, files) => {
  const code = (): string => files()['Code.js'] ?? '';

  test('is a plain script in a language Google takes', () => {
    expect(() => understood(code())).not.toThrow();
  });

  test('has no template tags of HtmlService', () => {
    expect(code()).not.toMatch(/<\?/);
  });

  test('is small enough to be loaded at every click', () => {
    // Google takes 640; the rest is room for what is to come.
    expect(Buffer.byteLength(code())).toBeLessThanOrEqual(610 * KILOBYTE);
  });

  test('calls no service while it is loaded', () => {
    const touched: string[] = [];
    const services = [
      'SpreadsheetApp',
      'PropertiesService',
      'LockService',
      'ScriptApp',
      'Session',
      'Utilities',
      'HtmlService',
    ];
    const context = createContext({});
    for (const name of services)
      Object.defineProperty(context, name, { get: () => void touched.push(name), configurable: true });
    new Script(code()).runInContext(context);
    expect(touched).toEqual([]);
  });

  test('declares a function for every menu item, trigger and call from a dialog', () => {
    const runtime = createRuntime({ files: files(), locale: 'ru_RU' });
    runtime.open('LIMITED');
    const items = runtime.menus.flatMap(functionsOf);
    const fromPages = Object.keys(doors);
    const names = declared(code());
    expect(items).toContain('refreshEverything');
    expect(fromPages).toContain('saveSettings');
    for (const name of [...items, ...fromPages, 'onOpen', 'onInstall', 'onEdit', 'continueRefresh'])
      expect(names).toContain(name);
  });

  test('asks for the two least permissions', () => {
    const { oauthScopes } = JSON.parse(files()['appsscript.json'] ?? '{}') as Record<string, string[]>;
    expect(oauthScopes?.toSorted()).toEqual([
      'https://www.googleapis.com/auth/script.container.ui',
      'https://www.googleapis.com/auth/spreadsheets.currentonly',
    ]);
  });
});

describe('what Google does not take', () => {
  test.each([
    ['private fields', 'class A { #one = 1 }'],
    ['static fields', 'class A { static one = 1 }'],
    ['static blocks', 'class A { static {} }'],
    ['imports', "import one from 'two';"],
    ['exports', 'export const one = 1;'],
  ])('%s would be noticed', (_title, script) => {
    expect(() => understood(script)).toThrow(SyntaxError);
  });
});

describe('the manifest', () => {
  test('names engine, zone and where errors are logged', () => {
    const manifest = JSON.parse(pushedFiles()['appsscript.json'] ?? '{}') as Record<string, unknown>;
    expect(manifest).toMatchObject({
      runtimeVersion: 'V8',
      timeZone: 'Asia/Novokuznetsk',
      exceptionLogging: 'STACKDRIVER',
    });
  });
});

describe('the menu', () => {
  test('has a place of its own in the workbook the script lives in', () => {
    const runtime = createRuntime({ files: pushedFiles(), locale: 'ru_RU' });
    runtime.open('LIMITED');
    expect(runtime.menus).toMatchObject([{ title: 'Реестр продаж', addon: false }]);
  });

  test('stands under Extensions when installed as an add-on, before the workbook may be looked at', async () => {
    const { files } = await bundleAddOn('addon');
    const runtime = createRuntime({ files, locale: 'ru_RU', userLocale: 'en' });
    runtime.open('NONE');
    expect(runtime.menus).toMatchObject([{ addon: true }]);
    expect(JSON.stringify(runtime.menus)).toContain('Refresh everything');
  });
});
