import type { AnswersFaultCode } from '../../../src/core/register/foreign/answersJson';
import type { RowFate } from '../../../src/core/register/foreign/importPlan';
import type { Sureness } from '../../../src/core/register/foreign/proposal';
import type { Language } from '../../../src/core/values/label';

/** A column of ours, the one of the file that it may be, and what stands there. */
export interface UnsureColumn {
  readonly ours: string;
  readonly theirs: string;
  readonly samples: string;
}

/** Sentences of the import in the terminal. */
export interface ImportWords {
  readonly noTable: (file: string) => string;
  readonly noSheet: (file: string, sheet: string, known: readonly string[]) => string;
  readonly noMatch: (file: string) => string;
  /** The columns of a file with samples. */
  readonly offered: (columns: readonly string[]) => string;
  readonly missingHeadings: (file: string, headings: readonly string[]) => string;
  readonly badAnswers: (file: string, fault: string, found: string, known: readonly string[]) => string;
  readonly faults: Readonly<Record<AnswersFaultCode, string>>;
  readonly requiredOpen: (headings: readonly string[]) => string;
  /** Columns that rows need and that are only likely, and the file of answers that says they are meant. */
  readonly requiredUnsure: (unsure: readonly UnsureColumn[], answers: string) => string;
  readonly questionsOpen: (count: number) => string;
  readonly stopped: string;
  readonly whichTable: string;
  readonly tableChoice: (sheet: string, row: number, rows: number, headings: string) => string;
  readonly source: (sheet: string, row: number, table: string) => string;
  readonly columns: readonly [theirs: string, ours: string, sure: string, samples: string];
  readonly nowhere: string;
  readonly constant: string;
  readonly sure: Readonly<Record<Sureness, string>>;
  readonly otherTables: (tables: readonly string[]) => string;
  readonly questionsHeading: string;
  readonly about: (question: string, column: string, about: string, count: number) => string;
  readonly proposed: (choice: string) => string;
  readonly noProposal: string;
  readonly samples: (samples: string) => string;
  readonly counts: Readonly<Record<RowFate | 'aside', string>>;
  readonly asideRow: (where: string, text: string, why: string) => string;
  readonly kept: (where: string, heading: string, kept: string, offered: string) => string;
  readonly named: (where: string, heading: string, found: string, expected: string) => string;
  readonly leftOut: (where: string, heading: string) => string;
  readonly incomplete: (where: string, heading: string) => string;
  readonly readAs: (where: string, heading: string, found: string) => string;
  readonly sharedClient: (where: string, heading: string, name: string, other: string) => string;
  readonly moved: (where: string) => string;
  readonly repeatedLine: (where: string, order: string) => string;
  readonly rowsNamed: (sheet: string, rows: readonly number[], more: number) => string;
  readonly imported: (rows: number, cells: number, sheet: string) => string;
  /** Rows of the register that the file no longer holds, and those of them that people have typed. */
  readonly gone: string;
  readonly typed: string;
  readonly goneRow: (row: number, id: string, cells: string) => string;
  readonly removeGone: (rows: number) => string;
  readonly goneChoices: readonly [stay: string, go: string];
  readonly goneStay: (rows: number) => string;
  readonly goneRemoved: (rows: number) => string;
  readonly dayless: (sheet: string) => string;
  /** The days that a file is of, blank where it has none, and those it was said to be everything of. */
  readonly otherDays: (days: string, everything: string) => string;
  readonly dryRun: string;
  readonly nothingNew: string;
  readonly answersSaved: (file: string) => string;
}

