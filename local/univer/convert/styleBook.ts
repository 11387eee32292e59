import type { IStyleData, Nullable, Styles } from '@univerjs/core';
import type { CellFormat } from '../../store/workbookData';
import { toFormat, toStyle } from './styles';

/** Formats and Univer's style ids, each pair converted once. */
export interface StyleBook {
  idOf(format: CellFormat): string;
  formatOf(style: Nullable<IStyleData | string>): CellFormat | undefined;
}

/** What a style book keeps its styles in: a live workbook's registry, or the record of a workbook that is being made. */
export type StyleRegistry = Pick<Styles, 'setValue' | 'get'>;

export function createStyleBook(registry: StyleRegistry): StyleBook {
  const idsByFormat = new WeakMap<CellFormat, string>();
  const idsByText = new Map<string, string>();
  const formats = new Map<string, CellFormat | undefined>();

  function idOf(format: CellFormat): string {
    const known = idsByFormat.get(format);
    if (known !== undefined) return known;
    const text = JSON.stringify(format);
    const id = idsByText.get(text) ?? String(registry.setValue(toStyle(format)));
    idsByText.set(text, id);
    idsByFormat.set(format, id);
    return id;
  }

  function formatOf(style: Nullable<IStyleData | string>): CellFormat | undefined {
    if (style === null || style === undefined) return undefined;
    if (typeof style !== 'string') return toFormat(style);
    if (!formats.has(style)) formats.set(style, toFormat(registry.get(style) ?? {}));
    return formats.get(style);
  }

  return { idOf, formatOf };
}

/** A registry for a workbook that does not live yet; `styles` goes into its snapshot. */
export function createStyleRecord(): StyleRegistry & { styles: Record<string, IStyleData> } {
  const styles: Record<string, IStyleData> = {};
  let count = 0;
  return {
    styles,
    setValue(style: Nullable<IStyleData>) {
      const id = `f${++count}`;
      styles[id] = style ?? {};
      return id;
    },
    get(id: Nullable<IStyleData | string>) {
      return typeof id === 'string' ? styles[id] : id;
    },
  };
}
