import { en } from '../language/en';
import { ru } from '../language/ru';
import type { PageTexts } from '../language/texts';

/** What the page says before a workbook is open. */
export interface StartWords {
  readonly title: string;
  readonly what: string;
  readonly stays: string;
  readonly drop: string;
  readonly kinds: string;
  readonly demo: string;
  readonly empty: string;
  readonly reading: string;
  readonly otherLanguage: string;
  readonly demoFile: string;
  readonly emptyFile: string;
  /** The site itself does not answer. */
  readonly notReached: string;
}

export const startWords: Readonly<Record<'ru' | 'en', StartWords>> = {
  ru: {
    title: 'Реестр продаж',
    what: 'Откройте свою таблицу с продажами, звонками или обращениями: реестр сам поймёт, где что, и посчитает выручку, удержание, клиентов под угрозой и кому не ответили.',
    stays: 'Файл никуда не отправляется: всё считается в этом браузере и остаётся на вашем компьютере.',
    drop: 'Перетащите файл сюда или выберите его…',
    kinds: '.xlsx, .xls, .xlsb, .ods, .csv, .txt — любая таблица',
    demo: 'Посмотреть на примере',
    empty: 'Начать с чистого листа',
    reading: 'Открываю…',
    otherLanguage: 'English',
    demoFile: 'Реестр продаж (пример).xlsx',
    emptyFile: 'Реестр продаж.xlsx',
    notReached: 'Сайт не отвечает: проверьте соединение и обновите страницу.',
  },
  en: {
    title: 'Sales register',
    what: 'Open your own table of sales, calls or inquiries: the register finds out what is what, and counts revenue, retention, clients at risk and who was not answered.',
    stays: 'The file is sent nowhere: everything is computed in this browser and stays on your computer.',
    drop: 'Drop a file here, or choose one…',
    kinds: '.xlsx, .xls, .xlsb, .ods, .csv, .txt: any table',
    demo: 'Look at the example',
    empty: 'Begin with an empty one',
    reading: 'Opening…',
    otherLanguage: 'Русский',
    demoFile: 'Sales register (example).xlsx',
    emptyFile: 'Sales register.xlsx',
    notReached: 'The site does not answer: check the connection and load the page again.',
  },
};

/** The workbench's own sentences where there is no program in a terminal. */
export const siteTexts: Readonly<Record<'ru' | 'en', PageTexts>> = {
  ru: {
    ...ru,
    save: 'Сохранить в файл…',
    saveCopy: 'Скачать копию .xlsx',
    saved: 'Всё сохранено',
    kept: 'Пока только на этой странице: сохраните в файл (Ctrl+S)',
    keysText: ru.keysText.map((line) => (line.startsWith('Ctrl+S') ? 'Ctrl+S — сохранить в файл' : line)),
    copySaved: (name) => `Скачано: ${name}`,
    noConnection: 'Файл не отвечает. Правки остались на этой странице: скачайте копию.',
    saveFailed: (reason) => `${reason} Правки остались на этой странице: скачайте копию или попробуйте ещё раз.`,
    notWhole: 'Страница собрала не всю книгу. Файл остался прежним: попробуйте ещё раз или скачайте копию.',
    unreadable: (name) =>
      `Записанное не удалось прочитать обратно. Файл ${name} остался прежним: попробуйте ещё раз или скачайте копию.`,
    keepCopy: 'Скачать моё копией',
    losses: (things) =>
      `В файле есть то, чего книга здесь не хранит: ${things}. Ваш файл останется как есть, пока вы не сохраните поверх него.`,
  },
  en: {
    ...en,
    save: 'Save to a file…',
    saveCopy: 'Download a copy, .xlsx',
    saved: 'Everything is saved',
    kept: 'On this page only: save it to a file (Ctrl+S)',
    keysText: en.keysText.map((line) => (line.startsWith('Ctrl+S') ? 'Ctrl+S saves to a file' : line)),
    copySaved: (name) => `Downloaded: ${name}`,
    noConnection: 'The file does not answer. Your edits are still on this page: download a copy.',
    saveFailed: (reason) => `${reason} Your edits are still on this page: download a copy or try again.`,
    notWhole:
      'The page put together less than the whole workbook. The file was left as it was: try again or download a copy.',
    unreadable: (name) =>
      `What would have been written could not be read back. ${name} was left as it was: try again or download a copy.`,
    keepCopy: 'Download mine as a copy',
    losses: (things) =>
      `The file holds things that are not kept here: ${things}. Your file stays as it is until you save over it.`,
  },
};
