import type { Runtime, RuntimeOptions } from '../../../local/services/runtime';
import { project, refusal } from './script';

/** What the project's log says after something was done. */
function logsAfter(code: string, act: (runtime: Runtime) => void, options: RuntimeOptions = {}): string[] {
  const runtime = project(code, options);
  act(runtime);
  return runtime.logs.map(({ text }) => text);
}

describe('an edit', () => {
  const where = `
    function onEdit(e) {
      const active = SpreadsheetApp.getActiveSheet().getName() + '!' + SpreadsheetApp.getActiveRange().getA1Notation();
      Logger.log([active, e.range.rowStart, e.range.columnStart, e.range.rowEnd, e.range.columnEnd].join());
    }
    function second() { SpreadsheetApp.getActive().insertSheet('Second'); SpreadsheetApp.getActive().getSheets()[0].activate(); }
    function look() { return SpreadsheetApp.getActiveSheet().getName(); }`;

  test('finds its own sheet and range active, and the range says where it is', () => {
    const logs = logsAfter(where, (runtime) => {
      runtime.run('second');
      runtime.userEdit('Second!B2:C3', [
        [1, 2],
        [3, 4],
      ]);
    });
    expect(logs).toEqual(['Second!B2:C3,2,2,3,3']);
  });

  test('leaves what the person has selected as it was', () => {
    const runtime = project(where);
    runtime.run('second');
    runtime.userEdit('Second!B2', 'x');
    expect(runtime.run('look')).toBe('Sheet1');
  });

  test('lets the handler select something else', () => {
    const runtime = project(`
      function onEdit(e) { e.source.getSheetByName('Sheet1').getRange('D4').activate(); }
      function look() { return SpreadsheetApp.getActiveRange().getA1Notation(); }`);
    runtime.userEdit('A1', 'x');
    expect(runtime.run('look')).toBe('D4');
  });
});

describe('triggers of one event', () => {
  const code = `
    function install() {
      const book = SpreadsheetApp.getActive();
      ScriptApp.newTrigger('breaks').forSpreadsheet(book).onEdit().create();
      ScriptApp.newTrigger('works').forSpreadsheet(book).onEdit().create();
    }
    function onEdit() { throw new Error('simple one broke'); }
    function breaks() { throw new Error('installed one broke'); }
    function works() { Logger.log('works'); }`;

  test('run each by itself: one that throws stops no other', () => {
    const runtime = project(code);
    runtime.run('install');
    expect(() => runtime.userEdit('A1', 'x')).toThrow('simple one broke');
    expect(runtime.logs.map(({ text }) => text)).toContain('works');
  });

  test('have their failures reported by name', () => {
    const runtime = project(code);
    runtime.run('install');
    expect(() => runtime.userEdit('A1', 'x')).toThrow();
    expect(runtime.failures.map(({ handler }) => handler)).toEqual(['onEdit', 'breaks']);
    const errors = runtime.logs.filter(({ level }) => level === 'error').map(({ text }) => text);
    expect(errors).toEqual(['onEdit: Error: simple one broke', 'breaks: Error: installed one broke']);
  });

  test('run under the account that installed them', () => {
    const runtime = project(
      `function install() { ScriptApp.newTrigger('who').forSpreadsheet(SpreadsheetApp.getActive()).onEdit().create(); }
       function who() { Logger.log(Session.getEffectiveUser().getEmail() + ' ' + Session.getActiveUser().getEmail()); }
       function mine() { return ScriptApp.getProjectTriggers().length; }`,
      { userEmail: 'anna@example.com' },
    );
    runtime.run('install');
    runtime.actAs('boris@example.com');
    runtime.userEdit('A1', 'x');
    expect(runtime.logs.map(({ text }) => text)).toEqual(['anna@example.com boris@example.com']);
    expect(runtime.run('mine')).toBe(0);
  });
});