const en: ImportWords = {
  noTable: (file) => `There is no table in ${file}: it takes a row of headings and at least one row of data below it.`,
  noSheet: (file, sheet, known) => `${file} has no sheet "${sheet}", only ${known.join(', ')}.`,
  noMatch: (file) =>
    `No column of ${file} looks like a column of ours: run the command in a terminal and answer, or say which is which with --map MAP.json.`,
  offered: (columns) => `Its columns: ${columns.join('; ')}.`,
  missingHeadings: (file, headings) =>
    `${file} has no column ${headings.map((heading) => `"${heading}"`).join(', ')}: write the headings as they stand in the file.`,
  badAnswers: (file, fault, found, known) =>
    `In ${file}: ${fault} (${found})${known.length > 0 ? `; choose among ${known.join(', ')}` : ''}.`,
  faults: {
    notAnObject: 'a mapping is an object with "columns"',
    unknownOption: 'there is no such option',
    unknownTable: 'there is no such table',
    unknownColumn: 'the table has no such column',
    badColumn: 'the source of a column is a heading, {"from": …}, {"constant": …} or null',
    badValues: '"values" holds for each column an object: their word → ours',
    badFilter: 'a filter of "where" needs "column" and one of is, isNot, startsWith, isFilled',
    badOption: 'the option has a value of the wrong kind',
  },
  requiredOpen: (headings) =>
    `Nothing was imported: nothing in the file is ${headings.map((heading) => `"${heading}"`).join(', ')}, and rows do not count without it. Name a column or one value for all rows with --map, or run the command in a terminal and answer.`,
  requiredUnsure: (unsure, answers) =>
    `Nothing was imported: ${unsure.map(({ ours, theirs, samples }) => `"${theirs}" (${samples}) may be "${ours}", or may not`).join('; ')}, and rows do not count without it. If it is, put ${answers} into a file and name it with --map; or run the command in a terminal without --yes and answer.`,
  questionsOpen: (count) =>
    `Nothing was imported, as ${count} ${count === 1 ? 'question is' : 'questions are'} open: answer in a terminal or with --map, or take what is sure with --yes; --dry-run lists them.`,
  stopped: 'Stopped: nothing was written.',
  whichTable: 'Which table comes in?',
  tableChoice: (sheet, row, rows, headings) => `${sheet}, row ${row}: ${rows} rows (${headings})`,
  source: (sheet, row, table) => `"${sheet}", ${row > 0 ? `headings in row ${row}` : 'no headings'} → ${table}`,
  columns: ['Theirs', 'Ours', 'Sure', 'Samples'],
  nowhere: '— not taken',
  constant: 'for all rows',
  sure: { sure: 'yes', likely: 'please check' },
  otherTables: (tables) => `Not read: ${tables.join('; ')}. Choose with --sheet.`,
  questionsHeading: 'Questions:',
  about: (question, column, about, count) =>
    `${[column, about && `"${about}"`].filter(Boolean).join(': ')}${count > 0 ? ` (${count})` : ''} — ${question}`,
  proposed: (choice) => `proposed: ${choice}`,
  noProposal: 'somebody must answer',
  samples: (samples) => `for example ${samples}`,
  counts: {
    new: 'New rows',
    changed: 'Rows with blanks filled or cells changed',
    same: 'Rows already there',
    doubtful: 'Of these doubtful, taken as typed',
    impossible: 'Rows that cannot be taken',
    filtered: 'Rows the mapping leaves aside',
    aside: 'No rows of the table',
  },
  asideRow: (where, text, why) => `${where}: "${text}" is ${why}`,
  kept: (where, heading, kept, offered) => `${where}, ${heading}: kept "${kept}", the file says "${offered}"`,
  named: (where, heading, found, expected) => `${where}, ${heading}: found "${found}", expected ${expected}`,
  leftOut: (where, heading) => `${where}: not taken, "${heading}" is blank`,
  incomplete: (where, heading) => `${where}: taken without "${heading}", to be completed`,
  readAs: (where, heading, found) => `${where}, ${heading}: "${found}" was taken for what it means, please check`,
  sharedClient: (where, heading, name, other) => `${where}: new client "${name}" shares "${heading}" with "${other}"`,
  moved: (where) => `${where}: the document was moved to another day, the row of the register moves with it`,
  repeatedLine: (where, order) => `${where}: a line of order ${order} says the same as another, both are added up`,
  rowsNamed: (sheet, rows, more) =>
    `${sheet === '' ? '' : `${sheet}, `}row ${rows.join(', ')}${more > 0 ? ` and ${more} more` : ''}`,
  imported: (rows, cells, sheet) => `Imported into "${sheet}": ${rows} new rows, ${cells} cells changed.`,
  gone: 'Rows of these days that the file no longer holds',
  typed:
    'Rows of these days that stay though the file does not hold them (typed by people, with a comment, from another report, or a line of the file was not read)',
  goneRow: (row, id, cells) => `row ${row}${id === '' ? '' : `, ${id}`}: ${cells} — no longer in the file`,
  removeGone: (rows) =>
    `Rows of the register that the file no longer holds: ${rows} (unposted or deleted). Take them out?`,
  goneChoices: ['Leave them', 'Take them out (can be undone)'],
  goneStay: (rows) => `${rows} rows that the file no longer holds stay: take them out with --remove-gone.`,
  goneRemoved: (rows) => `Rows taken out: ${rows}.`,
  dayless: (sheet) => `Rows of "${sheet}" have no day: --everything is for sales, contacts, deals and documents.`,
  otherDays: (days, everything) =>
    days === ''
      ? `No row of the file has a day: it cannot be everything of ${everything}.`
      : `The file is of ${days}, not everything of ${everything}: say the days it is of, such as --everything ${days}.`,
  dryRun: 'Nothing was written: this was a dry run.',
  nothingNew: 'Nothing is new: nothing was written.',
  answersSaved: (file) => `The answers are kept in ${file}.`,
};

