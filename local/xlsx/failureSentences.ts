import type { Countable } from './limits';
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
    'workbook.oldExcel':
      '{file} is in the old Excel format (.xls): open it with "sales-register serve", bring its rows in with "sales-register import", or save it as .xlsx.',
    'workbook.openDocument':
      '{file} is an OpenDocument spreadsheet (.ods): open it with "sales-register serve", bring its rows in with "sales-register import", or save it as .xlsx.',
    'workbook.binaryExcel':
      '{file} is a binary Excel workbook (.xlsb): open it with "sales-register serve", bring its rows in with "sales-register import", or save it as .xlsx.',
    'workbook.password': '{file} is protected by a password: open it in Excel, remove the password and save it.',
    'workbook.damaged': '{file} is damaged or was not copied to its end: take the file anew from where it came.',
    'workbook.damagedPart':
      '{file} is damaged, its part {part} cannot be read: take the file anew from where it came or save it again in a spreadsheet program.',
    'workbook.damagedSheet':
      '{file} is damaged on the sheet “{sheet}” after row {row}: take the file anew from where it came or save it again in a spreadsheet program.',
    'workbook.tooLarge':
      '{file} would take {megabytes} MB when unpacked, which is too much for a register: split it into several files.',
    'workbook.tooPacked':
      '{file} would unpack to more than {times} times its size, as no workbook does: take the file anew from somebody you trust.',
    'workbook.partTooLarge':
      '{file} holds a part that is too large to be read, {part}: save the file again in a spreadsheet program with less in it.',
    'workbook.sheetTooLarge':
      'The sheet “{sheet}” of {file} is too large to be read: split it into several files or delete what is not needed.',
    'workbook.tooManySheets': '{file} has {sheets} sheets, and {most} are the most: delete or move some of them.',
    'workbook.tooManyRows':
      'The sheet “{sheet}” of {file} reaches below row {most}, the last that a file can have: delete the rows below the data.',
    'workbook.tooManyColumns':
      'The sheet “{sheet}” of {file} reaches beyond column {most}, the last that a file can have: delete the columns right of the data.',
    'workbook.tooManyCells':
      'With the sheet “{sheet}” the file {file} has more than {most} cells: delete the rows and columns beyond the data, or split the file.',
    'workbook.tooManyOnSheet':
      'The sheet “{sheet}” of {file} has more than {most} {things}: delete what is not needed, or copy its cells to a new file.',
    'workbook.tooManyInFile':
      '{file} has more than {most} {things}: delete what is not needed, or copy its cells to a new file.',
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
    'workbook.oldExcel':
      '{file} — в старом формате Excel (.xls): откройте его командой «sales-register serve», внесите строки командой «sales-register import» или сохраните как .xlsx.',
    'workbook.openDocument':
      '{file} — таблица OpenDocument (.ods): откройте её командой «sales-register serve», внесите строки командой «sales-register import» или сохраните как .xlsx.',
    'workbook.binaryExcel':
      '{file} — двоичная книга Excel (.xlsb): откройте её командой «sales-register serve», внесите строки командой «sales-register import» или сохраните как .xlsx.',
    'workbook.password': '{file} защищён паролем: откройте его в Excel, снимите пароль и сохраните.',
    'workbook.damaged': 'Файл {file} повреждён или скопирован не до конца: возьмите его заново там, откуда он пришёл.',
    'workbook.damagedPart':
      'Файл {file} повреждён, его часть {part} не читается: возьмите файл заново там, откуда он пришёл, или пересохраните в табличной программе.',
    'workbook.damagedSheet':
      'Файл {file} повреждён на листе «{sheet}» после строки {row}: возьмите файл заново там, откуда он пришёл, или пересохраните в табличной программе.',
    'workbook.tooLarge':
      '{file} после распаковки занял бы {megabytes} МБ, для реестра это слишком много: разделите его на несколько файлов.',
    'workbook.tooPacked':
      '{file} при распаковке вырос бы больше чем в {times} раз, книги такими не бывают: возьмите файл заново у того, кому доверяете.',
    'workbook.partTooLarge':
      'В файле {file} есть слишком большая часть, {part}: пересохраните его в табличной программе, убрав лишнее.',
    'workbook.sheetTooLarge':
      'Лист «{sheet}» файла {file} слишком велик: разделите его на несколько файлов или удалите ненужное.',
    'workbook.tooManySheets':
      'В файле {file} листов — {sheets}, а можно не больше {most}: удалите или перенесите часть.',
    'workbook.tooManyRows':
      'Лист «{sheet}» файла {file} заходит ниже строки {most}, последней возможной: удалите строки ниже данных.',
    'workbook.tooManyColumns':
      'Лист «{sheet}» файла {file} заходит правее столбца {most}, последнего возможного: удалите столбцы правее данных.',
    'workbook.tooManyCells':
      'С листом «{sheet}» в файле {file} больше {most} ячеек: удалите строки и столбцы за пределами данных или разделите файл.',
    'workbook.tooManyOnSheet':
      'На листе «{sheet}» файла {file} больше {most} {things}: удалите лишнее или перенесите ячейки в новый файл.',
    'workbook.tooManyInFile':
      'В файле {file} больше {most} {things}: удалите лишнее или перенесите ячейки в новый файл.',
    'workbook.noSheets': 'В книге {file} нет листов с ячейками: проверьте, та ли это книга.',
  },
};

/** What a file that is no workbook looks like. */
const contentWords: Readonly<Record<'ru' | 'en', Readonly<Record<string, string>>>> = {
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

/** What there is too much of, after a number. */
const thingWords: Readonly<Record<Countable, Readonly<Record<'ru' | 'en', string>>>> = {
  merges: { ru: 'объединений ячеек', en: 'merged cells' },
  rules: { ru: 'правил оформления и проверки', en: 'rules of formatting and validation' },
  areas: { ru: 'областей, на которые наложены правила', en: 'areas that rules are put on' },
  listItems: { ru: 'пунктов выпадающих списков', en: 'items of drop-down lists' },
  links: { ru: 'ссылок', en: 'links' },
  linkedCells: { ru: 'ячеек под ссылками', en: 'cells under links' },
  drawings: { ru: 'рисунков и диаграмм', en: 'drawings and charts' },
  columns: { ru: 'столбцов с заданной шириной', en: 'columns with a width of their own' },
  names: { ru: 'имён', en: 'names' },
  formats: { ru: 'видов оформления ячеек', en: 'formats of cells' },
  richTexts: { ru: 'текстов с разным оформлением внутри', en: 'texts of several looks' },
  stretches: { ru: 'отрезков текста со своим оформлением', en: 'stretches of text with a look of their own' },
};

/** The failure as a person reads it. */
export function failureSentence({ code, parameters }: WorkbookFailure, language: 'ru' | 'en'): string {
  return failureSentences[language][code].replace(/\{(\w+)\}/g, (_, name: string) => {
    const value = parameters[name] ?? '';
    if (typeof value === 'number') return value.toLocaleString(language);
    if (name === 'things') return thingWords[value as Countable][language];
    return name === 'looksLike' ? (contentWords[language][value] ?? value) : value;
  });
}
