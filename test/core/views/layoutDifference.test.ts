import { packed } from '../../../src/core/values/runs';
import { borderChanges, bordersOf } from '../../../src/core/views/borders';
import { gridOf, isWithin } from '../../../src/core/views/blockGrid';
import { chartChanges } from '../../../src/core/views/chartChanges';
import { alikeRules, layoutDifference, type LayoutDifference } from '../../../src/core/views/layoutDifference';
import {
  AS_THE_HOST_MAKES_IT,
  standingLayout,
  usedSize,
  type RememberedLayout,
} from '../../../src/core/views/rememberedLayout';
import type { Chart, GeneratedSheet, SheetLayout } from '../../../src/core/views/sheet';
import { block } from '../../../src/core/views/sheetDraft';
import { DEFAULT_HEIGHT, heightChanges, widthRuns } from '../../../src/core/views/sheetFrame';

const PLAIN: SheetLayout = {
  rows: 4,
  tabColor: '#111111',
  frozenRows: 1,
  frozenColumns: 0,
  columnWidths: [100, 50],
  rowHeights: [],
  hiddenColumns: [],
  styles: [],
  merges: [],
  validations: [],
  conditionalFormats: [],
  notes: [],
  charts: [],
  hidesGridlines: true,
};
const CHART: Chart = {
  key: 'trend',
  type: 'line',
  isStacked: false,
  title: 'Sales',
  blocks: [],
  colors: [],
  row: 0,
  column: 3,
  width: 600,
  height: 280,
};
const STANDING = { rows: 4, columns: 2 };

/** Stands for the host's digest: the name of the part, and a number that differs with the rest. */
const fingerprint = (text: string): string => {
  const sum = Array.from(text).reduce((total, letter, index) => total + letter.charCodeAt(0) * (index + 1), 0);
  return `${text.slice(0, 2)}${String(sum % 9973).padStart(4, '0')}`;
};

function compare(layout: SheetLayout, known: RememberedLayout | undefined): LayoutDifference {
  return layoutDifference(layout, known, STANDING, fingerprint);
}

function remembered(layout: SheetLayout): RememberedLayout {
  return { used: [4, 2], ...compare(layout, AS_THE_HOST_MAKES_IT).remembered };
}

describe('what of a layout is written', () => {
  test('is nothing when it is as it was', () => {
    const layout = { ...PLAIN, styles: [{ ...block(0, 0), style: { bold: true, borderBottom: '#222222' } }] };
    expect(compare(layout, remembered(layout))).toMatchObject({ parts: [], borders: [], heights: [], charts: [] });
  });

  test.each<[string, Partial<SheetLayout>, readonly string[]]>([
    ['a number format', { styles: [{ ...block(1, 0), style: { numberFormat: '0.00' } }] }, ['numberFormat']],
    ['the place of a block', { styles: [{ ...block(2, 0), style: { bold: true } }] }, ['bold']],
    ['a merged block', { merges: [block(0, 0, 1, 2)] }, ['merges']],
    ['a note', { notes: [{ row: 0, column: 0, text: 'x' }] }, ['notes']],
    ['a drop-down', { validations: [{ ...block(1, 0), rule: { kind: 'checkbox' } }] }, ['validations']],
    ['a width', { columnWidths: [100, 60] }, ['widths']],
    ['a hidden column', { hiddenColumns: [1] }, ['hidden']],
    ['frozen rows', { frozenRows: 2 }, ['frame']],
    ['the colour of the tab', { tabColor: '#333333' }, ['frame']],
    ['the grid', { hidesGridlines: false }, ['frame']],
  ])('is the one part that differs: %s', (_what, change, parts) => {
    expect(compare({ ...PLAIN, ...change }, remembered(PLAIN)).parts).toEqual(parts);
  });

  test('is a part also when its last block has gone', () => {
    const bold = { ...PLAIN, styles: [{ ...block(1, 0), style: { bold: true } }] };
    expect(compare(PLAIN, remembered(bold)).parts).toEqual(['bold']);
  });

  test('of a new sheet is only what the host does not make by itself', () => {
    const { parts, isNew, isUnknown } = compare(PLAIN, AS_THE_HOST_MAKES_IT);
    expect([parts, isNew, isUnknown]).toEqual([['widths', 'frame'], true, false]);
  });

  test('of a sheet nobody remembers is everything, as far as something stands there', () => {
    const difference = layoutDifference(PLAIN, undefined, { rows: 40, columns: 9 }, fingerprint);
    expect(difference.parts).toHaveLength(16);
    expect([difference.isUnknown, difference.size]).toEqual([true, { rows: 40, columns: 9 }]);
  });

  test('reaches as far as last time, so that a longer list leaves nothing behind', () => {
    expect(compare(PLAIN, { ...remembered(PLAIN), rows: 90 }).size).toEqual({ rows: 90, columns: 2 });
  });

  test('is a chart that changed, and no other', () => {
    const layout = { ...PLAIN, charts: [CHART, { ...CHART, key: 'share' }] };
    const moved = { ...PLAIN, charts: [CHART, { ...CHART, key: 'share', row: 14 }] };
    expect(compare(moved, remembered(layout)).charts.map(({ key }) => key)).toEqual(['share']);
  });
});

