import type { Language } from '../core/values/label';

/** Words of forgetting a person; only the page and what it asks for need them. */
export interface ForgetTexts {
  /** What stands in place of a name: said of a thing, so that it fits anybody. */
  readonly word: string;
  readonly search: string;
  readonly buttons: Readonly<Record<'search' | 'forget', string>>;
  readonly none: string;
  readonly rows: (rows: number) => string;
  readonly kinds: Readonly<Record<'names' | 'partyNames' | 'phones' | 'emails', string>>;
  /** Other ways the name is written. */
  readonly alsoNames: string;
  readonly warning: string;
  /** What no program reaches. */
  readonly elsewhere: readonly string[];
  readonly elsewhereTitle: string;
  readonly confirm: string;
  readonly notConfirmed: string;
  readonly nothing: string;
  readonly done: (cells: number) => string;
  readonly stillStands: (places: readonly string[]) => string;
}

const ru: ForgetTexts = {
  word: 'Стёрто',
  search: 'Имя, телефон или почта',
  buttons: { search: 'Найти', forget: 'Стереть навсегда' },
  none: 'Никого не нашлось: попробуйте часть имени или последние цифры телефона целиком с кодом.',
  rows: (rows) => `записей: ${rows}`,
  kinds: { names: 'Имя', partyNames: 'Имя клиента (если это сам человек)', phones: 'Телефон', emails: 'Почта' },
  alsoNames: 'Как ещё пишут имя: через запятую, например «Анна Петрова, Петровой Анне»',
  warning:
    'Отменить нельзя: данные не остаются и в журнале. Стирается на всех листах, в примечаниях, журналах и архивах; вместо них – метка, и все показатели те же.',
  elsewhereTitle: 'Чего программа не достаёт, сделайте сами',
  elsewhere: [
    'История версий этой таблицы хранит прежние ячейки: сделайте копию файла («Файл → Создать копию») и удалите старый.',
    'Обсуждения (комментарии Google) на листах.',
    'Копии файла, загруженные выгрузки, файл .original и папка .versions рядом с .xlsx, почта, телефония, записи звонков.',
    'Новый импорт того же файла вернёт эти данные.',
  ],
  confirm: 'Понимаю: вернуть будет нельзя',
  notConfirmed: 'Ничего не стёрто: подтвердите, что понимаете, вернуть будет нельзя.',
  nothing: 'Ничего не стёрто: отметьте хотя бы одно имя, телефон или адрес.',
  done: (cells) => `Стёрто ячеек: ${cells}. Показатели не изменились.`,
  stillStands: (places) => `Ещё стоит здесь, сотрите сами: ${places.join(', ')}.`,
};

const en: ForgetTexts = {
  word: 'Erased',
  search: 'Name, phone or e-mail',
  buttons: { search: 'Find', forget: 'Erase for good' },
  none: 'Nobody was found: try a part of the name, or the whole phone.',
  rows: (rows) => `rows: ${rows}`,
  kinds: {
    names: 'Name',
    partyNames: 'Name of the client (where that is the person)',
    phones: 'Phone',
    emails: 'E-mail',
  },
  alsoNames: 'Other ways the name is written, apart by commas',
  warning:
    'This cannot be undone: the Journal does not keep it either. It is erased on all sheets, in notes, journals and archives; a mark takes its place, and no figure changes.',
  elsewhereTitle: 'What no program reaches: do it by hand',
  elsewhere: [
    'The version history of this workbook keeps old cells: make a copy of the file (File → Make a copy) and delete the old one.',
    'Comments of Google on the sheets.',
    'Copies of the file, exports that were brought in, the file .original and the folder .versions beside an .xlsx, mail, the phone company, recordings.',
    'Importing the same file again would bring it back.',
  ],
  confirm: 'I understand that it cannot be brought back',
  notConfirmed: 'Nothing is erased: confirm that you understand it cannot be brought back.',
  nothing: 'Nothing is erased: tick one name, phone or address at least.',
  done: (cells) => `Erased cells: ${cells}. No figure has changed.`,
  stillStands: (places) => `Still stands here, to be erased by hand: ${places.join(', ')}.`,
};

const ALL: Readonly<Record<Language, ForgetTexts>> = { ru, en };

export function forgetTextsOf(language: Language): ForgetTexts {
  return ALL[language];
}
