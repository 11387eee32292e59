import { createHash } from 'node:crypto';
import type { HeadlessAddOn, HeadlessOptions } from '../../local/runBundle';
import type { WorkbookData } from '../../local/store/workbookData';
import type { PocketCard, PocketHome, PocketWhy } from '../../src/core/views/pocketHome';
import type { PocketAnswer } from '../../src/pages/bridge/pocketAsks';
import { addOnIn, moment, runWell, sheetNamed, textOf, typeRows, valuesOf } from './addOn';
import { isThorough } from '../builders/runs';
import { demoRegister } from './registers';

const SECRETS = { owner: 'a'.repeat(64), seller: 'b'.repeat(64), other: 'c'.repeat(64) } as const;
const PEOPLE = { owner: 'Игорь Савельев', seller: 'Ольга Белова', other: 'Павел Зотов' } as const;
type Who = keyof typeof SECRETS;

interface Phone extends HeadlessAddOn {
  readonly asks: (who: string, name: string, args?: unknown) => PocketAnswer;
  readonly home: (who: Who) => PocketHome;
}

interface Writable {
  readonly setProperty: (name: string, value: string) => void;
}

interface Properties {
  readonly getScriptProperties: () => Writable;
  readonly getDocumentProperties: () => Writable;
}

let register: WorkbookData;
beforeAll(async () => {
  register = await demoRegister('ru');
});

/** The demo on a Monday morning, and three people with an address each. */
async function phones(data = register, options: Partial<HeadlessOptions> = {}): Promise<Phone> {
  const addOn = await addOnIn(data, { now: moment('2026-11-23T09:00'), ...options });
  const properties = (addOn.runtime.globals['PropertiesService'] as Properties).getScriptProperties();
  for (const who of ['owner', 'seller', 'other'] as const)
    properties.setProperty(`pocket ${createHash('sha256').update(SECRETS[who]).digest('hex')}`, PEOPLE[who]);
  const asks: Phone['asks'] = (who, name, args = null) =>
    addOn.runtime.webRun('pocket', {
      secret: Object.hasOwn(SECRETS, who) ? SECRETS[who as Who] : who,
      name,
      args,
    }) as PocketAnswer;
  const home: Phone['home'] = (who) => {
    const answer = asks(who, 'home');
    if (!answer.ok) throw new Error(answer.message);
    return answer.value as PocketHome;
  };
  return { ...addOn, asks, home };
}

const SHUT = { ok: false, message: '', isShut: true };
const contactsIn = (data: WorkbookData): readonly (readonly string[])[] =>
  valuesOf(sheetNamed(data, 'Контакты')).map((cells) => cells.map(textOf));

describe('an address that opens nothing', () => {
  test.each(['', 'a', 'd'.repeat(64), "' OR 1=1", '__proto__', 'pocket'])('%j is told nothing', async (secret) => {
    const addOn = await phones();
    expect(addOn.asks(secret, 'home')).toEqual(SHUT);
    expect(addOn.runtime.request('GET', { parameter: { p: secret } })).toEqual({ status: 302, text: 'Sales Register' });
  });

  test('is that of whoever has left Staff, and one that was taken away', async () => {
    const addOn = await phones();
    const staff = sheetNamed(addOn.data(), 'Сотрудники');
    const row = valuesOf(staff).findIndex(([name]) => name === PEOPLE.other);
    const data = addOn.data();
    typeRows(data, 'Сотрудники', [{ По: moment('2026-11-20') }], row);
    const later = await phones(data);
    expect(later.asks('other', 'home')).toEqual(SHUT);
    expect(later.asks('seller', 'home').ok).toBe(true);
    later.runtime.calls.reset();
  });

  test('is that of a lost phone, while it is at work, and one that a new address replaces', async () => {
    let button = 'YES';
    const addOn = await phones(register, { answer: () => ({ button, text: ` ${PEOPLE.seller.toUpperCase()}` }) });
    const [task] = addOn.home('seller').tasks;
    const [, secret = ''] = /\?p=([0-9a-f]{64})/.exec(addOn.run('openPocket').message) ?? [];
    expect([addOn.asks('seller', 'home'), addOn.asks(secret, 'home').ok]).toEqual([SHUT, true]);
    button = 'NO';
    expect(addOn.run('openPocket').message).toBe('Адрес больше не открывается.');
    const before = JSON.stringify(addOn.data().sheets);
    const args = { mark: task?.mark, role: task?.role, outcome: 'Поговорили', comment: '', nextStepOn: '' };
    expect([addOn.asks(secret, 'settle', args), addOn.asks(secret, 'find', 'альянс')]).toEqual([SHUT, SHUT]);
    expect(JSON.stringify([addOn.data().sheets, addOn.runtime.logs])).not.toContain(secret);
    expect(JSON.stringify(addOn.data().sheets)).toBe(before);
  });

  test('is every guess: no sheet is opened for it, nothing is written, and nobody else is kept waiting', async () => {
    const addOn = await phones();
    const before = JSON.stringify(addOn.data().sheets);
    addOn.runtime.calls.reset();
    for (let guess = 0; guess < 30; guess++)
      expect(addOn.asks(guess.toString(16).padStart(64, '0'), 'home')).toEqual(SHUT);
    const posted = addOn.runtime.request('POST', { body: JSON.stringify({ pocket: { secret: 'e'.repeat(64), name: 'home', args: null } }) }); // prettier-ignore
    expect(JSON.parse(posted.text)).toEqual(SHUT);
    expect(Object.keys(addOn.runtime.calls.tally).filter((call) => /^(?:SpreadsheetApp|Sheet|Range)\b/.test(call))).toEqual([]); // prettier-ignore
    expect(JSON.stringify(addOn.data().sheets)).toBe(before);
    expect(addOn.asks('seller', 'home').ok).toBe(true);
  });

  test('does not answer without end', async () => {
    const addOn = await phones();
    const answers = Array.from({ length: 70 }, () => addOn.asks('seller', 'nonsense'));
    expect(answers[0]).toEqual({ ok: false, message: '', isShut: false });
    expect(answers[69]).toEqual({ ok: false, message: '', isShut: false, isLater: true });
    expect(addOn.asks('other', 'nonsense')).toEqual(answers[0]);
  });
});

