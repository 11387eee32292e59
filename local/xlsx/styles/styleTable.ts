import type { Style } from 'exceljs';
import type { CellFormat } from '../../store/workbookData';
import { toDifferentialStyle, toStyle } from './cellStyle';

/** Collects the different formats of a workbook before it is written; each has a number in order of appearance. */
export class StyleTable {
  readonly cellStyles: Partial<Style>[] = [];
  readonly ruleStyles: Partial<Style>[] = [];
  private readonly byObject = [new Map<CellFormat, number>(), new Map<CellFormat, number>()] as const;
  private readonly byContent = new Map<string, number>();
  private readonly rulesByContent = new Map<string, number>();

  /** The number of a cell's format. `linked`: the cell is a link and shown as one. */
  cell(format: CellFormat, linked: boolean): number {
    const byObject = this.byObject[linked ? 1 : 0];
    const known = byObject.get(format);
    if (known !== undefined) return known;
    const style = toStyle(format, linked);
    const number = numberOf(this.byContent, this.cellStyles, style);
    byObject.set(format, number);
    return number;
  }

  /** The number of a rule's format. */
  rule(format: CellFormat): number {
    return numberOf(this.rulesByContent, this.ruleStyles, toDifferentialStyle(format));
  }
}

function numberOf(known: Map<string, number>, list: Partial<Style>[], style: Partial<Style>): number {
  const key = JSON.stringify(style);
  const found = known.get(key);
  if (found !== undefined) return found;
  known.set(key, list.length);
  return list.push(style) - 1;
}
