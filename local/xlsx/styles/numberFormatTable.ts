import { xmlAttributes } from '../xml/escapeXml';
import { builtInNumber } from './builtInFormats';

const firstOwnNumber = 164;

/** Collects the number formats of a file being written. */
export class NumberFormatTable {
  private readonly numbers = new Map<string, number>();

  /** The number of a format; 0 = none. */
  numberOf(code: string | undefined): number {
    if (code === undefined || code === 'General') return 0;
    const known = builtInNumber(code) ?? this.numbers.get(code);
    if (known !== undefined) return known;
    const number = firstOwnNumber + this.numbers.size;
    this.numbers.set(code, number);
    return number;
  }

  render(): string {
    if (this.numbers.size === 0) return '';
    const formats = [...this.numbers].map(
      ([formatCode, numFmtId]) => `<numFmt${xmlAttributes({ numFmtId, formatCode })}/>`,
    );
    return `<numFmts count="${String(formats.length)}">${formats.join('')}</numFmts>`;
  }
}
