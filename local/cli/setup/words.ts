import type { Language } from '../../../src/core/values/label';

/** What `new --ask` asks and says. */
export interface SetUpWords {
  readonly introduction: string;
  readonly sales: string;
  readonly noFile: (file: string) => string;
  readonly nobodyToAsk: string;
}

const ru: SetUpWords = {
  introduction: 'Enter — оставить как предложено. Всё можно изменить позже в листах настройки.',
  sales: '5. Файл с продажами из учёта (.xlsx, .xls, .csv …); пусто — позже',
  noFile: (file) => `Файла ${file} нет: проверьте путь или оставьте пусто.`,
  nobodyToAsk:
    'Спросить некого: --ask работает в терминале. Уберите --ask, и реестр будет создан с обычными настройками.',
};

const en: SetUpWords = {
  introduction: 'Enter keeps what is proposed. Everything can be changed later in the set-up sheets.',
  sales: '5. A file with sales from accounting (.xlsx, .xls, .csv …); blank: later',
  noFile: (file) => `There is no file ${file}: see whether the path is right, or leave it blank.`,
  nobodyToAsk:
    'There is nobody to ask: --ask works in a terminal. Without --ask the register is made with the usual settings.',
};

const ALL: Readonly<Record<Language, SetUpWords>> = { ru, en };

export function setUpWords(language: Language): SetUpWords {
  return ALL[language];
}
