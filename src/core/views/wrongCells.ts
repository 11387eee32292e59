import type { ColumnType } from '../register/schema/column';
import { PALETTE } from './palette';
import type { ColouredBlock } from './sheet';

/** A colour for cells that say something which cannot be what their column asks for. */
export type WrongColour = Extract<ColouredBlock['rule'], { kind: 'wrong' }>;

const AS_WRONG: Partial<Readonly<Record<ColumnType, WrongColour['what']>>> = {
  date: 'date',
  datetime: 'date',
  month: 'date',
  phone: 'phone',
};

/** What marks a wrong cell of a column as it is typed; none where words are right too. */
export function wrongColours(type: ColumnType, mayBeWords: boolean): readonly WrongColour[] {
  const what = mayBeWords ? undefined : AS_WRONG[type];
  return what === undefined ? [] : [{ kind: 'wrong', what, background: PALETTE.warnLight, color: PALETTE.warn }];
}

/**
 * The formula of a wrong cell. Every function has one argument, so that it means the same in every locale; a right entry
 * is never marked: dates that the host has understood are numbers, and words without a digit are no short phone.
 */
export function wrongFormula(what: WrongColour['what'], cell: string): string {
  return what === 'date'
    ? `=ISTEXT(${cell})*ISERROR(DATEVALUE(${cell}))`
    : `=(LEN(${cell})>0)*(LEN(${cell})<6)*ISNUMBER(-${cell})`;
}

/** Whether the formula of a rule is one of ours. */
export function isWrongFormula(formula: string): boolean {
  return /^=(ISTEXT\((\$[A-Z]+\d+)\)\*ISERROR\(DATEVALUE\(\2\)\)|\(LEN\((\$[A-Z]+\d+)\)>0\)\*\(LEN\(\3\)<6\)\*ISNUMBER\(-\3\))$/.test(
    formula,
  );
}
