import type { Analysis } from '../../src/core/analysis';
import { firstTaskSheets } from '../../src/core/newRegister';
import type { Language } from '../../src/core/values/label';
import { generatedSheets } from '../../src/core/views/generatedSheets';
import type { GeneratedSheet } from '../../src/core/views/sheet';
import { askingSheet } from '../../src/core/views/asking';
import { bonusSheet } from '../../src/core/views/bonus';
import { meetingSheet } from '../../src/core/views/meeting';
import { personIn, personSheet } from '../../src/core/views/person';
import { unregisteredSheet } from '../../src/core/views/unregistered';
import type { ViewRequest } from '../../src/core/views/viewRequest';
import { askingLines } from '../../src/core/work/asking/asking';
import { readKept } from '../../src/core/work/asking/kept';
import { sinceDay } from '../../src/core/work/asking/sign';
import { readBonus } from '../../src/core/work/bonus/keptBonus';
import { askingTextsOf } from '../../src/language/askingTexts';
import { bonusTextsOf } from '../../src/language/bonusTexts';
import { meetingTextsOf } from '../../src/language/meetingTexts';
import { unregisteredTextsOf } from '../../src/language/unregisteredTexts';
import { rowsSheet } from '../../src/core/views/why/rowsSheet';
import { TASK_CELLS } from '../../src/core/views/tasks';
import { textWidth } from '../../src/core/views/textWidth';
import { textsOf } from '../../src/language/textsOf';
import { analyseDemo, momentAt } from '../core/demo/demoSheets';
import { at, analysisOf, MONDAY, type TypedRows } from '../builders/typedRegister';
import { faultsOf } from './clipped';
import { ARIAL } from './font';

/** Figures of which the rows are looked at: contacts, clients, sales, and the longest definition. */
const ROWS_OF = ['inbound.newClients', 'retention.new', 'sales.revenue', 'active.contacts'] as const;

/** All sheets the add-on writes whole. */
function sheetsOf(analysis: Analysis, language: Language): readonly GeneratedSheet[] {
  const texts = textsOf(language);
  const request = { analysis, texts, period: null, history: [] };
  const rows = ROWS_OF.flatMap((figure) => rowsSheet(request, { figure }) ?? []);
  return [...generatedSheets(request), ...firstTaskSheets(analysis, texts), ...rows, ...askedSheets(request)];
}

/** Those that are written when somebody chooses them from the menu. */
function askedSheets(request: ViewRequest): readonly GeneratedSheet[] {
  const { analysis, texts } = request;
  const { language } = texts;
  const { reading } = analysis;
  const { facts } = analysis.book;
  const words = askingTextsOf(language, reading.settings.currency);
  const kept = readKept([], [words]);
  const context = { analysis, facts, texts: words, since: sinceDay(facts.now), log: [], journal: [] };
  const lines = askingLines(context, kept, language);
  return [
    personSheet(request, personIn([], request)),
    meetingSheet(request, meetingTextsOf(language), []),
    unregisteredSheet(request, unregisteredTextsOf(language)),
    bonusSheet(request, bonusTextsOf(language), readBonus([])).sheet,
    askingSheet({ lines, kept, reading, texts: words, language, logSheet: '' }),
  ];
}

const LONG =
  'Открытое акционерное общество «Научно-производственное объединение северных и дальневосточных путей» '.repeat(3);

/** Names of three hundred characters wherever a person may type one. */
const LONG_NAMES: TypedRows = {
  settings: [{ key: 'companyName', value: LONG }],
  staff: [{ name: LONG, roles: 'inbound' }],
  clients: [{ id: 'K-1', name: LONG, phone: '+73842100001', segment: LONG, manager: LONG, activity: LONG }],
  contacts: [
    {
      id: 'C-1',
      at: at('2026-11-20T17:30'),
      direction: 'in',
      channel: 'call',
      client: LONG,
      employee: LONG,
      line: LONG,
    },
    {
      id: 'C-2',
      at: at('2026-11-19T10:00'),
      direction: 'out',
      channel: 'call',
      client: LONG,
      employee: LONG,
      result: 'lead',
    },
    { id: 'C-3', at: at('2026-11-18T10:00'), direction: LONG, channel: LONG, client: LONG },
  ],
  sales: [{ id: 'S-1', date: at('2026-10-10'), client: LONG, revenue: 987_654_321.5, line: LONG, seller: LONG }],
  deals: [{ id: 'D-1', openedOn: at('2026-10-01'), client: LONG, amount: 987_654_321, seller: LONG, stage: 'offer' }],
};

