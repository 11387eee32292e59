import type { Language } from '../../src/core/values/label';
import type { Likeness } from './looksLike';
import type { InUse } from '../workbench/server/serveWorkbench';

/** Sentences that only the command line says; everything it shares with the add-on stands in src/language. */
export interface CommandWords {
  readonly reading: string;
  readonly computing: string;
  readonly writing: string;
  readonly noTables: (file: string, like: Likeness | null) => string;
  readonly noTablesYet: (file: string) => string;
  readonly savedBeside: (file: string, workbook: string) => string;
  readonly madeBefore: (file: string, workbook: string) => string;
  readonly badMoment: (found: string) => string;
  readonly badPeriod: (found: string) => string;
  readonly badFigure: (found: string, known: readonly string[]) => string;
  readonly badZone: (found: string) => string;
  readonly badLanguage: (found: string) => string;
  readonly fileExists: (file: string) => string;
  readonly originalKept: (file: string, parts: string, copy: string) => string;
  readonly unknownTable: (found: string, known: readonly string[]) => string;
  readonly tasksAside: (tasks: number) => string;
  readonly unknownRole: (found: string, known: readonly string[]) => string;
  readonly noSheetForTable: (sheet: string) => string;
  readonly unreadableTable: (sheet: string) => string;
  readonly notComputed: (sheets: readonly string[]) => string;
  readonly badJson: (file: string, reason: string) => string;
  readonly more: (count: number) => string;
  readonly created: (file: string) => string;
  readonly openIt: string;
  readonly workbenchAt: (file: string, url: string) => string;
  readonly demoFile: string;
  readonly inUse: (owner: InUse) => string;
  readonly notBuilt: (directory: string) => string;
  readonly noPort: (reason: string) => string;
  readonly badPort: (found: string) => string;
  /** Where deliveries are taken, by the file they are written into. */
  readonly receivingAt: (file: string, address: string) => string;
  readonly notTaken: (reason: string) => string;
  readonly deliveriesWait: (count: number, sources: readonly string[]) => string;
  readonly deliveriesStay: (count: number, reason: string) => string;
  readonly deliveriesBeside: (count: number, file: string) => string;
  readonly pocketAt: (name: string, addresses: readonly string[]) => string;
  readonly badDigestPeriod: (found: string) => string;
  readonly noOwnerToWriteTo: string;
  readonly inOutbox: (name: string, email: string, file: string) => string;
  readonly seeHelp: string;
  readonly unexpected: (message: string) => string;
}

