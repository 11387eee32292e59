import type { Role } from '../core/register/schema/choice';
import type { StaffRefusal } from '../core/work/people/holiday';
import type { Language } from '../core/values/label';

/** What can be done about a person on the page of staff. */
export type StaffTask = 'holiday' | 'leaving' | 'joining' | 'forget';

/** Words of the page of staff and of what it does; neither the script nor an edit needs them. */
export interface StaffTexts {
  readonly looking: string;
  readonly tasks: Readonly<Record<StaffTask, string>>;
  readonly hints: Readonly<Record<StaffTask, string>>;
  readonly fields: Readonly<
    Record<'person' | 'name' | 'email' | 'roles' | 'from' | 'until' | 'substitute' | 'lastDay' | 'firstDay', string>
  >;
  readonly heirs: Readonly<Record<'clients' | 'deals' | 'steps', string>>;
  readonly nobody: string;
  readonly choose: string;
  readonly buttons: Readonly<Record<'holiday' | 'back' | 'leaving' | 'joining' | 'undo' | 'print' | 'close', string>>;
  readonly busy: string;
  readonly failed: (why: string) => string;
  readonly refusals: Readonly<Record<StaffRefusal, string>>;
  readonly away: (until: string, substitute: string) => string;
  readonly belongings: (what: Readonly<Record<'clients' | 'deals' | 'steps' | 'papers', number>>) => string;
  readonly done: {
    readonly holiday: (what: { name: string; until: string; substitute: string }) => string;
    readonly back: (name: string) => string;
    readonly leaving: (what: { name: string; until: string; clients: number; deals: number }) => string;
    readonly joining: (name: string) => string;
  };
  readonly stillToDo: string;
  /** What no program does: where else a person can get in. */
  readonly shares: (email: string) => readonly string[];
  readonly traces: Readonly<
    Record<'title' | 'phones' | 'removed' | 'doNotContact' | 'erased' | 'none' | 'byHand', string>
  >;
  readonly dayOf: (name: string) => string;
  /** What somebody of a role opens every day, in this order. */
  readonly day: Readonly<Record<Role, readonly string[]>>;
  readonly dayOfAll: readonly string[];
  readonly firstList: string;
  readonly noList: string;
}