test('what is larger than any page sends is not looked at, and no secret comes into a log', async () => {
  const addOn = await phones();
  addOn.runtime.calls.reset();
  for (const [ask, args] of [
    ['find', 'я'.repeat(250_000)],
    ['card', { party: 'x', keys: Array.from({ length: 50_000 }, (_none, key) => `name:${key}`) }],
  ] as const)
    expect(addOn.asks('seller', ask, args)).toEqual({ ok: false, message: '', isShut: false });
  expect(Object.keys(addOn.runtime.calls.tally).filter((call) => /^(?:SpreadsheetApp|Sheet|Range)\b/.test(call))).toEqual([]); // prettier-ignore
  for (const args of [
    { party: '__proto__', keys: ['constructor:'] },
    { party: '', keys: [''] },
  ])
    expect(addOn.asks('seller', 'card', args)).toEqual({ ok: true, value: null });
  expect(JSON.stringify([addOn.runtime.logs, addOn.data().properties])).not.toContain(SECRETS.seller);
});

describe('the page of a phone', () => {
  test('comes to whoever has an address, and the secret is in no sheet and no log', async () => {
    const addOn = await phones();
    const { status, text } = addOn.runtime.request('GET', { parameter: { p: SECRETS.seller } });
    expect([status, text.length < 150_000]).toEqual([200, true]);
    expect(text).toContain(SECRETS.seller);
    expect(JSON.stringify([addOn.data().sheets, addOn.data().properties, addOn.runtime.logs])).not.toContain(SECRETS.seller); // prettier-ignore
  });

  test('shows a seller his own tasks and no number of the company, an owner both', async () => {
    const addOn = await phones();
    const [owner, seller] = [addOn.home('owner'), addOn.home('seller')];
    expect(seller.tasks.length).toBeGreaterThan(3);
    expect([seller.lines, seller.alerts, seller.sections]).toEqual([[], [], []]);
    expect(JSON.stringify(seller)).not.toContain('Павел Зотов');
    expect(owner.lines.map(({ label }) => label)).toContain('Выручка');
    expect(owner.sections.length).toBeGreaterThan(4);
  });

  test('finds whom to call, and says nothing of what they buy', async () => {
    const addOn = await phones();
    const answer = addOn.asks('seller', 'find', 'альянс');
    expect(answer).toMatchObject({ ok: true });
    expect(JSON.stringify(answer)).toContain('+7');
    expect(JSON.stringify(answer)).not.toMatch(/revenue|₽/);
  });
});

