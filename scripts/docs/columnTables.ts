import { tables } from '../../src/core/register/tables/tables';
import type { Column } from '../../src/core/register/schema/column';
import {
  channelKinds,
  resultKinds,
  stageKinds,
  documentKinds,
  type ChoiceSet,
} from '../../src/core/register/schema/choice';
import type { Table } from '../../src/core/register/schema/table';
import type { Language } from '../../src/core/values/label';

const WORDS = {
  en: {
    title: 'The columns of the register',
    intro:
      'Made from the schema by `npm run docs`; do not edit. Columns are found by heading, in either language, in any order. ★ = every figure of the table needs it.',
    head: ['Column', 'By the other name', 'Type', 'What to type'],
    kinds: 'Kinds that figures rest on',
    kindHead: ['Kind', 'Label', 'Also understood'],
    written: 'written by the add-on',
  },
  ru: {
    title: 'Столбцы реестра',
    intro:
      'Сделано из схемы командой `npm run docs`; не править. Столбцы находятся по заголовкам на любом из двух языков, в любом порядке. ★ = нужен каждому показателю таблицы.',
    head: ['Столбец', 'По-английски', 'Тип', 'Что вводить'],
    kinds: 'Виды, на которых стоят показатели',
    kindHead: ['Вид', 'Название', 'Понимается также'],
    written: 'пишет дополнение',
  },
} as const;

const TYPES: Readonly<Record<Language, Readonly<Record<Column<unknown>['type'], string>>>> = {
  en: {
    id: 'id',
    text: 'text',
    date: 'date',
    datetime: 'date and time',
    month: 'month',
    time: 'time',
    money: 'money',
    number: 'number',
    int: 'whole number',
    choice: 'choice',
    url: 'link',
    phone: 'phone',
    email: 'e-mail',
    bool: 'yes/no',
    roles: 'roles',
  },
  ru: {
    id: 'ID',
    text: 'текст',
    date: 'дата',
    datetime: 'дата и время',
    month: 'месяц',
    time: 'время',
    money: 'сумма',
    number: 'число',
    int: 'целое число',
    choice: 'выбор',
    url: 'ссылка',
    phone: 'телефон',
    email: 'e-mail',
    bool: 'да/нет',
    roles: 'роли',
  },
};

const KINDS: readonly (readonly [Readonly<Record<Language, string>>, ChoiceSet<string>])[] = [
  [{ en: 'Channels', ru: 'Каналы' }, channelKinds],
  [{ en: 'Results', ru: 'Результаты' }, resultKinds],
  [{ en: 'Stages', ru: 'Этапы' }, stageKinds],
  [{ en: 'Document types', ru: 'Типы документов' }, documentKinds],
];

/** The reference of all entered tables as Markdown. */
export function columnsPage(language: Language): string {
  const words = WORDS[language];
  const sections = Object.values(tables).map((table) => tableSection(table, language));
  const kinds = KINDS.map(([title, set]) => `### ${title[language]}\n\n${kindTable(set, language)}`);
  return [`# ${words.title}`, words.intro, ...sections, `## ${words.kinds}`, ...kinds, ''].join('\n\n');
}

function tableSection(table: Table, language: Language): string {
  const other: Language = language === 'en' ? 'ru' : 'en';
  const rows = Object.values(table.columns).map((column) => [
    `${column.heading[language]}${column.required ? ' ★' : ''}`,
    column.heading[other],
    TYPES[language][column.type] + (column.owned ? `, ${WORDS[language].written}` : ''),
    column.note[language],
  ]);
  return `## ${table.sheet[language]} / ${table.sheet[other]}\n\n${table.purpose[language]}\n\n${markdownTable(WORDS[language].head, rows)}`;
}

function kindTable(set: ChoiceSet<string>, language: Language): string {
  const other: Language = language === 'en' ? 'ru' : 'en';
  const rows = set.kinds.map((kind) => {
    const label = set.labels[kind];
    const also = [label?.[other] ?? '', kind, ...(set.aliases?.[kind] ?? [])];
    return [`\`${kind}\``, label?.[language] ?? '', also.join(', ')];
  });
  return markdownTable(WORDS[language].kindHead, rows);
}

/** A Markdown table; cells hold no line breaks. */
export function markdownTable(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]): string =>
    `| ${cells.map((cell) => cell.replace(/\|/g, '\\|')).join(' | ')} |`;
  return [line(head), line(head.map(() => '---')), ...rows.map(line)].join('\n');
}