const ru: StaffTexts = {
  looking: 'Читаю реестр…',
  tasks: { holiday: 'Отпуск', leaving: 'Уход', joining: 'Новый сотрудник', forget: 'Забыть человека' },
  hints: {
    holiday:
      'Задачи по этот день включительно у заместителя. В каждой сказано, чья она; записи остаются за тем, кто их сделал.',
    leaving:
      'Клиенты и открытые сделки переходят сразу, остальное – после последнего дня. Прошлые контакты, продажи и закрытые сделки остаются за тем, кто их сделал. Всё одним изменением: его можно отменить.',
    joining: 'Добавит строку на лист «Сотрудники» и покажет, что открывать каждый день и с чего начать.',
    forget: 'Стереть имя, телефон и почту контактного лица, как требует закон. Показатели не изменятся.',
  },
  fields: {
    person: 'Кто',
    name: 'Имя, как пишем в таблицах',
    email: 'Почта (аккаунт Google)',
    roles: 'Роли',
    from: 'Первый день отсутствия',
    until: 'Последний день отсутствия',
    substitute: 'Заместитель',
    lastDay: 'Последний рабочий день',
    firstDay: 'Первый день',
  },
  heirs: {
    clients: 'Кому клиенты (несколько – поровну)',
    deals: 'Кому открытые сделки (несколько – поровну)',
    steps: 'Кому остальное: следующие шаги, документы, ответы',
  },
  nobody: 'никто: поделят коллеги той же роли',
  choose: 'выберите',
  buttons: {
    holiday: 'Передать задачи',
    back: 'Вернулся раньше',
    leaving: 'Передать дела',
    joining: 'Добавить',
    undo: 'Отменить',
    print: 'Напечатать',
    close: 'Закрыть',
  },
  busy: 'Минуту…',
  failed: (why) => `Ответ не пришёл (${why}). Возможно, всё же сделано: откройте окно ещё раз и посмотрите.`,
  refusals: {
    nobody: 'Ничего не записано: выберите, о ком речь.',
    badDays: 'Ничего не записано: последний день не может быть раньше первого или уже прошедшим.',
    badSubstitute: 'Ничего не записано: тот, кому передаём, должен сегодня быть на листе «Сотрудники» с ролью.',
    noColumns: 'Ничего не записано: на листе «Сотрудники» не хватает столбцов. В меню: «Настроить или починить».',
    noHeir: 'Ничего не записано: выберите, кому переходят клиенты, сделки и остальное.',
    known: 'Ничего не записано: этот человек уже есть на листе «Сотрудники» с такой ролью.',
    noRole: 'Ничего не записано: отметьте хотя бы одну роль.',
  },
  away: (until, substitute) => `отсутствует по ${until}${substitute === '' ? '' : `, вместо – ${substitute}`}`,
  belongings: ({ clients, deals, steps, papers }) =>
    `Сейчас здесь: клиентов ${clients}, открытых сделок ${deals}, будущих шагов ${steps}, незаконченных документов ${papers}.`,
  done: {
    holiday: ({ name, until, substitute }) =>
      substitute === ''
        ? `${name}: отсутствует по ${until}. Задачи поделят коллеги той же роли.`
        : `${name}: отсутствует по ${until}. Задачи переходят: ${substitute}.`,
    back: (name) => `${name}: снова на месте, задачи свои.`,
    leaving: ({ name, until, clients, deals }) =>
      `${name}: последний день ${until}. Передано клиентов: ${clients}, сделок: ${deals}.`,
    joining: (name) => `${name}: строка на листе «Сотрудники» добавлена.`,
  },
  stillToDo: 'Осталось сделать самим',
  shares: (email) => [
    `Закрыть доступ к этой таблице: «Настройки доступа» вверху справа, ${email === '' ? 'его адрес' : email} → «Удалить». То же с другими таблицами и папками компании на Диске.`,
    'Если таблица открыта «всем, у кого есть ссылка», удаление адреса не поможет: поставьте «Доступ ограничен».',
    'Сменить пароли и снять доступ в кабинете телефонии, почте, мессенджерах, рекламных кабинетах и 1С.',
    'Спросить о клиентах, которые записаны в личном телефоне.',
  ],
  traces: {
    title: 'Посмотрите: последние 30 дней по журналу',
    phones: 'Изменённые телефоны и почта',
    removed: 'Удалённые строки',
    doNotContact: 'Поставлено «Не беспокоить»',
    erased: 'Обращения без ответа, строк которых больше нет',
    none: 'В журнале за 30 дней нет ни изменённых телефонов, ни удалённых строк, ни «Не беспокоить».',
    byHand: 'Правок прямо в ячейках журнал не ведёт: их видно в «Файл → История версий».',
  },
  dayOf: (name) => `День: ${name}`,
  day: {
    inbound: [
      '«Ждут ответа»: отвечать сверху вниз, пока список не пуст.',
      '«Задачи – входящие»: перезвонить, сделать обещанный шаг, выбрать итог.',
    ],
    active: [
      '«Задачи – активные продажи»: сначала обещанные шаги, потом повторные звонки и новые компании.',
      'После каждого звонка выбрать итог; заинтересованным сразу назначить следующий шаг и его день.',
    ],
    care: [
      '«Задачи – сопровождение»: кто замолчал, кому пора позвонить, что пообещали.',
      'Карточка клиента из меню: что покупал, о чём говорили, что ждёт.',
    ],
    documents: ['«Задачи – документы»: к сроку сверху вниз; готовое отметить, вписав ссылку.'],
    owner: ['«Дашборд»: красное сверху, затем «Задачи – владелец» и «Проверка».'],
  },
  dayOfAll: [
    'Каждое касание – строка в «Контактах» или «Добавить контакт…» в меню: 15 секунд, пока помните.',
    'Непонятное число – «Почему такое число…» в меню.',
  ],
  firstList: 'Первый список',
  noList: 'Задач для этого человека пока нет: они появятся с первыми обращениями и договорённостями.',
};

