import { freeName, kindAmong, markText, ownSheets, readMark } from '../../../src/core/register/ownership';

describe('a mark', () => {
  test('says the kind of a sheet and which sheet it was written for', () => {
    expect(readMark(markText('dashboard', 17))).toEqual({ key: 'dashboard', sheetId: 17 });
  });

  test.each(['', 'dashboard', 'dashboard x', 'toString 1', 'dashboard 1 2', '__proto__ 3'])(
    '%j is none of ours',
    (text) => {
      expect(readMark(text)).toBeNull();
    },
  );
});

describe('of the sheets with marks', () => {
  test('ours is the one whose id is written, and a copy of it is not', () => {
    const own = ownSheets([
      { sheetId: 9, text: 'dashboard 4' },
      { sheetId: 4, text: 'dashboard 4' },
    ]);
    expect([...own]).toEqual([[4, 'dashboard']]);
  });

  test('in a copied workbook, where no id fits, ours is the first', () => {
    const own = ownSheets([
      { sheetId: 8, text: 'check 3' },
      { sheetId: 9, text: 'check 3' },
      { sheetId: 10, text: 'history 5' },
    ]);
    expect([...own]).toEqual([
      [8, 'check'],
      [10, 'history'],
    ]);
  });

  test('every archive is ours', () => {
    const own = ownSheets([
      { sheetId: 1, text: 'archive 1' },
      { sheetId: 2, text: 'archive 2' },
    ]);
    expect([...own.keys()]).toEqual([1, 2]);
  });

  test('a mark nobody understands makes nothing ours', () => {
    expect(ownSheets([{ sheetId: 1, text: 'something else' }]).size).toBe(0);
  });
});

describe('a sheet that was seen before', () => {
  const seen = { journal: { id: 3, name: 'Journal' }, index: { id: 4, name: 'Index of clients' } };

  test('is known again without its mark', () => {
    expect(kindAmong(seen, { id: 4, name: 'Index of clients' })).toBe('index');
  });

  test('is not known by its place alone: in a file that was opened anew another sheet may stand there', () => {
    expect(kindAmong(seen, { id: 3, name: 'Our own diary' })).toBeUndefined();
  });
});

describe('the name of a sheet of ours', () => {
  test('is the one it should have while that is free', () => {
    expect(freeName('Dashboard', ['Contacts'])).toBe('Dashboard');
  });

  test('is told by a number from sheets of the team, in whatever case they are written', () => {
    expect(freeName('Dashboard', ['DASHBOARD', 'Dashboard 2'])).toBe('Dashboard 3');
  });
});
