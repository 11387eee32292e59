/** What went wrong on the way, as far as anybody said. */
export function sentenceOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
