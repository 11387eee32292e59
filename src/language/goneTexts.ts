import type { Language } from '../core/values/label';

/** What is said where a sheet of the register is gone. */
interface GoneTexts {
  /** There is no table of contacts: nothing is known of who waits. */
  readonly contacts: string;
  /** Sheets that were there. */
  readonly tables: (sheets: readonly string[]) => string;
}

const ru: GoneTexts = {
  contacts:
    'Листа «Контакты» нет: кто ждёт ответа, неизвестно. Если его удалили, вернёт история версий файла; «Настроить или починить» создаст пустой.',
  tables: (sheets) =>
    `Больше нет: ${sheets.map((sheet) => `«${sheet}»`).join(', ')}, строки оттуда нигде не учтены. Если лист удалили нечаянно, вернёт история версий файла.`,
};

const en: GoneTexts = {
  contacts:
    'There is no sheet "Contacts": who waits for a reply is not known. If it was deleted, the version history of the file brings it back; "Set up or repair" makes an empty one.',
  tables: (sheets) =>
    `Gone: ${sheets.map((sheet) => `"${sheet}"`).join(', ')}; the rows there count nowhere. If a sheet was deleted by mistake, the version history of the file brings it back.`,
};

export function goneTextsOf(language: Language): GoneTexts {
  return language === 'ru' ? ru : en;
}
