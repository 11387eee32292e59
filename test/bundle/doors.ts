import { openRuntimeOn, type HeadlessAddOn } from '../../local/runBundle';
import type { MailboxLetter } from '../../local/services/base/gmailApp';
import type { WorkbookData } from '../../local/store/workbookData';
import { bundleAddOn } from '../../scripts/buildAddOn';
import { CHECK_CELLS } from '../../src/core/views/check';
import { columnLetters } from '../../src/core/values/columnLetters';
import { wallClockIn } from '../../src/core/values/wallClock';
import { addOnIn, columnOf, NOW, runWell, smallRegister, typeRows, valuesOf } from './addOn';
import { mark, sheetIn } from './markedRows';

/** Where the column of marks stands on each sheet: before the column that is written. */
export const MARKED = {
  Контакты: 'Сотрудник',
  Клиенты: 'Ведёт',
  Сделки: 'Продавец',
  Продажи: 'Выручка',
  Сотрудники: 'По',
  План: 'План',
  Источники: 'Включён',
  Настройки: 'Значение',
  'Наши бумаги': 'Заметки',
} as const;
export type SheetName = keyof typeof MARKED;

/** A company with something on every sheet. */
export async function company(): Promise<WorkbookData> {
  const addOn = await addOnIn(await smallRegister());
  runWell(addOn, 'setUpOrRepair');
  runWell(addOn, 'openSources');
  const data = addOn.data();
  const day = Math.floor(NOW);
  typeRows(data, 'Сотрудники', [
    { Имя: 'Анна', Роли: 'Активные продажи, Сопровождение, Входящие', С: day - 300 },
    { Имя: 'Борис', Роли: 'Активные продажи, Сопровождение', С: day - 200, 'Внутренний номер': '101' },
    { Имя: 'Вера Петрова', Роли: 'Сопровождение, Входящие', С: day - 100, 'E-mail': 'vera@firm.example' },
  ]);
  typeRows(data, 'Клиенты', [
    { Ведёт: 'Анна' },
    { ID: 'K-AAAAA3', Клиент: 'Василёк', Ведёт: 'Анна', Город: 'Кемерово' },
    { ID: 'K-AAAAA4', Клиент: 'Лютик', Ведёт: 'Вера Петрова', 'Контактное лицо': 'Зинаида', Телефон: '+79031112233' },
    { ID: 'K-AAAAA5', Клиент: 'ООО Лютик', Телефон: '+79031112233' },
  ]);
  typeRows(data, 'Контакты', [{ Сотрудник: 'Вера Петрова' }, { Сотрудник: 'Анна' }, { Сотрудник: 'Вера Петрва' }]);
  typeRows(data, 'Контакты', [{ Клиент: 'Лютик', Комментарий: 'спросить Зинаиду, 8 903 111-22-33' }], 4);
  typeRows(data, 'Сделки', [
    { ID: 'D-AAAAA2', Открыта: day - 20, Клиент: 'Василёк', Продавец: 'Анна', Сумма: 100, Этап: 'Новая' },
    { ID: 'D-AAAAA3', Открыта: day - 10, Клиент: 'Лютик', Продавец: 'Борис', Сумма: 200, Этап: 'Новая' },
    { ID: 'D-AAAAA4', Открыта: day - 5, Клиент: 'Ромашка', Продавец: 'Анна', Сумма: 300, Этап: 'Новая' },
  ]);
  typeRows(data, 'План', [
    { Месяц: day - 22, Показатель: 'Выручка', План: 500_000 },
    { Месяц: day + 8, Показатель: 'Выручка', План: 700_000 },
    { Месяц: day + 8, Показатель: 'Удержание клиентов', План: 0.9 },
  ]);
  typeRows(data, 'Источники', [
    { Источник: 'Телефония', 'Что это': 'Zadarma', Включён: 'да', Секрет: 'x1y2', 'Часовой пояс': '+07:00' },
    { Источник: 'Сайт', 'Что это': 'Форма на сайте', Включён: 'да', Секрет: 'form' },
    { Источник: 'Почта', 'Что это': 'Ящик Gmail', Включён: 'да', 'Наш номер или адрес': US, Секрет: 'mail' },
  ]);
  const [first] = data.sheets;
  const own = [['Когда', 'Кто просил', 'Кому', 'Что', 'Заметки'], [day - 9, 'Анна', 'Василёк', 'Счёт', 'срочно'], [day - 8, '', 'Лютик', 'Договор', ''], [day - 7, 'Борис', 'Ромашка', 'Счёт', 'на двоих']]; // prettier-ignore
  const rows = own.map((row) => row.map((value) => ({ value })));
  data.sheets.push({ ...structuredClone(first!), id: 9_000, name: 'Наши бумаги', rows });
  const marked = await addOnIn(data);
  for (const [name, heading] of Object.entries(MARKED)) {
    const sheet = sheetIn(marked, name);
    mark(marked, sheet, columnOf(sheet, heading));
  }
  runWell(marked, 'checkData');
  return marked.data();
}

