import { existsSync, readFileSync } from 'node:fs';
import Ajv from 'ajv';
import { isTimeZone } from '../../../src/core/values/wallClock';
import { MANIFEST_SCHEMA } from './manifestSchema';

const FILES = ['appsscript.json', 'dist/appsscript.json'].filter((file) => existsSync(file));
const validate = new Ajv({ allErrors: true }).compile(MANIFEST_SCHEMA);

function manifestIn(file: string): Record<string, unknown> {
  return JSON.parse(readFileSync(file, 'utf8')) as Record<string, unknown>;
}

describe.each(FILES)('The manifest %s', (file) => {
  it('is one that Google accepts', () => {
    validate(manifestIn(file));
    expect(validate.errors).toBeNull();
  });

  it('asks for the two least permissions and nothing else', () => {
    expect(manifestIn(file)['oauthScopes']).toEqual([
      'https://www.googleapis.com/auth/spreadsheets.currentonly',
      'https://www.googleapis.com/auth/script.container.ui',
    ]);
  });

  it('names a time zone that exists', () => {
    expect(isTimeZone(String(manifestIn(file)['timeZone']))).toBe(true);
  });
});

describe('The check of a manifest', () => {
  it.each([
    ['a misspelt name', { oauthScope: [] }],
    ['the old runtime', { runtimeVersion: 'STABLE' }],
    ['a scope that is no address', { oauthScopes: ['spreadsheets.currentonly'] }],
    ['the same scope twice', { oauthScopes: Array<string>(2).fill('https://www.googleapis.com/auth/spreadsheets') }],
    ['keys no macro can have', { sheets: { macros: [{ menuName: 'A', functionName: 'a', defaultShortcut: 'F2' }] } }],
    ['a service without a version', { dependencies: { enabledAdvancedServices: [{ userSymbol: 'Sheets' }] } }],
  ])('refuses %s', (_, mistake) => {
    expect(validate({ ...manifestIn('appsscript.json'), ...mistake })).toBe(false);
  });
});
