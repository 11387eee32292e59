import type { ContainerFailure, ContainerFailureCode, OtherContent } from './containerFailure';

type Language = 'ru' | 'en';

/** One sentence for each failure: what, where, what to do. Names in braces are filled in. */
const SENTENCES: Readonly<Record<Language, Readonly<Record<ContainerFailureCode, string>>>> = {
  en: {
    empty: '{file} is empty: take the file anew from where it came.',
    tooLarge:
      '{file} takes {megabytes} MB, and {most} MB are the most that is read: export fewer columns or a shorter time.',
    tooPacked:
      '{file} would unpack to more than {most} times its size, as no workbook does: take the file anew from somebody you trust.',
    tooManyCells: '{file} has more than {most} cells: export fewer columns or a shorter time, or split the file.',
    password: '{file} is protected by a password: open it in its program, remove the password and save it.',
    damaged: '{file} is damaged or was not copied to its end: take the file anew from where it came.',
    notATable: '{file} is not a table but {looksLike}: export it as .xlsx or .csv, or name another file.',
    noCells: 'There is nothing in the sheets of {file}: check that it is the right file.',
  },
  ru: {
    empty: 'Файл {file} пуст: возьмите его заново там, откуда он пришёл.',
    tooLarge:
      'Файл {file} занимает {megabytes} МБ, а читается не больше {most} МБ: выгрузите меньше столбцов или меньший срок.',
    tooPacked:
      '{file} при распаковке вырос бы больше чем в {most} раз, книги такими не бывают: возьмите файл заново у того, кому доверяете.',
    tooManyCells: 'В файле {file} больше {most} ячеек: выгрузите меньше столбцов или меньший срок либо разделите файл.',
    password: '{file} защищён паролем: откройте его в своей программе, снимите пароль и сохраните.',
    damaged: 'Файл {file} повреждён или скопирован не до конца: возьмите его заново там, откуда он пришёл.',
    notATable: '{file} — не таблица, а {looksLike}: выгрузите данные как .xlsx или .csv или укажите другой файл.',
    noCells: 'На листах файла {file} ничего нет: проверьте, тот ли это файл.',
  },
};

const CONTENT_WORDS: Readonly<Record<Language, Readonly<Record<OtherContent, string>>>> = {
  en: {
    picture: 'a picture',
    pdf: 'a PDF document',
    archive: 'an archive of other files (unpack it first)',
    document: 'a document of another program',
    webPage: 'a web page without a table',
    unknown: 'something unknown',
  },
  ru: {
    picture: 'картинка',
    pdf: 'документ PDF',
    archive: 'архив с другими файлами (сначала распакуйте его)',
    document: 'документ другой программы',
    webPage: 'веб-страница без таблицы',
    unknown: 'что-то неизвестное',
  },
};

/** The failure as a person reads it. */
export function containerFailureSentence(failure: ContainerFailure, language: Language): string {
  const words: Readonly<Record<string, string>> = {
    file: failure.file,
    looksLike: CONTENT_WORDS[language][failure.looksLike ?? 'unknown'],
    megabytes: (failure.megabytes ?? 0).toLocaleString(language),
    most: (failure.most ?? 0).toLocaleString(language),
  };
  return SENTENCES[language][failure.code].replace(/\{(\w+)\}/g, (_, name: string) => words[name] ?? '');
}
