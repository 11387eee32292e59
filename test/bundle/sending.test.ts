import type { HeadlessAddOn } from '../../local/runBundle';
import { openRuntimeOn } from '../../local/runBundle';
import type { Fetch, FetchRequest } from '../../local/services/base/urlFetchApp';
import type { WorkbookData } from '../../local/store/workbookData';
import { bundleAddOn, type AddOnBundle } from '../../scripts/buildAddOn';
import { moment, runWell, sheetNamed, smallRegister, textOf, typeRows, valuesOf, addOnIn } from './addOn';

let files: AddOnBundle['files'];
let register: WorkbookData;
beforeAll(async () => {
  ({ files } = await bundleAddOn('bound', ['digest']));
  const addOn = await addOnIn(await smallRegister());
  runWell(addOn, 'refreshEverything');
  register = addOn.data();
  typeRows(register, 'Сотрудники', [
    { Имя: 'Игорь', Роли: 'Владелец', 'E-mail': 'igor@firm.example', Telegram: '100001' },
    { Имя: 'Чужой', 'E-mail': 'former@firm.example', Роли: 'Владелец', По: moment('2026-11-01') },
  ]);
});

/** A server that speaks the Bot API and takes a webhook of Chat, as both document it; it keeps what it took. */
function network(answers: readonly (number | 'silent' | 'header')[] = []): {
  readonly fetch: Fetch;
  readonly asked: FetchRequest[];
} {
  const asked: FetchRequest[] = [];
  const fetch: Fetch = (request) => {
    const status = answers[asked.length] ?? 200;
    asked.push(request);
    if (status === 'silent') throw new Error('timed out');
    if (status === 429) return { status, text: '{"ok":false,"error_code":429,"description":"Too Many Requests: retry after 1800","parameters":{"retry_after":1800}}' }; // prettier-ignore
    if (status === 'header') return { status: 429, text: '<html>slow down</html>', headers: { 'retry-after': '1800' } };
    if (status === 403) return { status, text: '{"ok":false,"error_code":403,"description":"Forbidden: bot was blocked by the user"}' }; // prettier-ignore
    return { status, text: status === 200 ? '{"ok":true,"result":{"message_id":1}}' : '<html>gateway</html>' };
  };
  return { fetch, asked };
}

const TOKEN = '42:secret-token';

interface Sender extends HeadlessAddOn {
  /** The clock rings at a time. */
  readonly ring: (time: string) => void;
  /** Time goes by without it. */
  readonly pass: (time: string) => void;
  readonly told: () => readonly string[];
}

interface Properties {
  readonly getScriptProperties: () => { readonly setProperty: (name: string, value: string) => void };
}

/** The register with automation on, at whatever time the clock rings. */
function sender(
  fetch: Fetch,
  {
    quota = 100,
    telegram = true,
    zone,
    of = register,
  }: { quota?: number; telegram?: boolean; zone?: string; of?: WorkbookData } = {},
): Sender {
  let sleep = 0;
  const data = zone === undefined ? of : { ...of, timeZone: zone };
  const START = '2026-11-23T08:00';
  const addOn = openRuntimeOn(data, { now: moment(START), files, fetch, mailQuota: quota });
  const { runtime } = addOn;
  runWell(addOn, 'openAutomation');
  const properties = runtime.globals['PropertiesService'] as Properties;
  if (telegram) properties.getScriptProperties().setProperty('telegramToken', TOKEN);
  const utilities = runtime.globals['Utilities'] as { sleep: (milliseconds: number) => void };
  const pass = (time: string): void => {
    const wanted = Math.round((moment(`2026-11-${time}`) - moment(START)) * 86_400_000);
    for (; sleep < wanted; sleep += 60_000) utilities.sleep(60_000);
  };
  return {
    ...addOn,
    ring(time) {
      pass(time);
      runtime.fireTrigger('sendDue');
    },
    pass,
    told: () =>
      valuesOf(sheetNamed(addOn.data(), 'Журнал'))
        .map((cells) => cells.map(textOf))
        .filter(([, , , why = '']) => /^(?:Отправлено|Не отправлено|Неизвестно, дошло ли)/.test(why))
        .map(([, , , why = '', , , channel = '', , what = '']) => `${why} ${channel} ${what.split(',')[0] ?? ''}`),
  };
}

