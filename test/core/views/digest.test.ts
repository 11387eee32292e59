import fc from 'fast-check';
import { parseXml } from '../../../local/xlsx/xml/parseXml';
import { demoRegister } from '../../../src/core/demo/demoRegister';
import type { Analysis } from '../../../src/core/analysis';
import { parsePeriod, periodAround } from '../../../src/core/register/time/period';
import { LANGUAGES, type Language } from '../../../src/core/values/label';
import { dayOf } from '../../../src/core/values/moment';
import { dashboardSheet } from '../../../src/core/views/dashboard';
import { digestOf, TOLD_FIGURES } from '../../../src/core/views/digest/digest';
import { digestJson } from '../../../src/core/views/digest/digestJson';
import { htmlLetter, NO_LINKS } from '../../../src/core/views/digest/html';
import { inquirySection } from '../../../src/core/views/digest/inquirySection';
import { letterOf } from '../../../src/core/views/digest/letter';
import type { Letter } from '../../../src/core/views/digest/letterParts';
import { CHAT, messageOf, TELEGRAM } from '../../../src/core/views/digest/message';
import { plainLetter } from '../../../src/core/views/digest/plain';
import { reachBy } from '../../../src/core/views/digest/reach';
import { ownersOf } from '../../../src/core/views/digest/recipients';
import { lastWorkingDays, spanOf, spansOfMorning } from '../../../src/core/views/digest/span';
import { workingCalendarOf } from '../../../src/core/register/time/workingCalendar';
import { digestTextsOf } from '../../../src/language/digestTexts';
import { textsOf } from '../../../src/language/textsOf';
import { expectApproved } from '../../approved';
import { when } from '../../builders/rows';
import { runs } from '../../builders/runs';
import { SMALL_REGISTER } from '../../builders/smallRegister';
import { analysisOf, at, type TypedRows } from '../../builders/typedRegister';
import { shownSheet } from './shownSheet';

const demos = new Map<Language, Analysis>();
function demoIn(language: Language): Analysis {
  const known = demos.get(language) ?? analysisOf(demoRegister({ language }), language);
  demos.set(language, known);
  return known;
}

/** The letter about a period; without one, about the last working days. */
function letter(analysis: Analysis, language: Language, period?: string): Letter {
  const texts = textsOf(language);
  return letterOf(valueOf(analysis, language, period), { texts, words: digestTextsOf(language) });
}

function valueOf(analysis: Analysis, language: Language, period?: string): ReturnType<typeof digestOf> {
  const { facts } = analysis.book;
  const asked = period === undefined ? lastWorkingDays(dayOf(facts.now), facts.calendar) : parsePeriod(period);
  const span = asked && spanOf(asked);
  if (!span) throw new Error(`no letter about ${period}`);
  return digestOf({ analysis, texts: textsOf(language) }, span);
}

const spaced = (text: string): string => text.replaceAll(/[\u00A0\u202F]/g, ' ');

