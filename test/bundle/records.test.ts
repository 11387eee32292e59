import type { HeadlessAddOn } from '../../local/runBundle';
import { addOnIn, emptyWorkbook, runWell, sheetNamed, smallRegister } from './addOn';

const HISTORY = 'История показателей';
const JOURNAL = 'Журнал';

let addOn: HeadlessAddOn;
beforeAll(async () => {
  addOn = await addOnIn(await smallRegister());
  runWell(addOn, 'refreshEverything');
});

function isHidden(name: string): boolean {
  return sheetNamed(addOn.data(), name).hidden;
}

test('History and Journal are out of the way until somebody opens them from the menu', () => {
  expect([isHidden(HISTORY), isHidden(JOURNAL), isHidden('Дашборд')]).toEqual([true, true, false]);
  runWell(addOn, 'openHistory');
  expect([isHidden(HISTORY), isHidden(JOURNAL)]).toEqual([false, true]);
  runWell(addOn, 'openJournal');
  expect(isHidden(JOURNAL)).toBe(false);
});

test('what somebody has opened stays open when everything is refreshed', () => {
  runWell(addOn, 'openHistory');
  runWell(addOn, 'refreshEverything');
  expect(isHidden(HISTORY)).toBe(false);
});

test('where nothing is written down yet that is said', async () => {
  const empty = await addOnIn(emptyWorkbook());
  expect(empty.run('openHistory').message).toContain('Записей пока нет');
});