test('a web app that answers with an older version is told on the Dashboard until the new one has been deployed', async () => {
  const addOn = await phones();
  const properties = (addOn.runtime.globals['PropertiesService'] as Properties).getDocumentProperties();
  const isTold = (): boolean => {
    runWell(addOn, 'refreshEverything');
    const cells = valuesOf(sheetNamed(addOn.data(), 'Дашборд')).flat().map(textOf);
    return cells.some((text) => text.includes('Страница для телефона старее таблицы'));
  };
  properties.setProperty('webBuild', 'of yesterday');
  expect(isTold()).toBe(true);
  addOn.home('seller');
  expect(isTold()).toBe(false);
});

test('with each call it is told what is of an earlier version: the page that asks, or the web app that answers', async () => {
  const addOn = await phones();
  const properties = (addOn.runtime.globals['PropertiesService'] as Properties).getDocumentProperties();
  const staleFrom = (build: unknown): unknown => {
    const request = { secret: SECRETS.seller, name: 'home', args: null, build };
    return (addOn.runtime.webRun('pocket', request) as PocketAnswer).stale;
  };
  const own = /"build":"([^"]+)"/.exec(addOn.runtime.request('GET', { parameter: { p: SECRETS.seller } }).text.replaceAll('\\', ''))?.[1]; // prettier-ignore
  expect([staleFrom(own), staleFrom('of yesterday'), staleFrom(undefined)]).toEqual([undefined, 'page', undefined]);
  runWell(addOn, 'refreshEverything');
  expect(staleFrom(own)).toBeUndefined();
  // The script has been pushed once more, and a refresh of the new one has run.
  properties.setProperty('scriptBuilds', `${own} ofTomorrow`);
  expect([staleFrom(own), staleFrom('of yesterday')]).toEqual(['webApp', 'page']);
  // One that was deployed right after it was pushed is no older than the last refresh.
  properties.setProperty('scriptBuilds', 'of yesterday');
  expect(staleFrom(own)).toBeUndefined();
});

describe('what is tapped', () => {
  const found = (addOn: Phone, who: Who): { party: string; keys: readonly string[] } => {
    const answer = addOn.asks(who, 'find', 'ПромПроект');
    const [party] = answer.ok ? (answer.value as { party: string; keys: readonly string[] }[]) : [];
    if (!party) throw new Error('nobody found');
    return party;
  };
  const valueOf = (answer: PocketAnswer): unknown => (answer.ok ? answer.value : answer);

  test('is the card of a client: to an owner with what they brought, to a seller without any of it', async () => {
    const addOn = await phones();
    const asked = found(addOn, 'owner');
    const [owner, seller] = (['owner', 'seller'] as const).map((who) => valueOf(addOn.asks(who, 'card', asked)) as PocketCard); // prettier-ignore
    expect(owner?.charts.map(({ bars }) => bars.length)).toEqual([12]);
    expect(seller).toMatchObject({ name: owner?.name, phones: owner?.phones, charts: [] });
    expect(seller?.parts.map(({ title }) => title)).toContain('Последние контакты');
    const money = (card: PocketCard | undefined): unknown => JSON.stringify([card?.lines, card?.charts]).includes('₽');
    expect([money(owner), money(seller)]).toEqual([true, false]);
  });

  test('is why a number is what it is, with its rows, and the charts of the year; to owners alone', async () => {
    const addOn = await phones();
    const line = addOn.home('owner').lines.find(({ figure }) => figure === 'sales.revenue');
    const why = valueOf(addOn.asks('owner', 'why', 'sales.revenue')) as PocketWhy;
    expect(why.title).toContain('Выручка');
    expect(line?.text.replaceAll(/\s/g, '')).toContain(/[\d\s]+/.exec(why.lines[1]?.split('=').pop() ?? '')?.[0]?.replaceAll(/\s/g, '') ?? 'no number'); // prettier-ignore
    expect(why.parts.map(({ rows }) => rows.length > 0)).toContain(true);
    expect((valueOf(addOn.asks('owner', 'charts')) as readonly unknown[]).length).toBeGreaterThan(3);
    for (const [ask, args] of [
      ['why', 'sales.revenue'],
      ['charts', null],
    ] as const)
      // prettier-ignore
      expect(addOn.asks('seller', ask, args)).toEqual({ ok: true, value: null });
  });
});

