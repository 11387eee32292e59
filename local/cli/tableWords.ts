import type { Texts } from '../../src/core/texts';
import type { Language } from '../../src/core/values/label';
import type { Moment } from '../../src/core/values/moment';

/** Headings and single lines of the tables that the command line prints, in the workbook's language. */
export interface TableWords {
  readonly figures: Readonly<Record<'figure' | 'value' | 'previous' | 'plan' | 'n' | 'leftOut', string>>;
  readonly waiting: Readonly<
    Record<'state' | 'party' | 'channel' | 'since' | 'waited' | 'target' | 'deadline' | 'attempts' | 'employee', string>
  >;
  readonly check: Readonly<Record<'severity' | 'place' | 'found' | 'expected' | 'fix', string>> & {
    readonly rows: (first: string, count: number) => string;
  };
  readonly why: Readonly<Record<'counted' | 'notCounted' | 'leftOut' | 'sheet' | 'row' | 'reason', string>>;
  readonly duplicates: Readonly<Record<'client' | 'because', string>>;
  readonly nobodyWaits: string;
  readonly nothingWrong: string;
  readonly at: string;
}

const ru: TableWords = {
  figures: {
    figure: 'Показатель',
    value: 'Значение',
    previous: 'Прошлый',
    plan: 'План',
    n: 'n',
    leftOut: 'Не учтено строк',
  },
  waiting: {
    state: 'Состояние',
    party: 'Кто ждёт',
    channel: 'Канал',
    since: 'С',
    waited: 'Ждёт',
    target: 'Норма',
    deadline: 'Ответить до',
    attempts: 'Попыток',
    employee: 'Сотрудник',
  },
  check: {
    severity: 'Важность',
    place: 'Место',
    found: 'Что в ячейке',
    expected: 'Ожидается',
    fix: 'Как исправить',
    rows: (first, count) => `строки ${first}${count > 3 ? ` … всего ${String(count)}` : ''}`,
  },
  why: {
    counted: 'Строки в показателе',
    notCounted: 'Рассмотрены, но не вошли',
    leftOut: 'Не учтены: их надо исправить',
    sheet: 'Лист',
    row: 'Строка',
    reason: 'Почему',
  },
  duplicates: {
    client: 'Клиент',
    because: 'Что совпадает',
  },
  nobodyWaits: 'Никто не ждёт ответа.',
  nothingWrong: 'Замечаний нет.',
  at: 'на',
};

const en: TableWords = {
  figures: {
    figure: 'Figure',
    value: 'Value',
    previous: 'Previous',
    plan: 'Plan',
    n: 'n',
    leftOut: 'Rows left out',
  },
  waiting: {
    state: 'State',
    party: 'Who waits',
    channel: 'Channel',
    since: 'Since',
    waited: 'Waited',
    target: 'Target',
    deadline: 'Answer before',
    attempts: 'Attempts',
    employee: 'Employee',
  },
  check: {
    severity: 'Severity',
    place: 'Place',
    found: 'Found',
    expected: 'Expected',
    fix: 'How to fix',
    rows: (first, count) => `rows ${first}${count > 3 ? ` … ${String(count)} in all` : ''}`,
  },
  why: {
    counted: 'Rows in the figure',
    notCounted: 'Looked at, not counted',
    leftOut: 'Left out: to be put right',
    sheet: 'Sheet',
    row: 'Row',
    reason: 'Why',
  },
  duplicates: {
    client: 'Client',
    because: 'What is the same',
  },
  nobodyWaits: 'Nobody waits for a reply.',
  nothingWrong: 'Nothing to put right.',
  at: 'at',
};

const ALL: Readonly<Record<Language, TableWords>> = { ru, en };

export function tableWords({ language }: Pick<Texts, 'language'>): TableWords {
  return ALL[language];
}

/** «октябрь 2026, на 23.11.2026 09:00» */
export function periodTitle(period: string, now: Moment, texts: Pick<Texts, 'language' | 'write'>): string {
  return `${period}, ${ALL[texts.language].at} ${texts.write.moment(now)}`;
}
