/** Somebody who may not change a sheet started a command that has to. */
export class ProtectedError extends Error {
  readonly sheetName: string;

  constructor(sheetName: string, cause: Error) {
    super(cause.message);
    this.sheetName = sheetName;
  }
}

const PROTECTED = /protected (cell|range|sheet)/i;

/** Runs a write; a refusal by protection becomes an error that knows the sheet. */
export function writingTo<Value>(sheetName: string, write: () => Value): Value {
  try {
    return write();
  } catch (error) {
    throw error instanceof Error && PROTECTED.test(error.message) ? new ProtectedError(sheetName, error) : error;
  }
}
