import type { Language } from '../../src/core/values/label';
import type { Group } from '../warehouse/group';

/** Sentences of the commands on facts of several workbooks. */
export interface WarehouseWords {
  readonly exported: (company: string, file: string, rows: number, asOf: string) => string;
  readonly unchanged: (company: string, file: string, asOf: string) => string;
  readonly cannotWrite: (folder: string, reason: string) => string;
  readonly exporting: (folder: string, by: { readonly pid: number; readonly host: string }) => string;
  readonly noFacts: (folder: string) => string;
  readonly badManifest: (folder: string) => string;
  readonly otherVersion: (companies: readonly string[]) => string;
  readonly unreadableFacts: (folder: string, reason: string) => string;
  readonly sameCompany: (company: string, first: string, second: string) => string;
  readonly nothingToExport: string;
  readonly notExported: (files: readonly string[]) => string;
  readonly renamed: (before: string, company: string) => string;
  readonly removed: (company: string) => string;
  readonly unknownCompany: (found: string, known: readonly string[]) => string;
  readonly gone: (company: string, path: string, asOf: string) => string;
  readonly notOfFacts: string;
  readonly notAGroup: (file: string) => string;
  readonly notByCompanies: string;
  readonly unknownBy: (found: string, known: readonly string[]) => string;
  readonly asOf: (company: string, moment: string, currency: string) => string;
  readonly addedLines: string;
  readonly leftOutBeside: string;
  readonly together: (currency: string) => string;
  readonly togetherIs: (group: Pick<Group, 'currency' | 'settingsOf' | 'sharedClients'>) => string;
  readonly groupWritten: (file: string, period: string, companies: number) => string;
  readonly book: Readonly<Record<'sheet' | 'months' | 'figure' | 'company', string>> & {
    readonly sheets: Readonly<Record<'line' | 'segment' | 'employee', string>>;
  };
  readonly writingFacts: (company: string) => string;
  readonly asking: string;
  readonly lines: Readonly<
    Record<
      | ('line' | 'segment' | 'employee' | 'companies' | 'inquiries' | 'newClients' | 'newSales' | 'conversion')
      | ('revenue' | 'buyers' | 'perClient' | 'notStated'),
      string
    >
  >;
}

const en: WarehouseWords = {
  exported: (company, file, rows, asOf) => `${company}: ${rows} facts of ${file}, as of ${asOf}.`,
  unchanged: (company, file, asOf) => `${company}: ${file} has not changed since ${asOf}, its facts stay.`,
  cannotWrite: (folder, reason) =>
    `The facts could not be written into ${folder} (${reason}); what was there is as it was.`,
  exporting: (folder, { pid, host }) =>
    `Another export is writing into ${folder} (process ${pid} on ${host}): wait for its end, nothing was changed.`,
  noFacts: (folder) =>
    `There are no facts in ${folder} yet: bring them there with "sales-register export FILE… --to ${folder}".`,
  badManifest: (folder) =>
    `${folder}/manifest.json is not what "sales-register export" writes: export the workbooks again into an empty folder.`,
  otherVersion: (companies) =>
    `The facts of ${companies.join(', ')} were taken by another version of this program: export those workbooks again.`,
  unreadableFacts: (folder, reason) => `The facts in ${folder} cannot be read (${reason}): export the workbooks again.`,
  sameCompany: (company, first, second) =>
    `${first} and ${second} both call their company "${company}": give one another name in Settings ("companyName"), so that their figures are not taken for one.`,
  nothingToExport: 'Name the workbooks to be exported: "sales-register export FILE… --to FOLDER".',
  notExported: (files) => `Not exported: ${files.join(', ')}. What the folder had of them is as it was.`,
  renamed: (before, company) =>
    `The workbook that called its company "${before}" calls it "${company}" now: the facts under the former name are taken out.`,
  removed: (company) => `${company}: its facts are taken out.`,
  unknownCompany: (found, known) => `There are no facts of "${found}": ${known.join(', ') || 'none at all'}.`,
  gone: (company, path, asOf) =>
    `${company}: its workbook ${path} is no longer there; its facts as of ${asOf} still count. "export --remove" with its name takes them out.`,
  notOfFacts: '--now is for a workbook: facts are as of their export.',
  notAGroup: (file) =>
    `${file} is there and was not written by "sales-register group"; it was not touched: choose another name.`,
  notByCompanies: '--by is for a folder of facts: name what "sales-register export" has written.',
  unknownBy: (found, known) => `Figures are not told by "${found}": choose ${known.join(', ')}.`,
  asOf: (company, moment, currency) => `${company}: as of ${moment}, in ${currency}`,
  addedLines: 'Lines are added over the companies: a client of two companies is a buyer of both.',
  together: (currency) => `Together, ${currency}`,
  togetherIs: ({ currency, settingsOf, sharedClients }) =>
    `Together, ${currency}: in money and keeping clients a client of several companies is one (by tax number or phone; ${sharedClients} such), by the settings of ${settingsOf}; other counts and sums are added up, shares and medians stay with the companies.`,
  leftOutBeside: '(−n): so many rows could not be used; "sales-register check" names them.',
  groupWritten: (file, period, companies) => `${file}: ${companies} companies side by side and together, ${period}.`,
  book: {
    sheet: 'Group',
    months: 'By month',
    figure: 'Figure',
    company: 'Company',
    sheets: { line: 'Lines', segment: 'Segments', employee: 'Employees' },
  },
  writingFacts: (company) => `writing the facts of ${company}`,
  asking: 'adding up',
  lines: {
    line: 'Line',
    segment: 'Segment',
    employee: 'Employee',
    companies: 'Companies',
    inquiries: 'Inquiries',
    newClients: 'New clients',
    newSales: 'New sales',
    conversion: 'Conversion',
    revenue: 'Revenue',
    buyers: 'Buyers',
    perClient: 'Per client',
    notStated: 'not stated',
  },
};

