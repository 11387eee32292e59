import type { NotUnderstood, NotUnderstoodKind } from './notUnderstood';

type Language = 'ru' | 'en';

/** What is lost when a file is written anew, in words of people who use spreadsheets. */
const kindWords: Readonly<Record<NotUnderstoodKind, Readonly<Record<Language, string>>>> = {
  chart: { ru: 'диаграммы', en: 'charts' },
  conditionalFormat: { ru: 'правила условного форматирования', en: 'conditional formats' },
  connection: { ru: 'подключения к данным', en: 'data connections' },
  customProperties: { ru: 'свойства файла', en: 'properties of the file' },
  damagedPart: { ru: 'повреждённая часть', en: 'a damaged part' },
  dataTable: { ru: 'таблицы подстановки', en: 'what-if tables' },
  definedName: { ru: 'имена', en: 'names' },
  drawing: { ru: 'рисунки', en: 'drawings' },
  embeddedFile: { ru: 'вложенные файлы', en: 'embedded files' },
  externalLink: { ru: 'ссылки на другие книги', en: 'links to other workbooks' },
  filter: { ru: 'условия фильтров', en: 'conditions of filters' },
  formControl: { ru: 'кнопки и поля форм', en: 'buttons and form fields' },
  formula: { ru: 'формулы', en: 'formulas' },
  formatting: { ru: 'оформление пустых строк', en: 'looks of blank rows' },
  image: { ru: 'картинки', en: 'pictures' },
  macros: { ru: 'макросы', en: 'macros' },
  pivotTable: { ru: 'сводные таблицы', en: 'pivot tables' },
  outline: { ru: 'группировка строк и столбцов', en: 'groups of rows and columns' },
  pageLayout: { ru: 'колонтитулы и разрывы страниц', en: 'headers, footers and page breaks' },
  sheetKind: { ru: 'листы без ячеек', en: 'sheets without cells' },
  sheetProtection: { ru: 'защита листа', en: 'protection of the sheet' },
  signature: { ru: 'подписи', en: 'signatures' },
  slicer: { ru: 'срезы', en: 'slicers' },
  sparkline: { ru: 'спарклайны', en: 'sparklines' },
  table: { ru: 'оформление таблицей', en: 'tables' },
  threadedComment: { ru: 'обсуждения', en: 'comment threads' },
  validation: { ru: 'проверки данных', en: 'data validations' },
  other: { ru: 'части других программ', en: 'parts of other programs' },
};

/** A damaged part by where it lies in the file. */
const damagedParts: readonly { readonly pattern: RegExp; readonly words: Readonly<Record<Language, string>> }[] = [
  { pattern: /comments/i, words: { ru: 'повреждённые примечания', en: 'damaged notes' } },
  { pattern: /theme/i, words: { ru: 'повреждённые цвета темы', en: 'damaged colours of the theme' } },
  { pattern: /_rels\//, words: { ru: 'повреждённые ссылки и рисунки', en: 'damaged links and drawings' } },
  { pattern: /charts?\//i, words: { ru: 'повреждённые диаграммы', en: 'damaged charts' } },
  { pattern: /drawings?\//i, words: { ru: 'повреждённые рисунки', en: 'damaged drawings' } },
  { pattern: /custom\.xml$/, words: { ru: 'повреждённые свойства файла', en: 'damaged properties of the file' } },
  {
    pattern: /^_register$/,
    words: { ru: 'повреждённая память программы', en: 'what this program had noted, damaged' },
  },
];

/** Each thing once, with its sheet: «диаграммы (Продажи), макросы». */
export function lossesText(losses: readonly NotUnderstood[], language: Language): string {
  return [...new Set(losses.map((loss) => lossText(loss, language)))].join(', ');
}

function lossText({ kind, sheet, detail }: NotUnderstood, language: Language): string {
  const damaged = kind === 'damagedPart' ? damagedParts.find(({ pattern }) => pattern.test(detail)) : undefined;
  const words = (damaged?.words ?? kindWords[kind])[language];
  return sheet === undefined ? words : `${words} (${sheet})`;
}