const ru: ImportWords = {
  noTable: (file) => `В ${file} нет таблицы: нужна строка заголовков и хотя бы одна строка данных под ней.`,
  noSheet: (file, sheet, known) => `В ${file} нет листа «${sheet}», есть только ${known.join(', ')}.`,
  noMatch: (file) =>
    `Ни один столбец ${file} не похож на наши: запустите команду в терминале и ответьте либо укажите соответствие через --map MAP.json.`,
  offered: (columns) => `Его столбцы: ${columns.join('; ')}.`,
  missingHeadings: (file, headings) =>
    `В ${file} нет столбца ${headings.map((heading) => `«${heading}»`).join(', ')}: пишите заголовки так, как они стоят в файле.`,
  badAnswers: (file, fault, found, known) =>
    `В ${file}: ${fault} (${found})${known.length > 0 ? `; выберите из: ${known.join(', ')}` : ''}.`,
  faults: {
    notAnObject: 'соответствие — это объект с «columns»',
    unknownOption: 'такой настройки нет',
    unknownTable: 'такой таблицы нет',
    unknownColumn: 'в таблице нет такого столбца',
    badColumn: 'источник столбца — заголовок, {"from": …}, {"constant": …} или null',
    badValues: 'в «values» для каждого столбца стоит объект: их слово → наше',
    badFilter: 'условию «where» нужны «column» и одно из is, isNot, startsWith, isFilled',
    badOption: 'у настройки значение не того вида',
  },
  requiredOpen: (headings) =>
    `Ничего не перенесено: в файле нет ${headings.map((heading) => `«${heading}»`).join(', ')}, а без этого строки не считаются. Укажите столбец или одно значение для всех строк через --map либо запустите команду в терминале и ответьте.`,
  requiredUnsure: (unsure, answers) =>
    `Ничего не перенесено: ${unsure.map(({ ours, theirs, samples }) => `«${theirs}» (${samples}) — то ли «${ours}», то ли нет`).join('; ')}, а без этого строки не считаются. Если это оно, запишите ${answers} в файл и укажите его через --map либо запустите команду в терминале без --yes и ответьте.`,
  questionsOpen: (count) =>
    `Ничего не перенесено, открытых вопросов — ${count}: ответьте в терминале или через --map либо возьмите то, что ясно, через --yes; список даёт --dry-run.`,
  stopped: 'Прервано: ничего не записано.',
  whichTable: 'Какую таблицу внести?',
  tableChoice: (sheet, row, rows, headings) => `${sheet}, строка ${row}: строк — ${rows} (${headings})`,
  source: (sheet, row, table) => `«${sheet}», ${row > 0 ? `заголовки в строке ${row}` : 'без заголовков'} → ${table}`,
  columns: ['Их столбец', 'Наш', 'Ясно', 'Примеры'],
  nowhere: '— не берём',
  constant: 'для всех строк',
  sure: { sure: 'да', likely: 'проверьте' },
  otherTables: (tables) => `Не прочитано: ${tables.join('; ')}. Выбрать лист: --sheet.`,
  questionsHeading: 'Вопросы:',
  about: (question, column, about, count) =>
    `${[column, about && `«${about}»`].filter(Boolean).join(': ')}${count > 0 ? ` (${count})` : ''} — ${question}`,
  proposed: (choice) => `предложено: ${choice}`,
  noProposal: 'нужен ответ',
  samples: (samples) => `например ${samples}`,
  counts: {
    new: 'Новых строк',
    changed: 'Строк, где заполнены пустые или изменены ячейки',
    same: 'Строк уже есть',
    doubtful: 'Из них сомнительных, внесены как есть',
    impossible: 'Строк принять нельзя',
    filtered: 'Строк отложено по условиям соответствия',
    aside: 'Не строки таблицы',
  },
  asideRow: (where, text, why) => `${where}: «${text}» — ${why}`,
  kept: (where, heading, kept, offered) => `${where}, ${heading}: осталось «${kept}», в файле «${offered}»`,
  named: (where, heading, found, expected) => `${where}, ${heading}: стоит «${found}», ожидается ${expected}`,
  leftOut: (where, heading) => `${where}: не взято, пусто «${heading}»`,
  incomplete: (where, heading) => `${where}: взято без «${heading}», нужно дополнить`,
  readAs: (where, heading, found) => `${where}, ${heading}: «${found}» понято по смыслу, проверьте`,
  sharedClient: (where, heading, name, other) =>
    `${where}: у нового клиента «${name}» тот же «${heading}», что у «${other}»`,
  moved: (where) => `${where}: документ перенесён на другой день, строка реестра переедет с ним`,
  repeatedLine: (where, order) => `${where}: строка заказа ${order} повторяется, сложены обе`,
  rowsNamed: (sheet, rows, more) =>
    `${sheet === '' ? '' : `${sheet}, `}строка ${rows.join(', ')}${more > 0 ? ` и ещё ${more}` : ''}`,
  imported: (rows, cells, sheet) => `Перенесено на лист «${sheet}»: новых строк — ${rows}, изменено ячеек — ${cells}.`,
  gone: 'Строк за эти дни, которых в файле больше нет',
  typed:
    'Строк за эти дни, которых нет в файле и которые остаются (внесены людьми, с комментарием, из другого отчёта или строка файла не прочтена)',
  goneRow: (row, id, cells) => `строка ${row}${id === '' ? '' : `, ${id}`}: ${cells} — в файле больше нет`,
  removeGone: (rows) =>
    `Строк реестра, которых в файле больше нет: ${rows} (документ не проведён или удалён). Убрать их?`,
  goneChoices: ['Оставить', 'Убрать (можно отменить)'],
  goneStay: (rows) => `Строк, которых в файле больше нет: ${rows}. Они остались; убрать их — --remove-gone.`,
  goneRemoved: (rows) => `Убрано строк: ${rows}.`,
  dayless: (sheet) => `У строк листа «${sheet}» нет дня: --everything — для продаж, контактов, сделок и документов.`,
  otherDays: (days, everything) =>
    days === ''
      ? `Ни у одной строки файла нет дня: всё за ${everything} в нём быть не может.`
      : `Файл за ${days}, а не всё за ${everything}: укажите дни, за которые он, например --everything ${days}.`,
  dryRun: 'Ничего не записано: это была проба.',
  nothingNew: 'Нового нет: ничего не записано.',
  answersSaved: (file) => `Ответы сохранены в ${file}.`,
};

const ALL: Readonly<Record<Language, ImportWords>> = { en, ru };

export function importWords(language: Language): ImportWords {
  return ALL[language];
}
