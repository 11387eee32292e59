/**
 * The help of the command line in Russian, by its English: `main.ts` says what there is, this says it once more. What
 * stands in braces is taken over as it is.
 */
export const HELP_IN_RUSSIAN: Readonly<Record<string, string>> = {
  'The sales register of a small B2B company, kept in a workbook: figures, who waits for a reply, problems in the data.':
    'Реестр продаж небольшой B2B-компании в таблице: показатели, кто ждёт ответа, ошибки в данных.',
  'create a register workbook': 'создать книгу реестра',
  'workbook to create (.xlsx)': 'книга, которую создать (.xlsx)',
  'with a year of a stationery supplier that does not exist': 'с годом работы выдуманного поставщика канцтоваров',
  'ru or en (default: the language of this system)': 'ru или en (по умолчанию язык этой системы)',
  'time zone of the workbook, Area/City (default: the zone of this machine)':
    'часовой пояс книги, Europe/Moscow (по умолчанию пояс этого компьютера)',
  'set up by answering seven short questions, each with a proposal':
    'настроить, ответив на семь коротких вопросов; на каждый есть готовый ответ',
  'figures, flags and task sheets into the workbook': 'посчитать показатели, отметки и листы задач в книге',
  'workbook of the register (.xlsx)': 'книга реестра (.xlsx)',
  'write the result here and leave the workbook as it is': 'записать результат сюда, а книгу оставить как есть',
  'workbook wall-clock time, 2026-11-23T09:00 (default: the present moment in the workbook’s zone)':
    'время по часам книги, 2026-11-23T09:00 (по умолчанию сейчас, в поясе книги)',
  'the figures of one period': 'показатели за период',
  'workbook of the register (.xlsx), or a folder of facts of several':
    'книга реестра (.xlsx) или папка с фактами нескольких',
  '2026-10, 2026-Q4, 2026, 2026-W47, 2026-10-05 or 2026-10-01..2026-10-31':
    '2026-10, 2026-Q4, 2026, 2026-W47, 2026-10-05 или 2026-10-01..2026-10-31',
  '2026-10, 2026-Q4, 2026, 2026-W47, 2026-10-05 or 2026-10-01..2026-10-31 (default: the last month that was over)':
    '2026-10, 2026-Q4, 2026, 2026-W47, 2026-10-05 или 2026-10-01..2026-10-31 (по умолчанию последний закончившийся месяц)',
  'of a folder of facts: by company, line, segment or employee (default: company, and all together)':
    'для папки с фактами: company (компании), line (направления), segment (сегменты) или employee (сотрудники); по умолчанию компании и все вместе',
  'one JSON document instead of a table': 'один документ JSON вместо таблицы',
  'the rows behind a figure, and those it left out with the reason':
    'строки, из которых сложился показатель, и неучтённые с причиной',
  'key or name of a figure: active.newDeals': 'ключ или название показателя: active.newDeals',
  'who waits for a reply, worst first': 'кто ждёт ответа, самые запущенные первыми',
  'the letter of the morning: what was done, who waits, how the month goes, what may be lost':
    'утреннее письмо: что сделано, кто ждёт, как идёт месяц, что можно потерять',
  'a day, a week or a month, 2026-11-27, 2026-W48 or 2026-11 (default: the last working day)':
    'день, неделя или месяц: 2026-11-27, 2026-W48 или 2026-11 (по умолчанию последний рабочий день)',
  'how it is printed': 'в каком виде',
  'lay it into the outbox beside the workbook, one mail for each owner in Staff':
    'положить в папку исходящих рядом с книгой, по письму каждому владельцу из «Сотрудников»',
  'what each role has to do, the most urgent first': 'что делать каждой роли, самое срочное первым',
  'owner, active, inbound, care or documents': 'owner, active, inbound, care или documents',
  'also what is out of sight because somebody has too much overdue':
    'и то, что не показано, потому что у кого-то слишком много просрочено',
  'every problem in the entered tables': 'все ошибки в заполняемых таблицах',
  'clients that may be one, with what they share': 'клиенты, которые, возможно, один и тот же, и что у них общего',
  'bring rows of any file with a table into the register; asks what is not clear, loses nothing that was typed':
    'перенести в реестр строки любого файла с таблицей; спрашивает о неясном, введённого не теряет',
  'file to take rows from: .xlsx .xls .xlsb .ods .csv .txt …':
    'файл, откуда взять строки: .xlsx .xls .xlsb .ods .csv .txt …',
  'table to put them into: contacts, clients, deals, sales … (default: the one it looks like)':
    'таблица, куда их положить: contacts, clients, deals, sales … (по умолчанию та, на которую похоже)',
  'sheet of the file (default: the one with the largest table)': 'лист файла (по умолчанию с самой большой таблицей)',
  'JSON file with the answers: which column is which (docs/import-mapping.md)':
    'файл JSON с ответами, какой столбец что значит (docs/import-mapping.ru.md)',
  'write the answers into this JSON file': 'записать ответы в этот файл JSON',
  'ask nothing: take what is sure, leave out doubtful columns, stop where a needed one is missing':
    'не спрашивать: взять несомненное, сомнительные столбцы опустить, остановиться, если нужного нет',
  'the file is everything of these days (2026-10, 2026-Q4, 2026, 2026-W47, 2026-10-05 or 2026-10-01..2026-10-31): what it no longer holds is named and offered to be taken out':
    'в файле всё за эти дни (2026-10, 2026-Q4, 2026, 2026-W47, 2026-10-05 или 2026-10-01..2026-10-31): чего в нём больше нет, то названо и предложено убрать',
  'take out the rows that a file which is everything no longer holds':
    'убрать строки, которых в таком файле больше нет',
  'show pairs, samples, questions and counts, and write nothing':
    'показать пары, примеры, вопросы и числа и ничего не записать',
  'take back the last automatic change (again: the one before); what people have changed since stays':
    'отменить последнее автоматическое изменение (ещё раз — предыдущее); что люди изменили потом, остаётся',
  'a run of the Journal instead of the last one': 'другой запуск из «Журнала» вместо последнего',
  'put back what was undone last': 'вернуть отменённое последним',
  'the facts of workbooks into a folder, a company each; a workbook that has not changed is passed over':
    'факты книг в папку, по компании на книгу; книга, которая не менялась, пропускается',
  'workbooks of the register (.xlsx)': 'книги реестра (.xlsx)',
  'folder of the facts; "kpi FOLDER" reads them': 'папка с фактами; их читает «kpi ПАПКА»',
  'take out the facts of companies that are no more': 'убрать факты компаний, которых больше нет',
  'a workbook of all companies of a folder of facts, side by side and together':
    'книга со всеми компаниями папки с фактами, рядом и вместе',
  'folder that "export" has written': 'папка, которую записала «export»',
  'workbook to write (.xlsx)': 'книга, которую записать (.xlsx)',
  'the register for an assistant (Model Context Protocol over standard input and output)':
    'реестр для ассистента (Model Context Protocol через стандартные ввод и вывод)',
  'may write down contacts and answers; without it everything is only read':
    'можно записывать контакты и ответы; без этого всё только читается',
  'takes calls, forms and messages that sources send, as the web app of the script does':
    'принимать звонки, заявки и сообщения, которые шлют источники, как веб-приложение скрипта',
  'port on this computer (default: 8766)': 'порт этого компьютера (по умолчанию 8766)',
  'the workbench on a workbook, in the browser': 'рабочее место с книгой, в браузере',
  'workbook of the register (.xlsx); without one, the demo register': 'книга реестра (.xlsx); без неё — демо-реестр',
  'port on this computer (default: 8765, or a free one)': 'порт этого компьютера (по умолчанию 8765 или свободный)',
  'do not open the browser': 'не открывать браузер',
  'instead: the page for the phone of somebody in Staff, on the local network':
    'вместо этого — страница для телефона кого-то из «Сотрудников», в местной сети',
  'the facts in BigQuery, for dashboards of many people': 'факты в BigQuery, для общих дашбордов',
  'Google Cloud project': 'проект Google Cloud',
  'dataset of BigQuery, made for this alone': 'набор данных BigQuery, только для этого',
  'where the data lies: EU, US or a region (when the dataset is made)':
    'где лежат данные: EU, US или регион (когда набор создаётся)',
  'make the dataset, its tables and views, or bring them up to date':
    'создать набор, его таблицы и представления или обновить их',
  'bring the facts of a folder there, in the place of those that are there':
    'перенести туда факты папки вместо прежних',
  'folder that "sales-register export" has written': 'папка, которую записала «sales-register export»',
  'whether BigQuery tells what this computer tells from the same facts':
    'совпадает ли то, что говорит BigQuery, с тем, что говорит этот компьютер по тем же фактам',
  'display help for command': 'справка по команде',
};

