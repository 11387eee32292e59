import { script } from './script';

const inherited = ['constructor', '__proto__', 'toString', 'hasOwnProperty', 'valueOf'];

const nothingThere: readonly (readonly [what: string, body: string, found: unknown])[] = [
  ['a document property', 'return PropertiesService.getDocumentProperties().getProperty(name);', null],
  ['a user property', 'return PropertiesService.getUserProperties().getProperty(name);', null],
  ['an entry of the cache', 'return CacheService.getScriptCache().get(name);', null],
  ['several entries of the cache', 'return Object.keys(CacheService.getScriptCache().getAll([name]));', []],
  ['a sheet', 'return spreadsheet.getSheetByName(name);', null],
  ['a named range', 'return spreadsheet.getRangeByName(name);', null],
  ['a colour', "return sheet.getRange('A1').setBackground(name).getBackground();", '#ffffff'],
  ['a chart option', "return sheet.newChart().setOption('title', 'x').build().getOptions().get(name);", null],
  [
    'a name of an enumeration',
    'return typeof SpreadsheetApp.Dimension[name] === "function" && name !== "toString";',
    false,
  ],
  ['developer metadata', 'return sheet.createDeveloperMetadataFinder().withKey(name).find();', []],
  [
    'the type of a file',
    'return Utilities.newBlob([1]).setName("a." + name).setContentTypeFromExtension().getContentType();',
    null,
  ],
  ['a page', 'try { HtmlService.createTemplateFromFile(name); } catch (error) { return error.name; }', 'Exception'],
];

describe.each(inherited)('the name %s', (name) => {
  test.each(nothingThere)('finds nothing as %s', (_what, body, found) => {
    expect(script(`const name = '${name}'; ${body}`)).toEqual(found);
  });

  test('is a key like any other when a script gives it', () => {
    const kept = script(`
      const properties = PropertiesService.getDocumentProperties();
      properties.setProperty('${name}', 'kept');
      const cache = CacheService.getScriptCache();
      cache.put('${name}', 'kept');
      spreadsheet.insertSheet('${name}').getRange('A1').setValue('kept');
      return [
        properties.getProperty('${name}'),
        properties.getKeys(),
        cache.get('${name}'),
        spreadsheet.getSheetByName('${name}').getRange('A1').getValue(),
      ];`);
    expect(kept).toEqual(['kept', [name], 'kept', 'kept']);
  });
});
