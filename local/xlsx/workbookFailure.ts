/** Why a workbook file could not be read or written. */
export const workbookFailureCodes = [
  'file.missing',
  'file.directory',
  'file.noPermission',
  'file.unreadable',
  'file.empty',
  'file.cannotWrite',
  'file.diskFull',
  'workbook.notAWorkbook',
  'workbook.oldExcel',
  'workbook.openDocument',
  'workbook.binaryExcel',
  'workbook.password',
  'workbook.damaged',
  'workbook.damagedPart',
  'workbook.damagedSheet',
  'workbook.tooLarge',
  'workbook.tooPacked',
  'workbook.partTooLarge',
  'workbook.sheetTooLarge',
  'workbook.tooManySheets',
  'workbook.tooManyRows',
  'workbook.tooManyColumns',
  'workbook.tooManyCells',
  'workbook.tooManyOnSheet',
  'workbook.tooManyInFile',
  'workbook.noSheets',
] as const;

export type WorkbookFailureCode = (typeof workbookFailureCodes)[number];

/** A failure with what its sentence needs: the file's name, what it looks like, the system's reason, the size in MB, the sheet. */
export interface WorkbookFailure {
  readonly code: WorkbookFailureCode;
  readonly parameters: Readonly<Record<string, string | number>>;
}

export function workbookFailure(
  code: WorkbookFailureCode,
  parameters: Readonly<Record<string, string | number>> = {},
): WorkbookFailure {
  return { code, parameters };
}

/**
 * Thrown where a file turns out to be too large or damaged deep inside of its reading; whoever knows the part, the sheet and
 * the file adds them on the way out.
 */
export class Refusal extends Error {
  readonly failure: WorkbookFailure;

  constructor(code: WorkbookFailureCode, parameters: WorkbookFailure['parameters'] = {}) {
    super(code);
    this.failure = workbookFailure(code, parameters);
  }

  /** The same refusal, saying also where. */
  at(parameters: WorkbookFailure['parameters']): Refusal {
    return new Refusal(this.failure.code, { ...parameters, ...this.failure.parameters });
  }
}