describe.each(LANGUAGES)('the letter of the morning (%s)', (language) => {
  test('reads as it was approved: of a Monday, of the week, of a month', () => {
    for (const [name, period] of [['daily'], ['weekly', '2026-W47'], ['monthly', '2026-10']] as const)
      expectApproved(
        `core/views/__approved__/digest-${name}.${language}.txt`,
        `${letter(demoIn(language), language, period).subject}\n\n${plainLetter(letter(demoIn(language), language, period))}`,
      );
  });

  test('lists once a month what the owner has said he knows, until when and why', () => {
    const analysis = demoIn(language);
    const texts = textsOf(language);
    const words = digestTextsOf(language);
    const waiting = { key: 'waiting', weight: 99999, about: [], isBack: false, text: '' };
    const said = {
      ...waiting,
      isTicked: true,
      until: { serial: when('2026-12-15T00:00') },
      reason: 'the line is mended',
    };
    const sectionsAbout = (period: string): Letter['sections'] => {
      const span = spanOf(parsePeriod(period) ?? periodAround(0, 'day'));
      if (!span) throw new Error(period);
      return letterOf(digestOf({ analysis, texts, saidOfAlerts: [said] }, span), { texts, words }).sections;
    };
    const known = (period: string): unknown =>
      sectionsAbout(period)
        .filter(({ title }) => title === words.sections.known)
        .flatMap(({ rows }) => rows.map(({ detail }) => detail));
    const day = texts.write.day(when('2026-12-15T00:00'));
    expect(known('2026-10')).toEqual([`${words.knownUntil(day)} · the line is mended`]);
    expect([known('2026-W47'), known('2026-11-20')]).toEqual([[], []]);
  });

  test('says the numbers of the Dashboard and no others', () => {
    const analysis = demoIn(language);
    const texts = textsOf(language);
    const sheet = dashboardSheet({
      analysis,
      texts,
      period: periodAround(analysis.book.facts.now, 'month'),
      history: [],
    });
    const lines = shownSheet(sheet, language).split('\n');
    const month = letter(analysis, language).sections.flatMap(({ rows }) => rows);
    const figures = analysis.book.figures(periodAround(analysis.book.facts.now, 'month'));
    for (const key of TOLD_FIGURES) {
      const label = figures.get(key)?.figure.label[language] ?? '';
      const [, value] = lines.find((line) => line.startsWith(`${label} | [ ] |`))?.split(' | [ ] | ') ?? [];
      const told = spaced(month.find(({ head }) => head === label)?.value ?? '');
      const digits = (text: string): string => text.replaceAll(/[^\d.,−-]/g, '').replace(/[.,]0$/, '');
      expect([label, digits(told)]).toEqual([label, digits(value?.split(' | ')[0] ?? '')]);
    }
  });

  test('is mail that any reader of XML understands, small enough for every mailbox', () => {
    for (const period of [undefined, '2026-W47', '2026-10']) {
      const html = htmlLetter(letter(demoIn(language), language, period), {
        sheet: (sheet) => `https://x.example/?a=1&b=${sheet}`,
        card: () => '',
      });
      expect(() => parseXml(html.replace('<!DOCTYPE html>', ''))).not.toThrow();
      expect(Buffer.byteLength(html)).toBeLessThan(100_000);
      // Each of the first lines leads to a sheet, and none to a row, which is another one tomorrow.
      const first = html.split('font-size:15px;font-weight:bold')[0] ?? '';
      expect(first.match(/href="https/g)).toHaveLength(10);
      expect(html).not.toMatch(/range=|[?&#]row/);
    }
  });

  test('is acted on where it is read: a tap on somebody calls, or writes to who has written', () => {
    const html = htmlLetter(letter(demoIn(language), language));
    expect(html.match(/href="tel:\+7\d{10}"/g)?.length).toBeGreaterThan(10);
    expect(html).toMatch(/href="mailto:zakaz@[\w.-]+"/);
    for (const odd of ['javascript:alert(1)', 'a@b.example?bcc=x@y.example', '"><script>@b.example', '', 'Olga'])
      expect(reachBy(odd)).toBe('');
  });

  test('leads to the card of whoever it names where the page for phones stands on a host, and calls by the number below', () => {
    const html = htmlLetter(letter(demoIn(language), language), {
      ...NO_LINKS,
      card: (id) => `https://x.example/#card=${id}`,
    });
    // prettier-ignore
    const cards = html.match(/href="https:\/\/x\.example\/#card=[\w-]+">/g) ?? [];
    expect(cards.length).toBeGreaterThan(20);
    expect(html.match(/href="tel:\+7\d{10}">\+7\d{10}</g)?.length).toBeGreaterThan(10);
    expect(Buffer.byteLength(html)).toBeLessThan(100_000);
  });

  test('breaks no day written with hyphens over two lines', () => {
    const { lines, ...rest } = letter(demoIn(language), language);
    const html = htmlLetter({ ...rest, lines: lines.map((line) => ({ ...line, text: 'since 2026-11-02, <now>' })) });
    expect(html).toContain('since <span style="white-space:nowrap">2026-11-02</span>, &lt;now&gt;');
  });

  test('fits into one message with its first lines and whole sections', () => {
    for (const markup of [TELEGRAM, CHAT]) {
      const message = messageOf(letter(demoIn(language), language), markup);
      expect(message.length).toBeLessThanOrEqual(4096);
      expect(message.split('\n').length).toBeGreaterThan(20);
      // Who waits, with their numbers, is there whatever else has no room.
      expect(message).toContain(digestTextsOf(language).sections.waiting);
      expect(message.match(/\+7\d{10}/g)?.length).toBeGreaterThan(8);
    }
  });
});

const HOSTILE = `<script>alert(1)</script> & "Rose" 'n <users/all> *b*`;
const hostile: TypedRows = {
  staff: [{ name: HOSTILE, roles: 'inbound' }],
  contacts: [
    { id: 'C-1', at: at('2026-11-20T10:00'), direction: 'in', channel: 'call', client: HOSTILE, employee: HOSTILE },
  ],
  deals: [
    {
      id: 'D-1',
      client: HOSTILE,
      stage: 'lost',
      openedOn: at('2026-11-02'),
      closedOn: at('2026-11-20'),
      lossReason: HOSTILE,
    },
  ],
};

describe('names that mean something elsewhere', () => {
  const told = letter(analysisOf(hostile, 'en'), 'en');

  test('are shown in mail and do nothing', () => {
    const html = htmlLetter(told);
    expect(html).not.toContain('<script');
    expect(html).toContain('&lt;script&gt;alert(1)&lt;/script&gt; &amp; &quot;Rose&quot; &#39;n');
  });

  test('open no tag in Telegram and call nobody in Chat', () => {
    expect(messageOf(told, TELEGRAM).replaceAll(/<\/?b>/g, '')).not.toContain('<');
    expect(messageOf(told, CHAT)).not.toContain('<');
  });

  test('of any length leave a message that is taken', () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 3000 }), fc.string({ maxLength: 6000 }), (label, text) => {
        const long: Letter = { ...told, lines: [...told.lines, { label, text, tone: 'bad', sheet: '' }] };
        for (const markup of [TELEGRAM, CHAT]) {
          const message = messageOf(long, markup);
          expect(message.length).toBeLessThanOrEqual(4096);
          expect(message.match(/<b>/g)?.length ?? 0).toBe(message.match(/<\/b>/g)?.length ?? 0);
        }
      }),
      runs(50),
    );
  });
});

