/** Different elements of one kind in order of appearance; a file refers to each by its number. */
export class NumberedElements {
  private readonly numbers = new Map<string, number>();
  private readonly name: string;

  constructor(name: string, ...first: readonly string[]) {
    this.name = name;
    for (const xml of first) this.numberOf(xml);
  }

  numberOf(xml: string): number {
    const known = this.numbers.get(xml);
    if (known !== undefined) return known;
    const number = this.numbers.size;
    this.numbers.set(xml, number);
    return number;
  }

  render(): string {
    return `<${this.name} count="${String(this.numbers.size)}">${[...this.numbers.keys()].join('')}</${this.name}>`;
  }
}
