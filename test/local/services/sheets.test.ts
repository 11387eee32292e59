import { script } from './script';

describe('formats of cells', () => {
  test('are Google’s where nobody set them', () => {
    const seen = script(`
      const cell = sheet.getRange('A1');
      return [cell.getBackground(), cell.getFontColor(), cell.getFontFamily(), cell.getFontSize(), cell.getFontWeight(),
        cell.getFontLine(), cell.getNumberFormat(), cell.getHorizontalAlignment(), cell.getVerticalAlignment(), cell.getWrap(),
        String(cell.getWrapStrategy())];`);
    expect(seen).toEqual([
      '#ffffff',
      '#000000',
      'Arial',
      10,
      'normal',
      'none',
      '0.###############',
      'general',
      'bottom',
      true,
      'OVERFLOW',
    ]);
  });

  test.each([
    ['left', 'left'],
    ['center', 'center'],
    ['right', 'right'],
    ['normal', 'general-left'],
    ['nowhere', 'general'],
  ])('aligned %s say %s', (given, shown) => {
    const seen = script(`return sheet.getRange('A1').setHorizontalAlignment('${given}').getHorizontalAlignment();`);
    expect(seen).toBe(shown);
  });

  test('are aligned by their value again after null', () => {
    const seen = script(`
      const cell = sheet.getRange('A1').setHorizontalAlignment('normal');
      return cell.setHorizontalAlignment(null).getHorizontalAlignment();`);
    expect(seen).toBe('general');
  });

  test.each([
    ['RED', '#ff0000'],
    ['#0F0', '#00ff00'],
    ['#ABCDEF', '#abcdef'],
  ])('know the colour %s', (given, shown) => {
    expect(script(`return sheet.getRange('A1').setBackground('${given}').getBackground();`)).toBe(shown);
  });
});

describe('clearing a sheet', () => {
  test('takes values and formats and leaves notes and validation', () => {
    const seen = script(`
      const cell = sheet.getRange('A1').setValue(1).setBackground('red').setNote('n');
      cell.setDataValidation(SpreadsheetApp.newDataValidation().requireNumberGreaterThan(0).build());
      sheet.clear();
      return [cell.getValue(), cell.getBackground(), cell.getNote(), cell.getDataValidation() !== null];`);
    expect(seen).toEqual(['', '#ffffff', 'n', true]);
  });
});

describe('ranges', () => {
  test.each([
    ['B2:D5', 'B2:D5'],
    ['$c$3', 'C3'],
    ['C5:B2', 'B2:C5'],
    ['5:7', '5:7'],
    ['D:B', 'B:D'],
    ['R2C2:R4C5', 'B2:E4'],
    ['Sheet1!E10:F12', 'E10:F12'],
  ])('are found by %s', (notation, expected) => {
    expect(script(`return sheet.getRange('${notation}').getA1Notation();`)).toBe(expected);
  });

  test('by name follow their cells when rows are inserted', () => {
    const notation = script(`
      spreadsheet.setNamedRange('Deals', sheet.getRange('A2:B3'));
      sheet.insertRowsBefore(1, 2);
      return spreadsheet.getRangeByName('Deals').getA1Notation();`);
    expect(notation).toBe('A4:B5');
  });

  test.each([
    ['Rates', 'B2:B3'],
    ['rates', 'B2:B3'],
    ["It's here!Rates", 'B2:B3'],
    ["'It''s here'!Rates", 'B2:B3'],
    ['Sheet1!Rates', null],
    ['Nowhere!Rates', null],
    ['Other', null],
  ])('named %s are %s', (name, notation) => {
    const found = script(`
      const prices = spreadsheet.insertSheet("It's here");
      spreadsheet.setNamedRange('Rates', prices.getRange('B2:B3'));
      const range = spreadsheet.getRangeByName(${JSON.stringify(name)});
      return range && range.getA1Notation();`);
    expect(found).toBe(notation);
  });

  test('by name with the sheet in front are also found by getRange', () => {
    const notation = script(`
      spreadsheet.setNamedRange('Rates', sheet.getRange('B2:B3'));
      return [spreadsheet.getRange('Sheet1!Rates').getA1Notation(), sheet.getRange('Rates').getA1Notation()];`);
    expect(notation).toEqual(['B2:B3', 'B2:B3']);
  });
});

