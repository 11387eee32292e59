import { readFileSync, writeFileSync } from 'node:fs';
import type { Language } from '../src/core/values/label';
import { markdownTable } from './docs/columnTables';
import { bringOwnSheet, type Brought } from './ownSheets/bring';
import { OWN_SHEETS } from './ownSheets/books';

/** Brings one sheet of each kind into a register and writes what that took into docs/own-sheet. */
const HEADS: Readonly<Record<Language, readonly string[]>> = {
  en: ['Kind of file', 'File', 'Questions', 'Rows in', 'Things named', 'Seconds'],
  ru: ['Что за файл', 'Файл', 'Вопросов', 'Строк внесено', 'Названо', 'Секунд'],
};

/** The table stands between these lines. */
const TABLE = /(<!-- made by `npm run own-sheets` -->\n)[^]*?(\n<!-- end -->)/;

async function main(): Promise<void> {
  const brought: Brought[] = [];
  for (const sheet of OWN_SHEETS) brought.push(await bringOwnSheet(sheet));
  for (const language of ['en', 'ru'] as const) {
    const page = `docs/own-sheet.${language}.md`;
    const table = markdownTable(
      HEADS[language],
      brought.map((one) => line(one, language)),
    );
    writeFileSync(page, readFileSync(page, 'utf8').replace(TABLE, `$1\n${table}\n$2`));
  }
  for (const { sheet, rows, refused } of brought) {
    if (rows !== sheet.rows) console.error(`${sheet.file}: ${rows} rows, ${sheet.rows} expected. ${refused}`);
  }
}

function line({ sheet, asked, rows, named, seconds, refused }: Brought, language: Language): readonly string[] {
  const number = new Intl.NumberFormat(language, { minimumFractionDigits: 1, maximumFractionDigits: 1 });
  const came = refused === '' ? String(rows) : refused;
  return [sheet.kind[language], `\`${sheet.file}\``, String(asked), came, String(named), number.format(seconds)];
}

void main();