export interface Door {
  readonly what: string;
  /** Of another build than the usual one, or made ready first. */
  readonly addOn?: (data: WorkbookData) => Promise<HeadlessAddOn>;
  /** The sheet that somebody moves lines on. */
  readonly on: SheetName;
  /** What has been done before. */
  readonly first?: (addOn: HeadlessAddOn) => unknown;
  /** What it answers; null where it answers nothing. */
  readonly open: (addOn: HeadlessAddOn, first: unknown) => unknown;
}

const call =
  (name: string, value: unknown): Door['open'] =>
  ({ runtime }) =>
    runtime.scriptRun(name, value);

const LEAVING = { kind: 'leaving', name: 'Анна', until: '2026-11-30', clients: ['Вера Петрова'], deals: ['Борис'], steps: 'Вера Петрова' }; // prettier-ignore
const HOLIDAY = { kind: 'holiday', name: 'Борис', from: '2026-11-24', until: '2026-11-27', substitute: 'Анна' };
const JOINING = { kind: 'joining', name: 'Глеб', email: 'gleb@firm.example', roles: ['care'], from: '2026-11-24' };
const PLANNED = {
  month: '2026-12',
  lines: [
    { employee: '', figure: 'sales.revenue', typed: '800000' },
    { employee: '', figure: 'sales.count', typed: '12' },
  ],
};
const PERSON = { party: 'client:K-AAAAA4', names: ['Зинаида'], phones: ['+79031112233'], emails: [] };
const MISSED = { event: 'NOTIFY_END', pbx_call_id: 'in_2', caller_id: '79039998877', called_did: '74951110000', internal: '101', duration: '0', call_start: '2026-11-23 08:40:00', disposition: 'no answer' }; // prettier-ignore

const leave: NonNullable<Door['first']> = ({ runtime }) =>
  (runtime.scriptRun('changeStaff', LEAVING) as { readonly run: string }).run;
const undo: Door['open'] = ({ runtime }, run) => runtime.scriptRun('undoRun', run);

function fix(addOn: HeadlessAddOn): null {
  const lines = valuesOf(sheetIn(addOn, 'Проверка'));
  const row = lines.findIndex((cells) => cells.includes('Вера Петрва')) + 1;
  addOn.runtime.userEdit(`Проверка!${columnLetters(CHECK_CELLS.fixColumn)}${row}`, true);
  return null;
}

function bringIn({ runtime }: HeadlessAddOn): unknown {
  const { run } = runtime.scriptRun('beginImport', { table: 'sales', key: ['deal'] }) as { readonly run: string };
  const cells = { date: { serial: Math.floor(NOW) - 9 }, client: 'Василёк', revenue: 700, deal: 'A-1' };
  const edit = { row: 2, id: 'S-AAAAA2', known: {}, column: 'revenue', before: 1000.5, after: 1111 };
  runtime.scriptRun('stageImport', { run, part: 0, rows: [{ cells, standing: 0 }], edits: [edit], removals: [] });
  return run;
}

function ring({ runtime }: HeadlessAddOn): unknown {
  const address = { s: 'Телефония', k: 'x1y2' };
  const body = new URLSearchParams(MISSED).toString();
  runtime.request('POST', { parameter: { ...MISSED, ...address }, body, type: 'application/x-www-form-urlencoded' });
  return null;
}

let mailBuild: ReturnType<typeof bundleAddOn> | undefined;
const US = 'sales@firm.example';
const ASKED_BY = '"Анна Фролова" <anna@client.example>';
const letter = (id: string, from: string, to: string, minutes: number): MailboxLetter => ({ id, from, to, thread: 't', at: SENT + minutes * 60_000, subject: 'Нужна бумага', places: [from === US ? 'sent' : 'inbox'] }); // prettier-ignore
const SENT = wallClockIn('Asia/Novokuznetsk')
  .dateOf(NOW - 1 / 24)
  .getTime();

