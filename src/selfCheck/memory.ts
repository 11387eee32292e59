import type { Probe } from './bench';

const KEY = 'self-check';
/** The add-on remembers up to so many letters in one place. */
const LONG = 'ж'.repeat(4000);

/** What is remembered between two runs, who is here, and the language the script runs in. */
export const MEMORY: readonly Probe[] = [
  {
    what: { en: 'This run holds the lock', ru: 'Блокировка у этого запуска' },
    expected: true,
    find: ({ lock }) => lock.hasLock(),
  },
  {
    what: { en: 'What is kept for a moment is found', ru: 'Запомненное ненадолго находится' },
    expected: ['one', null],
    find: () => {
      const cache = CacheService.getDocumentCache();
      cache?.put(KEY, 'one', 15);
      const kept = cache?.get(KEY);
      cache?.remove(KEY);
      return [kept, cache?.get(KEY)];
    },
  },
  {
    what: { en: 'What is kept for good is found whole', ru: 'Запомненное надолго находится целиком' },
    expected: [4000, null],
    find: () => {
      const properties = PropertiesService.getDocumentProperties();
      properties.setProperty(KEY, LONG);
      const kept = properties.getProperty(KEY);
      properties.deleteProperty(KEY);
      return [kept?.length, properties.getProperty(KEY)];
    },
  },
  {
    what: { en: 'Ids are drawn by lot', ru: 'Номера выбираются случайно' },
    expected: true,
    find: () => /^[0-9a-f-]{36}$/.test(Utilities.getUuid()) && Utilities.getUuid() !== Utilities.getUuid(),
  },
  {
    what: { en: 'Texts are told apart by their digest', ru: 'Тексты различаются по отпечатку' },
    expected: '3F8FiconhJsU7PO2gxHwuw==',
    find: ({ fingerprintOf }) => fingerprintOf('реестр'),
  },
  {
    what: { en: 'The language of the account is told', ru: 'Язык аккаунта известен' },
    expected: true,
    find: () => /^[a-z]{2,3}([-_]|$)/.test(Session.getActiveUserLocale()),
  },
  {
    what: { en: 'A command of the menu can ask', ru: 'Команда меню может задать вопрос' },
    expected: 'function',
    find: () => typeof SpreadsheetApp.getUi().alert,
  },
  {
    what: { en: 'Missing permissions can be asked for', ru: 'Недостающие разрешения можно запросить' },
    expected: 'function',
    find: () => typeof ScriptApp.requireAllScopes,
  },
  {
    what: { en: 'Letters of every alphabet are known', ru: 'Известны буквы всех алфавитов' },
    expected: true,
    find: () => /^\p{L}+$/u.test('Ёжик'),
  },
  {
    what: { en: 'Clocks of other zones are known', ru: 'Известны часы других поясов' },
    expected: '19',
    find: () =>
      new Intl.DateTimeFormat('en-US', { timeZone: 'Asia/Novokuznetsk', hour: 'numeric', hourCycle: 'h23' }).format(
        new Date(Date.UTC(2026, 0, 15, 12)),
      ),
  },
  {
    what: { en: 'A page of a megabyte is taken', ru: 'Страница в мегабайт принимается' },
    expected: 1_000_000,
    find: () => HtmlService.createHtmlOutput('a'.repeat(1_000_000)).getContent().length,
  },
];