const ru: WarehouseWords = {
  exported: (company, file, rows, asOf) => `${company}: фактов ${rows}, из ${file}, на ${asOf}.`,
  unchanged: (company, file, asOf) => `${company}: ${file} не менялся с ${asOf}, факты остаются.`,
  cannotWrite: (folder, reason) =>
    `Не удалось записать факты в ${folder} (${reason}); что там было, осталось как было.`,
  exporting: (folder, { pid, host }) =>
    `В ${folder} уже пишет другая выгрузка (процесс ${pid} на ${host}): дождитесь её конца, ничего не изменилось.`,
  noFacts: (folder) =>
    `В ${folder} фактов ещё нет: перенесите их командой «sales-register export ФАЙЛ… --to ${folder}».`,
  badManifest: (folder) =>
    `${folder}/manifest.json — не то, что пишет «sales-register export»: выгрузите книги заново в пустую папку.`,
  otherVersion: (companies) =>
    `Факты компаний ${companies.join(', ')} взяты другой версией программы: выгрузите эти книги заново.`,
  unreadableFacts: (folder, reason) => `Факты в ${folder} не читаются (${reason}): выгрузите книги заново.`,
  sameCompany: (company, first, second) =>
    `${first} и ${second} называют свою компанию одинаково — «${company}»: дайте одной другое имя в «Настройках» («companyName»), чтобы их показатели не приняли за одни.`,
  nothingToExport: 'Назовите книги, которые выгрузить: «sales-register export ФАЙЛ… --to ПАПКА».',
  notExported: (files) => `Не выгружено: ${files.join(', ')}. Что из них уже было в папке, осталось как было.`,
  renamed: (before, company) =>
    `Книга, чья компания называлась «${before}», называет её теперь «${company}»: факты под прежним именем убраны.`,
  removed: (company) => `${company}: факты убраны.`,
  unknownCompany: (found, known) => `Фактов компании «${found}» нет: ${known.join(', ') || 'нет никаких'}.`,
  gone: (company, path, asOf) =>
    `${company}: книги ${path} больше нет, её факты на ${asOf} всё ещё учитываются. Убрать их: «export --remove» с этим именем.`,
  notOfFacts: '--now — для книги: факты на то время, когда их выгрузили.',
  notAGroup: (file) =>
    `Файл ${file} уже есть, и записала его не команда «sales-register group»; он не тронут: выберите другое имя.`,
  notByCompanies: '--by — для папки с фактами: укажите то, что записала команда «sales-register export».',
  unknownBy: (found, known) => `По «${found}» показатели не разбиваются: выберите ${known.join(', ')}.`,
  asOf: (company, moment, currency) => `${company}: на ${moment}, валюта ${currency}`,
  addedLines: 'Строки складываются по компаниям: клиент двух компаний — покупатель в обеих.',
  together: (currency) => `Вместе, ${currency}`,
  togetherIs: ({ currency, settingsOf, sharedClients }) =>
    `Вместе, ${currency}: в деньгах и удержании клиент нескольких компаний — один (по ИНН или телефону; таких ${sharedClients}), по настройкам компании ${settingsOf}; прочие количества и суммы сложены, доли и медианы — только по компаниям.`,
  leftOutBeside: '(−n): столько строк не удалось учесть; какие — скажет «sales-register check».',
  groupWritten: (file, period, companies) => `${file}: компаний ${companies}, рядом и вместе, ${period}.`,
  book: {
    sheet: 'Группа',
    months: 'По месяцам',
    figure: 'Показатель',
    company: 'Компания',
    sheets: { line: 'Направления', segment: 'Сегменты', employee: 'Сотрудники' },
  },
  writingFacts: (company) => `записываю факты: ${company}`,
  asking: 'складываю',
  lines: {
    line: 'Направление',
    segment: 'Сегмент',
    employee: 'Сотрудник',
    companies: 'Компаний',
    inquiries: 'Обращений',
    newClients: 'Новых клиентов',
    newSales: 'Новых продаж',
    conversion: 'Конверсия',
    revenue: 'Выручка',
    buyers: 'Покупателей',
    perClient: 'На клиента',
    notStated: 'не указано',
  },
};

const ALL: Readonly<Record<Language, WarehouseWords>> = { en, ru };

export function warehouseWords(language: Language): WarehouseWords {
  return ALL[language];
}
