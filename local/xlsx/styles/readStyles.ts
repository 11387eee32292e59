import type { CellFormat } from '../../store/workbookData';
import { limits, refuseMore } from '../limits';
import { decodeCellText } from '../xml/escapeXml';
import type { XmlElement } from '../xml/parseXml';
import { childNamed, descendant } from '../xml/parseXml';
import { readAlignment } from './alignment';
import { readBorder } from './border';
import { isBoxLook } from './boxLook';
import { builtInFormat } from './builtInFormats';
import type { ColorReader } from './colors';
import { readFill } from './fill';
import type { DefaultFont, FontLook } from './font';
import { black, googleFont, readFont } from './font';
import { withoutNeedlessMarks } from './numberFormats';

/** The formats of a workbook by the numbers its cells and its rules use. */
export interface FileStyles {
  /** Null = unformatted. */
  readonly cells: readonly (CellFormat | null)[];
  readonly rules: readonly CellFormat[];
  readonly defaultFont: DefaultFont;
}

/** A file without formats. */
export const noStyles: FileStyles = { cells: [null], rules: [], defaultFont: googleFont };

export function readStyles(styles: XmlElement | null | undefined, color: ColorReader, locale: string): FileStyles {
  if (!styles) return noStyles;
  const textColor = automaticOr(color);
  const defaultFont = readDefaultFont(styles);
  const numberFormats = readNumberFormats(styles);
  const [fonts, fills, borders] = [
    list(styles, 'fonts').map((font) => fromFont(readFont(font, textColor), defaultFont)),
    list(styles, 'fills').map((fill) => readFill(fill, color)),
    list(styles, 'borders').map((border) => readBorder(border, color)),
  ];
  refuseMore('formats', list(styles, 'cellXfs').length, limits.formats);
  const cells = list(styles, 'cellXfs').map((cell): CellFormat | null => {
    const number = (name: string): number => Number(cell.attributes[name] ?? -1);
    const code = number('numFmtId');
    const numberFormat = numberFormats.get(code) ?? builtInFormat(code, locale);
    const format: CellFormat = {
      ...(numberFormat !== undefined && { numberFormat }),
      ...fills[number('fillId')],
      ...fonts[number('fontId')],
      ...readAlignment(childNamed(cell, 'alignment')),
      ...borders[number('borderId')],
    };
    return Object.keys(format).length > 0 ? format : null;
  });
  return { cells, rules: list(styles, 'dxfs').map((rule) => readRule(rule, color, textColor)), defaultFont };
}

function list(styles: XmlElement, name: string): readonly XmlElement[] {
  return childNamed(styles, name)?.children ?? [];
}

/** A rule changes only what it names; name and size of the font mean nothing there. */
function readRule(rule: XmlElement, color: ColorReader, textColor: ColorReader): CellFormat {
  const { fontFamily: _family, fontSize: _size, ...look } = readFont(childNamed(rule, 'font'), textColor);
  return {
    ...readFill(childNamed(rule, 'fill'), color),
    ...toFormat(look),
    ...readBorder(childNamed(rule, 'border'), color),
  };
}

/** The theme's colour of text is what text has that says nothing about its colour. */
function automaticOr(color: ColorReader): ColorReader {
  return (attributes) => (attributes?.theme === '1' ? undefined : color(attributes));
}

/** Where a cell's font differs from the file's own. */
function fromFont(look: FontLook, defaults: DefaultFont): CellFormat {
  const { fontFamily, fontSize, color, ...rest } = look;
  const size = fontSize === undefined ? undefined : Math.trunc(fontSize);
  return toFormat({
    ...rest,
    ...(fontFamily !== undefined && fontFamily !== defaults.name && { fontFamily }),
    ...(size !== undefined && size !== defaults.size && { fontSize: size }),
    ...(color !== undefined && color !== black && { color }),
  });
}

function toFormat({ color, ...look }: FontLook): CellFormat {
  return color === undefined ? look : { ...look, fontColor: color };
}

function readDefaultFont(styles: XmlElement): DefaultFont {
  const { fontFamily = 'Calibri', fontSize = 11 } = readFont(descendant(styles, 'fonts', 'font'), () => undefined);
  return { name: fontFamily, size: Math.trunc(fontSize) };
}

/** The file's own formats by number. */
function readNumberFormats(styles: XmlElement): ReadonlyMap<number, string> {
  const codes = list(styles, 'numFmts')
    .filter(({ attributes }) => (attributes['formatCode'] ?? '').length <= limits.formatCharacters)
    .map(({ attributes }): [number, string] => [
      Number(attributes['numFmtId']),
      withoutNeedlessMarks(decodeCellText(attributes['formatCode'] ?? '')),
    ]);
  return new Map(codes.filter(([, code]) => code !== '' && code !== 'General' && !isBoxLook(code)));
}
