/** What can be wrong with one cell, whatever stands around it. */
export type CellProblemCode =
  | 'badDate'
  | 'dateOutOfRange'
  | 'badNumber'
  | 'ambiguousNumber'
  | 'otherCurrency'
  | 'badChoice'
  | 'badBoolean'
  | 'badPhone'
  | 'badEmail'
  | 'badTaxId'
  | 'badTime'
  | 'badRole'
  | 'outOfBounds'
  | 'formulaError';

/** Everything that can be wrong with a register, by a stable code. Sentences for each stand in the language files. */
export type ProblemCode =
  | CellProblemCode
  | 'dateOrder'
  | 'required'
  | 'noIdentity'
  | 'futureDate'
  | 'noTime'
  | 'noticedTime'
  | 'totalsRow'
  | 'duplicateId'
  | 'duplicateSourceKey'
  | 'unknownReference'
  | 'mergeLoop'
  | 'ambiguousPhone'
  | 'ambiguousEmail'
  | 'ambiguousName'
  | 'sharedName'
  | 'answerBeforeContact'
  | 'answerOnOutbound'
  | 'originWithoutReason'
  | 'positiveReturn'
  | 'returnOfReturn'
  | 'closedWithoutDate'
  | 'closedBeforeOpened'
  | 'unknownEmployee'
  | 'unknownKpi'
  | 'duplicatePlan'
  | 'badInterval'
  | 'noWorkingTime'
  | 'unknownSetting'
  | 'badSetting'
  | 'unknownStandard'
  | 'unknownTableName'
  | 'unknownSheetName'
  | 'unknownColumnName'
  | 'missingHeading'
  | 'missingColumn'
  | 'duplicateHeading'
  | 'mergedHeading'
  | 'duplicateTable'
  | 'noHeadings';

export type Severity = 'error' | 'warning';

/** What the reader of a cell, or of a row, says when it cannot make a value of it. */
export interface CellFault<Code extends ProblemCode = ProblemCode> {
  readonly code: Code;
  /** Words the sentence needs: accepted choices, bounds, the other place of a duplicate. */
  readonly details?: Readonly<Record<string, string>>;
}

/** One thing to put right, with its place as the user sees it. */
export interface Problem<Code extends ProblemCode = ProblemCode> {
  readonly severity: Severity;
  readonly code: Code;
  /** Key of the table in the schema, and the sheet's name in this workbook. */
  readonly table: string;
  readonly sheet: string;
  /** 1-based row of the sheet; 0 when the problem is of the sheet as a whole. */
  readonly row: number;
  /** Column key of the schema (`''` = the row as a whole) and the heading as it stands in the sheet. */
  readonly column: string;
  readonly heading: string;
  /** Id of the row, when it has one. */
  readonly id: string;
  /** What stands in the cell, as typed. */
  readonly found: string;
  readonly details: Readonly<Record<string, string>>;
}

/** A problem of one cell. */
export type CellProblem = Problem<CellProblemCode>;

const ERRORS: ReadonlySet<ProblemCode> = new Set<ProblemCode>([
  'badDate',
  'dateOutOfRange',
  'badNumber',
  'ambiguousNumber',
  'otherCurrency',
  'badChoice',
  'formulaError',
  'required',
  'noIdentity',
  'futureDate',
  'duplicateId',
  'mergeLoop',
  'closedWithoutDate',
  'missingHeading',
  'duplicateHeading',
  'duplicateTable',
  'noHeadings',
  'outOfBounds',
  'badTime',
  'badInterval',
  'noWorkingTime',
  'badSetting',
  'badRole',
]);

/** An error takes something out of a figure; a warning says what was assumed. */
export function severityOf(code: ProblemCode): Severity {
  return ERRORS.has(code) ? 'error' : 'warning';
}

/** A machine can put these right without guessing: a new id for the later duplicate. */
export function isFixable(code: ProblemCode): boolean {
  return code === 'duplicateId' || code === 'missingHeading';
}
