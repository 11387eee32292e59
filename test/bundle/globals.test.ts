import { parse, type AnyNode } from 'acorn';
import { analyze } from 'eslint-scope';
import { pastedFiles, pushedFiles } from './addOn';

/** What the language itself has (ECMAScript 2021). */
const LANGUAGE = [
  ...['Array', 'Boolean', 'Date', 'Error', 'Function', 'JSON', 'Map', 'Math', 'Number', 'Object', 'Promise', 'Proxy'],
  ...['Reflect', 'RegExp', 'Set', 'String', 'Symbol', 'WeakMap', 'WeakSet', 'BigInt', 'Intl'],
  ...['Uint8Array', 'Uint16Array', 'Int32Array', 'Uint32Array', 'Float64Array'],
  ...['RangeError', 'SyntaxError', 'TypeError', 'ReferenceError', 'Infinity', 'NaN', 'undefined', 'globalThis'],
  ...['isFinite', 'isNaN', 'parseFloat', 'parseInt', 'encodeURIComponent', 'decodeURIComponent'],
];

/** What Google adds. */
const GOOGLE = [
  ...['SpreadsheetApp', 'PropertiesService', 'CacheService', 'LockService', 'ScriptApp', 'Session', 'Utilities'],
  ...['HtmlService', 'ContentService', 'MailApp', 'Logger', 'console'],
];

/** Names that a plain script uses and declares nowhere. */
function freeNames(script: string): readonly string[] {
  const program: AnyNode = parse(script, { ecmaVersion: 2021, sourceType: 'script', ranges: true });
  const { globalScope } = analyze(program as unknown as Parameters<typeof analyze>[0], {
    ecmaVersion: 2021,
    sourceType: 'script',
  });
  const free = globalScope?.through.map(({ identifier }) => ('name' in identifier ? identifier.name : '')) ?? [];
  return [...new Set(free)].sort();
}

describe('names the script takes from its surroundings', () => {
  test.each([
    ['pushed', pushedFiles],
    ['pasted', pastedFiles],
  ])('are all there in Google (%s)', (_how, files) => {
    const names = freeNames(files()['Code.js'] ?? '');
    expect(names).toEqual(expect.arrayContaining(['SpreadsheetApp', 'Utilities']));
    expect(names.filter((name) => !LANGUAGE.includes(name) && !GOOGLE.includes(name))).toEqual([]);
  });

  test.each([
    'setTimeout',
    'fetch',
    'URL',
    'TextEncoder',
    'crypto',
    'structuredClone',
    'document',
    'process',
    'require',
  ])('%s would be noticed', (name) => {
    const script = `var api = (() => { const own = 1; return { work: () => ${name} ?? own }; })();`;
    expect(freeNames(script)).toEqual([name]);
  });
});
