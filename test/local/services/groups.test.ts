import { refusal, script } from './script';

const nested = "sheet.getRange('A2:A5').shiftRowGroupDepth(1); sheet.getRange('A3:A4').shiftRowGroupDepth(1);";

describe('groups of rows and columns', () => {
  test('lie inside one another', () => {
    const seen = script(`${nested}
      return [1, 2, 3, 4, 5, 6].map((row) => sheet.getRowGroupDepth(row))
        .concat([sheet.getRowGroup(3, 1).getRange().getA1Notation(), sheet.getRowGroup(3, 2).getRange().getA1Notation()]);`);
    expect(seen).toEqual([0, 1, 2, 2, 1, 0, '2:5', '3:4']);
  });

  test('hide their rows when folded and show them when unfolded', () => {
    const seen = script(`${nested}
      const hidden = () => [2, 3, 5, 6].map((row) => sheet.isRowHiddenByUser(row));
      sheet.getRange('A1:A10').collapseGroups();
      const folded = [...hidden(), sheet.getRowGroup(3, 1).isCollapsed(), sheet.getRowGroup(3, 2).isCollapsed()];
      sheet.getRange('A3:A4').expandGroups();
      return [folded, hidden()];`);
    expect(seen).toEqual([
      [true, true, true, false, true, false],
      [false, false, false, false],
    ]);
  });

  test('become one level shallower when a level is taken away', () => {
    const seen = script(`${nested}
      sheet.getRange('A2:A5').shiftRowGroupDepth(-1);
      return [2, 3, 5].map((row) => sheet.getRowGroupDepth(row));`);
    expect(seen).toEqual([0, 1, 0]);
  });

  test('follow the rows that are inserted above and inside', () => {
    const seen = script(`${nested}
      sheet.insertRowsBefore(1, 2);
      sheet.insertRowsAfter(5, 1);
      return [sheet.getRowGroup(5, 1).getRange().getA1Notation(), sheet.getRowGroup(5, 2).getRange().getA1Notation()];`);
    expect(seen).toEqual(['4:8', '5:7']);
  });

  test('of columns are made and removed alike', () => {
    const seen = script(`
      sheet.getRange('C1:E1').shiftColumnGroupDepth(2);
      sheet.getColumnGroup(4, 2).remove();
      return [sheet.getColumnGroupDepth(3), sheet.getColumnGroupDepth(6), sheet.getColumnGroup(3, 1).getControlIndex()];`);
    expect(seen).toEqual([1, 0, 6]);
  });

  test('that are not there are refused', () => {
    expect(refusal('sheet.getRowGroup(3, 1);')).toBe('A group at index 3 and group depth 1 does not exist.');
  });
});
