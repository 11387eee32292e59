import type { CellFormat } from '../../store/workbookData';
import { xmlAttributes } from '../xml/escapeXml';
import { namespaces, xmlDeclaration } from '../xml/document';
import { renderAlignment } from './alignment';
import { renderBorder } from './border';
import { renderFill } from './fill';
import { googleFont, lookOf, renderFont } from './font';
import { withLinkLook } from './linkLook';
import { NumberedElements } from './numberedElements';
import { NumberFormatTable } from './numberFormatTable';

const noFill = '<fill><patternFill patternType="none"/></fill>';
/** Excel takes the second fill for this one whatever stands there. */
const reservedFill = '<fill><patternFill patternType="gray125"/></fill>';

/** Collects the different formats of a workbook while its sheets are written, and gives each the number it has in the file. */
export class StyleTable {
  private readonly numberFormats = new NumberFormatTable();
  private readonly fonts = new NumberedElements('fonts');
  private readonly fills = new NumberedElements('fills', noFill, reservedFill);
  private readonly borders = new NumberedElements('borders');
  private readonly cells = new NumberedElements('cellXfs');
  private readonly rules = new NumberedElements('dxfs');
  private readonly byObject = [new Map<CellFormat, number>(), new Map<CellFormat, number>()] as const;

  constructor() {
    this.cell({}, false);
  }

  /** The number of a cell's format; 0 = none. `linked`: the cell is a link and shown as one. */
  cell(format: CellFormat, linked: boolean): number {
    const byObject = this.byObject[linked ? 1 : 0];
    const known = byObject.get(format);
    if (known !== undefined) return known;
    const number = this.cells.numberOf(this.renderCell(linked ? withLinkLook(format) : format));
    byObject.set(format, number);
    return number;
  }

  /** The number of the format of a rule, which changes only what it names. */
  rule(format: CellFormat): number {
    const font = renderFont(lookOf(format), null, 'name');
    return this.rules.numberOf(
      `<dxf>${font === '' ? '' : `<font>${font}</font>`}` +
        (format.background === undefined ? '' : renderFill(format.background, 'bgColor')) +
        `${format.borders ? renderBorder(format.borders) : ''}</dxf>`,
    );
  }

  /** The part of the file that holds them, to be asked for when all are known. */
  *render(): Generator<string> {
    const normal = xmlAttributes({ numFmtId: 0, fontId: 0, fillId: 0, borderId: 0 });
    yield `${xmlDeclaration}<styleSheet xmlns="${namespaces.sheet}">`;
    for (const list of [this.numberFormats, this.fonts, this.fills, this.borders]) yield list.render();
    yield `<cellStyleXfs count="1"><xf${normal}/></cellStyleXfs>`;
    yield this.cells.render();
    yield '<cellStyles count="1"><cellStyle name="Normal" xfId="0" builtinId="0"/></cellStyles>';
    yield `${this.rules.render()}</styleSheet>`;
  }

  private renderCell(format: CellFormat): string {
    const font = renderFont(lookOf(format), googleFont, 'name');
    const numFmtId = this.numberFormats.numberOf(format.numberFormat);
    const fontId = this.fonts.numberOf(`<font>${font}</font>`);
    const fillId = this.fills.numberOf(
      format.background === undefined ? noFill : renderFill(format.background, 'fgColor'),
    );
    const borderId = this.borders.numberOf(renderBorder(format.borders));
    const alignment = renderAlignment(format);
    const attributes = xmlAttributes({
      numFmtId,
      fontId,
      fillId,
      borderId,
      xfId: 0,
      applyNumberFormat: applied(numFmtId > 0),
      applyFont: applied(fontId > 0),
      applyFill: applied(fillId > 0),
      applyBorder: applied(borderId > 0),
      applyAlignment: applied(alignment !== ''),
    });
    return alignment === '' ? `<xf${attributes}/>` : `<xf${attributes}>${alignment}</xf>`;
  }
}

function applied(yes: boolean): 1 | undefined {
  return yes ? 1 : undefined;
}
