import { apart } from '../../../src/core/views/sheetDraft';
import { meetingSheet } from '../../../src/core/views/meeting';
import type { CellValue } from '../../../src/core/register/schema/cell';
import type { GeneratedSheet } from '../../../src/core/views/sheet';
import { demoRegister } from '../../../src/core/demo/demoRegister';
import type { Language } from '../../../src/core/values/label';
import { meetingTextsOf } from '../../../src/language/meetingTexts';
import { textsOf } from '../../../src/language/textsOf';
import { analysisOf, at, type TypedRows } from '../../builders/typedRegister';
import { shownSheet } from './shownSheet';

function meeting(
  rows: TypedRows,
  language: Language = 'en',
  before: readonly (readonly CellValue[])[] = [],
): GeneratedSheet {
  const request = { analysis: analysisOf(rows, language), texts: textsOf(language), period: null, history: [] };
  return meetingSheet(request, meetingTextsOf(language), before);
}

const linesOf = (rows: TypedRows): readonly string[] => shownSheet(meeting(rows), 'en').split('\n');

/** Last week was 16-22 November 2026. */
const won = { openedOn: at('2026-11-02'), stage: 'won', closedOn: at('2026-11-18') };

describe('the weekly meeting', () => {
  test.each(['ru', 'en'] as const)('fits on one A4 page upright (%s)', (language) => {
    const { layout, cells } = meeting(demoRegister({ language }), language);
    const width = layout.columnWidths.reduce((sum, column) => sum + column, 0);
    const special = layout.rowHeights.reduce((sum, { height }) => sum + height - 21, 0);
    expect((cells.length * 21 + special) / width).toBeLessThan(1.38);
  });

  test('shows the week of each against the share of the month’s plan, and what is left to do', () => {
    const lines = linesOf({
      staff: [{ name: 'Ann', roles: 'active' }],
      plan: [{ month: at('2026-11-01'), kpi: 'Deals opened', employee: 'Ann', target: 21 }],
      deals: [
        { id: 'D-1', client: 'Daisy', seller: 'Ann', stage: 'new', openedOn: at('2026-11-17') },
        { id: 'D-2', client: 'Rose', seller: 'Ann', stage: 'new', openedOn: at('2026-11-03') },
      ],
    });
    const line = lines.find((text) => text.startsWith('Ann |'))?.split(' | ') ?? [];
    expect(line.slice(4)).toEqual(['Deals opened', '1', '5.0', '−87%']);
    expect(Number(line[1])).toBe(2);
  });

  test('names three wins by amount and the losses with their reasons', () => {
    const lines = linesOf({
      deals: [
        ...[100, 400, 200, 300].map((amount) => ({
          ...won,
          id: `D-${amount}`,
          client: `W${amount}`,
          seller: 'Ann',
          amount,
        })),
        { ...won, id: 'D-9', client: 'Gone', seller: 'Ann', amount: 50, stage: 'lost', lossReason: 'Price' },
        { ...won, id: 'D-8', client: 'Later', seller: 'Ann', amount: 900, closedOn: at('2026-11-23') },
      ],
    });
    const start = lines.findIndex((text) => text.startsWith('Wins of the week'));
    expect(
      lines.slice(start + 1, start + 4).map((text) =>
        text
          .split(/ \| \u2002?/)
          .slice(0, 3)
          .join(' | '),
      ),
    ).toEqual(['W400 → Deals!3 | 400 ₽ | Ann', 'W300 → Deals!5 | 300 ₽ | Ann', 'W200 → Deals!4 | 200 ₽ | Ann']);
    expect(lines[start + 1]).toContain(`Gone → Deals!6 | 50 ₽ | ${apart('Price')}`);
  });

  test('looks back at what was decided: done, overdue or open', () => {
    const decided = { decidedOn: at('2026-11-16'), who: 'Ann' };
    const lines = linesOf({
      decisions: [
        { ...decided, id: 'M-1', what: 'Call the schools', dueOn: at('2026-11-20') },
        { ...decided, id: 'M-2', what: 'Order cards', dueOn: at('2026-11-20'), doneOn: at('2026-11-19') },
        { ...decided, id: 'M-3', what: 'Write a letter', dueOn: at('2026-11-30') },
        {
          ...decided,
          id: 'M-4',
          what: 'Long ago',
          decidedOn: at('2026-09-01'),
          dueOn: at('2026-09-02'),
          doneOn: at('2026-09-02'),
        },
      ],
    });
    const start = lines.findIndex((text) => text.startsWith('Decided before'));
    expect(lines.slice(start + 1, start + 4)).toEqual([
      'Call the schools → Decisions!2 |  |  |  | Ann | 2026-11-20 | overdue',
      'Write a letter → Decisions!4 |  |  |  | Ann | 2026-11-30 | open',
      'Order cards → Decisions!3 |  |  |  | Ann | 2026-11-20 | done',
    ]);
    expect(lines.join()).not.toContain('Long ago');
  });

  test('keeps what was typed and is not whole yet, and says what it lacks', () => {
    const before = [['Новые решения'], ['Позвонить школам', '', '', '', '', ''], [], ['', '', '', '', 'Ann', '']];
    const lines = shownSheet(meeting({}, 'en', before), 'en').split('\n');
    const start = lines.findIndex((text) => text.startsWith('New decisions'));
    expect(lines.slice(start + 1, start + 3)).toEqual([
      'Позвонить школам |  |  |  |  |  | needs who, what, by when',
      ' |  |  |  | Ann |  | needs who, what, by when',
    ]);
  });
});