describe('the letter of the morning', () => {
  test('goes once to each owner of today, by each of his ways, and is told in the Journal', () => {
    const { fetch, asked } = network();
    const addOn = sender(fetch);
    addOn.ring('23T08:10');
    expect(addOn.runtime.outbox).toEqual([]);
    addOn.ring('23T08:20');
    addOn.ring('23T08:30');
    expect(addOn.runtime.outbox.map(({ to, subject }) => [to, subject.split(':')[0]])).toEqual([
      ['igor@firm.example', expect.stringContaining('20.11.2026')],
      ['igor@firm.example', expect.stringContaining('47-я неделя')],
    ]);
    expect(String(addOn.runtime.outbox[0]?.options['htmlBody'])).toMatch(/^<!DOCTYPE html>/);
    expect(asked.map(({ url }) => url)).toEqual(Array(2).fill(`https://api.telegram.org/bot${TOKEN}/sendMessage`));
    expect(JSON.parse(asked[0]?.payload ?? '')).toMatchObject({ chat_id: '100001', parse_mode: 'HTML' });
    expect(addOn.told()).toHaveLength(4);
    expect(JSON.stringify([addOn.data().sheets, addOn.runtime.logs])).not.toContain('secret-token');
  });

  test('goes by the clock of the workbook, whatever zone the script is in', () => {
    const addOn = sender(network().fetch, { telegram: false, zone: 'Europe/Berlin' });
    addOn.ring('23T08:20');
    expect(addOn.runtime.outbox).toHaveLength(2);
  });
});

describe('a service that does not take it', () => {
  test.each([
    [429, 1, 'Не отправлено: 429 Too Many Requests: retry after 1800 telegram Игорь: Реестр продаж'],
    ['header', 1, 'Не отправлено: 429 telegram Игорь: Реестр продаж'],
    [
      'silent',
      1,
      'Неизвестно, дошло ли: Address unavailable: https://api.telegram.org/bot…/sendMessage telegram Игорь: Реестр продаж',
    ],
    [502, 2, 'Неизвестно, дошло ли: 502 telegram Игорь: Реестр продаж'],
    [503, 2, 'Не отправлено: 503 telegram Игорь: Реестр продаж'],
  ] as const)('is asked again later, and not before it allows (%s)', (answer, askedAtOnce, line) => {
    const isPatient = askedAtOnce === 1;
    const { fetch, asked } = network(isPatient ? [answer] : [answer, answer]);
    const addOn = sender(fetch);
    addOn.ring('23T08:20');
    expect([asked.length, addOn.runtime.outbox.length]).toEqual([askedAtOnce, 2]);
    expect(addOn.told().find((told) => told.startsWith('Не'))).toEqual(line);
    addOn.ring('23T08:30');
    expect(asked.length > 1).toBe(!isPatient);
    addOn.ring('23T08:58');
    const delivered = new Set(addOn.told().filter((told) => told.startsWith('Отправлено telegram')));
    expect(delivered.size).toBeGreaterThan(0);
    expect(addOn.runtime.outbox).toHaveLength(2);
  });

  test('never answering gets each message twice at most, one in a quarter of an hour, and the Dashboard says that nobody knows', () => {
    const { fetch, asked } = network(Array<'silent'>(100).fill('silent'));
    const addOn = sender(fetch);
    for (const time of ['08:20', '08:30', '08:40', '08:50', '09:00', '09:10', '09:20', '09:30', '09:40', '09:50'])
      addOn.ring(`23T${time}`);
    const messages = asked.map(({ payload }) => (JSON.parse(payload) as { text: string }).text.split(/\n|; ждёт/)[0]);
    const times = [...new Set(messages)].map((message) => messages.filter((one) => one === message).length);
    expect(times).toEqual([2, 2, 2, 1]);
    expect(dashboardOf(addOn)).toContain('Неизвестно, доходят ли письма и оповещения в Telegram с 23.11.2026');
  });

  test('for good is told once and not asked again', () => {
    const { fetch, asked } = network([403, 403]);
    const addOn = sender(fetch);
    addOn.ring('23T08:20');
    addOn.ring('23T08:30');
    expect(asked).toHaveLength(2);
    expect(addOn.told().filter((told) => told.includes('403 Forbidden'))).toHaveLength(2);
  });

  test('of mail beyond the day’s quota is not asked at all', () => {
    const addOn = sender(network().fetch, { quota: 1, telegram: false });
    addOn.ring('23T08:20');
    expect(addOn.runtime.outbox).toHaveLength(1);
    expect(addOn.told()[1]).toContain('столько писем в день Google от вас не отправляет');
  });
});

const dashboardOf = (addOn: Sender): string => {
  runWell(addOn, 'refreshEverything');
  return JSON.stringify(valuesOf(sheetNamed(addOn.data(), 'Дашборд')));
};

