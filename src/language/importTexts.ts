import type { RowFate } from '../core/register/foreign/importPlan';
import type { AsideReason } from '../core/register/foreign/foreignTable';
import type { NotTakenReason, PairReason, QuestionKind } from '../core/register/foreign/proposal';
import type { Language } from '../core/values/label';
import { formFor, type Forms } from './plural';
import { textsOf } from './textsOf';

/** Words of the page that brings somebody's own sheet in; only the page needs them, not the script. */
export interface ImportTexts {
  readonly steps: Readonly<Record<'what' | 'columns' | 'words' | 'preview', string>>;
  readonly buttons: Readonly<Record<'back' | 'next' | 'import' | 'cancel' | 'close' | 'undo' | 'refresh', string>>;
  readonly busy: Readonly<Record<'reading' | 'matching' | 'planning' | 'writing' | 'undoing' | 'looking', string>>;
  readonly what: Readonly<
    Record<
      | 'title'
      | 'file'
      | 'fileHint'
      | 'paste'
      | 'pasteHint'
      | 'sheet'
      | 'sheetNone'
      | 'into'
      | 'pasted'
      | 'thisWorkbook',
      string
    >
  > & {
    readonly found: (tables: number) => string;
    /** `sheet`, its heading row (0: none), rows and columns. */
    readonly table: (what: { sheet: string; heading: number; rows: number; columns: number }) => string;
    readonly nothing: (source: string) => string;
    /** A sheet whose headings stand below each other. */
    readonly headingsDown: (sheet: string, headings: readonly string[]) => string;
  };
  readonly looksLike: (source: string) => string;
  readonly columns: Readonly<
    Record<'theirs' | 'samples' | 'ours' | 'note' | 'missing' | 'leaveOut' | 'constant' | 'answerHere', string>
  > & {
    /** Another of their columns goes there now. */
    readonly taken: (ours: string, theirs: string) => string;
    readonly order: Readonly<Record<'dayFirst' | 'monthFirst', string>>;
  };
  readonly why: Readonly<Record<PairReason, string>>;
  readonly check: string;
  readonly notTaken: Readonly<Record<NotTakenReason, string>>;
  readonly questions: Readonly<Record<QuestionKind, string>>;
  readonly choose: string;
  readonly rows: (count: number) => string;
  readonly noQuestions: string;
  readonly fates: Readonly<Record<RowFate | 'aside' | 'gone', string>>;
  readonly aside: Readonly<Record<AsideReason, string>>;
  readonly asideNote: (rows: number) => string;
  readonly preview: Readonly<
    Record<
      | 'where'
      | 'remark'
      | 'stands'
      | 'columnsLeft'
      | 'nothingToDo'
      | 'nothingFits'
      | 'empty'
      | 'everything'
      | 'everythingFrom'
      | 'everythingTo'
      | 'otherDays',
      string
    >
  > & {
    readonly removeGone: (rows: number) => string;
    readonly typedStay: (rows: number) => string;
    /** A cell that cannot be read: its column, what stands there, what should. */
    readonly wrong: (heading: string, found: string, expected: string) => string;
    /** By what is worth a look: the column, what the file has, and what the register has. */
    readonly named: Readonly<
      Record<
        'kept' | 'incomplete' | 'readAs' | 'sharedClient' | 'moved' | 'repeatedLine',
        (heading: string, found: string, kept: string) => string
      >
    >;
  };
  readonly doneDoubtful: (rows: number) => string;
  readonly cancelled: string;
  readonly unansweredYet: (questions: number) => string;
  readonly tooLarge: (file: string, megabytes: number) => string;
}

const ROWS: Readonly<Record<Language, Forms>> = {
  ru: { one: 'строка', few: 'строки', many: 'строк' },
  en: { one: 'row', many: 'rows' },
};
const COLUMNS: Readonly<Record<Language, Forms>> = {
  ru: { one: 'столбец', few: 'столбца', many: 'столбцов' },
  en: { one: 'column', many: 'columns' },
};

function counted(language: Language, forms: Readonly<Record<Language, Forms>>): (count: number) => string {
  const { write } = textsOf(language);
  return (count) => `${write.number(count)} ${formFor(language, count, forms[language])}`;
}