/** The clock of mail is on: a letter has come in and was answered, another waits. */
async function withMail(data: WorkbookData): Promise<HeadlessAddOn> {
  const { files } = await (mailBuild ??= bundleAddOn('bound', ['digest', 'mail']));
  const letters = [letter('1', ASKED_BY, US, 0), letter('2', US, ASKED_BY, 20), letter('3', 'Пётр <p@client.example>', US, 25)]; // prettier-ignore
  const addOn = openRuntimeOn(data, { now: NOW, files, mailbox: { aliases: [], letters: () => letters } });
  runWell(addOn, 'openMail');
  return addOn;
}

function readMail({ runtime }: HeadlessAddOn): null {
  const clock = runtime.triggers.find(({ handler }) => handler === 'readMail');
  runtime.run('readMail', { triggerUid: clock?.id });
  return null;
}

const PAPERS = { sheet: 'Наши бумаги', table: 'documents', columns: [['Когда', 'requestedAt'], ['Кому', 'client'], ['Что', 'type']].map(([heading, column]) => ({ heading, column, dayFirst: null, always: '' })) }; // prettier-ignore

/** A column is gone that set-up puts back behind the last one. */
function withoutColumn(addOn: HeadlessAddOn): null {
  const sheet = sheetIn(addOn, 'Контакты');
  addOn.runtime.store.remove(sheet.id, 'columns', columnOf(sheet, 'Реклама'), 1);
  return null;
}

export const DOORS: readonly Door[] = [
  { what: 'a holiday', on: 'Сотрудники', open: call('changeStaff', HOLIDAY) },
  { what: 'somebody leaves', on: 'Сотрудники', open: call('changeStaff', LEAVING) },
  { what: 'somebody leaves', on: 'Клиенты', open: call('changeStaff', LEAVING) },
  { what: 'somebody leaves', on: 'Сделки', open: call('changeStaff', LEAVING) },
  { what: 'somebody comes', on: 'Сотрудники', open: call('changeStaff', JOINING) },
  { what: 'a hand-over is undone', on: 'Клиенты', first: leave, open: undo },
  { what: 'a hand-over is undone', on: 'Сотрудники', first: leave, open: undo },
  { what: 'a hand-over is put back', on: 'Сделки', first: (addOn) => { const run = leave(addOn); undo(addOn, run); return run; }, open: ({ runtime }, run) => runtime.scriptRun('redoRun', run) }, // prettier-ignore
  { what: 'a plan', on: 'План', open: call('savePlan', PLANNED) },
  { what: 'a source is switched off', on: 'Источники', open: call('saveSource', { name: 'Сайт', kind: 'form', isOn: false }) }, // prettier-ignore
  { what: 'settings', on: 'Настройки', open: call('saveSettings', { silenceLimit: '6' }) },
  { what: 'the card of a client', on: 'Клиенты', open: call('changeClient', { row: 3, id: 'K-AAAAA3', column: 'doNotContact', before: '', after: 'да' }) }, // prettier-ignore
  { what: 'two clients are one', on: 'Клиенты', open: call('mergeClients', { survivor: 'K-AAAAA4', other: 'K-AAAAA5' }) }, // prettier-ignore
  { what: 'a fix of Check', on: 'Контакты', open: fix },
  { what: 'a person is forgotten', on: 'Контакты', open: call('forgetPerson', PERSON) },
  { what: 'a person is forgotten', on: 'Клиенты', open: call('forgetPerson', PERSON) },
  { what: 'an import', on: 'Продажи', first: bringIn, open: ({ runtime }, run) => runtime.scriptRun('commitImport', { run, parts: 1 }) }, // prettier-ignore
  { what: 'a call from outside', on: 'Контакты', open: ring },
  { what: 'mail is read', on: 'Контакты', addOn: withMail, open: readMail },
  { what: 'a sheet is adopted', on: 'Наши бумаги', open: call('adoptSheet', PAPERS) },
  { what: 'set-up', on: 'Контакты', first: withoutColumn, open: (addOn) => addOn.run('setUpOrRepair').message },
];

/** The add-on of a door, in a workbook. */
export function opened({ addOn }: Door, data: WorkbookData): Promise<HeadlessAddOn> {
  return addOn?.(data) ?? addOnIn(data);
}

/** The name of a run is drawn by lot. */
export function told(answer: unknown): string {
  return JSON.stringify(answer ?? null).replace(/"run":"R-[^"]*"/, '"run":"R"');
}
