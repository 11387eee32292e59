import type { MethodTable } from '../core/serviceClass';
import { self } from '../core/serviceClass';
import type { RangeState } from './book';
import { mapCells } from './blocks';
import { patchRange } from './formatAccessors';
import { firstCell, readCells } from './readValues';
import { richTextContent, richTextOf } from './richText';
import { cellLook, createTextStyle, lookOf, lookPatch } from './textStyle';
import { checkShape } from './writeValues';

function writeRich(range: RangeState, values: readonly (readonly unknown[])[]): typeof self {
  checkShape(range, values);
  const contents = values.map((row) => row.map(richTextContent));
  range.book.store.writeCells(range.sheetId, range.area.row, range.area.column, contents);
  return self;
}

/** Rich text and text styles of cells. */
export const rangeText: MethodTable<RangeState> = {
  getRichTextValue: (range) => richTextOf(range.calls, firstCell(range)),
  getRichTextValues: (range) => readCells(range).map((row) => row.map((cell) => richTextOf(range.calls, cell))),
  setRichTextValue: (range, value: unknown) =>
    writeRich(
      range,
      mapCells(range.area, () => value),
    ),
  setRichTextValues: writeRich,
  getTextStyle: (range) => createTextStyle(range.calls, cellLook(firstCell(range)?.format ?? {})),
  getTextStyles: (range) =>
    readCells(range).map((row) => row.map((cell) => createTextStyle(range.calls, cellLook(cell?.format ?? {})))),
  setTextStyle(range, style: unknown) {
    patchRange(range, lookPatch(lookOf(style)));
    return self;
  },
  setTextStyles(range, styles: readonly (readonly unknown[])[]) {
    checkShape(range, styles);
    const patches = styles.map((row) => row.map((style) => lookPatch(lookOf(style))));
    range.book.store.writeFormats(range.sheetId, range.area, patches);
    return self;
  },
};