describe('what a small company is told', () => {
  test('counts by the definitions of the figures, and names who waits since Friday', () => {
    const { done, figures, waiting, people } = valueOf(analysisOf(SMALL_REGISTER, 'en'), 'en');
    expect(done.get('inbound.inquiries')?.value).toBe(1);
    expect(waiting.map(({ party, responsible }) => [party, responsible])).toEqual([['School', 'Olga']]);
    expect(people.find(({ employee }) => employee === 'Olga')?.inquiries).toBe(1);
    expect(figures.find(({ computed }) => computed.figure.key === 'sales.revenue')?.computed.value).toBe(0);
  });

  test('of who bought although the answer was late the answer is not praised', () => {
    const words = { texts: textsOf('en'), words: digestTextsOf('en') };
    const value = valueOf(analysisOf(SMALL_REGISTER, 'en'), 'en');
    const [asked] = value.inquiries;
    if (!asked) throw new Error('nobody has asked');
    const toneOf = (state: 'late' | 'inTime'): string | undefined =>
      inquirySection({ ...value, inquiries: [{ ...asked, state, bought: 500_00 }] }, words).rows[0]?.tone;
    expect([toneOf('late'), toneOf('inTime')]).toEqual(['bad', 'good']);
  });

  test('is one JSON document with amounts in whole units', () => {
    const value = digestJson(valueOf(analysisOf(SMALL_REGISTER, 'en'), 'en', '2026-10'));
    expect(JSON.parse(JSON.stringify(value))).toMatchObject({
      kind: 'monthly',
      period: '2026-10',
      figures: expect.arrayContaining([expect.objectContaining({ key: 'sales.revenue', value: 14000.5 })]),
    });
  });

  test('goes to the owners of today and to nobody else', () => {
    const staff = analysisOf(
      {
        staff: [
          { name: 'Igor', roles: 'owner', email: 'igor@firm.example', telegram: '123456789' },
          { name: 'Anna', roles: 'owner, care', email: 'anna@firm.example', until: at('2026-11-22') },
          { name: 'Olga', roles: 'inbound', email: 'olga@firm.example', telegram: '@olga' },
        ],
      },
      'en',
    ).reading.rows.staff;
    expect(ownersOf(staff, when('2026-11-23T08:20'))).toEqual([
      { name: 'Igor', email: 'igor@firm.example', telegram: '123456789' },
    ]);
  });
});

describe('what a morning tells of', () => {
  const calendar = workingCalendarOf([]);
  const told = (moment: string): readonly string[] =>
    spansOfMorning(when(moment), calendar).map(({ kind, period }) => `${kind} ${period.key}`);

  test.each([
    ['2026-11-24T08:20', ['daily 2026-11-23']],
    ['2026-11-23T08:20', ['daily 2026-11-20..2026-11-22', 'weekly 2026-W47']],
    ['2026-12-01T08:20', ['daily 2026-11-30', 'monthly 2026-11']],
    ['2026-11-02T08:20', ['daily 2026-10-30..2026-11-01', 'weekly 2026-W44', 'monthly 2026-10']],
    ['2026-11-22T08:20', []],
  ])('%s', (moment, spans) => {
    expect(told(moment)).toEqual(spans);
  });

  test('leaves no day out and tells none twice, whatever the holidays', () => {
    fc.assert(
      fc.property(fc.array(fc.boolean(), { minLength: 40, maxLength: 40 }), (works) => {
        const intervalsOf = (day: number): readonly { from: number; to: number }[] =>
          works[day % 40] === true ? [{ from: 540, to: 1080 }] : [];
        const mornings = Array.from({ length: 40 }, (_none, index) => 46_000 + index);
        const days = mornings
          .flatMap((day) => spansOfMorning(day + 0.35, { intervalsOf }))
          .filter(({ kind }) => kind === 'daily')
          .map(({ period }) => period);
        days.slice(1).forEach((period, index) => expect(period.start).toBe(days[index]?.end));
      }),
      runs(100),
    );
  });
});
