import type { WorkbookFailure, WorkbookFailureCode } from './workbookFailure';

type Sentences = Readonly<Record<WorkbookFailureCode, string>>;

/** One sentence for each failure: what, where, what to do. `{file}` and the like are the failure's parameters. */
export const failureSentences: Readonly<Record<'ru' | 'en', Sentences>> = {
  en: {
    'file.missing': 'There is no file {file}: check the name and the folder.',
    'file.directory': '{file} is a folder, not a workbook: name the .xlsx file inside it.',
    'file.noPermission': 'You have no permission for {file}: close it in other programs or ask its owner for access.',
    'file.unreadable': '{file} could not be read ({reason}): check the disk or the network connection and try again.',
    'file.empty': '{file} is empty, there is no workbook in it: take the file anew from where it came.',
    'file.cannotWrite': '{file} could not be written ({reason}); the old file is as it was.',
    'file.diskFull':
      'There is no room on the disk for {file}; the old file is as it was: free some room and try again.',
    'workbook.notAWorkbook':
      '{file} is not a workbook but {looksLike}: open it in a spreadsheet program and save it as .xlsx, or name another file.',
    'workbook.oldExcel': '{file} is in the old Excel format (.xls): open it and save it as .xlsx.',
    'workbook.openDocument': '{file} is an OpenDocument spreadsheet (.ods): open it and save it as .xlsx.',
    'workbook.binaryExcel': '{file} is a binary Excel workbook (.xlsb): open it and save it as .xlsx.',
    'workbook.password': '{file} is protected by a password: open it in Excel, remove the password and save it.',
    'workbook.damaged': '{file} is damaged or was not copied to its end: take the file anew from where it came.',
    'workbook.tooLarge':
      '{file} would take {megabytes} MB when unpacked, which is too much for a register: split it into several files.',
    'workbook.noSheets': '{file} has no sheets with cells: check that it is the right workbook.',
  },
  ru: {
    'file.missing': 'Файла {file} нет: проверьте имя и папку.',
    'file.directory': '{file} — папка, а не книга: укажите файл .xlsx внутри неё.',
    'file.noPermission':
      'Нет доступа к файлу {file}: закройте его в других программах или попросите доступ у владельца.',
    'file.unreadable': 'Не удалось прочитать {file} ({reason}): проверьте диск или сеть и попробуйте ещё раз.',
    'file.empty': 'Файл {file} пуст, книги в нём нет: возьмите файл заново там, откуда он пришёл.',
    'file.cannotWrite': 'Не удалось записать {file} ({reason}); прежний файл не изменился.',
    'file.diskFull': 'На диске нет места для {file}; прежний файл не изменился: освободите место и попробуйте ещё раз.',
    'workbook.notAWorkbook':
      '{file} — не книга, а {looksLike}: откройте его в табличной программе и сохраните как .xlsx или укажите другой файл.',
    'workbook.oldExcel': '{file} — в старом формате Excel (.xls): откройте его и сохраните как .xlsx.',
    'workbook.openDocument': '{file} — таблица OpenDocument (.ods): откройте её и сохраните как .xlsx.',
    'workbook.binaryExcel': '{file} — двоичная книга Excel (.xlsb): откройте её и сохраните как .xlsx.',
    'workbook.password': '{file} защищён паролем: откройте его в Excel, снимите пароль и сохраните.',
    'workbook.damaged': 'Файл {file} повреждён или скопирован не до конца: возьмите его заново там, откуда он пришёл.',
    'workbook.tooLarge':
      '{file} после распаковки занял бы {megabytes} МБ, для реестра это слишком много: разделите его на несколько файлов.',
    'workbook.noSheets': 'В книге {file} нет листов с ячейками: проверьте, та ли это книга.',
  },
};

/** What a file that is no workbook looks like. */
export const contentWords: Readonly<Record<'ru' | 'en', Readonly<Record<string, string>>>> = {
  en: {
    picture: 'a picture',
    pdf: 'a PDF document',
    archive: 'an archive of other files',
    document: 'a document of another program',
    webPage: 'a web page',
    text: 'a text (perhaps .csv)',
    unknown: 'something unknown',
  },
  ru: {
    picture: 'картинка',
    pdf: 'документ PDF',
    archive: 'архив с другими файлами',
    document: 'документ другой программы',
    webPage: 'веб-страница',
    text: 'текст (возможно, .csv)',
    unknown: 'что-то неизвестное',
  },
};

/** The failure as a person reads it. */
export function failureSentence({ code, parameters }: WorkbookFailure, language: 'ru' | 'en'): string {
  return failureSentences[language][code].replace(/\{(\w+)\}/g, (_, name: string) => {
    const value = String(parameters[name] ?? '');
    return name === 'looksLike' ? (contentWords[language][value] ?? value) : value;
  });
}
