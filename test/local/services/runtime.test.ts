import type { UiHost } from '../../../local/services/runtime';
import { createRuntime } from '../../../local/services/runtime';
import { silentUi } from '../../../local/services/ui/uiHost';
import { project, refusal, script } from './script';

describe('a project that is loaded', () => {
  test('misses what Google does not have', () => {
    const missing = ['setTimeout', 'setInterval', 'fetch', 'URL', 'URLSearchParams', 'crypto', 'process', 'require'];
    const more = ['performance', 'atob', 'btoa', 'TextEncoder', 'TextDecoder', 'structuredClone', 'Buffer', 'window'];
    const kinds = script(`return ${JSON.stringify([...missing, ...more])}.map((name) => typeof globalThis[name]);`);
    expect(new Set(kinds as string[])).toEqual(new Set(['undefined']));
  });

  test('starts afresh at every execution', () => {
    const runtime = project('let count = 0; function next() { return ++count; }');
    expect([runtime.run('next'), runtime.run('next')]).toEqual([1, 1]);
  });

  test('knows arrays, dates and errors of the services as its own', () => {
    const known = script(`
      sheet.getRange('A1').setValue(new Date());
      const values = sheet.getDataRange().getValues();
      return [values instanceof Array, values[0][0] instanceof Date, Array.isArray(values[0])];`);
    expect(known).toEqual([true, true, true]);
  });

  test('tells the time by the clock that was given', () => {
    let now = Date.UTC(2025, 0, 1);
    const runtime = project('function time() { Utilities.sleep(1000); return Date.now(); }', { now: () => now });
    expect(runtime.run('time')).toBe(Date.UTC(2025, 0, 1) + 1000);
    now += 5000;
    expect(runtime.run('time')).toBe(Date.UTC(2025, 0, 1) + 7000);
  });

  test('is stopped at the first service call after six minutes', () => {
    const message = refusal("Utilities.sleep(300000); Utilities.sleep(61000); sheet.getRange('A1').getValue();", {
      now: () => 0,
    });
    expect(message).toBe('Exceeded maximum execution time');
  });

  test('has its service calls counted, and any of them can be made to fail', () => {
    const runtime = project(`
      function write() { SpreadsheetApp.getActiveSheet().getRange('A1').setValue(1); }`);
    runtime.run('write');
    expect(runtime.calls.tally).toEqual({ 'SpreadsheetApp.getActiveSheet': 1, 'SpreadsheetApp.Range.setValue': 1 });
    runtime.calls.reset();
    runtime.calls.beforeCall = (method, number) => {
      if (number === 2) throw new Error(`Service failed at ${method}`);
    };
    expect(() => runtime.run('write')).toThrow('Service failed at SpreadsheetApp.Range.setValue');
  });
});

describe('triggers', () => {
  const seen = `function onEdit(e) { Logger.log(JSON.stringify([e.value, e.oldValue, e.range.getA1Notation(), e.authMode])); }`;

  test('tell old and new value of one typed cell', () => {
    const runtime = project(seen);
    runtime.userEdit('B2', '5');
    runtime.userEdit('B2', '6');
    expect(runtime.logs.map(({ text }) => text)).toEqual(['["5",null,"B2","LIMITED"]', '["6","5","B2","LIMITED"]']);
  });

  test('tell only the range of a pasted block', () => {
    const runtime = project(seen);
    runtime.userEdit('A1:A2', [['x'], ['y']]);
    expect(runtime.logs.map(({ text }) => text)).toEqual(['[null,null,"A1:A2","LIMITED"]']);
  });

  test('leave the value out when a cell is cleared', () => {
    const runtime = project(seen);
    runtime.userEdit('A1', 'x');
    runtime.userEdit('A1', null);
    expect(runtime.logs.at(-1)?.text).toBe('[null,"x","A1","LIMITED"]');
  });

  test('do not run for what a script writes', () => {
    const runtime = project(`${seen} function write() { SpreadsheetApp.getActiveSheet().getRange('A1').setValue(1); }`);
    runtime.run('write');
    expect(runtime.logs).toEqual([]);
  });

  test('that are installed run with all permissions and their id', () => {
    const runtime = project(`
      function install() { ScriptApp.newTrigger('changed').forSpreadsheet(SpreadsheetApp.getActive()).onChange().create(); }
      function changed(e) { Logger.log(e.changeType + ' ' + e.authMode + ' ' + typeof e.triggerUid); }`);
    runtime.run('install');
    runtime.userChange('INSERT_ROW');
    expect(runtime.logs.map(({ text }) => text)).toEqual(['INSERT_ROW FULL string']);
  });
});

describe('authorization', () => {
  const menu = "SpreadsheetApp.getUi().createMenu('Sales').addItem('Refresh', 'refresh').addToUi();";

  test('lets onOpen make its menu without any permission', () => {
    const runtime = project(`function onOpen() { ${menu} }`);
    runtime.open('NONE');
    expect(runtime.menus).toEqual([
      { title: 'Sales', addon: false, items: [{ kind: 'item', caption: 'Refresh', functionName: 'refresh' }] },
    ]);
  });

  test.each([
    ['NONE', 'PropertiesService.getDocumentProperties();'],
    ['NONE', 'SpreadsheetApp.getActiveSpreadsheet();'],
    ['LIMITED', "SpreadsheetApp.openById('x');"],
    ['LIMITED', "SpreadsheetApp.getUi().showSidebar(HtmlService.createHtmlOutput('x'));"],
    ['LIMITED', "ScriptApp.newTrigger('x');"],
  ] as const)('refuses under %s: %s', (mode, call) => {
    const runtime = project(`function onOpen() { ${call} }`);
    expect(() => runtime.open(mode)).toThrow(/^You do not have permission to call .+ Required permissions: https:/);
  });

  test('refuses a service call at load when the menu is built without permission', () => {
    const runtime = project(`const properties = PropertiesService.getUserProperties(); function onOpen() { ${menu} }`);
    expect(() => runtime.open('NONE')).toThrow('PropertiesService.getUserProperties');
  });
});

