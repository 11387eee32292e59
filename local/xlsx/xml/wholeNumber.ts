/** A whole number between two limits; `otherwise` for a text that is none, and for one that is not there. */
export function wholeNumber(text: string | undefined, least: number, most: number, otherwise: number): number {
  const number = Number(text ?? NaN);
  return Number.isInteger(number) && number >= least && number <= most ? number : otherwise;
}
