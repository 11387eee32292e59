import { outcomeOf, type Probe } from './bench';

/** Formats, sizes and what is hidden. */
export const LOOKS: readonly Probe[] = [
  {
    what: { en: 'Plain text is a format', ru: 'Простой текст — это формат' },
    expected: '@',
    find: ({ cells }) => cells().setNumberFormat('@').getNumberFormat(),
  },
  {
    what: { en: 'A percentage is shown as one', ru: 'Проценты показываются процентами' },
    expected: '50%',
    find: ({ cells }) => cells().setNumberFormat('0%').setValue(0.5).getDisplayValue(),
  },
  {
    what: { en: 'Cells apart take a format together', ru: 'Разрозненные ячейки принимают формат разом' },
    expected: ['0.0', '0.0'],
    find: ({ cells, sheet }) => {
      const [first, second] = [cells().getA1Notation(), cells().getA1Notation()];
      sheet.getRangeList([first, second]).setNumberFormat('0.0');
      return [sheet.getRange(first).getNumberFormat(), sheet.getRange(second).getNumberFormat()];
    },
  },
  {
    what: { en: 'A cell is white until it is coloured', ru: 'Пока ячейку не закрасили, она белая' },
    expected: '#ffffff',
    find: ({ cells }) => cells().getBackground(),
  },
  {
    what: { en: 'A colour is told as it was given', ru: 'Цвет читается, как задан' },
    expected: '#e6f2ed',
    find: ({ cells }) => cells().setBackground('#e6f2ed').getBackground(),
  },
  {
    what: { en: 'No colour takes a colour away', ru: 'Пустой цвет снимает закраску' },
    expected: '#ffffff',
    find: ({ cells }) => cells().setBackground('#e6f2ed').setBackground(null).getBackground(),
  },
  {
    what: { en: 'Looks are copied without values', ru: 'Вид копируется без значений' },
    expected: ['bold', ''],
    find: ({ cells }) => {
      const [from, to] = [cells().setFontWeight('bold').setValue('x'), cells()];
      from.copyTo(to, SpreadsheetApp.CopyPasteType.PASTE_FORMAT, false);
      return [to.getFontWeight(), to.getValue() as unknown];
    },
  },
  {
    what: { en: 'Long text can be cut at the edge of its cell', ru: 'Длинный текст можно обрезать по краю ячейки' },
    expected: 'CLIP',
    find: ({ cells }) => String(cells().setWrapStrategy(SpreadsheetApp.WrapStrategy.CLIP).getWrapStrategy()),
  },
  {
    what: { en: 'A note is kept', ru: 'Примечание хранится' },
    expected: 'why',
    find: ({ cells }) => cells().setNote('why').getNote(),
  },
  {
    what: { en: 'A row may be low', ru: 'Строка может быть низкой' },
    expected: 8,
    find: ({ cells, sheet }) => {
      const row = cells().getRow();
      sheet.setRowHeightsForced(row, 1, 8);
      return sheet.getRowHeight(row);
    },
  },
  {
    what: { en: 'A column has the width it was given', ru: 'Столбец имеет заданную ширину' },
    expected: 123,
    find: ({ sheet }) => {
      sheet.setColumnWidths(20, 1, 123);
      return sheet.getColumnWidth(20);
    },
  },
  {
    what: { en: 'A column is hidden and shown', ru: 'Столбец скрывается и показывается' },
    expected: [true, false],
    find: ({ sheet }) => {
      sheet.hideColumns(20);
      const isHidden = sheet.isColumnHiddenByUser(20);
      sheet.showColumns(20, 1);
      return [isHidden, sheet.isColumnHiddenByUser(20)];
    },
  },
  {
    what: { en: 'Hidden rows are read', ru: 'Скрытые строки читаются' },
    expected: 'x',
    find: ({ cells, sheet }) => {
      const cell = cells().setValue('x');
      sheet.hideRows(cell.getRow());
      const value: unknown = cell.getValue();
      sheet.showRows(cell.getRow());
      return value;
    },
  },
  {
    what: {
      en: 'Of merged cells only the first has a value',
      ru: 'Из объединённых ячеек значение есть только в первой',
    },
    expected: [['x', '']],
    find: ({ cells }) => {
      const pair = cells(1, 2);
      pair.setValues([['x', 'y']]).mergeAcross();
      const values: unknown = pair.getValues();
      pair.breakApart();
      return values;
    },
  },
  {
    what: { en: 'Nothing is merged across a frozen edge', ru: 'Через закреплённый край ничего не объединяется' },
    expected: 'refused',
    find: ({ cells, sheet }) => {
      const pair = cells(1, 2);
      sheet.setFrozenColumns(1);
      const outcome = outcomeOf(() => pair.merge());
      if (outcome === 'taken') pair.breakApart();
      sheet.setFrozenColumns(0);
      return outcome;
    },
  },
  {
    what: { en: 'Rows are frozen', ru: 'Строки закрепляются' },
    expected: 2,
    find: ({ sheet }) => {
      sheet.setFrozenRows(2);
      const rows = sheet.getFrozenRows();
      sheet.setFrozenRows(0);
      return rows;
    },
  },
  {
    what: { en: 'Gridlines are hidden', ru: 'Сетка скрывается' },
    expected: true,
    find: ({ sheet }) => {
      sheet.setHiddenGridlines(true);
      return sheet.hasHiddenGridlines();
    },
  },
  {
    what: { en: 'A tab has the colour it was given', ru: 'Ярлык листа имеет заданный цвет' },
    expected: '#0b6e4f',
    find: ({ sheet }) => sheet.setTabColor('#0b6e4f').getTabColor(),
  },
];