describe('an outcome chosen on a phone', () => {
  test('is in the register as if it had been chosen on the sheet, by whom the address is of, once', async () => {
    const addOn = await phones();
    const [task] = addOn.home('seller').tasks;
    const args = { mark: task?.mark, role: task?.role, outcome: 'Поговорили', comment: '=IMPORTXML("http://x")<b>Ждёт</b> счёт', nextStepOn: '2026-11-25' }; // prettier-ignore
    expect(addOn.asks('seller', 'settle', args)).toEqual({ ok: true, value: null });
    expect(addOn.asks('seller', 'settle', args)).toEqual({ ok: true, value: null });
    const told = contactsIn(addOn.data()).filter((cells) => cells.includes(args.comment));
    expect(told).toEqual([expect.arrayContaining(['Поговорили', PEOPLE.seller])]);
    const journal = valuesOf(sheetNamed(addOn.data(), 'Журнал')).map((cells) => cells.map(textOf));
    expect(journal.at(-1)?.[2]).toBe(PEOPLE.seller);
    expect(addOn.home('seller').tasks.map(({ mark }) => mark)).not.toContain(task?.mark);
  });

  test('that has waited for a network is of the time it was chosen, and never older than the inquiry it answers', async () => {
    const sent = [90, 0, -500, 1e7, undefined];
    const addOn = await phones();
    const tasks = addOn.home('seller').tasks.slice(0, sent.length);
    tasks.forEach(({ mark, role }, index) => {
      const said = { outcome: 'Поговорили', comment: `сказали ${index}`, nextStepOn: '2026-11-25', age: sent[index] };
      addOn.asks('seller', 'settle', { mark, role, ...said });
    });
    const values = valuesOf(sheetNamed(addOn.data(), 'Контакты'));
    const timeOf = (index: number): number => {
      const row = values.find((cells) => cells.some((cell) => textOf(cell).endsWith(`сказали ${index}`))) ?? [];
      const [asked, answered] = ['Дата и время', 'Отвечено'].map((name) => Number(row[values[0]?.indexOf(name) ?? -1]));
      return answered || asked || 0;
    };
    const ago = sent.map((_age, index) => Math.round((moment('2026-11-23T09:00') - timeOf(index)) * 1440));
    expect(ago).toEqual([90, 0, 0, 0, 0]);
  });

  test('goes into its own line, whatever rows are inserted on the sheet meanwhile', async () => {
    const begun = await phones();
    const [task] = begun.home('seller').tasks;
    const args = { mark: task?.mark, role: task?.role, outcome: 'Поговорили', comment: 'ждёт счёт', nextStepOn: '2026-11-25' }; // prettier-ignore
    const sheet = begun.data().sheets.find(({ rows }) => JSON.stringify(rows).includes(String(task?.mark)));
    const outcomes = ({ runtime: { store } }: Phone): readonly string[] =>
      store
        .readCells(sheet!.id, { row: 0, column: 0, ...store.extent(sheet!.id) })
        .filter((cells) => cells.some((cell) => cell?.value === 'Поговорили' || cell?.value === 'ждёт счёт'))
        .map((cells) => JSON.stringify(cells));
    let most = 0;
    for (let moment = 1; moment <= Math.max(most, 2); moment++) {
      const addOn = await phones(begun.data());
      let [made, isMoved] = [0, false];
      addOn.runtime.calls.beforeCall = (method) => {
        if (!/Range\.(?:set|get)Values?$/.test(method) || !addOn.runtime.calls.tally['LockService.Lock.tryLock'])
          return;
        if (++made !== moment || isMoved) return;
        isMoved = true;
        addOn.runtime.store.insert(sheet!.id, 'rows', 6, 1);
      };
      addOn.asks('seller', 'settle', args);
      addOn.runtime.calls.beforeCall = null;
      most = isThorough ? Math.max(most, made) : 3;
      expect(outcomes(addOn).filter((line) => !line.includes(String(task?.mark)))).toEqual([]);
    }
  });

  test('of somebody else’s task is refused, and nothing is written', async () => {
    const addOn = await phones();
    const [task] = addOn.home('other').tasks;
    const before = JSON.stringify(addOn.data().sheets);
    const args = { mark: task?.mark, role: task?.role, outcome: 'Поговорили', comment: '', nextStepOn: '' };
    expect(addOn.asks('seller', 'settle', args)).toMatchObject({
      ok: false,
      message: 'Эта задача у другого сотрудника.',
    });
    expect(JSON.stringify(addOn.data().sheets)).toBe(before);
  });

  test('is no other one once it is settled: what else was typed is not said to be taken; too long a comment neither', async () => {
    const addOn = await phones();
    const [task, next] = addOn.home('seller').tasks;
    const args = { mark: task?.mark, role: task?.role, outcome: 'Поговорили', comment: 'ждёт счёт', nextStepOn: '' };
    const settled = (more: object): PocketAnswer => addOn.asks('seller', 'settle', { ...args, ...more });
    expect(settled({ comment: 'я'.repeat(60_000) }).ok).toBe(false);
    expect(settled({})).toEqual({ ok: true, value: null });
    expect(settled({})).toEqual({ ok: true, value: null });
    const before = JSON.stringify(addOn.data().sheets);
    for (const other of [{ comment: 'передумал' }, { outcome: 'Не дозвонились' }])
      expect(settled(other)).toMatchObject({ ok: false, message: expect.stringMatching(/уже закрыта: «Поговорили»/) });
    for (const other of [{ mark: `${next?.mark}9` }, { mark: '' }, { role: 'owner' }, { outcome: '=1+1' }])
      expect(addOn.asks('other', 'settle', { ...args, ...other }).ok).toBe(false);
    expect(JSON.stringify(addOn.data().sheets)).toBe(before);
  });

  test('ten of them are ten tasks fewer', async () => {
    const addOn = await phones();
    const tasks = addOn.home('seller').tasks.slice(0, 9);
    const answers = tasks.map(({ mark, role, outcomes: [outcome = ''] }) => {
      const args = { mark, role, outcome, comment: '', nextStepOn: '' };
      const answer = addOn.asks('seller', 'settle', args);
      // Some outcomes need words: the sentence says so, and the same task is sent again with them.
      return answer.ok ? answer : addOn.asks('seller', 'settle', { ...args, comment: 'Написали цену' });
    });
    expect(answers).toEqual(tasks.map(() => ({ ok: true, value: null })));
    runWell(addOn, 'refreshEverything');
    const left = addOn.home('seller').tasks.map(({ mark }) => mark);
    expect(tasks.filter(({ mark }) => left.includes(mark))).toEqual([]);
  });
});