describe('rules', () => {
  test('of validation come back as they were built', () => {
    const seen = script(`
      const rule = SpreadsheetApp.newDataValidation().requireValueInList([9, false, 'z']).setHelpText('Pick one').build();
      const read = sheet.getRange('A1:B2').setDataValidation(rule).getDataValidations()[1][1];
      return [String(read.getCriteriaType()), read.getCriteriaValues(), read.getAllowInvalid(), read.getHelpText()];`);
    expect(seen).toEqual(['VALUE_IN_LIST', [['9', 'false', 'z'], true], true, 'Pick one']);
  });

  test('of a drop-down from a range follow that range', () => {
    const notation = script(`
      const rule = SpreadsheetApp.newDataValidation().requireValueInRange(sheet.getRange('D1:D5')).build();
      sheet.getRange('A1').setDataValidation(rule);
      sheet.insertColumnBefore(2);
      return sheet.getRange('A1').getDataValidation().getCriteriaValues()[0].getA1Notation();`);
    expect(notation).toBe('E1:E5');
  });

  test('of conditional formats replace all earlier ones', () => {
    const seen = script(`
      const rule = (value) => SpreadsheetApp.newConditionalFormatRule().whenNumberGreaterThan(value)
        .setBackground('red').setRanges([sheet.getRange('A:A')]).build();
      sheet.setConditionalFormatRules([rule(1), rule(2)]);
      sheet.setConditionalFormatRules([rule(3)]);
      const [only, ...others] = sheet.getConditionalFormatRules();
      return [others.length, only.getBooleanCondition().getCriteriaValues(), only.getBooleanCondition().getBackground()];`);
    expect(seen).toEqual([0, [3], '#ff0000']);
  });
});

describe('links', () => {
  test('stand on their part of the text', () => {
    const runs = script(`
      const text = SpreadsheetApp.newRichTextValue().setText('see row 5').setLinkUrl(4, 9, '#gid=0&range=A5').build();
      const read = sheet.getRange('A1').setRichTextValue(text).getRichTextValue();
      return read.getRuns().map((run) => [run.getText(), run.getLinkUrl()]);`);
    expect(runs).toEqual([
      ['see ', null],
      ['row 5', '#gid=0&range=A5'],
    ]);
  });
});

describe('charts', () => {
  test('are found on the sheet with their place, ranges and options', () => {
    const seen = script(`
      const chart = sheet.newChart().asColumnChart().addRange(sheet.getRange('A1:B5')).setPosition(2, 3, 10, 20)
        .setOption('title', 'Sales').build();
      sheet.insertChart(chart);
      const [read] = sheet.getCharts();
      return [read.getContainerInfo().getAnchorRow(), read.getRanges()[0].getA1Notation(), read.getOptions().get('title')];`);
    expect(seen).toEqual([2, 'A1:B5', 'Sales']);
  });
});

describe('metadata', () => {
  test('of a row moves with the row', () => {
    const row = script(`
      sheet.getRange('3:3').addDeveloperMetadata('deal', 'D-1');
      sheet.insertRowBefore(1);
      const [found] = spreadsheet.createDeveloperMetadataFinder().withKey('deal').find();
      return found.getLocation().getRow().getA1Notation();`);
    expect(row).toBe('4:4');
  });
});

describe('formulas', () => {
  test('keep their text, and their relative references follow in a block', () => {
    const formulas = script("return sheet.getRange('B1:B2').setFormula('=A1*$C$1').getFormulas();");
    expect(formulas).toEqual([['=A1*$C$1'], ['=A2*$C$1']]);
  });

  test('are translated from and to R1C1', () => {
    const seen = script(`
      const cell = sheet.getRange('D4').setFormulaR1C1('=R[1]C1+R1C[1]');
      return [cell.getFormula(), cell.getFormulaR1C1()];`);
    expect(seen).toEqual(['=$A5+E$1', '=R[1]C1+R1C[1]']);
  });
});

describe('continuing a series', () => {
  test.each([
    ['[[1], [2]]', [1, 2, 3, 4, 5]],
    ["[['Jan'], ['Feb']]", ['Jan', 'Feb', 'Mar', 'Apr', 'May']],
    ["[['a'], ['b']]", ['a', 'b', 'a', 'b', 'a']],
  ])('goes on from %s', (start, expected) => {
    const values = script(`
      sheet.getRange('A1:A2').setValues(${start});
      sheet.getRange('A1:A2').autoFill(sheet.getRange('A1:A5'), SpreadsheetApp.AutoFillSeries.DEFAULT_SERIES);
      return sheet.getRange('A1:A5').getValues().flat();`);
    expect(values).toEqual(expected);
  });
});