const rowsRu = counted('ru', ROWS);
const columnsRu = counted('ru', COLUMNS);
const rowsEn = counted('en', ROWS);
const columnsEn = counted('en', COLUMNS);

const ru: ImportTexts = {
  steps: { what: 'Что это', columns: 'Какая колонка какая', words: 'Слова', preview: 'Проверка' },
  buttons: {
    back: 'Назад',
    next: 'Дальше',
    import: 'Импортировать',
    cancel: 'Прервать',
    close: 'Закрыть',
    undo: 'Отменить импорт',
    refresh: 'Посчитать показатели',
  },
  busy: {
    reading: 'Читаю файл',
    matching: 'Смотрю, что это',
    planning: 'Сверяю с реестром',
    writing: 'Записываю строки',
    undoing: 'Отменяю импорт',
    looking: 'Читаю реестр',
  },
  what: {
    title: 'Что внести в реестр?',
    file: 'Выберите файл',
    fileHint: 'или перетащите его сюда: .xlsx, .xls, .ods, .csv, выгрузка CRM, 1С или телефонии',
    paste: 'Вставьте скопированные ячейки',
    pasteHint: 'Ctrl+V',
    sheet: 'Или лист этой таблицы',
    sheetNone: 'не выбран',
    into: 'Внести в лист',
    pasted: 'Вставленные ячейки',
    thisWorkbook: 'Эта таблица',
    found: (count) =>
      `Найдено: ${textsOf('ru').write.number(count)} ${formFor('ru', count, { one: 'таблица', few: 'таблицы', many: 'таблиц' })}. Какую взять?`,
    table: ({ sheet, heading, rows, columns }) =>
      `«${sheet}»: ${rowsRu(rows)}, ${columnsRu(columns)}, ${heading > 0 ? `заголовки в строке ${heading}` : 'без заголовков'}`,
    nothing: (source) =>
      `«${source}»: здесь нет таблицы. Нужна строка заголовков и хотя бы одна строка под ней; выберите другой файл или лист.`,
    headingsDown: (sheet, headings) =>
      `На листе «${sheet}» заголовки (${headings.join(', ')}) стоят друг под другом, а не в одной строке. Скопируйте таблицу, вставьте её на новый лист через «Специальная вставка → Транспонировать» и перенесите оттуда.`,
  },
  looksLike: (source) => `«${source}»: похоже на`,
  columns: {
    theirs: 'Ваша колонка',
    samples: 'Примеры',
    ours: 'Наша',
    note: 'Почему',
    missing: 'нет',
    leaveOut: 'не брать',
    constant: 'Одно значение для всех строк',
    answerHere: 'ответьте здесь',
    taken: (ours, theirs) => `${ours} (сейчас: ${theirs})`,
    order: { dayFirst: 'день.месяц: доказано примерами', monthFirst: 'месяц/день: доказано примерами' },
  },
  why: {
    heading: '',
    alias: '',
    format: 'как в этой выгрузке',
    content: 'судя по содержимому',
    answer: 'как вы сказали',
  },
  check: 'проверьте',
  notTaken: {
    noColumn: 'у нас нет такой',
    content: 'названа как наша, а стоит в ней другое',
    noHeading: 'на нашем листе нет такого заголовка',
    otherTaken: 'взята другая колонка',
    answer: 'как вы сказали',
    blank: 'пустая',
  },
  questions: {
    table: 'Внести в лист',
    required: 'Без этого строка не считается',
    column: 'Какая это колонка',
    word: 'Слово из файла',
    dateOrder: 'Порядок в датах',
    client: 'Тот же ли это клиент',
    sumBy: 'Строки одного заказа',
  },
  choose: 'выберите…',
  rows: rowsRu,
  noQuestions: 'Все слова понятны, спрашивать нечего.',
  fates: {
    new: 'Новые',
    changed: 'Изменятся',
    gone: 'В файле больше нет',
    same: 'Уже есть',
    doubtful: 'Сомнительные',
    impossible: 'Не внести',
    filtered: 'Не подходят',
    aside: 'Не строки таблицы',
  },
  aside: {
    total: 'итог',
    placeholder: 'заглушка',
    group: 'заголовок группы',
    goods: 'строка документа, её сумма уже в нём',
    repeatedHeading: 'повтор заголовков',
    note: 'примечание',
  },
  asideNote: (count) =>
    `Оставлено в стороне: ${rowsRu(count)} (итоги, группы, повторы заголовков), они названы на последнем шаге.`,
  preview: {
    where: 'Строка',
    remark: 'Что не так',
    columnsLeft: 'Не берём колонки',
    stands: 'Что там стоит',
    wrong: (heading, found, expected) =>
      `${heading}: ${found === '' ? 'пусто' : `«${found}»`}, ${found === '' ? 'нужно' : 'а нужно'}: ${expected}`,
    named: {
      kept: (heading, found, kept) => `${heading}: в реестре «${kept}», в файле «${found}»; остаётся как в реестре`,
      incomplete: (heading) => `${heading}: пусто, строка внесётся без этого, её нужно дополнить`,
      readAs: (heading, found) => `${heading}: «${found}» понято по смыслу, проверьте`,
      sharedClient: (heading, found, kept) => `${heading}: у «${found}» то же, что у «${kept}»`,
      moved: () => 'документ перенесён на другой день: строка реестра переедет с ним',
      repeatedLine: (_heading, found) => `заказ ${found}: строка повторяется, сложены обе; проверьте, не задвоена ли`,
    },
    nothingFits: 'Ни одна строка не подходит: ниже сказано почему. Вернитесь к колонкам или выберите другой лист.',
    nothingToDo: 'Нового нет: вносить нечего.',
    empty: 'Таких строк нет.',
    everything: 'В файле всё за дни',
    everythingFrom: 'с',
    everythingTo: 'по',
    otherDays: 'Файл не за эти дни: что за них убрано, из него не видно.',
    removeGone: (count) => `Убрать из реестра то, чего в файле больше нет (${rowsRu(count)}): не проведено или удалено`,
    typedStay: (count) =>
      `Нет в файле, но остаётся (внесено руками, с комментарием, из другого отчёта или строка файла не прочтена): ${rowsRu(count)}.`,
  },
  doneDoubtful: (count) =>
    `Сомнительное внесено как есть (${rowsRu(count)}): команда «Проверить данные» покажет, что поправить.`,
  cancelled: 'Прервано: в реестр ничего не записано.',
  unansweredYet: (count) => `Без ответа: ${textsOf('ru').write.number(count)}`,
  tooLarge: (file, megabytes) => `Файл ${file} занимает ${megabytes} МБ: выгрузите меньше столбцов или меньший срок.`,
};