/** A client of whom everything is said at once: no own rhythm, old data, a debt, calls in vain, somebody's work who has left. */
const ALL_SAID: TypedRows = {
  staff: [
    { name: 'Константинова Анна', roles: 'care', until: at('2026-11-01'), substitute: 'Екатерина Орлова' },
    { name: 'Екатерина Орлова', roles: 'care' },
  ],
  clients: [
    {
      ...{ id: 'K-1', name: 'ООО «Северная звезда»', phone: '+73842100001', manager: 'Константинова Анна' },
      ...{ debt: 12_345_678.9, overdueDays: 45 },
    },
  ],
  contacts: ['2026-11-18T10:00', '2026-11-19T10:00'].map((moment, index) => ({
    ...{ id: `C-${index}`, at: at(moment), direction: 'out', channel: 'call', client: 'K-1', result: 'noAnswer' },
    employee: 'Екатерина Орлова',
  })),
  sales: ['2026-10-05', '2026-10-13', '2026-10-21', '2026-10-29', '2026-11-06'].map((day, index) => ({
    ...{ id: `S-${index}`, date: at(day), client: 'K-1', revenue: 1_234_567.5 },
  })),
};

describe.each(['ru', 'en'] as const)('On every sheet of ours (%s) everything can be read', (language) => {
  const registers: readonly { readonly title: string; readonly analysis: () => Analysis }[] = [
    { title: 'the demo', analysis: () => analyseDemo(language, momentAt(MONDAY)) },
    { title: 'an empty register', analysis: () => analysisOf({}, language) },
    { title: 'a register of very long names', analysis: () => analysisOf(LONG_NAMES, language) },
  ];

  it.each(registers)('in $title', ({ analysis }) => {
    const faults = sheetsOf(analysis(), language)
      .flatMap((sheet) => faultsOf(sheet, language))
      // What people type, and may type on, stays whole.
      .filter((fault) => !fault.endsWith(LONG.trim()));
    expect(faults).toEqual([]);
  });

  const shortened = (sheets: readonly GeneratedSheet[]): readonly string[] =>
    sheets
      .flatMap(({ cells }) => cells.flat())
      .map((cell) => (typeof cell === 'object' && 'text' in cell ? cell.text : typeof cell === 'string' ? cell : ''))
      .filter((text) => text.endsWith('…'));

  it('and nothing of the demo had to be shortened', () => {
    expect(shortened(sheetsOf(analyseDemo(language, momentAt(MONDAY)), language))).toEqual([]);
  });

  it('nor a task of which everything is said: its row is as high as its text', () => {
    const sheets = firstTaskSheets(analysisOf(ALL_SAID, language), textsOf(language));
    const told = sheets.flatMap(({ cells }) =>
      cells.flat().filter((cell) => typeof cell === 'string' && cell.includes('45')),
    );
    expect(told).not.toEqual([]);
    expect(shortened(sheets)).toEqual([]);
    expect(sheets.flatMap((sheet) => faultsOf(sheet, language))).toEqual([]);
  });
});

describe('A screen of 1280 by 720 pixels', () => {
  /** What the sheet leaves for cells: without row numbers, menus, the formula bar and tabs. */
  const SCREEN = { width: 1215, height: 570 };
  const [tasks] = firstTaskSheets(analyseDemo('ru', momentAt(MONDAY)), textsOf('ru'));

  it('shows beside each other what is to be done, for whom, the outcome, the comment, the next step and "Done"', () => {
    const { cells = [], layout } = tasks ?? {};
    const headings = cells[TASK_CELLS.headingRow] ?? [];
    const right = ['Готово', 'Кто, телефон', 'Что сделать', 'Итог', 'Комментарий', 'Дата шага'].map((heading) =>
      layout?.columnWidths.slice(0, headings.indexOf(heading) + 1).reduce((sum, width) => sum + width, 0),
    );
    expect(Math.max(...right.map((edge = Infinity) => edge))).toBeLessThanOrEqual(SCREEN.width);
  });

  it('shows twelve tasks, and keeps the name of the client while it is moved', () => {
    const heights = Array.from({ length: TASK_CELLS.firstRow + 12 }, () => 21);
    for (const { row, height } of tasks?.layout.rowHeights ?? []) if (row < heights.length) heights[row] = height;
    expect(heights.reduce((sum, height) => sum + height, 0)).toBeLessThanOrEqual(SCREEN.height);
    expect(tasks?.layout.frozenColumns).toBe(2);
  });
});

describe('Widths the add-on reckons with', () => {
  it.each(['Выручка на клиента, 3 544 545', 'Pencil & Co «№ 37» — 96,7 %', 'ЩЖ Wi.|'])(
    'are those of Arial: %s',
    (text) => {
      expect(textWidth(text, {})).toBeCloseTo((ARIAL.regular(text) * 40) / 3, 0);
      expect(textWidth(text, { bold: true })).toBeCloseTo((ARIAL.bold(text) * 40) / 3, 0);
    },
  );
});
