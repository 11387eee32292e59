import { project, script } from './script';

describe('values of the services are the script’s own', () => {
  test.each([
    ['rows and values of a block', "sheet.getRange('A1:B2').getValues()", 'Array'],
    ['one row of a block', "sheet.getRange('A1:B2').getValues()[0]", 'Array'],
    ['the list of sheets', 'spreadsheet.getSheets()', 'Array'],
    ['all properties', 'PropertiesService.getScriptProperties().getProperties()', 'Object'],
    ['a date of a cell', "sheet.getRange('C1').setValue(new Date(0)).getValue()", 'Date'],
    ['a parsed date', "Utilities.parseDate('2025-01-15', 'GMT', 'yyyy-MM-dd')", 'Date'],
    ['a new date', 'new Date()', 'Date'],
    ['parsed JSON', "Utilities.jsonParse('{}')", 'Object'],
    ['bytes', "Utilities.newBlob('text').getBytes()", 'Array'],
  ])('%s', (_what, value, kind) => {
    const facts = script(`
      const value = ${value};
      return [value instanceof ${kind}, value instanceof Object, value.constructor === ${kind}];`);
    expect(facts).toEqual([true, true, true]);
  });

  test.each([
    ['a refusal', 'sheet.getRange(0, 0)'],
    ['what is not implemented', "sheet.getRange('A1').createPivotTable(sheet.getRange('A1'))"],
    ['an absent service', 'CalendarApp.getDefaultCalendar()'],
  ])('the error of %s', (_what, call) => {
    const facts = script(`
      try { ${call}; } catch (error) { return [error instanceof Error, error instanceof Object, error.constructor === Error]; }`);
    expect(facts).toEqual([true, true, true]);
  });

  test('values that a caller passes in', () => {
    const runtime = project(`
      function look(value) { return [value instanceof Object, value.list instanceof Array, value.at instanceof Date]; }`);
    expect(runtime.run('look', { list: [1], at: new Date(0) })).toEqual([true, true, true]);
  });

  test('the event of an edit', () => {
    const runtime = project('function onEdit(e) { Logger.log(e instanceof Object && e.constructor === Object); }');
    runtime.userEdit('A1', 'x');
    expect(runtime.logs.map(({ text }) => text)).toEqual(['true']);
  });

  test('and come back as values of whoever asked', () => {
    const values = script("return { at: new Date(0), rows: sheet.getRange('A1').getValues() };") as Record<
      string,
      unknown
    >;
    expect(values['at']).toBeInstanceOf(Date);
    expect(values['rows']).toBeInstanceOf(Array);
  });
});

describe('services that are not here', () => {
  test.each([
    ['CalendarApp.getDefaultCalendar()', 'CalendarApp.getDefaultCalendar is not implemented'],
    ["DriveApp.getFilesByName('x')", 'DriveApp.getFilesByName is not implemented'],
    ["UrlFetchApp.fetch('https://example.com')", 'UrlFetchApp.fetch is not implemented'],
    ["GmailApp.search('x')", 'GmailApp.search is not implemented'],
    ['Charts.newDataTable()', 'Charts.newDataTable is not implemented'],
    ['XmlService.createElement("x")', 'XmlService.createElement is not implemented'],
  ])('say so by name: %s', (call, message) => {
    const seen = script(`try { ${call}; } catch (error) { return [error.code, error.message]; }`);
    expect(seen).toEqual(['ERR_NOT_IMPLEMENTED', message]);
  });

  test('are objects that can be looked for', () => {
    expect(script('return [typeof GmailApp, typeof Maps, String(LanguageApp)];')).toEqual([
      'object',
      'object',
      'LanguageApp',
    ]);
  });

  test('do not exist when they are advanced services that the manifest does not switch on', () => {
    const code = 'function look() { return [typeof Sheets, typeof Drive]; }';
    const manifest = { dependencies: { enabledAdvancedServices: [{ userSymbol: 'Sheets', serviceId: 'sheets' }] } };
    const runtime = project(code, { files: { 'appsscript.json': JSON.stringify(manifest) } });
    expect(runtime.run('look')).toEqual(['object', 'undefined']);
  });
});

describe('a page reaches', () => {
  const runtime = project(`
    function declared() { return 'yes'; }
    var assigned = function () { return 'yes'; };
    const menu = { item() { return 'yes'; } };
    function outer() { function inner() {} return inner; }`);

  test.each(['declared', 'assigned'])('the function %s', (name) => {
    expect(runtime.scriptRun(name)).toBe('yes');
  });

  test.each([
    ...[
      'constructor',
      'toString',
      'hasOwnProperty',
      'Array',
      'Date',
      'eval',
      'parseInt',
      'Object',
      'inner',
      'menu.item',
    ],
    ...['SpreadsheetApp', 'SpreadsheetApp.getActive', 'globalThis', '__proto__', 'declared.call', ''],
  ])('not %s', (name) => {
    expect(() => runtime.scriptRun(name)).toThrow(`Script function not found: ${name}`);
  });

  test('neither does a menu or a trigger reach what the language brings', () => {
    expect(() => runtime.run('constructor')).toThrow('Script function not found: constructor');
    expect(runtime.run('menu.item')).toBe('yes');
  });
});
