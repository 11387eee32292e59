import type { CellValue } from '../../register/schema/cell';
import { saysYes, textOfCell } from '../../register/schema/columns';
import { HEADING_ROWS } from '../../register/schema/locateTable';
import { readNumber } from '../../register/schema/readNumber';
import { foldHeading } from '../../values/text';
import { wordsOf } from '../tasks/comments';
import type { AskingTexts } from './askingTexts';
import type { SignKey } from './sign';

/** What people have ticked and typed on "Worth asking": kept through every look. */
export interface Kept {
  readonly lines: ReadonlyMap<string, KeptLine>;
  readonly signs: ReadonlyMap<SignKey, { readonly isOn: boolean; readonly threshold?: number }>;
}

export interface KeptLine {
  readonly isAsked: boolean;
  readonly note: string;
  readonly question: string;
  readonly party: string;
  readonly employee: string;
}

/** Begins the key of a line that switches a sign on and off. */
export const SIGN_MARK = 'sign:';

type Column = 'asked' | 'note' | 'question' | 'party' | 'employee' | 'key';
const COLUMNS: readonly Column[] = ['asked', 'note', 'question', 'party', 'employee', 'key'];

/** The sheet as it was read back; columns are found by heading, in either language. */
export function readKept(values: readonly (readonly CellValue[])[], languages: readonly AskingTexts[]): Kept {
  const lines = new Map<string, KeptLine>();
  const signs = new Map<SignKey, { isOn: boolean; threshold?: number }>();
  const headings = values.slice(0, HEADING_ROWS).findIndex((cells) => positionsIn(cells, languages).has('key'));
  const positions = positionsIn(values[headings] ?? [], languages);
  for (const cells of headings < 0 ? [] : values.slice(headings + 1)) {
    const cell = (column: Column): CellValue => cells[positions.get(column) ?? -1] ?? '';
    const key = textOfCell(cell('key'));
    if (key.startsWith(SIGN_MARK)) {
      const threshold = readNumber(textOfCell(cell('note')));
      signs.set(key.slice(SIGN_MARK.length) as SignKey, {
        isOn: saysYes(cell('asked')),
        ...(typeof threshold === 'number' && { threshold }),
      });
    } else if (key !== '')
      lines.set(key, {
        isAsked: saysYes(cell('asked')),
        note: wordsOf(cell('note')).trim(),
        question: textOfCell(cell('question')),
        party: textOfCell(cell('party')),
        employee: textOfCell(cell('employee')),
      });
  }
  return { lines, signs };
}

function positionsIn(cells: readonly CellValue[], languages: readonly AskingTexts[]): ReadonlyMap<Column, number> {
  const folded = cells.map((cell) => foldHeading(textOfCell(cell)));
  return new Map(
    COLUMNS.flatMap((column) => {
      const names = languages.map(({ columns }) => foldHeading(columns[column]));
      const position = folded.findIndex((heading) => names.includes(heading));
      return position < 0 ? [] : [[column, position] as const];
    }),
  );
}
