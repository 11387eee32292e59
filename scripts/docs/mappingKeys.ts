import { TABLE_KEYS, tables } from '../../src/core/register/tables/tables';
import type { Table } from '../../src/core/register/schema/table';
import type { Language } from '../../src/core/values/label';
import { markdownTable } from './columnTables';

const WORDS = {
  en: {
    title: 'Keys of tables and columns',
    intro:
      'Made from the schema by `npm run docs`; do not edit. A mapping names a table or a column by its key or by its heading in either language. ★ = no row comes in without it.',
    head: ['Key', 'English heading', 'Russian heading', 'Also understood'],
  },
  ru: {
    title: 'Ключи таблиц и столбцов',
    intro:
      'Сделано из схемы командой `npm run docs`; не править. В соответствии таблица и столбец называются ключом или заголовком на любом из двух языков. ★ = без него строка не вносится.',
    head: ['Ключ', 'Заголовок по-русски', 'По-английски', 'Понимается также'],
  },
} as const;

/** Every key that a mapping may name. */
export function mappingKeysPage(language: Language): string {
  const words = WORDS[language];
  const sections = TABLE_KEYS.map(
    (key) => `## \`${key}\` — ${tables[key].sheet[language]}\n\n${keyTable(tables[key], language)}`,
  );
  return [`# ${words.title}`, words.intro, ...sections, ''].join('\n\n');
}

function keyTable({ columns }: Table, language: Language): string {
  const other: Language = language === 'en' ? 'ru' : 'en';
  const rows = Object.entries(columns).map(([key, { heading, aliases = [], required = false }]) => [
    `\`${key}\`${required ? ' ★' : ''}`,
    heading[language],
    heading[other],
    aliases.join(', '),
  ]);
  return markdownTable(WORDS[language].head, rows);
}
