import type { Language } from '../core/values/label';
import { textsOf } from './textsOf';

/** What is said of an import that arrives in blocks. */
export interface CommitTexts {
  readonly stagingSheet: string;
  readonly stagingNote: string;
  /** `leftAlone`: cells and rows that people had changed meanwhile; `meanwhile`: rows that had come by another way. */
  readonly done: (what: {
    added: number;
    changed: number;
    removed: number;
    meanwhile: number;
    leftAlone: number;
  }) => string;
  readonly dropped: string;
  /** The import is not under way here: dropped, or begun long ago. */
  readonly gone: string;
  /** A block has not arrived; its number from 1. */
  readonly missing: (part: number) => string;
  readonly noTable: (sheet: string) => string;
  readonly unreadable: (sheet: string) => string;
  readonly noHeading: (heading: string, sheet: string) => string;
  readonly notWritten: (sheet: string, why: string) => string;
}

const ALL: Readonly<Record<Language, CommitTexts>> = {
  ru: {
    stagingSheet: 'Идёт импорт',
    stagingNote: 'Сюда временно приходят строки импорта. Лист уберётся сам.',
    done: ({ added, changed, removed, meanwhile, leftAlone }) =>
      [
        `Готово: добавлено строк: ${number(added, 'ru')}, изменено ячеек: ${number(changed, 'ru')}.`,
        ...(removed > 0 ? [`Убрано строк, которых больше нет в источнике: ${number(removed, 'ru')}.`] : []),
        ...(meanwhile > 0
          ? [`Строк, которые тем временем появились сами и второй раз не записаны: ${number(meanwhile, 'ru')}.`]
          : []),
        ...(leftAlone > 0
          ? [
              `Ячеек и строк, которые тем временем изменили или дополнили люди и которые оставлены как есть: ${number(leftAlone, 'ru')}.`,
            ]
          : []),
        ...(added + changed + removed > 0 ? ['Весь импорт отменяется разом: меню «Отменить…».'] : []),
      ].join(' '),
    dropped: 'Импорт прерван, в таблице ничего не изменилось.',
    gone: 'Этот импорт уже не идёт: его прервали или начали слишком давно. Ничего не записано. Начните его заново.',
    missing: (part) => `Часть ${part} импорта не дошла. Ничего не записано. Начните импорт заново.`,
    noTable: (sheet) =>
      `Листа «${sheet}» в таблице нет. Ничего не записано. Выберите «Настроить или починить» и начните импорт заново.`,
    unreadable: (sheet) =>
      `Лист «${sheet}» не читается: нет нужного заголовка или он стоит дважды. Ничего не записано. Выберите «Проверить данные», поправьте заголовки и начните импорт заново.`,
    noHeading: (heading, sheet) =>
      `На листе «${sheet}» нет столбца «${heading}». Ничего не записано. Выберите «Настроить или починить» и начните импорт заново.`,
    notWritten: (sheet, why) => `Не всё записано на лист «${sheet}»: ${why}.`,
  },
  en: {
    stagingSheet: 'Import under way',
    stagingNote: 'Rows of an import arrive here for a moment. The sheet goes by itself.',
    done: ({ added, changed, removed, meanwhile, leftAlone }) =>
      [
        `Done: rows added: ${number(added, 'en')}, cells changed: ${number(changed, 'en')}.`,
        ...(removed > 0 ? [`Rows taken out that their source no longer has: ${number(removed, 'en')}.`] : []),
        ...(meanwhile > 0
          ? [`Rows that came by another way meanwhile and are not written twice: ${number(meanwhile, 'en')}.`]
          : []),
        ...(leftAlone > 0
          ? [
              `Cells and rows that people have changed or added to meanwhile and that are left as they are: ${number(leftAlone, 'en')}.`,
            ]
          : []),
        ...(added + changed + removed > 0 ? ['"Undo…" in the menu takes the whole import back.'] : []),
      ].join(' '),
    dropped: 'The import was stopped; nothing has changed in the workbook.',
    gone: 'This import is no longer under way: it was stopped, or begun too long ago. Nothing was written. Begin it again.',
    missing: (part) => `Part ${part} of the import has not arrived. Nothing was written. Begin the import again.`,
    noTable: (sheet) =>
      `The workbook has no sheet "${sheet}". Nothing was written. Choose "Set up or repair" and begin the import again.`,
    unreadable: (sheet) =>
      `The sheet "${sheet}" cannot be read: a heading it needs is missing or stands twice. Nothing was written. Choose "Check data", put the headings right and begin the import again.`,
    noHeading: (heading, sheet) =>
      `The sheet "${sheet}" has no column "${heading}". Nothing was written. Choose "Set up or repair" and begin the import again.`,
    notWritten: (sheet, why) => `Not everything was written to the sheet "${sheet}": ${why}.`,
  },
};

function number(value: number, language: Language): string {
  return textsOf(language).write.number(value);
}

export function commitTextsOf(language: Language): CommitTexts {
  return ALL[language];
}
