/** How one test of a contract went inside a page; the failure is text because it crosses from the browser. */
export interface ContractResult {
  readonly title: string;
  readonly failure: string | null;
}
