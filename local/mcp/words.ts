import type { Language } from '../../src/core/values/label';

/** Sentences of the server for assistants. */
export interface McpWords {
  readonly nobodyWaits: (party: string) => string;
  readonly badDay: (found: string) => string;
  readonly withNobody: string;
  readonly nobodyOfUs: (found: string, staff: readonly string[]) => string;
  readonly folderIsRead: string;
}

const ALL: Readonly<Record<Language, McpWords>> = {
  en: {
    nobodyWaits: (party) => `"${party}" does not wait for an answer; nothing was written.`,
    badDay: (found) => `"${found}" is no day: write it as 2026-12-01.`,
    withNobody: 'Say with whom: a client, a phone, an e-mail or a person; nothing was written.',
    nobodyOfUs: (found, staff) => `Nobody in Staff is called "${found}": ${staff.join(', ')}; nothing was written.`,
    folderIsRead: '--write is for a workbook: facts in a folder are only read.',
  },
  ru: {
    nobodyWaits: (party) => `«${party}» не ждёт ответа; ничего не записано.`,
    badDay: (found) => `«${found}» — не день: напишите, например, 2026-12-01.`,
    withNobody: 'Скажите, с кем: клиент, телефон, почта или контактное лицо; ничего не записано.',
    nobodyOfUs: (found, staff) => `В «Сотрудниках» нет имени «${found}»: ${staff.join(', ')}; ничего не записано.`,
    folderIsRead: '--write — для книги: факты в папке только читаются.',
  },
};

export function mcpWords(language: Language): McpWords {
  return ALL[language];
}
