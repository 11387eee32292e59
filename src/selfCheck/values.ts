import { asText } from '../core/register/writtenText';
import { outcomeOf, type Bench, type Probe } from './bench';

/** A value written and read back. */
function readBack(bench: Bench, value: unknown, format?: string): unknown {
  const cell = bench.cells();
  if (format !== undefined) cell.setNumberFormat(format);
  return cell.setValue(value).getValue();
}

/** What is read is what was written, and text is never taken for something else. */
export const VALUES: readonly Probe[] = [
  {
    what: { en: 'A blank sheet is one blank cell', ru: 'Пустой лист — одна пустая ячейка' },
    expected: [['']],
    find: ({ sheet }) => sheet.getDataRange().getValues(),
  },
  {
    what: { en: 'A blank sheet has no last row', ru: 'У пустого листа нет последней строки' },
    expected: 0,
    find: ({ sheet }) => sheet.getLastRow(),
  },
  {
    what: { en: 'A new sheet has room for 1,000 rows and 26 columns', ru: 'На новом листе 1000 строк и 26 столбцов' },
    expected: [1000, 26],
    find: ({ sheet }) => [sheet.getMaxRows(), sheet.getMaxColumns()],
  },
  {
    what: { en: 'A blank cell is read as blank text', ru: 'Пустая ячейка читается как пустой текст' },
    expected: '',
    find: ({ cells }) => cells().getValue() as unknown,
  },
  {
    what: { en: 'Digits are taken for a number', ru: 'Цифры становятся числом' },
    expected: 12,
    find: (bench) => readBack(bench, '12'),
  },
  {
    what: { en: 'Zeros at the front stay in plain text', ru: 'Нули впереди остаются в простом тексте' },
    expected: '00123',
    find: (bench) => readBack(bench, '00123', '@'),
  },
  {
    what: { en: 'The plus of a phone stays in plain text', ru: 'Плюс телефона остаётся в простом тексте' },
    expected: '+79161234567',
    find: (bench) => readBack(bench, '+79161234567', '@'),
  },
  {
    what: {
      en: 'A phone written as text stays text without a format',
      ru: 'Телефон, записанный как текст, остаётся текстом и без формата',
    },
    expected: '+79161234567',
    find: (bench) => readBack(bench, asText('+79161234567')),
  },
  {
    what: { en: 'A formula written as text stays text', ru: 'Формула, записанная как текст, остаётся текстом' },
    expected: '=1+1',
    find: (bench) => readBack(bench, asText('=1+1')),
  },
  {
    what: {
      en: 'A date written as text stays text',
      ru: 'Дата, записанная как текст, остаётся текстом',
    },
    expected: '1/2/2026',
    find: (bench) => readBack(bench, asText('1/2/2026')),
  },
  {
    what: { en: 'A formula is worked out', ru: 'Формула считается' },
    expected: [2, '=1+1'],
    find: ({ cells }) => {
      const cell = cells().setFormula('=1+1');
      return [cell.getValue() as unknown, cell.getFormula()];
    },
  },
  {
    what: { en: 'A plain value has no formula', ru: 'У простого значения нет формулы' },
    expected: '',
    find: ({ cells }) => cells().setValue(5).getFormula(),
  },
  {
    what: { en: 'Yes stays yes', ru: '«Да» остаётся «да»' },
    expected: true,
    find: (bench) => readBack(bench, true),
  },
  {
    what: { en: 'A long fraction is exact', ru: 'Длинная дробь точна' },
    expected: 0.1 + 0.2,
    find: (bench) => readBack(bench, 0.1 + 0.2),
  },
  {
    what: { en: 'Lines in a cell stay apart', ru: 'Строки внутри ячейки не сливаются' },
    expected: 'a\nb',
    find: (bench) => readBack(bench, 'a\nb'),
  },
  {
    what: { en: 'Rare letters stay whole', ru: 'Редкие знаки остаются целыми' },
    expected: '𝒳 Ё 名 🙂',
    find: (bench) => readBack(bench, '𝒳 Ё 名 🙂'),
  },
  {
    what: { en: 'A cell takes 50,000 letters', ru: 'В ячейку помещается 50 000 знаков' },
    expected: 50_000,
    find: (bench) => String(readBack(bench, 'a'.repeat(50_000))).length,
  },
  {
    what: { en: 'A cell takes no more than 50,000 letters', ru: 'Больше 50 000 знаков ячейка не принимает' },
    expected: 'refused',
    find: ({ cells }) => {
      const cell = cells();
      return outcomeOf(() => cell.setValue('a'.repeat(50_001)));
    },
  },
  {
    what: { en: 'Clearing leaves a blank cell', ru: 'После очистки ячейка пуста' },
    expected: '',
    find: ({ cells }) => cells().setValue('x').clearContent().getValue() as unknown,
  },
  {
    what: { en: 'Values of another shape are refused', ru: 'Значения другой формы не принимаются' },
    expected: 'refused',
    find: ({ cells }) => {
      const cell = cells();
      return outcomeOf(() => cell.setValues([[1, 2]]));
    },
  },
  {
    what: { en: 'Cells beyond the sheet are refused', ru: 'Ячейки за краем листа не даются' },
    expected: 'refused',
    find: ({ sheet }) => outcomeOf(() => sheet.getRange(sheet.getMaxRows() + 1, 1).getValue()),
  },
];
