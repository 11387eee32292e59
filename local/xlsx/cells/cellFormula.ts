import { offsetFormula } from '../../store/references';
import { cellAddress } from '../a1';
import { limits } from '../limits';
import { Refusal } from '../workbookFailure';
import { parseAttributes } from '../xml/parseXml';
import { decodeCellText, unescapeXml } from '../xml/escapeXml';
import { fromFileFormula } from './formulaNames';

/** The first cell of a formula that is written once and shared by a block of cells. */
interface SharedFormula {
  readonly row: number;
  readonly column: number;
  readonly formula: string;
}

/** LibreOffice writes a plain yes, no or error as a formula. */
const constants = /^(TRUE\(\)|FALSE\(\)|#(REF!|N\/A|VALUE!|DIV\/0!|NAME\?|NUM!|NULL!))$/;

/** Formulas of one sheet: shared ones are written out for each cell, array formulas become ARRAYFORMULA. */
export class CellFormulas {
  private readonly shared = new Map<string, SharedFormula>();
  /** Cells with a what-if data table, which is no formula that could be kept. */
  readonly dataTables: string[] = [];
  /** Cells whose formula was written elsewhere and is not there; their results are kept. */
  readonly lost: string[] = [];
  private characters = 0;
  private readonly mostCharacters: number;

  /** Told how many bytes the sheet has in its file, packed. */
  constructor(packedBytes: number) {
    const { least, aPackedByte, most } = limits.sharedCharacters;
    this.mostCharacters = Math.min(most, Math.max(least, aPackedByte * packedBytes));
  }

  /** The formula with its leading `=`, or undefined when the element holds none that we understand. */
  read(element: string, row: number, column: number): string | undefined {
    const tagEnd = element.indexOf('>');
    if (element.length > limits.formulaCharacters) {
      this.lost.push(cellAddress(row, column));
      return undefined;
    }
    const attributes = tagEnd === 2 ? {} : parseAttributes(element.slice(2, tagEnd));
    const text = fromFileFormula(decodeCellText(unescapeXml(element.slice(tagEnd + 1, -4))));
    if (attributes['t'] === 'dataTable') {
      this.dataTables.push(attributes['ref'] ?? '');
      return undefined;
    }
    if (attributes['t'] === 'shared') return this.readShared(attributes['si'] ?? '', text, row, column);
    if (element.endsWith('/>') || text === '') return undefined;
    if (constants.test(text)) return undefined;
    return attributes['t'] === 'array' ? `=ARRAYFORMULA(${text})` : `=${text}`;
  }

  private readShared(key: string, text: string, row: number, column: number): string | undefined {
    if (text !== '') {
      this.shared.set(key, { row, column, formula: `=${text}` });
      return `=${text}`;
    }
    const first = this.shared.get(key);
    if (!first) {
      this.lost.push(cellAddress(row, column));
      return undefined;
    }
    this.characters += first.formula.length;
    if (this.characters > this.mostCharacters) throw new Refusal('workbook.sheetTooLarge');
    return offsetFormula(first.formula, row - first.row, column - first.column);
  }
}
