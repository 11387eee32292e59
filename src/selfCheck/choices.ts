import { outcomeOf, type Bench, type Probe } from './bench';

type Builder = GoogleAppsScript.Spreadsheet.DataValidationBuilder;

function validated({ cells }: Bench, build: (builder: Builder) => Builder) {
  return cells().setDataValidation(build(SpreadsheetApp.newDataValidation()).build());
}

const names = (count: number): string[] => Array.from({ length: count }, (_none, index) => `v${index}`);

/** Boxes and drop-downs. */
export const CHOICES: readonly Probe[] = [
  {
    what: { en: 'A new box is not ticked', ru: 'Новый флажок не отмечен' },
    expected: false,
    find: ({ cells }) => cells().insertCheckboxes().getValue() as unknown,
  },
  {
    what: { en: 'A box is known as a box', ru: 'Флажок узнаётся как флажок' },
    expected: 'CHECKBOX',
    find: (bench) =>
      String(
        validated(bench, (builder) => builder.requireCheckbox())
          .getDataValidation()
          ?.getCriteriaType(),
      ),
  },
  {
    what: { en: 'A ticked box is read as yes', ru: 'Отмеченный флажок читается как «да»' },
    expected: true,
    find: (bench) =>
      validated(bench, (builder) => builder.requireCheckbox())
        .setValue(true)
        .getValue() as unknown,
  },
  {
    what: { en: 'A box counts as filled', ru: 'Флажок считается заполненной ячейкой' },
    expected: true,
    find: ({ cells, sheet }) => {
      const cell = cells().insertCheckboxes();
      return sheet.getLastRow() >= cell.getRow();
    },
  },
  {
    what: { en: 'A drop-down keeps its list', ru: 'Выпадающий список хранит свои значения' },
    expected: ['a', 'b'],
    find: (bench) =>
      validated(bench, (builder) => builder.requireValueInList(['a', 'b'], true))
        .getDataValidation()
        ?.getCriteriaValues()[0] as unknown,
  },
  {
    what: { en: 'A drop-down keeps its help', ru: 'Выпадающий список хранит подсказку' },
    expected: 'help',
    find: (bench) =>
      validated(bench, (builder) => builder.requireValueInList(['a']).setHelpText('help'))
        .getDataValidation()
        ?.getHelpText(),
  },
  {
    what: {
      en: 'A drop-down that only warns takes another word',
      ru: 'Список, который только предупреждает, принимает другое слово',
    },
    expected: 'taken',
    find: (bench) => {
      const cell = validated(bench, (builder) => builder.requireValueInList(['a']).setAllowInvalid(true));
      return outcomeOf(() => cell.setValue('b'));
    },
  },
  {
    what: { en: 'A strict drop-down refuses another word', ru: 'Строгий список не принимает другое слово' },
    expected: 'refused',
    find: (bench) => {
      const cell = validated(bench, (builder) => builder.requireValueInList(['a']).setAllowInvalid(false));
      return outcomeOf(() => cell.setValue('b'));
    },
  },
  {
    what: { en: 'A drop-down of 500 words is taken', ru: 'Список из 500 слов принимается' },
    expected: 'taken',
    find: (bench) => outcomeOf(() => validated(bench, (builder) => builder.requireValueInList(names(500)))),
  },
  {
    what: { en: 'A drop-down of 501 words is refused', ru: 'Список из 501 слова не принимается' },
    expected: 'refused',
    find: (bench) => outcomeOf(() => validated(bench, (builder) => builder.requireValueInList(names(501)))),
  },
  {
    what: {
      en: 'A drop-down tells which cells it takes its words from',
      ru: 'Список помнит, из каких ячеек берёт слова',
    },
    expected: true,
    find: (bench) => {
      const source = bench.cells(2);
      const cell = validated(bench, (builder) => builder.requireValueInRange(source, true));
      const [found] = (cell.getDataValidation()?.getCriteriaValues() ?? []) as readonly (typeof source | undefined)[];
      return found?.getA1Notation() === source.getA1Notation();
    },
  },
  {
    what: { en: 'Clearing a cell leaves its drop-down', ru: 'Очистка ячейки оставляет её список' },
    expected: true,
    find: (bench) =>
      validated(bench, (builder) => builder.requireValueInList(['a']))
        .clearContent()
        .getDataValidation() !== null,
  },
];