describe('borders', () => {
  const ruled = (row: number, columns: number, color = '#222222'): SheetLayout => ({
    ...PLAIN,
    styles: [{ ...block(row, 0, 1, columns), style: { borderBottom: color } }],
  });

  test('are drawn where they are new and taken away where they are gone', () => {
    expect(borderChanges(bordersOf(ruled(1, 2)), bordersOf(ruled(2, 2)))).toEqual([
      { color: '', places: ['A2:B3'] },
      { color: '#222222', places: ['A3:B4'] },
    ]);
  });

  test('that stay are not drawn again when a row becomes wider', () => {
    expect(borderChanges(bordersOf(ruled(1, 2)), bordersOf(ruled(1, 3)))).toEqual([
      { color: '#222222', places: ['C2:C3'] },
    ]);
  });

  test('of one colour are one change wherever they are; later blocks lie over earlier ones', () => {
    const layout = {
      ...PLAIN,
      styles: [...ruled(0, 2).styles, ...ruled(2, 2).styles, ...ruled(0, 1, '#333333').styles],
    };
    expect(borderChanges([], bordersOf(layout))).toEqual([
      { color: '#333333', places: ['A1:A2'] },
      { color: '#222222', places: ['B1:B2', 'A3:B4'] },
    ]);
  });
});

describe('the frame of a sheet', () => {
  test('heights that differ are set, those of rows no longer formatted go back to the usual one', () => {
    expect(heightChanges([DEFAULT_HEIGHT, 34, 34], [DEFAULT_HEIGHT, 34])).toEqual([
      { start: 2, count: 1, item: DEFAULT_HEIGHT },
    ]);
    expect(heightChanges([], [34, 34, DEFAULT_HEIGHT])).toEqual([{ start: 0, count: 2, item: 34 }]);
  });

  test('the commonest width is set for all columns at once, then the others', () => {
    expect(widthRuns([50, 100, 50, 70, 70, 50])).toEqual([
      { start: 0, count: 6, item: 50 },
      { start: 1, count: 1, item: 100 },
      { start: 3, count: 2, item: 70 },
    ]);
  });
});

test('later blocks of a grid lie over earlier ones, and none reaches past its end', () => {
  const grid = gridOf({ rows: 2, columns: 3 }, '', [
    [block(0, 0, 9, 2), 'a'],
    [block(1, 1, 1, 1), 'b'],
  ]);
  expect(grid).toEqual([
    ['a', 'a', ''],
    ['a', 'b', ''],
  ]);
  expect([isWithin(block(1, 1, 2, 1), 2, 1), isWithin(block(1, 1, 2, 1), 3, 1), isWithin(block(1, 1), 1, 2)]).toEqual([
    true,
    false,
    false,
  ]);
});

test('cells that follow the same rule share one', () => {
  const negative = { kind: 'negative', color: '#aa0000' } as const;
  const blocks = [0, 1, 2].map((row) => ({
    ...block(row, 0),
    rule: row === 1 ? { ...negative, color: '#bb0000' } : negative,
  }));
  expect(alikeRules(blocks).map((alike) => alike.map(({ row }) => row))).toEqual([[0, 2], [1]]);
});

describe('charts', () => {
  const before = { 'dashboard.trend': 'Продажи', 'dashboard.old': 'Старый', 'history.trend': 'История' };

  test('are known by the titles they had, also in the other language; what is not ours stays', () => {
    const changes = chartChanges('dashboard', { wanted: [CHART], changed: [CHART] }, before);
    expect(changes.draw).toEqual([{ chart: CHART, knownAs: ['Продажи', 'Sales'] }]);
    expect(changes.remove).toEqual(['Старый']);
    expect(changes.titles).toEqual({ 'history.trend': 'История', 'dashboard.trend': 'Sales' });
  });

  test('that have not changed are not touched', () => {
    const titles = { 'dashboard.trend': 'Sales' };
    expect(chartChanges('dashboard', { wanted: [CHART], changed: [] }, titles)).toEqual({
      draw: [],
      remove: [],
      titles,
    });
  });
});

describe('the layout of last time', () => {
  const view: GeneratedSheet = {
    key: 'waiting',
    name: 'Waiting',
    cells: [
      ['Who', 'Phone'],
      ['Anna', 5],
    ],
    layout: PLAIN,
  };
  const layout: RememberedLayout = { used: [2, 2], rows: 4, prints: 'x', borders: packed(['2#222222']), heights: [] };
  const last = { id: 7, name: 'Waiting', layout };
  const now = { id: 7, rows: 2, columns: 2, values: view.cells as readonly (readonly string[])[] };

  test('holds while sheet, name, size and headings are the same', () => {
    expect(standingLayout(last, view, now)).toBe(layout);
    expect(standingLayout(last, view, { ...now, values: [] })).toBe(layout);
  });

  test.each([
    ['it is another sheet', last, { ...now, id: 8 }],
    ['it speaks another language now', { ...last, name: 'Ждут ответа' }, now],
    ['a row was put in or taken out', last, { ...now, rows: 3 }],
    ['a column was put in or taken out', last, { ...now, columns: 3 }],
    ['a column was moved', last, { ...now, values: [['Phone', 'Who']] }],
    ['nobody remembers it', { id: 7, name: 'Waiting' }, now],
    ['nothing was ever written', undefined, now],
  ])('is not known when %s', (_why, known, standing) => {
    expect(standingLayout(known, view, standing)).toBeUndefined();
  });

  test('stays when a heading was only typed over: columns are where they were', () => {
    expect(standingLayout(last, view, { ...now, values: [['Who', 'Telephone']] })).toBe(layout);
  });

  test('takes the rows and columns of its cells without blank ends', () => {
    expect([
      usedSize([
        ['a', ''],
        ['', ''],
        ['', ''],
      ]),
      usedSize([
        ['', ''],
        ['', 0],
      ]),
      usedSize([]),
    ]).toEqual([
      [1, 1],
      [2, 2],
      [1, 1],
    ]);
  });
});