const en: StaffTexts = {
  looking: 'Reading the register…',
  tasks: { holiday: 'Holiday', leaving: 'Leaving', joining: 'New seller', forget: 'Forget a person' },
  hints: {
    holiday:
      'Through that day the substitute has the tasks and sees in each whose it is; results stay with who did them.',
    leaving:
      'Clients and open deals change hands at once, the rest after the last day. Past contacts, sales and closed deals stay with who did them. It is one change, and can be undone.',
    joining: 'Adds a row to Staff, and shows what to open every day and where to begin.',
    forget: 'Erases the name, phone and e-mail of a contact person, as the law asks. No figure changes.',
  },
  fields: {
    person: 'Who',
    name: 'Name, as typed in the tables',
    email: 'E-mail (Google account)',
    roles: 'Roles',
    from: 'First day away',
    until: 'Last day away',
    substitute: 'Substitute',
    lastDay: 'Last day of work',
    firstDay: 'First day',
  },
  heirs: {
    clients: 'Who gets the clients (several: shared evenly)',
    deals: 'Who gets the open deals (several: shared evenly)',
    steps: 'Who gets the rest: next steps, papers, replies',
  },
  nobody: 'nobody: colleagues of the role share them',
  choose: 'choose',
  buttons: {
    holiday: 'Hand over tasks',
    back: 'Back early',
    leaving: 'Hand over',
    joining: 'Add',
    undo: 'Undo',
    print: 'Print',
    close: 'Close',
  },
  busy: 'One moment…',
  failed: (why) => `No answer came (${why}). It may have been done all the same: open this window again and look.`,
  refusals: {
    nobody: 'Nothing is written: choose who it is about.',
    badDays: 'Nothing is written: the last day cannot be before the first, nor be over.',
    badSubstitute: 'Nothing is written: whoever takes over must be in Staff with a role today.',
    noColumns: 'Nothing is written: Staff lacks columns. "Set up or repair" in the menu adds them.',
    noHeir: 'Nothing is written: choose who gets the clients, the deals and the rest.',
    known: 'Nothing is written: this person is in Staff with such a role already.',
    noRole: 'Nothing is written: tick one role at least.',
  },
  away: (until, substitute) => `away through ${until}${substitute === '' ? '' : `, ${substitute} stands in`}`,
  belongings: ({ clients, deals, steps, papers }) =>
    `Now here: clients ${clients}, open deals ${deals}, next steps ahead ${steps}, unfinished papers ${papers}.`,
  done: {
    holiday: ({ name, until, substitute }) =>
      substitute === ''
        ? `${name} is away through ${until}. Colleagues of the role share the tasks.`
        : `${name} is away through ${until}. The tasks go to ${substitute}.`,
    back: (name) => `${name} is back and has the tasks again.`,
    leaving: ({ name, until, clients, deals }) =>
      `${name}: the last day is ${until}. Handed over: clients ${clients}, deals ${deals}.`,
    joining: (name) => `${name} stands in Staff now.`,
  },
  stillToDo: 'Still to be done by hand',
  shares: (email) => [
    `Take away the access to this workbook: Share at the top right, ${email === '' ? 'their address' : email} → Remove access. The same for other files and folders of the company.`,
    'If the workbook is open to "anyone with the link", removing the address is not enough: set it to Restricted.',
    'Change passwords and take away access at the phone company, mail, messengers, advertising and accounting.',
    'Ask about clients who are kept in a private phone.',
  ],
  traces: {
    title: 'Worth a look: the last 30 days in the Journal',
    phones: 'Changed phones and e-mails',
    removed: 'Rows taken away',
    doNotContact: '"Do not contact" set',
    erased: 'Inquiries without an answer whose rows are gone',
    none: 'In 30 days the Journal has no changed phone, no row taken away, no "Do not contact".',
    byHand: 'What is typed into cells stands in no Journal: see File → Version history.',
  },
  dayOf: (name) => `The day of ${name}`,
  day: {
    inbound: [
      '"Waiting for reply": answer from the top until the list is empty.',
      '"Tasks – inbound": call back, keep what was agreed, choose the outcome.',
    ],
    active: [
      '"Tasks – active sales": what was agreed first, then second calls and new companies.',
      'Choose an outcome after every call; whoever is interested gets a next step with its day at once.',
    ],
    care: [
      '"Tasks – client care": who fell silent, whom it is time to call, what was promised.',
      'Client card in the menu: what they bought, what was said, what waits.',
    ],
    documents: ['"Tasks – documents": by due time from the top; tick what is ready, with its link.'],
    owner: ['"Dashboard": what is red on top, then "Tasks – owner" and "Check".'],
  },
  dayOfAll: [
    'Every touch is a row of Contacts, or "Add contact…" in the menu: 15 seconds, while it is fresh.',
    'A number you wonder about: "Why this number…" in the menu.',
  ],
  firstList: 'The first list',
  noList: 'There is nothing to do for this person yet: it comes with the first inquiries and agreements.',
};

const ALL: Readonly<Record<Language, StaffTexts>> = { ru, en };

export function staffTextsOf(language: Language): StaffTexts {
  return ALL[language];
}
