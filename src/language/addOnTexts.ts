import type { Language } from '../core/values/label';

/** What a clock shows, and the name of its zone; blank where it has none. */
export interface ClockShown {
  readonly time: string;
  readonly zone: string;
}

const clock = ({ time, zone }: ClockShown): string => (zone === '' ? time : `${time} (${zone})`);

/** Sentences of the add-on's own dialogs and triggers. */
export interface AddOnTexts {
  /** The time ran out and nothing may go on by itself. */
  readonly timeIsUpByHand: string;
  /** What an edit has set off is too long for the half minute it has. */
  readonly tooMuchForAnEdit: string;
  /** A row could not be completed at once. */
  readonly rowLater: string;
  /** Who a typed phone or name is, who looks after them, and since when they wait; blank where nobody does. */
  readonly itIs: (what: { name: string; manager: string; since: string }) => string;
  /** A word typed beside a task that a refresh has moved meanwhile, and that could not be put there. */
  readonly wordNotKept: (word: string) => string;
  /** Shown after an edit when there is too much data to compute within the half minute a trigger has. */
  readonly pressRefresh: string;
  readonly pressPerson: string;
  /** The same after a tick on the Check sheet. */
  readonly pressRepair: string;
  /** The same after the refresh box of a task sheet, and after a tick of a task. */
  readonly pressBuildTasks: string;
  /** The sheet asked for is not there yet. */
  readonly nothingRecorded: string;
  /** The same after the box beside a figure: it stays ticked. */
  readonly pressWhy: string;
  /** The newest typed times are so many hours ahead of the workbook's clock. */
  readonly clockBehind: (what: { hours: number; now: string }) => string;
  /** Asked at set-up: the time by the workbook's clock, and by the script's where that is another. */
  readonly isThisTheTime: (workbook: ClockShown, script: ClockShown | null) => string;
  /** Asked when it is not: whether the script's clock is right. */
  readonly isItThen: (script: ClockShown) => string;
  readonly setTheZone: string;
  readonly confirmRemoveDemo: string;
  /** `when`: a moment as it is written. */
  readonly confirmStep: Readonly<
    Record<
      'undo' | 'redo',
      (what: { why: string; when: string; who: string; changes: number; places: string }) => string
    >
  >;
  readonly noDemo: string;
  /** A page too large for the pasted script was not pasted beside it. */
  readonly pageNotPasted: (name: string) => string;
  readonly fileUnread: (name: string, message: string) => string;
  readonly badSetting: (typed: string, expected: string) => string;
  /** What is said when a sheet of the team's own is taken for a table, or is not. */
  readonly adopt: {
    readonly done: (sheet: string, table: string) => string;
    readonly noSheet: (sheet: string) => string;
    readonly noTable: (table: string) => string;
    readonly isOurs: (sheet: string) => string;
    readonly isAdopted: (table: string, sheet: string) => string;
    readonly hasRows: (table: string, rows: number) => string;
    readonly missing: (table: string, columns: readonly string[]) => string;
    readonly notWritten: string;
  };
}

