import { limits, refuseMore } from '../limits';

/** Counts the texts of a file whose stretches look differently, and the stretches of its cells. */
export class TextCount {
  private rich = 0;
  private stretches = 0;

  addRich(): void {
    refuseMore('richTexts', ++this.rich, limits.richTexts);
  }

  addStretches(count: number): void {
    this.stretches += count;
    refuseMore('stretches', this.stretches, limits.stretches);
  }
}
