import type { Language } from '../core/values/label';

/** Words of the sidebar "Why this number" that stand on it whatever the number. */
export interface WhyPageTexts {
  readonly thisCell: string;
  readonly asSheet: string;
  readonly looking: string;
  readonly choose: string;
  readonly failed: (why: string) => string;
}

const ALL: Readonly<Record<Language, WhyPageTexts>> = {
  ru: {
    thisCell: 'Эта ячейка',
    asSheet: 'Все строки — на лист',
    looking: 'Считаю…',
    choose: 'Выберите число на листе «Дашборд» или «Разрезы»: здесь будет, из чего оно.',
    failed: (why) => `Не получилось: ${why} Ничего не изменено; нажмите «Эта ячейка» ещё раз.`,
  },
  en: {
    thisCell: 'This cell',
    asSheet: 'All rows as a sheet',
    looking: 'Computing…',
    choose: 'Choose a number on the sheet "Dashboard" or "Breakdowns": here you see what it is made of.',
    failed: (why) => `That did not work: ${why} Nothing was changed; press "This cell" once more.`,
  },
};

export function whyTextsOf(language: Language): WhyPageTexts {
  return ALL[language];
}