const ALL: Readonly<Record<Language, AddOnTexts>> = {
  ru: {
    timeIsUpByHand:
      'Данных много, и время, которое даёт Google, вышло. Ничего не потеряно. Запустите команду ещё раз: она продолжит с того места, где остановилась.',
    wordNotKept: (word) =>
      `Другая команда ещё пишет. То, что вы только что ввели (${word}), не записано к своей задаче: введите это там ещё раз.`,
    itIs: ({ name, manager, since }) =>
      [`Это ${name}.`, manager && `Ведёт ${manager}.`, since && `Ждёт ответа с ${since}.`].filter(Boolean).join(' '),
    rowLater:
      'Введённое на месте. Сейчас работает другая команда, поэтому строка будет дополнена при следующей правке в ней.',
    tooMuchForAnEdit:
      'Данных много: за полминуты, которые Google даёт правке на листе, всё не успеть. Ничего не потеряно. Выберите в меню «Обновить всё».',
    pressPerson: 'Сотрудник выбран. Данных много: выберите в меню «Сотрудник», чтобы пересчитать.',
    pressRefresh: 'Период выбран. Данных много: выберите в меню «Обновить всё», чтобы пересчитать.',
    pressRepair:
      'Данных много, отметкой это не исправить: поправьте сами ячейки, ссылка ведёт к первой из них; повторённые ID исправит в меню «Настроить или починить».',
    nothingRecorded: 'Записей пока нет: они появятся после «Обновить всё».',
    pressBuildTasks: 'Данных много: выберите в меню «Составить листы задач».',
    pressWhy: 'Данных много: выберите число и в меню «Почему такое число…» — там строки можно вывести на лист.',
    clockBehind: ({ hours, now }) =>
      `Внимание: введённое время уходит вперёд примерно на ${hours} ч, а по часам таблицы сейчас ${now}. Похоже, у таблицы чужой часовой пояс: «Файл» → «Настройки» → «Часовой пояс».`,
    isThisTheTime: (workbook, script) =>
      `По часам таблицы сейчас ${clock(workbook)}${script ? `, а по часам компьютера, с которого её установили, ${clock(script)}` : ''}. Часы таблицы показывают то же, что ваш компьютер?`,
    isItThen: (script) => `Тогда у вас сейчас ${clock(script)}? Если да, часы таблицы будут переведены на этот пояс.`,
    setTheZone:
      'Выберите свой часовой пояс: «Файл» → «Настройки» → «Часовой пояс», и запустите «Настроить или починить» ещё раз. Пока ничего не изменено.',
    confirmRemoveDemo: 'Убрать демо-данные? Строки, которые добавили люди, останутся.',
    confirmStep: {
      undo: ({ why, when, who, changes, places }) =>
        `${why}, ${when} (${who}), изменений: ${changes}. ${places}. Отменить? Что с тех пор изменили люди, останется.`,
      redo: ({ why, when, who, changes, places }) =>
        `${why}, ${when} (${who}), изменений: ${changes}. ${places}. Вернуть? Что с тех пор изменили люди, останется.`,
    },
    noDemo: 'Демо-данных в этой таблице нет.',
    pageNotPasted: (name) =>
      `Для этого нужен файл ${name} той же версии, что и скрипт: Расширения > Apps Script, откройте его (нет — «+» > HTML, имя ${name}) и вставьте в него release/${name}.html. Подробнее: docs/install.ru.md.`,
    fileUnread: (name, message) =>
      `Файл дополнения ${name} не прочитался («${message}»), ничего не изменено. Повторите через минуту; если не поможет, этого файла нет в проекте: выполните «npm run deploy» ещё раз.`,
    badSetting: (typed, expected) => `«${typed}» не подходит, нужно: ${expected}. Пока ничего не сохранено.`,
    adopt: {
      done: (sheet, table) =>
        `Лист «${sheet}» теперь служит таблицей «${table}». Ваше не тронуто, недостающие столбцы добавлены справа. Отказаться: удалите его строки на листе «Колонки».`,
      noSheet: (sheet) => `Листа «${sheet}» в книге нет: выберите лист ещё раз.`,
      noTable: (table) => `Таблицы «${table}» в реестре нет: выберите таблицу ещё раз.`,
      isOurs: (sheet) => `Лист «${sheet}» — уже часть реестра: выберите лист, который вела ваша команда.`,
      isAdopted: (table, sheet) =>
        `Таблицей «${table}» уже служит лист «${sheet}»: сначала удалите его строки на листе «Колонки».`,
      hasRows: (table, rows) =>
        `В таблице «${table}» уже есть строки (${rows}): загрузите в неё свой лист через «Импорт…».`,
      missing: (table, columns) =>
        `Для таблицы «${table}» не указано: ${columns.join(', ')}. Выберите столбец или впишите значение.`,
      notWritten: 'Лист «Колонки» не записан: проверьте, не защищён ли он.',
    },
  },
  en: {
    timeIsUpByHand:
      'There is much data and the time Google allows is up. Nothing is lost. Run the command once more: it goes on where it stopped.',
    wordNotKept: (word) =>
      `Another command is still writing. What you have just entered (${word}) was not put beside its task: please enter it there once more.`,
    itIs: ({ name, manager, since }) =>
      [`This is ${name}.`, manager && `Account manager: ${manager}.`, since && `Waiting since ${since}.`]
        .filter(Boolean)
        .join(' '),
    rowLater:
      'What was typed is kept. Another command is at work just now, so this row is completed with its next edit.',
    tooMuchForAnEdit:
      'There is much data, too much for the half minute Google allows after an edit. Nothing is lost. Choose "Refresh everything" in the menu.',
    pressPerson: 'The person is chosen. There is much data: choose "Person" in the menu to compute the sheet.',
    pressRefresh: 'The period is chosen. There is much data: choose "Refresh everything" in the menu to compute it.',
    pressRepair:
      'There is much data, too much for a tick: correct the cells themselves, the link leads to the first of them; "Set up or repair" in the menu mends IDs that stand twice.',
    nothingRecorded: 'Nothing is written down yet: it comes with "Refresh everything".',
    pressBuildTasks: 'There is much data: choose "Build task sheets" in the menu.',
    pressWhy:
      'There is much data: choose the number and "Why this number…" in the menu, which writes its rows onto a sheet.',
    clockBehind: ({ hours, now }) =>
      `Mind: times typed are about ${hours} h ahead, while the clock of this workbook says ${now}. Its time zone seems to be another place's: File > Settings > Time zone.`,
    isThisTheTime: (workbook, script) =>
      `By the clock of this workbook it is ${clock(workbook)}${script ? `, by that of the computer it was installed from ${clock(script)}` : ''}. Is the workbook's the time on your computer?`,
    isItThen: (script) => `Is it ${clock(script)} then? If so, the workbook is set to that time zone.`,
    setTheZone:
      'Choose your time zone: File > Settings > Time zone, then run "Set up or repair" again. Nothing has been changed so far.',
    confirmRemoveDemo: 'Remove the demo data? Rows that people added stay.',
    confirmStep: {
      undo: ({ why, when, who, changes, places }) =>
        `${why}, ${when} (${who}), changes: ${changes}. ${places}. Undo? What people have changed since stays.`,
      redo: ({ why, when, who, changes, places }) =>
        `${why}, ${when} (${who}), changes: ${changes}. ${places}. Put back? What people have changed since stays.`,
    },
    noDemo: 'There are no demo data in this workbook.',
    pageNotPasted: (name) =>
      `This takes the file ${name} of the same version as the script: Extensions > Apps Script, open it (if there is none: "+" > HTML, name it ${name}) and paste release/${name}.html into it. More: docs/install.en.md.`,
    fileUnread: (name, message) =>
      `The file ${name} of the add-on could not be read ("${message}"); nothing was changed. Try again in a minute; if that does not help, the file is missing from the project: run "npm run deploy" once more.`,
    badSetting: (typed, expected) => `"${typed}" does not fit, needed: ${expected}. Nothing is stored yet.`,
    adopt: {
      done: (sheet, table) =>
        `"${sheet}" now serves as ${table}. Nothing of yours was touched, missing columns were added on the right. To leave, delete its rows on the sheet "Columns".`,
      noSheet: (sheet) => `There is no sheet "${sheet}" in this workbook: choose the sheet again.`,
      noTable: (table) => `There is no table "${table}" in the register: choose the table again.`,
      isOurs: (sheet) => `"${sheet}" is part of the register already: choose a sheet that your team has kept.`,
      isAdopted: (table, sheet) =>
        `"${sheet}" serves as ${table} already: first delete its rows on the sheet "Columns".`,
      hasRows: (table, rows) => `${table} has rows already (${rows}): bring your sheet into it by "Import…".`,
      missing: (table, columns) =>
        `Nothing is said of ${columns.join(', ')} for ${table}. Choose a column, or type a value.`,
      notWritten: 'The sheet "Columns" could not be written and nothing was changed: see whether it is protected.',
    },
  },
};

export function addOnTextsOf(language: Language): AddOnTexts {
  return ALL[language];
}
