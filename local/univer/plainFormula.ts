import type { LocaleFormats } from '../services/values/localeFormats';

/** The commonest functions by their Russian names; all others are typed by their English ones. */
const russianNames: Readonly<Record<string, string>> = {
  ЕСЛИ: 'IF',
  И: 'AND',
  ИЛИ: 'OR',
  НЕ: 'NOT',
  СУММ: 'SUM',
  СУММЕСЛИ: 'SUMIF',
  СУММЕСЛИМН: 'SUMIFS',
  СЧЁТ: 'COUNT',
  СЧЁТЗ: 'COUNTA',
  СЧЁТЕСЛИ: 'COUNTIF',
  СЧЁТЕСЛИМН: 'COUNTIFS',
  СРЗНАЧ: 'AVERAGE',
  СРЗНАЧЕСЛИ: 'AVERAGEIF',
  МИН: 'MIN',
  МАКС: 'MAX',
  ОКРУГЛ: 'ROUND',
  СЕГОДНЯ: 'TODAY',
  ТДАТА: 'NOW',
  ДАТА: 'DATE',
  ГОД: 'YEAR',
  МЕСЯЦ: 'MONTH',
  ДЕНЬ: 'DAY',
  ВПР: 'VLOOKUP',
  ПРОСМОТРX: 'XLOOKUP',
  ИНДЕКС: 'INDEX',
  ПОИСКПОЗ: 'MATCH',
  ЕСЛИОШИБКА: 'IFERROR',
  СЦЕПИТЬ: 'CONCATENATE',
  ТЕКСТ: 'TEXT',
  ЛЕВСИМВ: 'LEFT',
  ПРАВСИМВ: 'RIGHT',
  ДЛСТР: 'LEN',
  СЖПРОБЕЛЫ: 'TRIM',
  ФИЛЬТР: 'FILTER',
  УНИК: 'UNIQUE',
  ИСТИНА: 'TRUE',
  ЛОЖЬ: 'FALSE',
};

/**
 * A formula as typed where the comma is the decimal sign (`=СУММ(A1;0,5)`) as the engine reads it (`=SUM(A1,0.5)`). Texts
 * and sheet names in quotes stay as they are.
 */
export function plainFormula(formula: string, formats: LocaleFormats): string {
  if (formats.decimal !== ',') return formula;
  return formula.replace(/"(?:[^"]|"")*"|'(?:[^']|'')*'|\d,\d|;|[\p{L}_][\p{L}\p{N}_.]*/gu, (token) => {
    if (token === ';') return ',';
    if (/^\d,\d$/.test(token)) return token.replace(',', '.');
    return russianNames[token.toUpperCase().replace('СЧЕТ', 'СЧЁТ')] ?? token;
  });
}
