/** The little that a contract suite needs of a test program, so that jest and a page in a browser can both offer it. */
export interface ContractRunner {
  describe(title: string, body: () => void): void;
  test(title: string, body: () => void): void;
  /** Deep equality of plain data. */
  expectEqual(actual: unknown, expected: unknown): void;
}