const en: CommandWords = {
  reading: 'reading the workbook',
  computing: 'computing',
  writing: 'writing the workbook',
  noTables: (file, like) =>
    `There is no register table in ${file}${like ? `; its sheet "${like.sheet}" looks like ${like.table.en}` : ''}: bring its rows into a register with "sales-register import REGISTER --from FILE" ("sales-register new REGISTER" makes one), or open it with "sales-register serve FILE".`,
  noTablesYet: (file) => `There is no register table in ${file} yet: the page that opens helps to bring its rows in.`,
  savedBeside: (file, workbook) => `${file} stays as it is; your work will be saved beside it as ${workbook}.`,
  madeBefore: (file, workbook) =>
    `${workbook}, made of ${file} earlier, is opened; to begin anew, give it another name first.`,
  badMoment: (found) => `"${found}" is no moment: write it as 2026-11-23T09:00.`,
  badPeriod: (found) =>
    `"${found}" is no period: write 2026-10, 2026-Q4, 2026, 2026-W47, 2026-10-05 or 2026-10-01..2026-10-31.`,
  badFigure: (found, known) => `There is no figure "${found}": choose one of ${known.join(', ')}.`,
  badZone: (found) => `There is no time zone "${found}": write one such as Asia/Novokuznetsk or Europe/London.`,
  badLanguage: (found) => `The register does not speak "${found}": choose ru or en.`,
  fileExists: (file) => `${file} is already there and was not touched: choose another name or remove it first.`,
  originalKept: (file, parts, copy) =>
    `${file} held what this program cannot write back (${parts}): the original is kept as ${copy}.`,
  tasksAside: (tasks) =>
    `Not shown: ${tasks} of people with more overdue than anybody works off (the owner has a task about it). All of them: --all`,
  unknownRole: (found, known) => `There is no role "${found}": choose one of ${known.join(', ')}.`,
  unknownTable: (found, known) => `There is no table "${found}": choose one of ${known.join(', ')}.`,
  noSheetForTable: (sheet) =>
    `The workbook has no sheet "${sheet}": make it with "sales-register refresh FILE" or "Set up or repair".`,
  notComputed: (sheets) =>
    `Not readable: ${sheets.map((sheet) => `"${sheet}"`).join(', ')}. Figures that rest on it have no data: see "sales-register check".`,
  unreadableTable: (sheet) =>
    `The headings of "${sheet}" are not in order, so nothing was imported: see "sales-register check".`,
  badJson: (file, reason) => `${file} is not valid JSON (${reason}).`,
  more: (count) => `… and ${count} more`,
  created: (file) => `The register ${file} is ready.`,
  openIt: 'Open it in a spreadsheet program, or print its figures with "sales-register kpi FILE --period 2026-10".',
  workbenchAt: (file, url) =>
    `The workbench on ${file} is at\n  ${url}\nYour work is saved into the file. Ctrl-C ends it.`,
  demoFile: 'sales-register-demo.xlsx',
  inUse: ({ file, pid, computer, started, lock }) =>
    `${file} is already open in a workbench (process ${pid} on ${computer}${since('started', started)}): use that one, or end it first. If no such program runs any more, delete ${lock}.`,
  notBuilt: (directory) => `The program is not built (${directory} is missing): run "npm run build" first.`,
  noPort: (reason) =>
    `No port of this computer could be opened for the workbench (${reason}): try again or name one with --port.`,
  badPort: (found) => `"${found}" is no port: choose a number from 1 to 65535.`,
  receivingAt: (file, address) =>
    `Deliveries are taken at ${address}/?s=SOURCE&k=SECRET and written into ${file}. Ctrl+C ends it.`,
  notTaken: (reason) => `A request could not be taken, and its sender was told so: ${reason}`,
  deliveriesWait: (count, sources) =>
    `Deliveries whose source is no longer in Sources: ${count} (${sources.join(', ')}). They are kept beside the workbook until it is there again.`,
  deliveriesStay: (count, reason) =>
    `Deliveries not in the workbook yet: ${count}. They are kept beside it and written with the next ones, or when this is started again. ${reason}`,
  deliveriesBeside: (count, file) =>
    `Deliveries that have come and are not in the workbook yet: ${count}. They count in nothing until "sales-register receive ${file}" writes them into it.`,
  pocketAt: (name, addresses) =>
    `The page for the phone of ${name}, for as long as this program runs; whoever knows the address acts in that name:\n${addresses.map((address) => `  ${address}`).join('\n')}\nCtrl-C ends it.`,
  badDigestPeriod: (found) =>
    `There is no letter about "${found}": write a day, a week or a month, 2026-11-27, 2026-W48 or 2026-11.`,
  noOwnerToWriteTo: 'Nobody in Staff has the role owner and an e-mail address today: no letter was written.',
  inOutbox: (name, email, file) => `The letter to ${name} (${email}) waits in ${file}; nothing has been sent.`,
  seeHelp: '(sales-register --help lists the commands)',
  unexpected: (message) =>
    `Something went wrong that should not have (${message}). Nothing was written; please report it.`,
};