describe('a clock trigger', () => {
  const install = "ScriptApp.newTrigger('tick').timeBased()";
  const now = (): number => Date.UTC(2025, 0, 19, 21, 5, 9);

  test('tells the time in its zone', () => {
    const code = `
      function install() { ${install}.everyDays(1).inTimezone('Asia/Novokuznetsk').create(); }
      function tick(e) {
        Logger.log([e.year, e.month, e['day-of-month'], e['day-of-week'], e['week-of-year'], e.hour, e.minute, e.second, e.timezone].join());
      }`;
    const logs = logsAfter(
      code,
      (runtime) => {
        runtime.run('install');
        runtime.fireTrigger('tick');
      },
      { now },
    );
    expect(logs).toEqual(['2025,1,20,1,4,4,5,9,Asia/Novokuznetsk']);
  });

  test('has no Ui, and its toasts are seen by nobody', () => {
    const shown: string[] = [];
    const runtime = project(
      `function install() { ${install}.everyMinutes(5).create(); }
       function tick() { SpreadsheetApp.getActive().toast('hello'); SpreadsheetApp.getUi(); }`,
      {
        ui: { ask: () => ({ button: 'OK' }), showPage: () => undefined, toast: (message) => void shown.push(message) },
      },
    );
    runtime.run('install');
    expect(() => runtime.fireTrigger('tick')).toThrow('Cannot call SpreadsheetApp.getUi() from this context.');
    expect(shown).toEqual([]);
  });

  test.each([
    ['.everyMinutes(1)'],
    ['.everyMinutes(30)'],
    ['.everyHours(6)'],
    ['.everyDays(1).atHour(5).nearMinute(30)'],
    ['.everyWeeks(2).onWeekDay(ScriptApp.WeekDay.MONDAY).atHour(0)'],
    ['.onWeekDay(ScriptApp.WeekDay.FRIDAY).atHour(23)'],
    ['.onMonthDay(31).atHour(7)'],
    ['.after(60000)'],
    ['.at(new Date(0))'],
    ['.atDate(2025, 2, 28)'],
  ])('may be told %s', (chain) => {
    expect(refusal(`${install}${chain}.create();`)).toBe('nothing was thrown');
  });

  test.each([
    ['.everyMinutes(7)', 'The value you passed to everyMinutes was invalid. It must be one of 1, 5, 10, 15 or 30.'],
    ['.atHour(24)', 'The value you passed to atHour was invalid. It must be between 0 and 23.'],
    ['.atHour(-1)', 'The value you passed to atHour was invalid. It must be between 0 and 23.'],
    ['.nearMinute(60)', 'The value you passed to nearMinute was invalid. It must be between 0 and 59.'],
    ['.onMonthDay(0)', 'The value you passed to onMonthDay was invalid. It must be between 1 and 31.'],
    ['.onMonthDay(32)', 'The value you passed to onMonthDay was invalid. It must be between 1 and 31.'],
    ['.everyDays(0)', 'The value you passed to everyDays was invalid. It must be at least 1.'],
    [".inTimezone('Nowhere/Town')", 'Invalid argument: timezone'],
    ['.atDate(2025, 2, 30)', 'The value you passed to atDate was invalid. There is no such day.'],
    ['.create()', 'The clock trigger has no frequency: say when or how often it runs.'],
    ['.atHour(5).create()', 'The clock trigger has no frequency: say when or how often it runs.'],
    [
      '.everyMinutes(5).everyHours(1).create()',
      'The clock trigger has more than one frequency: everyMinutes, everyHours. Choose one of them.',
    ],
    [
      '.everyDays(1).onMonthDay(1).create()',
      'The clock trigger has more than one frequency: everyDays, onMonthDay. Choose one of them.',
    ],
    ['.everyMinutes(5).atHour(5).create()', 'The clock trigger cannot use atHour together with everyMinutes.'],
  ])('may not be told %s', (chain, message) => {
    expect(refusal(`${install}${chain};`)).toBe(message);
  });

  test.each([
    ["ScriptApp.newTrigger('').timeBased();", 'Invalid argument: functionName'],
    ["ScriptApp.newTrigger('not a name').timeBased();", 'Invalid argument: functionName'],
    [
      "ScriptApp.newTrigger('f').forSpreadsheet(spreadsheet).create();",
      'The trigger has no event: choose onOpen, onEdit, onChange or onFormSubmit.',
    ],
  ])('a trigger is refused: %s', (body, message) => {
    expect(refusal(body)).toBe(message);
  });
});