describe('what goes wrong on the way', () => {
  test('two hundred inquiries at once are one message an address, told once however often the clock rings', () => {
    const of = structuredClone(register);
    const called = { 'Дата и время': moment('2026-11-20T10:00'), 'Вх/Исх': 'Вх', Канал: 'Звонок' };
    typeRows(of, 'Контакты', Array.from({ length: 200 }, (_none, index) => ({ ...called, ID: `B-${1000 + index}`, Клиент: `Школа № ${index}`, Телефон: `+7943${2_000_000 + index}` }))); // prettier-ignore
    const { fetch, asked } = network();
    const addOn = sender(fetch, { of });
    addOn.ring('23T08:20');
    const letters = [addOn.runtime.outbox.length, asked.length];
    addOn.ring('23T09:10');
    const told = [addOn.runtime.outbox.length, asked.length];
    expect(told).toEqual(letters.map((count) => count + 1));
    expect(JSON.parse(asked.at(-1)?.payload ?? '')).toMatchObject({ text: expect.stringMatching(/\nи ещё \d+$/) });
    addOn.ring('23T09:20');
    addOn.ring('23T09:30');
    expect([addOn.runtime.outbox.length, asked.length]).toEqual(told);
  });

  test('a run that is ended right after a message went, each time, sends it no more than twice', () => {
    const addOn = sender(network().fetch, { telegram: false });
    let isSent = false;
    addOn.runtime.calls.beforeCall = (method) => {
      const isCut = isSent && method.endsWith('setProperty');
      isSent = !isCut && (isSent || method === 'MailApp.sendEmail');
      if (isCut) throw new Error('ended');
    };
    for (let time = 0; time < 20; time++)
      expect(() => addOn.ring(`23T${String(9 + Math.floor(time / 6)).padStart(2, '0')}:${time % 6}5`)).not.toThrow();
    const daily = addOn.runtime.outbox.filter(({ subject }) => subject.includes('20.11.2026 – 22.11.2026'));
    expect(daily.length).toBe(2);
    expect(addOn.told()).toContainEqual(
      expect.stringContaining('Неизвестно, дошло ли: каждый раз прерывалось на отправке'),
    );
  });

  test('is said on the Dashboard, with whom it does not reach and what the service says, until something arrives', () => {
    const addOn = sender(network([403, 403]).fetch);
    addOn.ring('23T08:20');
    expect(dashboardOf(addOn)).toContain('не доходят в Telegram с 23.11.2026 08:20, кому: Игорь. Ответ службы: 403 Forbidden'); // prettier-ignore
    addOn.ring('23T12:00');
    expect(dashboardOf(addOn)).not.toContain('не доходят');
  });
});

describe('the clock', () => {
  test('sends alerts in working time, stops no other command, and its lines are passed over by undo', () => {
    const addOn = sender(network().fetch, { telegram: false });
    addOn.ring('23T08:20');
    addOn.ring('23T12:00');
    addOn.ring('23T20:00');
    expect(addOn.runtime.outbox.length).toBeGreaterThanOrEqual(2);
    expect(addOn.run('refreshEverything').ok).toBe(true);
    expect(addOn.run('undoLastChange').logs).toEqual([]);
  });

  test('leaves another run alone that is still at it', () => {
    const addOn = sender(network().fetch, { telegram: false });
    addOn.runtime.calls.beforeCall = (method) => {
      if (method !== 'MailApp.sendEmail') return;
      addOn.runtime.calls.beforeCall = null;
      addOn.ring('23T08:21');
    };
    addOn.ring('23T08:20');
    expect(addOn.runtime.outbox).toHaveLength(2);
  });

  test('that has not rung for hours of work is said on the Dashboard, and no more once it is switched off', () => {
    const addOn = sender(network().fetch, { telegram: false });
    addOn.ring('23T09:10');
    expect(dashboardOf(addOn)).not.toContain('не отправляются');
    addOn.pass('23T12:00');
    expect(dashboardOf(addOn)).toContain('не отправляются с 23.11.2026 09:10');
    runWell(addOn, 'openAutomation');
    expect(dashboardOf(addOn)).not.toContain('не отправляются');
  });

  test('rings for nobody who is not the trigger, and is switched off by the same command', () => {
    const addOn = sender(network().fetch, { telegram: false });
    expect(() => addOn.runtime.webRun('openAutomation')).toThrow('getUi');
    expect(addOn.runtime.webRun('sendDue', { triggerUid: '1' }) ?? null).toBeNull();
    expect(addOn.runtime.outbox).toEqual([]);
    runWell(addOn, 'openAutomation');
    expect(addOn.runtime.triggers).toEqual([]);
  });

  test('and its permissions are only in builds that ask for it', async () => {
    const usual = (await bundleAddOn('bound')).files;
    expect(usual['Code.js']).not.toMatch(/UrlFetchApp|MailApp|function sendDue/);
    expect(usual['appsscript.json']).not.toContain('send_mail');
    expect(files['appsscript.json']).toContain('script.external_request');
  });
});