const en: ImportTexts = {
  steps: { what: 'What is this', columns: 'Which column is which', words: 'Words', preview: 'Preview' },
  buttons: {
    back: 'Back',
    next: 'Next',
    import: 'Import',
    cancel: 'Cancel',
    close: 'Close',
    undo: 'Undo the import',
    refresh: 'Compute the figures',
  },
  busy: {
    reading: 'Reading the file',
    matching: 'Looking at what it is',
    planning: 'Comparing with the register',
    writing: 'Writing the rows',
    undoing: 'Undoing the import',
    looking: 'Reading the register',
  },
  what: {
    title: 'What comes into the register?',
    file: 'Choose a file',
    fileHint: 'or drop it here: .xlsx, .xls, .ods, .csv, an export of a CRM, of accounting or of telephony',
    paste: 'Paste copied cells',
    pasteHint: 'Ctrl+V',
    sheet: 'Or a sheet of this workbook',
    sheetNone: 'none chosen',
    into: 'Import into',
    pasted: 'Pasted cells',
    thisWorkbook: 'This workbook',
    found: (count) =>
      `Found: ${textsOf('en').write.number(count)} ${count === 1 ? 'table' : 'tables'}. Which one is it?`,
    table: ({ sheet, heading, rows, columns }) =>
      `"${sheet}": ${rowsEn(rows)}, ${columnsEn(columns)}, ${heading > 0 ? `headings in row ${heading}` : 'no headings'}`,
    nothing: (source) =>
      `"${source}" holds no table. It takes a row of headings and at least one row below it; choose another file or sheet.`,
    headingsDown: (sheet, headings) =>
      `On the sheet "${sheet}" the headings (${headings.join(', ')}) stand below each other and not in one row. Copy the table, paste it into a new sheet by "Paste special → Transposed" and import that one.`,
  },
  looksLike: (source) => `"${source}" looks like`,
  columns: {
    theirs: 'Your column',
    samples: 'Samples',
    ours: 'Ours',
    note: 'Why',
    missing: 'none',
    leaveOut: 'leave out',
    constant: 'One value for all rows',
    answerHere: 'answer here',
    taken: (ours, theirs) => `${ours} (now: ${theirs})`,
    order: { dayFirst: 'day.month: proven by the samples', monthFirst: 'month/day: proven by the samples' },
  },
  why: {
    heading: '',
    alias: '',
    format: 'as in this export',
    content: 'by what it holds',
    answer: 'as you said',
  },
  check: 'please check',
  notTaken: {
    noColumn: 'we have no such column',
    content: 'named like ours, but it holds something else',
    noHeading: 'our sheet has no such heading',
    otherTaken: 'another column is taken',
    answer: 'as you said',
    blank: 'blank',
  },
  questions: {
    table: 'Import into',
    required: 'Without this a row does not count',
    column: 'Which column is this',
    word: 'A word of the file',
    dateOrder: 'Order in dates',
    client: 'Is it the same client',
    sumBy: 'Lines of one order',
  },
  choose: 'choose…',
  rows: rowsEn,
  noQuestions: 'All words are understood: there is nothing to ask.',
  fates: {
    new: 'New',
    changed: 'Changed',
    gone: 'No longer in the file',
    same: 'Already there',
    doubtful: 'Doubtful',
    impossible: 'Impossible',
    filtered: 'Not wanted',
    aside: 'No rows of it',
  },
  aside: {
    total: 'total',
    placeholder: 'placeholder',
    group: 'head of a group',
    goods: 'a line of a document that counts it already',
    repeatedHeading: 'headings again',
    note: 'note',
  },
  asideNote: (count) => `Left aside: ${rowsEn(count)} (totals, groups, repeated headings), named in the last step.`,
  preview: {
    where: 'Row',
    remark: 'What is wrong',
    columnsLeft: 'Columns left out',
    stands: 'What stands there',
    wrong: (heading, found, expected) =>
      `${heading}: ${found === '' ? 'blank' : `"${found}"`}, ${found === '' ? 'needed' : 'but needed'}: ${expected}`,
    named: {
      kept: (heading, found, kept) =>
        `${heading}: "${kept}" in the register, "${found}" in the file; the register stays`,
      incomplete: (heading) => `${heading}: blank, the row comes in without it and is to be completed`,
      readAs: (heading, found) => `${heading}: "${found}" was taken for what it means, please check`,
      sharedClient: (heading, found, kept) => `${heading}: "${found}" shares it with "${kept}"`,
      moved: () => 'the document was moved to another day: the row of the register moves with it',
      repeatedLine: (_heading, found) =>
        `order ${found}: a line says the same as another, both are added up; is it there twice?`,
    },
    nothingFits: 'No row fits: below it says why. Go back to the columns or choose another sheet.',
    nothingToDo: 'Nothing is new: there is nothing to import.',
    empty: 'There are no such rows.',
    everything: 'The file is everything of the days',
    everythingFrom: 'from',
    everythingTo: 'to',
    otherDays: 'The file is not of all these days: it does not tell what of them is gone.',
    removeGone: (count) => `Take out what the file no longer holds (${rowsEn(count)}): unposted or deleted`,
    typedStay: (count) =>
      `Not in the file and stays (typed by people, with a comment, from another report, or a line of the file was not read): ${rowsEn(count)}.`,
  },
  doneDoubtful: (count) =>
    `What is doubtful came in as it stands (${rowsEn(count)}): "Check data" shows what to put right.`,
  cancelled: 'Stopped: nothing was written into the register.',
  unansweredYet: (count) => `Not answered yet: ${textsOf('en').write.number(count)}`,
  tooLarge: (file, megabytes) => `${file} takes ${megabytes} MB: export fewer columns or a shorter time.`,
};

const ALL: Readonly<Record<Language, ImportTexts>> = { ru, en };

export function importTextsOf(language: Language): ImportTexts {
  return ALL[language];
}
