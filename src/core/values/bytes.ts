/** Google takes 9 kilobytes a text that is kept beside the workbook. */
export const MOST_KEPT_BYTES = 9000;

/** How many bytes a text takes where it is kept: a Russian letter is two. */
export function bytesOf(text: string): number {
  return Array.from(text).reduce((sum, letter) => sum + bytesOfLetter(letter.codePointAt(0) ?? 0), 0);
}

function bytesOfLetter(code: number): number {
  if (code < 0x80) return 1;
  if (code < 0x800) return 2;
  return code < 0x10000 ? 3 : 4;
}
