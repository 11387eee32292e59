import { createContext, Script } from 'node:vm';
import { createRuntime, type MenuData } from '../../local/services/runtime';
import { bundleAddOn } from '../../scripts/buildAddOn';
import { builtFiles } from './addOn';

const KILOBYTE = 1024;

async function code(): Promise<string> {
  return (await builtFiles())['Code.js'] ?? '';
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

describe('the script that is pushed to Google', () => {
  test('is a plain script that parses', async () => {
    const text = await code();
    expect(() => new Script(text)).not.toThrow();
  });

  test.each([
    ['private fields', /[{;,\s.]#[a-z_$][\w$]*\s*[=;(]|this\.#/i],
    ['static fields', /[;{}]static [\w$]+\s*[=;]/],
    ['static blocks', /[;{}]static\s*\{/],
    ['imports and exports', /^(import|export)\b/m],
    ['template tags of HtmlService', /<\?/],
  ])('has no %s, which Google does not take', async (_title, pattern) => {
    expect(await code()).not.toMatch(pattern);
  });

  test('is small enough to be loaded at every click', async () => {
    expect(Buffer.byteLength(await code())).toBeLessThanOrEqual(640 * KILOBYTE);
  });

  test('calls no service while it is loaded', async () => {
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
    new Script(await code()).runInContext(context);
    expect(touched).toEqual([]);
  });

  test('declares a function for every menu item, trigger and call from a dialog', async () => {
    const files = await builtFiles();
    const runtime = createRuntime({ files, locale: 'ru_RU' });
    runtime.open('LIMITED');
    const items = runtime.menus.flatMap(functionsOf);
    const fromPages = Object.values(files).flatMap((text) =>
      [...text.matchAll(/\.(save\w+)\(/g)].map((match) => match[1]),
    );
    const names = declared(await code());
    expect(items).toContain('refreshEverything');
    expect(fromPages).toContain('saveSettings');
    for (const name of [...items, ...fromPages, 'onOpen', 'onInstall', 'onEdit', 'continueRefresh'])
      expect(names).toContain(name);
  });

  test('asks for the two least permissions', async () => {
    const manifest = JSON.parse((await builtFiles())['appsscript.json'] ?? '{}') as Record<string, unknown>;
    expect(manifest).toMatchObject({
      runtimeVersion: 'V8',
      timeZone: 'Asia/Novokuznetsk',
      exceptionLogging: 'STACKDRIVER',
    });
    expect(manifest['oauthScopes']).toEqual([
      'https://www.googleapis.com/auth/spreadsheets.currentonly',
      'https://www.googleapis.com/auth/script.container.ui',
    ]);
  });
});

describe('the menu', () => {
  test('has a place of its own in the workbook the script lives in', async () => {
    const runtime = createRuntime({ files: await builtFiles(), locale: 'ru_RU' });
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
