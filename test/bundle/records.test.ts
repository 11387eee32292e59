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

describe('where somebody else has protected it', () => {
  const OWNER = 'owner@firm.ru';

  /** A register of which the owner keeps one sheet to himself, opened by somebody else; `hidden`: the sheets out of sight. */
  async function seller(kept: string, hidden: readonly string[]): Promise<HeadlessAddOn> {
    const data = structuredClone(addOn.data());
    for (const sheet of data.sheets) sheet.hidden = hidden.includes(sheet.name);
    const owned = { id: 901, description: '', warningOnly: false, editors: [OWNER], restricted: true };
    sheetNamed(data, kept).protections = [owned];
    return addOnIn(data, { userEmail: 'seller@firm.ru', ownerEmail: OWNER });
  }

  test('it opens all the same while it is in sight, and is named while it is not', async () => {
    runWell(await seller(JOURNAL, []), 'openJournal');
    expect((await seller(JOURNAL, [JOURNAL])).run('openJournal').message).toContain(`«${JOURNAL}»`);
  });

  test('all other sheets are shown, and it is named', async () => {
    const other = await seller('Ждут ответа', ['Ждут ответа', 'Проверка']);
    expect(other.run('showAllSheets').message).toContain('Не записано: «Ждут ответа»');
    expect(['Ждут ответа', 'Проверка'].map((name) => sheetNamed(other.data(), name).hidden)).toEqual([true, false]);
  });
});

test('where nothing is written down yet that is said', async () => {
  const empty = await addOnIn(emptyWorkbook());
  expect(empty.run('openHistory').message).toContain('Записей пока нет');
});
