import type { Language } from '../../src/core/values/label';
import type { SheetsFailure } from './sheetsFailure';

/** What filling a demo spreadsheet says to the person in front of the terminal. */
export interface SeedWords {
  readonly usage: string;
  readonly badZone: (typed: string) => string;
  readonly title: string;
  readonly computing: string;
  readonly creating: string;
  readonly filling: (call: number, calls: number) => string;
  readonly ready: (address: string) => string;
  readonly failures: Readonly<Record<Exclude<SheetsFailure, 'unknown'>, string>>;
  readonly unknownFailure: (said: string) => string;
  /** Said after a failure in the middle: the spreadsheet is there, but not whole. */
  readonly leftBehind: (address: string) => string;
}

const SIGN_IN =
  'gcloud auth application-default login --scopes=https://www.googleapis.com/auth/cloud-platform,https://www.googleapis.com/auth/spreadsheets';

const en: SeedWords = {
  usage: 'Known options: --lang ru|en, --zone ZONE. Write them after two dashes: npm run seed -- --lang en',
  badZone: (typed) => `There is no time zone "${typed}": write one such as Asia/Novokuznetsk or Europe/London.`,
  title: 'Sales register: demo',
  computing: 'Computing the demo …',
  creating: 'Creating the spreadsheet …',
  filling: (call, calls) => `Filling it: ${call} of ${calls} …`,
  ready: (address) => `Done. Open ${address}`,
  failures: {
    noCredentials: `No Google credentials were found: run "${SIGN_IN}" (the tool gcloud is at https://cloud.google.com/sdk), then "npm run seed" again.`,
    credentialsExpired: `Google no longer accepts the credentials: run "${SIGN_IN}", then "npm run seed" again.`,
    scopeMissing: `The credentials do not cover spreadsheets: run "${SIGN_IN}", then "npm run seed" again.`,
    apiSwitchedOff:
      'The Google Sheets API is switched off in your Cloud project: open https://console.cloud.google.com/apis/library/sheets.googleapis.com, press "Enable", wait two minutes and run "npm run seed" again.',
    quotaProjectMissing:
      'The credentials name no Cloud project: run "gcloud auth application-default set-quota-project YOUR_PROJECT", then "npm run seed" again.',
    noRights: 'This account may not create spreadsheets: use another account, or ask its administrator.',
    busy: 'Google stayed busy for over a minute: run "npm run seed" again in a few minutes.',
    network: 'Google cannot be reached: check the internet connection (or the proxy) and run "npm run seed" again.',
  },
  unknownFailure: (said) =>
    `Google refused and said "${said}": run "npm run seed" again, and report it if it stays so.`,
  leftBehind: (address) => `The spreadsheet is not whole and may be deleted: ${address}`,
};

const ru: SeedWords = {
  usage: 'Известны параметры --lang ru|en, --zone ПОЯС. Их пишут после двух дефисов: npm run seed -- --lang ru',
  badZone: (typed) => `Нет часового пояса «${typed}»: напишите, например, Asia/Novokuznetsk или Europe/Moscow.`,
  title: 'Реестр продаж: демо',
  computing: 'Считаем демо …',
  creating: 'Создаём таблицу …',
  filling: (call, calls) => `Заполняем: ${call} из ${calls} …`,
  ready: (address) => `Готово. Откройте ${address}`,
  failures: {
    noCredentials: `Нет учётных данных Google: выполните ${SIGN_IN} (программа gcloud: https://cloud.google.com/sdk), затем снова npm run seed.`,
    credentialsExpired: `Google больше не принимает учётные данные: выполните ${SIGN_IN}, затем снова npm run seed.`,
    scopeMissing: `Учётные данные не дают доступа к таблицам: выполните ${SIGN_IN}, затем снова npm run seed.`,
    apiSwitchedOff:
      'В вашем проекте Cloud выключен Google Sheets API: откройте https://console.cloud.google.com/apis/library/sheets.googleapis.com, нажмите «Включить», подождите две минуты и снова выполните npm run seed.',
    quotaProjectMissing:
      'В учётных данных не указан проект Cloud: выполните gcloud auth application-default set-quota-project ВАШ_ПРОЕКТ, затем снова npm run seed.',
    noRights: 'Этот аккаунт не может создавать таблицы: возьмите другой или обратитесь к администратору.',
    busy: 'Google занят больше минуты: выполните npm run seed через несколько минут.',
    network: 'Нет связи с Google: проверьте интернет (или прокси) и снова выполните npm run seed.',
  },
  unknownFailure: (said) =>
    `Google отказал со словами «${said}»: выполните npm run seed ещё раз; если не поможет, сообщите нам.`,
  leftBehind: (address) => `Таблица заполнена не вся, её можно удалить: ${address}`,
};

export function seedWords(language: Language): SeedWords {
  return language === 'ru' ? ru : en;
}