describe('google.script.run', () => {
  const runtime = project(`
    function echo(value) { return value; }
    function hidden_() {}
    function fails() { const error = new TypeError('no such deal'); error.extra = 1; throw error; }
    function dates() { return { rows: [{ at: new Date(0) }] }; }
    function holes() { return { gone: undefined, list: [undefined, 1] }; }`);

  test('passes plain values', () => {
    expect(runtime.scriptRun('echo', { a: [1, 'x', null, true] })).toEqual({ a: [1, 'x', null, true] });
  });

  test('drops undefined from objects and makes it null in arrays', () => {
    expect(runtime.scriptRun('holes')).toEqual({ list: [null, 1] });
  });

  test.each([
    ['a date among the results', () => runtime.scriptRun('dates'), 'Failed due to illegal value in property: at'],
    [
      'a date among the arguments',
      () => runtime.scriptRun('echo', { on: new Date(0) }),
      'Failed due to illegal value in property: on',
    ],
    ['a function', () => runtime.scriptRun('echo', [() => 1]), 'Failed due to illegal value in property: 0'],
    ['a private name', () => runtime.scriptRun('hidden_'), 'Script function not found: hidden_'],
    ['a name that is not there', () => runtime.scriptRun('nothing'), 'Script function not found: nothing'],
  ])('refuses %s', (_what, call, message) => {
    expect(call).toThrow(message);
  });

  test('hands over only the message of an error', () => {
    let caught: unknown;
    try {
      runtime.scriptRun('fails');
    } catch (error) {
      caught = error;
    }
    expect(caught).toEqual(new Error('no such deal'));
    expect(caught).not.toHaveProperty('extra');
  });
});

describe('dialogs', () => {
  test('ask the person who is there', () => {
    const ui: UiHost = { ...silentUi, ask: ({ kind }) => ({ button: kind === 'alert' ? 'NO' : 'OK', text: 'Anna' }) };
    const answers = script(
      `
      const ui = SpreadsheetApp.getUi();
      const name = ui.prompt('Who?');
      return [ui.alert('Sure?', ui.ButtonSet.YES_NO) === ui.Button.NO, name.getSelectedButton() === ui.Button.OK, name.getResponseText()];`,
      { ui },
    );
    expect(answers).toEqual([true, true, 'Anna']);
  });

  test('take the locks away while a person thinks', () => {
    const held = script(`
      const lock = LockService.getDocumentLock();
      lock.waitLock(10);
      SpreadsheetApp.getUi().alert('Wait');
      return lock.hasLock();`);
    expect(held).toBe(false);
  });

  test('cannot be shown by a standalone script', () => {
    expect(refusal('SpreadsheetApp.getUi();', { bound: false })).toBe(
      'Cannot call SpreadsheetApp.getUi() from this context.',
    );
  });
});

describe('locks', () => {
  test('are refused while another execution holds them', () => {
    const runtime = createRuntime({
      now: () => 0,
      files: { 'Code.js': 'function wait() { LockService.getScriptLock().waitLock(1000); }' },
    });
    const release = runtime.holdLock('script');
    expect(() => runtime.run('wait')).toThrow('Lock timeout: another process was holding the lock for too long.');
    release();
    expect(() => runtime.run('wait')).not.toThrow();
  });

  test('are free again when an execution ends', () => {
    const runtime = project('function take() { return LockService.getScriptLock().tryLock(0); }');
    expect([runtime.run('take'), runtime.run('take')]).toEqual([true, true]);
  });
});

describe('menus that a spreadsheet adds by itself', () => {
  const runtime = project(`
    const spreadsheet = SpreadsheetApp.getActiveSpreadsheet();
    function onOpen() {
      spreadsheet.addMenu('Sales', [{ name: 'Refresh', functionName: 'refresh' }, null, { name: 'Help', functionName: 'help' }]);
    }
    function change() { spreadsheet.updateMenu('Sales', [{ name: 'Undo', functionName: 'undo' }]); }
    function remove() { spreadsheet.removeMenu('Sales'); }
    function forget() { spreadsheet.addMenu('Sales', [{ name: 'Undo' }]); }`);

  test('stand in the menu bar, are changed by name and removed by name', () => {
    runtime.open();
    const refresh = { kind: 'item', caption: 'Refresh', functionName: 'refresh' };
    const help = { kind: 'item', caption: 'Help', functionName: 'help' };
    expect(runtime.menus).toEqual([{ title: 'Sales', addon: false, items: [refresh, { kind: 'separator' }, help] }]);
    runtime.run('change');
    const undo = { kind: 'item', caption: 'Undo', functionName: 'undo' };
    expect(runtime.menus).toEqual([{ title: 'Sales', addon: false, items: [undo] }]);
    runtime.run('remove');
    expect(runtime.menus).toEqual([]);
  });

  test('need a caption and a function for each entry', () => {
    expect(() => runtime.run('forget')).toThrow('Invalid argument: subMenus');
  });
});
