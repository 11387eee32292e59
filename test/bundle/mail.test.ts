import type { HeadlessAddOn } from '../../local/runBundle';
import { openRuntimeOn } from '../../local/runBundle';
import type { MailboxLetter } from '../../local/services/base/gmailApp';
import type { WorkbookData } from '../../local/store/workbookData';
import { bundleAddOn, type AddOnBundle } from '../../scripts/buildAddOn';
import { wallClockIn } from '../../src/core/values/wallClock';
import { addOnIn, columnOf, moment, runWell, sheetNamed, smallRegister, textOf, typeRows, valuesOf } from './addOn';

const NOW = '2026-11-23T12:00';
const US = 'sales@firm.example';
const CLIENT = '"Анна Фролова" <anna@client.example>';

let files: AddOnBundle['files'];
let register: WorkbookData;
beforeAll(async () => {
  ({ files } = await bundleAddOn('bound', ['digest', 'mail']));
  const addOn = await addOnIn(await smallRegister());
  runWell(addOn, 'refreshEverything');
  runWell(addOn, 'openSources');
  register = addOn.data();
  typeRows(register, 'Источники', [
    { Источник: 'почта', 'Что это': 'Ящик Gmail', Включён: 'Да', 'Наш номер или адрес': US },
  ]);
});

/** A letter of that wall-clock time. */
function letter(time: string, told: Partial<MailboxLetter>): MailboxLetter {
  const at = wallClockIn('Asia/Novokuznetsk').dateOf(moment(time)).getTime();
  const isOurs = (told.from ?? CLIENT) !== CLIENT;
  return {
    ...{ id: `m-${time}`, thread: 't-1', at, from: CLIENT, to: US, subject: 'Нужна бумага' },
    ...{ places: [isOurs ? 'sent' : 'inbox'], ...told },
  };
}

/** The register with its mail read as these letters stand in the box, each list at a ring of the clock. */
function read(...rings: readonly (readonly MailboxLetter[])[]): HeadlessAddOn {
  let letters: readonly MailboxLetter[] = [];
  const mailbox = { aliases: [], letters: () => letters };
  const addOn = openRuntimeOn(register, { now: moment(NOW), files, mailbox });
  runWell(addOn, 'openMail');
  const [clock] = addOn.runtime.triggers.filter(({ handler }) => handler === 'readMail');
  for (const ring of rings) {
    letters = ring;
    addOn.runtime.run('readMail', { triggerUid: clock?.id });
  }
  return addOn;
}

/** What the Contacts say of letters, a row each. */
function rowsOf(addOn: HeadlessAddOn): readonly Readonly<Record<string, unknown>>[] {
  const sheet = sheetNamed(addOn.data(), 'Контакты');
  const columns = ['Дата и время', 'Клиент', 'E-mail', 'Комментарий', 'Отвечено'] as const;
  return valuesOf(sheet)
    .slice(1)
    .filter(
      (row) => textOf(row[columnOf(sheet, 'Канал')]) === 'Почта' && textOf(row[columnOf(sheet, 'Комментарий')]) !== '',
    )
    .map((row) => Object.fromEntries(columns.map((name) => [name, row[columnOf(sheet, name)] ?? ''])));
}

const first = letter('2026-11-23T09:00', {});
const reply = letter('2026-11-23T09:20', { from: `Сбыт <${US}>`, to: CLIENT });

test('a letter of somebody new is an inquiry with its subject and a link; nothing of what it says', () => {
  const [row] = rowsOf(read([first]));
  expect(row).toMatchObject({ 'E-mail': 'anna@client.example', 'Дата и время': moment('2026-11-23T09:00') });
  expect(row?.['Комментарий']).toBe('Нужна бумага https://mail.google.com/mail/u/0/#inbox/t-1');
  expect(row?.['Отвечено']).toBe('');
});

test('our answer closes it at its own time, and a letter after it waits anew', () => {
  const again = letter('2026-11-23T10:00', { subject: 'Re: Нужна бумага' });
  const rows = rowsOf(read([first], [first, reply], [first, reply, again], [first, reply, again]));
  expect(rows.map((row) => row['Отвечено'])).toEqual([moment('2026-11-23T09:20'), '']);
});

test.each([
  { title: 'a mailing', headers: { 'List-Unsubscribe': '<mailto:leave@shop.example>' } },
  { title: 'an automatic letter', headers: { 'Auto-Submitted': 'auto-generated' } },
  { title: 'a robot', from: 'no-reply@bank.example' },
  { title: 'a colleague', from: 'Ольга <olga@firm.example>' },
  { title: 'a draft', isDraft: true },
])('$title is no inquiry', ({ title: _title, ...told }) => {
  expect(rowsOf(read([letter('2026-11-23T09:00', { places: ['inbox'], ...told })]))).toEqual([]);
});

test('an automatic answer of ours is none, nor is what goes to a colleague alone', () => {
  const robot = letter('2026-11-23T09:01', { ...reply, id: 'auto', headers: { 'Auto-Submitted': 'auto-replied' } });
  const forward = letter('2026-11-23T09:02', { ...reply, id: 'fwd', to: 'olga@firm.example' });
  expect(rowsOf(read([first, robot, forward])).map((row) => row['Отвечено'])).toEqual(['']);
});

test('where a clock rings a form that somebody sends is read at once', () => {
  const data = structuredClone(register);
  typeRows(data, 'Источники', [{ Источник: 'Форма', 'Что это': 'Лист этой таблицы', Включён: 'да', 'Наш номер или адрес': 'Ответы' }], 2); // prettier-ignore
  const [model] = data.sheets;
  if (!model) throw new Error('A workbook without sheets');
  const headings = ['Отметка времени', 'Имя', 'Почта'].map((value) => ({ value }));
  const sent = { value: moment('2026-11-23T11:50'), format: { numberFormat: 'dd.mm.yyyy hh:mm:ss' } };
  const rows = [headings, [sent, { value: 'Анна' }, { value: 'anna@client.example' }]];
  data.sheets.push({ ...structuredClone(model), id: 9999, name: 'Ответы', rows });
  const addOn = openRuntimeOn(data, { now: moment(NOW), files, mailbox: { aliases: [], letters: () => [] } });
  runWell(addOn, 'openMail');
  const [form] = addOn.runtime.triggers.filter(({ eventType }) => eventType === 'ON_FORM_SUBMIT');
  addOn.runtime.run(form?.handler ?? '', { triggerUid: form?.id });
  addOn.runtime.run(form?.handler ?? '', { triggerUid: form?.id });
  const sheet = sheetNamed(addOn.data(), 'Контакты');
  const people = valuesOf(sheet).map((row) => row[columnOf(sheet, 'E-mail')]);
  expect(people.filter((email) => email === 'anna@client.example')).toHaveLength(1);
});

test('nobody who has not switched it on has his mail read, and no permission is asked of those without it', async () => {
  const usual = (await bundleAddOn('bound')).files;
  expect(usual['Code.js']).not.toContain('GmailApp');
  expect(usual['appsscript.json']).not.toContain('gmail');
  const addOn = openRuntimeOn(register, { now: moment(NOW), files, mailbox: { aliases: [], letters: () => [first] } });
  addOn.runtime.run('readMail');
  expect(rowsOf(addOn)).toEqual([]);
  expect(files['appsscript.json']).toContain('gmail.readonly');
});
