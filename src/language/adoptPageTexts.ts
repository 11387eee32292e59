import type { AdoptionObstacle } from '../core/register/foreign/adoptionPlan';
import type { Language } from '../core/values/label';
import { formFor } from './plural';
import { textsOf } from './textsOf';

/** Words of the page where a sheet of the team's own becomes a table; only the page needs them, not the script. */
export interface AdoptPageTexts {
  readonly title: string;
  readonly sheet: string;
  /** There is no sheet but those of the register. */
  readonly noSheets: string;
  readonly into: string;
  /** What it means, in short. */
  readonly means: (sheet: string, table: string) => string;
  readonly theirs: string;
  readonly ours: string;
  /** What every row says in a column of ours. */
  readonly always: (column: string, says: string) => string;
  readonly adds: (columns: readonly string[]) => string;
  readonly addsNothing: string;
  readonly onlyImported: (columns: readonly string[]) => string;
  readonly rows: (rows: number) => string;
  readonly unclear: (cells: number) => string;
  readonly column: string;
  readonly found: string;
  readonly cells: string;
  readonly obstacles: Readonly<Record<AdoptionObstacle, string>>;
  readonly buttons: Readonly<Record<'adopt' | 'addAndAdopt' | 'instead' | 'importInstead' | 'undo', string>>;
  readonly busy: string;
  /** After an undo: what was added to their sheet. */
  readonly columnsStay: (columns: readonly string[]) => string;
}

const { write: ru } = textsOf('ru');
const { write: en } = textsOf('en');

const ALL: Readonly<Record<Language, AdoptPageTexts>> = {
  ru: {
    title: 'Какой ваш лист станет таблицей реестра?',
    sheet: 'Лист этой книги',
    noSheets: 'Кроме реестра в этой книге нет листов: внесите файл командой «Импорт…».',
    into: 'Станет таблицей',
    means: (sheet, table) =>
      `Лист «${sheet}» останется на месте, с вашими заголовками, их порядком и цветами, и будет служить таблицей «${table}»: по нему посчитаются показатели и задачи. Отказаться можно в любой день.`,
    theirs: 'Ваш заголовок',
    ours: 'Наш столбец',
    always: (column, says) => `${column}: во всех строках «${says}»`,
    adds: (columns) =>
      `Реестру нужны ещё столбцы (${ru.number(columns.length)}). Справа от вашего последнего добавятся: ${columns.join(', ')}.`,
    addsNothing: 'Все нужные столбцы у вас есть: ничего не добавится.',
    onlyImported: (columns) => `Так не получится (столбец складывается из нескольких ваших): ${columns.join(', ')}.`,
    rows: (rows) =>
      `Прочитано: ${ru.number(rows)} ${formFor('ru', rows, { one: 'строка', few: 'строки', many: 'строк' })}.`,
    unclear: (cells) => `Непонятных ячеек: ${ru.number(cells)}. Они останутся как есть, их назовёт «Проверка».`,
    column: 'Столбец',
    found: 'Что стоит',
    cells: 'Ячеек',
    obstacles: {
      severalSheets: 'Таблица лежит на нескольких листах, а таблицей реестра служит один: внесите их импортом.',
      severalTables: 'На листе не одна таблица, и строки второй читались бы как строки первой: внесите её импортом.',
      noHeadings: 'Над столбцами нет заголовков: впишите их на листе и откройте это окно ещё раз.',
      tooLow:
        'Заголовки стоят ниже сотой строки: удалите лишние строки над ними и откройте это окно ещё раз или внесите лист импортом.',
      twoRows: 'Заголовки стоят не в одной строке: поставьте их в одну или внесите лист импортом.',
      dateAndTime:
        'Дата и время стоят в двух столбцах, а реестру нужен один момент: добавьте на листе столбец с их суммой (формула вида =A2+B2) и откройте это окно ещё раз, или внесите лист импортом: он сложит их сам.',
      needsImport:
        'То, без чего строка не считается, складывается из нескольких ваших столбцов: внесите лист импортом.',
      hasRows: 'В этой таблице реестра уже есть строки: внесите лист в неё импортом, чтобы данные не разошлись.',
    },
    buttons: {
      adopt: 'Взять лист',
      addAndAdopt: 'Добавить столбцы и взять лист',
      instead: 'Взять сам лист…',
      importInstead: 'Внести копию строк…',
      undo: 'Отменить',
    },
    busy: 'Беру лист',
    columnsStay: (columns) => `Добавленные столбцы остались, их можно удалить: ${columns.join(', ')}.`,
  },
  en: {
    title: 'Which sheet of yours is to be a table of the register?',
    sheet: 'Sheet of this workbook',
    noSheets: 'There is no sheet here but those of the register: bring a file in by "Import…".',
    into: 'Becomes the table',
    means: (sheet, table) =>
      `"${sheet}" stays where it is, with your headings, their order and colours, and serves as ${table}: figures and tasks are computed from it. You can take it back any day.`,
    theirs: 'Your heading',
    ours: 'Our column',
    always: (column, says) => `${column}: "${says}" in every row`,
    adds: (columns) =>
      `The register needs more columns (${en.number(columns.length)}). Behind your last one come: ${columns.join(', ')}.`,
    addsNothing: 'You have all the columns it takes: nothing is added.',
    onlyImported: (columns) => `Not this way (made of several columns of yours): ${columns.join(', ')}.`,
    rows: (rows) => `Read: ${en.number(rows)} ${rows === 1 ? 'row' : 'rows'}.`,
    unclear: (cells) => `Not understood: ${en.number(cells)} ${cells === 1 ? 'cell' : 'cells'}. They stay as they are; Check names them.`, // prettier-ignore
    column: 'Column',
    found: 'What stands there',
    cells: 'Cells',
    obstacles: {
      severalSheets: 'The table lies on several sheets, and one sheet serves as a table: bring them in by an import.',
      severalTables: 'There are several tables on the sheet, and rows of one would be read as rows of the other: bring it in by an import.',
      noHeadings: 'There are no headings above the columns: type them on the sheet and open this window again.',
      tooLow: 'The headings stand below the hundredth row: delete what is not needed above them and open this window again, or bring the sheet in by an import.',
      twoRows: 'The headings do not stand in one row: put them into one, or bring the sheet in by an import.',
      dateAndTime: 'Date and time stand in two columns, and the register needs one moment: add a column with their sum (a formula such as =A2+B2) and open this window again, or bring the sheet in by an import, which joins them by itself.',
      needsImport: 'What a row cannot do without is made of several columns of yours: bring the sheet in by an import.',
      hasRows: 'This table of the register has rows already: bring the sheet into it by an import, so that data are in one place.',
    }, // prettier-ignore
    buttons: {
      adopt: 'Adopt the sheet',
      addAndAdopt: 'Add the columns and adopt',
      instead: 'Adopt the sheet itself…',
      importInstead: 'Import a copy of its rows…',
      undo: 'Undo',
    },
    busy: 'Adopting the sheet',
    columnsStay: (columns) => `The columns that were added are still there and may be deleted: ${columns.join(', ')}.`,
  },
};

export function adoptPageTextsOf(language: Language): AdoptPageTexts {
  return ALL[language];
}
