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
  'workbook.tooLarge',
  'workbook.noSheets',
] as const;

export type WorkbookFailureCode = (typeof workbookFailureCodes)[number];

/** A failure with what its sentence needs: the file's name, what it looks like, the system's reason, the size in MB. */
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
