import type { Language } from '../../../src/core/values/label';

/** What `new --ask` asks and says. */
export interface SetUpWords {
  readonly introduction: string;
  readonly sales: string;
  readonly silenceLimit: (proposed: number, isFromData: boolean) => string;
  readonly plan: (month: string, proposed: string) => string;
  readonly badNumber: string;
  readonly noFile: (file: string) => string;
  readonly nobodyToAsk: string;
}

const ru: SetUpWords = {
  introduction: 'Enter — оставить как предложено. Всё можно изменить позже в листах настройки.',
  sales: '5. Файл с продажами из учёта (.xlsx, .xls, .csv …); пусто — позже',
  silenceLimit: (proposed, isFromData) =>
    `6. Через сколько месяцев без покупки клиент считается потерянным?${isFromData ? ` По вашему файлу: ${String(proposed)}` : ''}`,
  plan: (month, proposed) =>
    `7. План выручки на ${month}${proposed === '' ? '' : `; по вашему файлу: ${proposed}`}; пусто — без плана`,
  badNumber: 'Нужно число больше нуля.',
  noFile: (file) => `Файла ${file} нет: проверьте путь или оставьте пусто.`,
  nobodyToAsk:
    'Спросить некого: --ask работает в терминале. Уберите --ask, и реестр будет создан с обычными настройками.',
};

const en: SetUpWords = {
  introduction: 'Enter keeps what is proposed. Everything can be changed later in the set-up sheets.',
  sales: '5. A file with sales from accounting (.xlsx, .xls, .csv …); blank: later',
  silenceLimit: (proposed, isFromData) =>
    `6. After how many months without a purchase is a client lost?${isFromData ? ` By your file: ${String(proposed)}` : ''}`,
  plan: (month, proposed) =>
    `7. Revenue planned for ${month}${proposed === '' ? '' : `; by your file: ${proposed}`}; blank: no plan`,
  badNumber: 'A number above zero, please.',
  noFile: (file) => `There is no file ${file}: see whether the path is right, or leave it blank.`,
  nobodyToAsk:
    'There is nobody to ask: --ask works in a terminal. Without --ask the register is made with the usual settings.',
};

const ALL: Readonly<Record<Language, SetUpWords>> = { ru, en };

export function setUpWords(language: Language): SetUpWords {
  return ALL[language];
}
