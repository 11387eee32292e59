import type { FormatPatch } from '../../store/sheetStore';
import type { BorderLine, CellFormat } from '../../store/workbookData';
import type { EnumerationValue } from '../core/enumeration';
import { enumerationValue } from '../core/enumeration';
import type { MethodTable, ServiceClass, ServiceObject, ServiceState } from '../core/serviceClass';
import { defineService, self } from '../core/serviceClass';
import type { RangeState } from './book';
import { createColor } from './color';
import { normalizeColor } from './colors';
import { firstCell, readCells } from './readValues';

type Side = 'top' | 'left' | 'bottom' | 'right';

const styles: Readonly<Record<string, BorderLine['style']>> = {
  SOLID: 'thin',
  SOLID_MEDIUM: 'medium',
  SOLID_THICK: 'thick',
  DOTTED: 'dotted',
  DASHED: 'dashed',
  DOUBLE: 'double',
};

const styleNames = Object.fromEntries(Object.entries(styles).map(([name, style]) => [style, name]));

interface BorderState extends ServiceState {
  readonly line: BorderLine | undefined;
}

const border: ServiceClass<BorderState> = defineService<BorderState>(
  { name: 'SpreadsheetApp.Border' },
  {
    getColor: ({ calls, line }) => (line ? createColor(calls, line.color) : null),
    getBorderStyle: ({ line }) => (line ? enumerationValue('BorderStyle', styleNames[line.style] ?? 'SOLID') : null),
  },
);

interface BordersState extends ServiceState {
  readonly borders: NonNullable<CellFormat['borders']>;
}

function side(name: Side): (state: BordersState) => ServiceObject {
  return ({ calls, borders: lines }) => border.create({ calls, line: lines[name] });
}

const borders: ServiceClass<BordersState> = defineService<BordersState>(
  { name: 'SpreadsheetApp.Borders' },
  { getTop: side('top'), getLeft: side('left'), getBottom: side('bottom'), getRight: side('right') },
);

type Choice = boolean | null;

function setBorder(
  range: RangeState,
  top: Choice,
  left: Choice,
  bottom: Choice,
  right: Choice,
  vertical: Choice,
  horizontal: Choice,
  color?: string | null,
  style?: EnumerationValue | null,
): typeof self {
  const line: BorderLine = {
    style: styles[style?.name() ?? 'SOLID'] ?? 'thin',
    color: (color ? normalizeColor(color) : null) ?? '#000000',
  };
  const { rows, columns } = range.area;
  const patches = readCells(range).map((row, i) =>
    row.map((cell, j) => {
      const choices: Record<Side, Choice> = {
        top: i === 0 ? top : horizontal,
        bottom: i === rows - 1 ? bottom : horizontal,
        left: j === 0 ? left : vertical,
        right: j === columns - 1 ? right : vertical,
      };
      return borderPatch(cell?.format?.borders ?? {}, choices, line);
    }),
  );
  range.book.store.writeFormats(range.sheetId, range.area, patches);
  return self;
}

/** True draws, false removes, null leaves a side as it is. */
function borderPatch(
  old: NonNullable<CellFormat['borders']>,
  choices: Record<Side, Choice>,
  line: BorderLine,
): FormatPatch {
  const sides = ['top', 'left', 'bottom', 'right'] as const;
  const lines = sides.flatMap((name) => {
    const kept = choices[name] === null ? old[name] : choices[name] ? line : undefined;
    return kept ? [[name, kept] as const] : [];
  });
  return { borders: lines.length > 0 ? Object.fromEntries(lines) : null };
}

/** Lines around cells. */
export const rangeBorders: MethodTable<RangeState> = {
  setBorder,
  getBorder(range) {
    const lines = firstCell(range)?.format?.borders;
    return lines ? borders.create({ calls: range.calls, borders: lines }) : null;
  },
};
