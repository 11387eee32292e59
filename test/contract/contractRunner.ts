/** The little that a contract suite needs of a test program, so that jest and a page in a browser can both offer it. */
export interface ContractRunner {
  readonly describe: (title: string, body: () => void) => void;
  readonly test: (title: string, body: () => void) => void;
  /** Deep equality of plain data. */
  readonly expectEqual: (actual: unknown, expected: unknown) => void;
}
