/** Something the user can put right, said in one sentence. Nothing was written. Anything else that is thrown is a bug. */
export class CommandError extends Error {
  /** 1: the workbook or the input stopped the command; 2: the command was called wrongly. */
  readonly exitCode: 1 | 2;
  constructor(message: string, exitCode: 1 | 2 = 1) {
    super(message);
    this.exitCode = exitCode;
  }
}
