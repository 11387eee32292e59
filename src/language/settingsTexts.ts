import type { Language } from '../core/values/label';

/** Words of the Settings dialog; only the page needs them, not the script. */
export type SettingsTexts = Readonly<Record<'save' | 'cancel' | 'saving' | 'noAnswer', string>>;

const ALL: Readonly<Record<Language, SettingsTexts>> = {
  ru: {
    save: 'Сохранить',
    cancel: 'Отмена',
    saving: 'Сохраняю…',
    noAnswer:
      'Google молчит или отказывает. Так бывает, когда в браузере открыты два аккаунта Google: откройте таблицу в окне, где вход выполнен только под одним (например, в режиме инкогнито), и сохраните ещё раз.',
  },
  en: {
    save: 'Save',
    cancel: 'Cancel',
    saving: 'Saving…',
    noAnswer:
      'Google is silent or refuses. This happens when two Google accounts are signed in to one browser: open the workbook in a window with one account only (a private window, say) and save again.',
  },
};

export function settingsTextsOf(language: Language): SettingsTexts {
  return ALL[language];
}
