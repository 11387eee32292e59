import { placeAmong, type StandingTab } from '../../../src/core/views/sheetPlace';
import { draftSheet } from '../../../src/core/views/sheetDraft';
import type { GeneratedSheet, ViewCell } from '../../../src/core/views/sheet';
import { writtenSheet } from '../../../src/core/views/writtenSheet';

const BY = { idOf: (name: string) => (name === 'Contacts' ? 7 : null), separator: ';' };

function sheetWith(...cells: readonly ViewCell[]): GeneratedSheet {
  const draft = draftSheet('waiting', 'en', [100, 100]);
  draft.add(cells);
  return draft.finish();
}

describe('what the host is given of a generated sheet', () => {
  test('is text that stays text, and a moment as its number', () => {
    const [[text, moment] = []] = writtenSheet(sheetWith('=1+1', { serial: 46_000.5 }), { rows: 1, columns: 2 }, BY);
    expect([text, moment]).toEqual(["'=1+1", 46_000.5]);
  });

  test('leads to a row where its sheet is, and is the words alone where it is not', () => {
    const link = (sheet: string): ViewCell => ({ text: 'row 5', sheet, row: 5 });
    const [[there, gone] = []] = writtenSheet(
      sheetWith(link('Contacts'), link('Elsewhere')),
      { rows: 1, columns: 2 },
      BY,
    );
    expect([String(there).includes('gid=7'), gone]).toEqual([true, "'row 5"]);
  });

  test('is blank where nothing is any more, so that old rows vanish', () => {
    const values = writtenSheet(sheetWith('a', true), { rows: 3, columns: 3 }, BY);
    expect(values).toEqual([['a', true, ''], ['', '', ''], ['', '', '']]); // prettier-ignore
  });
});

describe('where a generated sheet is inserted', () => {
  const tab = (name: string, kind?: StandingTab['kind']): StandingTab => ({ name, kind });

  test('first, where none of ours stands', () => {
    expect(placeAmong([tab('Notes'), tab('Prices')], 'dashboard')).toBe(0);
  });

  test('behind those used before it, wherever a team has moved them', () => {
    expect(placeAmong([tab('Notes'), tab('Dashboard', 'dashboard'), tab('Prices')], 'history')).toBe(2);
    expect(placeAmong([tab('Dashboard', 'dashboard'), tab('Notes'), tab('History', 'history')], 'waiting')).toBe(1);
  });

  test('behind Contacts where it would part it from what stands before: calls are written there', () => {
    expect(placeAmong([tab('Dashboard', 'dashboard'), tab('Контакты')], 'waiting')).toBe(2);
    expect(placeAmong([tab('Контакты')], 'dashboard')).toBe(0);
  });
});
