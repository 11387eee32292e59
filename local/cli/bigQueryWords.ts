import type { Language } from '../../src/core/values/label';
import type { BigQueryFailure } from '../warehouse/bigquery/failure';
import type { Deployed } from '../warehouse/bigquery/deploy';

/** Sentences of `sales-register warehouse`. */
export interface BigQueryWords {
  readonly failed: Readonly<Record<BigQueryFailure, (place: string, said: string) => string>>;
  readonly notOurs: (place: string, table: string) => string;
  readonly deployed: (place: string, deployed: Deployed) => string;
  readonly loaded: (place: string, rows: number, megabytes: string) => string;
  readonly nothingChanged: string;
  readonly willRead: (megabytes: string) => string;
  readonly checked: (values: number, period: string) => string;
  readonly differ: (differences: readonly string[]) => string;
  readonly behind: (company: string, here: string, there: string) => string;
}

const en: BigQueryWords = {
  failed: {
    credentials: (_place, said) =>
      `Google does not know who is asking (${said}): sign in with "gcloud auth application-default login", or name the key of a service account in GOOGLE_APPLICATION_CREDENTIALS.`,
    rights: (place, said) =>
      `Whoever is signed in may not do this in ${place} (${said}): the roles "BigQuery Data Owner" and "BigQuery Job User" are needed there.`,
    quota: (place, said) => `A limit of BigQuery has been reached in ${place} (${said}): try again later.`,
    billing: (place, said) => `No billing account pays for ${place} (${said}): link one in the Google Cloud console.`,
    network: (_place, said) => `BigQuery cannot be reached (${said}): is this computer online?`,
    missing: (place, said) =>
      `${place} or a table of it is not there (${said}): "sales-register warehouse deploy" makes it.`,
    refused: (place, said) => `BigQuery has refused this in ${place}: ${said}`,
  },
  notOurs: (place, table) =>
    `${place} holds a table "${table}" that this program has not made: name a dataset of its own with --dataset.`,
  deployed: (place, { isNewDataset, tables, views, madeAnew }) =>
    `${place}${isNewDataset ? ' has been made' : ''}: ${tables} tables and ${views} views stand there.${madeAnew.length > 0 ? ` Made anew, as their columns have changed, and empty until the next load: ${madeAnew.join(', ')}.` : ''} Now: "sales-register warehouse load FOLDER".`,
  loaded: (place, rows, megabytes) => `${place}: ${rows} facts loaded (${megabytes} MB).`,
  nothingChanged: 'What stood there has not been changed.',
  willRead: (megabytes) => `BigQuery will read ${megabytes} MB.`,
  checked: (values, period) => `${period}: BigQuery and this computer tell the same, ${values} values.`,
  differ: (differences) => `BigQuery tells otherwise than this computer:\n${differences.join('\n')}`,
  behind: (company, here, there) =>
    `${company}: the folder has facts as of ${here}, BigQuery as of ${there === '' ? 'never' : there}: "sales-register warehouse load" brings them.`,
};

const ru: BigQueryWords = {
  failed: {
    credentials: (_place, said) =>
      `Google не знает, кто обращается (${said}): войдите командой «gcloud auth application-default login» или укажите ключ сервисного аккаунта в GOOGLE_APPLICATION_CREDENTIALS.`,
    rights: (place, said) =>
      `Тому, кто вошёл, в ${place} это не разрешено (${said}): нужны роли «BigQuery Data Owner» и «BigQuery Job User».`,
    quota: (place, said) => `Исчерпан лимит BigQuery в ${place} (${said}): повторите позже.`,
    billing: (place, said) =>
      `За ${place} не платит ни один платёжный аккаунт (${said}): привяжите его в консоли Google Cloud.`,
    network: (_place, said) => `До BigQuery не достучаться (${said}): есть ли на этом компьютере интернет?`,
    missing: (place, said) =>
      `${place} или таблицы в нём нет (${said}): создайте командой «sales-register warehouse deploy».`,
    refused: (place, said) => `BigQuery отказал в ${place}: ${said}`,
  },
  notOurs: (place, table) =>
    `В ${place} есть таблица «${table}», которую создала не эта программа: назовите отдельный набор данных в --dataset.`,
  deployed: (place, { isNewDataset, tables, views, madeAnew }) =>
    `${place}${isNewDataset ? ' создан' : ''}: таблиц ${tables}, представлений ${views}.${madeAnew.length > 0 ? ` Созданы заново, потому что изменились столбцы, и пусты до следующей загрузки: ${madeAnew.join(', ')}.` : ''} Теперь: «sales-register warehouse load ПАПКА».`,
  loaded: (place, rows, megabytes) => `${place}: загружено фактов ${rows} (${megabytes} МБ).`,
  nothingChanged: 'Что там было, не изменилось.',
  willRead: (megabytes) => `BigQuery прочитает ${megabytes} МБ.`,
  checked: (values, period) => `${period}: BigQuery и этот компьютер говорят одно и то же, значений ${values}.`,
  differ: (differences) => `BigQuery говорит не то, что этот компьютер:\n${differences.join('\n')}`,
  behind: (company, here, there) =>
    `${company}: в папке факты на ${here}, в BigQuery — ${there === '' ? 'никаких' : `на ${there}`}: загрузите командой «sales-register warehouse load».`,
};

const ALL: Readonly<Record<Language, BigQueryWords>> = { en, ru };

export function bigQueryWords(language: Language): BigQueryWords {
  return ALL[language];
}
