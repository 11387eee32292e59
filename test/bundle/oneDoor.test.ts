import type { HeadlessAddOn } from '../../local/runBundle';
import { addOnIn, pushedFiles, runWell, smallRegister } from './addOn';

/** What the web app itself answers, and the one door of its pages: they look at who asks. */
const OPEN = ['doGet', 'doPost', 'pocket'];

/** What one may do before it knows that nobody is at the sheet. */
const HARMLESS = ['ScriptApp.requireAllScopes', 'ScriptApp.getProjectTriggers', 'SpreadsheetApp.getUi'];

/** What somebody may send who has read the script: nothing, what dialogs send, and what looks like Google's own events. */
const SENT: readonly unknown[] = [
  undefined,
  '2026-11',
  { keys: ['ромашка'], text: 'Ромашка', name: 'Анна', from: 0 },
  { range: { rowStart: 2, columnStart: 6, getSheet: 'Контакты' }, value: 'да', authMode: 'FULL' },
  { triggerUid: '1', authMode: 'FULL', hour: 9, timezone: 'Asia/Novokuznetsk' },
];

const closed = [...(pushedFiles()['Code.js'] ?? '').matchAll(/^function (\w+)\(/gm)]
  .map((match) => match[1] ?? '')
  .filter((name) => !OPEN.includes(name));

/** One register for all: a call that changed it would be noticed at once. */
let addOn: HeadlessAddOn;
beforeAll(async () => {
  addOn = await addOnIn(await smallRegister());
  runWell(addOn, 'refreshEverything');
});

/** What a page of the web app gets for an answer. */
function answerTo(name: string, sent: unknown): unknown {
  try {
    return addOn.runtime.webRun(name, sent);
  } catch {
    return undefined;
  }
}

test('there is something to try', () => {
  expect(closed).toEqual(expect.arrayContaining(['readIndex', 'refreshEverything', 'onEdit', 'continueRefresh']));
});

test.each(closed)('a page of the web app that calls %s gets nothing and does nothing', (name) => {
  const before = JSON.stringify(addOn.data());
  for (const sent of SENT) {
    addOn.runtime.calls.reset();
    expect(answerTo(name, sent) ?? undefined).toBeUndefined();
    const calls = Object.keys(addOn.runtime.calls.tally);
    expect(calls.filter((call) => !HARMLESS.includes(call))).toEqual([]);
  }
  expect(JSON.stringify(addOn.data())).toBe(before);
});