describe('a contact written down on a phone', () => {
  const entry = { key: 'ABCDEF', direction: 'out', channel: 'call', result: 'lead', client: '=HYPERLINK("http://x")', phone: '8 943 111-22-33', comment: '<script>alert(1)</script>', nextStepOn: '' }; // prettier-ignore

  test('is one row of whoever sends it, however often it comes, and its words are words', async () => {
    const addOn = await phones();
    const before = contactsIn(addOn.data()).length;
    for (let time = 0; time < 3; time++) expect(addOn.asks('seller', 'save', entry)).toEqual({ ok: true, value: null });
    const rows = contactsIn(addOn.data());
    expect(rows.length).toBe(before + 1);
    expect(rows.at(-1)).toEqual(expect.arrayContaining([entry.client, entry.comment, PEOPLE.seller]));
  });

  test('sent again with other words, or by somebody else, takes nothing away from the first and is not lost', async () => {
    const addOn = await phones();
    const before = contactsIn(addOn.data()).length;
    for (const [who, comment] of [
      ['seller', 'первое'],
      ['seller', 'второе'],
      ['other', 'первое'],
      ['seller', 'первое'],
    ] as const)
      // prettier-ignore
      expect(addOn.asks(who, 'save', { ...entry, comment }).ok).toBe(true);
    const rows = contactsIn(addOn.data()).slice(before);
    expect(rows.map((cells) => ['первое', 'второе', ...Object.values(PEOPLE)].filter((one) => cells.includes(one)))).toEqual([['первое', PEOPLE.seller], ['второе', PEOPLE.seller], ['первое', PEOPLE.other]]); // prettier-ignore
  });

  test('that has waited for a network is of the time it was written down; a clock that makes no sense is not asked', async () => {
    const addOn = await phones();
    const sent = [90, 0, -500, 1e7, undefined];
    sent.forEach((age, index) => addOn.asks('seller', 'save', { ...entry, key: `ABCDE${index + 2}`, age }));
    const values = valuesOf(sheetNamed(addOn.data(), 'Контакты'));
    const column = values[0]?.indexOf('Дата и время') ?? -1;
    const rows = values.filter((cells) => cells.includes(entry.comment));
    const ago = rows.map((cells) => Math.round((moment('2026-11-23T09:00') - Number(cells[column])) * 1440));
    expect(ago).toEqual([90, 0, 0, 0, 0]);
  });

  test('with anything but what the page sends is not taken', async () => {
    const addOn = await phones();
    const before = JSON.stringify(addOn.data().sheets);
    for (const args of [null, {}, { ...entry, channel: 'pigeon' }, { ...entry, client: 7 }, { ...entry, key: '../x' }])
      expect(addOn.asks('seller', 'save', args).ok).toBe(false);
    expect(JSON.stringify(addOn.data().sheets)).toBe(before);
  });
});