const ru: CommandWords = {
  reading: 'читаю книгу',
  computing: 'считаю',
  writing: 'записываю книгу',
  noTables: (file, like) =>
    `В ${file} нет ни одной таблицы реестра${like ? `; лист «${like.sheet}» похож на «${like.table.ru}»` : ''}: перенесите строки в реестр командой «sales-register import РЕЕСТР --from ФАЙЛ» (новый создаёт «sales-register new РЕЕСТР») или откройте файл командой «sales-register serve ФАЙЛ».`,
  noTablesYet: (file) => `В ${file} пока нет таблиц реестра: страница, которая откроется, поможет внести строки.`,
  savedBeside: (file, workbook) => `${file} останется как есть; работа сохранится рядом, в ${workbook}.`,
  madeBefore: (file, workbook) =>
    `Открыта книга ${workbook}, сделанная раньше из ${file}; чтобы начать заново, сначала переименуйте её.`,
  badMoment: (found) => `«${found}» — не момент времени: напишите, например, 2026-11-23T09:00.`,
  badPeriod: (found) =>
    `«${found}» — не период: напишите 2026-10, 2026-Q4, 2026, 2026-W47, 2026-10-05 или 2026-10-01..2026-10-31.`,
  badFigure: (found, known) => `Показателя «${found}» нет: выберите один из ${known.join(', ')}.`,
  badZone: (found) => `Часового пояса «${found}» нет: напишите, например, Asia/Novokuznetsk или Europe/Moscow.`,
  badLanguage: (found) => `Реестр не говорит на «${found}»: выберите ru или en.`,
  fileExists: (file) => `Файл ${file} уже есть и не тронут: выберите другое имя или уберите его.`,
  originalKept: (file, parts, copy) =>
    `В ${file} было то, что программа не может записать обратно (${parts}): исходный файл сохранён как ${copy}.`,
  tasksAside: (tasks) =>
    `Не показано: ${tasks} — у кого просрочено больше, чем можно разобрать (об этом задача у владельца). Все сразу: --all`,
  unknownRole: (found, known) => `Роли «${found}» нет: выберите одну из ${known.join(', ')}.`,
  unknownTable: (found, known) => `Таблицы «${found}» нет: выберите одну из ${known.join(', ')}.`,
  noSheetForTable: (sheet) =>
    `В книге нет листа «${sheet}»: создайте его командой «sales-register refresh ФАЙЛ» или «Настроить или починить».`,
  notComputed: (sheets) =>
    `Не читается: ${sheets.map((sheet) => `«${sheet}»`).join(', ')}. У показателей, которые на этом стоят, нет данных: см. «sales-register check».`,
  unreadableTable: (sheet) =>
    `Заголовки листа «${sheet}» не в порядке, поэтому ничего не перенесено: см. «sales-register check».`,
  badJson: (file, reason) => `${file} — не JSON (${reason}).`,
  more: (count) => `… и ещё ${count}`,
  created: (file) => `Реестр ${file} готов.`,
  openIt: 'Откройте его в табличной программе или выведите показатели: «sales-register kpi ФАЙЛ --period 2026-10».',
  workbenchAt: (file, url) =>
    `Рабочее место с ${file} открыто по адресу\n  ${url}\nРабота сохраняется в файл. Ctrl-C — закончить.`,
  demoFile: 'sales-register-demo.xlsx',
  inUse: ({ file, pid, computer, started, lock }) =>
    `${file} уже открыт в рабочем месте (процесс ${pid} на ${computer}${since('запущен', started)}): пользуйтесь им или сначала завершите его. Если такой программы уже нет, удалите ${lock}.`,
  notBuilt: (directory) => `Программа не собрана (нет ${directory}): выполните «npm run build».`,
  noPort: (reason) =>
    `Рабочему месту не удалось открыть порт на этом компьютере (${reason}): попробуйте ещё раз или укажите порт: --port.`,
  badPort: (found) => `«${found}» — не порт: выберите число от 1 до 65535.`,
  receivingAt: (file, address) =>
    `Жду посылок по адресу ${address}/?s=ИСТОЧНИК&k=СЕКРЕТ и пишу их в ${file}. Закончить: Ctrl+C.`,
  notTaken: (reason) => `Запрос принять не удалось, отправителю так и отвечено: ${reason}`,
  deliveriesWait: (count, sources) =>
    `Посылки, чьего источника больше нет в «Источниках»: ${count} (${sources.join(', ')}). Они лежат рядом с таблицей, пока он не появится снова.`,
  deliveriesStay: (count, reason) =>
    `Ещё не в таблице: ${count} посылок. Они лежат рядом с ней и будут записаны со следующими или при новом запуске. ${reason}`,
  deliveriesBeside: (count, file) =>
    `Посылок пришло, но в таблице ещё нет: ${count}. Они нигде не учтены, пока их не запишет «sales-register receive ${file}».`,
  pocketAt: (name, addresses) =>
    `Страница для телефона, ${name}: открыта, пока работает эта программа; кто знает адрес, действует от этого имени:\n${addresses.map((address) => `  ${address}`).join('\n')}\nCtrl-C — закончить.`,
  badDigestPeriod: (found) =>
    `Письма о «${found}» нет: напишите день, неделю или месяц — 2026-11-27, 2026-W48 или 2026-11.`,
  noOwnerToWriteTo: 'В «Сотрудниках» сегодня нет владельца с адресом почты: письмо не составлено.',
  inOutbox: (name, email, file) => `Письмо для ${name} (${email}) ждёт в ${file}; ничего не отправлено.`,
  seeHelp: '(все команды: sales-register --help)',
  unexpected: (message) =>
    `Произошло то, чего не должно было (${message}). Ничего не записано; пожалуйста, сообщите нам.`,
};

const ALL: Readonly<Record<Language, CommandWords>> = { en, ru };

export function commandWords(language: Language): CommandWords {
  return ALL[language];
}

function since(word: string, started: string | null): string {
  return started === null ? '' : `, ${word} ${started.slice(0, 16).replace('T', ' ')} UTC`;
}
