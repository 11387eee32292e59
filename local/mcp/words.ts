import type { Language } from '../../src/core/values/label';

/** Sentences of the server for assistants. */
export interface McpWords {
  readonly nobodyWaits: (party: string) => string;
  readonly badDay: (found: string) => string;
  readonly folderIsRead: string;
}

const ALL: Readonly<Record<Language, McpWords>> = {
  en: {
    nobodyWaits: (party) => `"${party}" does not wait for an answer; nothing was written.`,
    badDay: (found) => `"${found}" is no day: write it as 2026-12-01.`,
    folderIsRead: '--write is for a workbook: facts in a folder are only read.',
  },
  ru: {
    nobodyWaits: (party) => `«${party}» не ждёт ответа; ничего не записано.`,
    badDay: (found) => `«${found}» — не день: напишите, например, 2026-12-01.`,
    folderIsRead: '--write — для книги: факты в папке только читаются.',
  },
};

export function mcpWords(language: Language): McpWords {
  return ALL[language];
}