/** What the parser of the command line says by itself. */
export const HELP_WORDS_IN_RUSSIAN: Readonly<Record<string, string>> = {
  'Usage:': 'Как вызывать:',
  'Arguments:': 'Что указать:',
  'Options:': 'Параметры:',
  'Commands:': 'Команды:',
};

type Said = (...found: readonly string[]) => string;

/** Its complaints, each with what it names. */
export const COMPLAINTS_IN_RUSSIAN: readonly (readonly [RegExp, Said])[] = [
  [/unknown option '(.+?)'/, (option = '') => `Параметра ${option} нет.`],
  [/missing required argument '(.+?)'/, (name = '') => `Не указано: ${name}.`],
  [/option '(.+?)' argument missing/, (option = '') => `После ${option} не хватает значения.`],
  [/required option '(.+?)' not specified/, (option = '') => `Не указан ${option}.`],
  [/option '(.+?)' argument '(.*?)' is invalid\. Allowed choices are (.+?)\./, (option = '', found = '', known = '') => `«${found}» не подходит для ${option}: выберите ${known}.`],
  [/too many arguments.*? Expected (\d+) arguments? but got (\d+)/, (expected = '', got = '') => `Лишние слова: нужно ${expected}, а указано ${got}. Имя с пробелами берите в кавычки.`],
  [/unknown command '(.+?)'/, (command = '') => `Команды ${command} нет.`],
]; // prettier-ignore
