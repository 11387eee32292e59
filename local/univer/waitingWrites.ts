import type { SheetStore } from '../store/sheetStore';
import type { Area } from '../store/workbookData';
import type { UniverParts } from './pullSheet';
import { pushContents, pushFormats } from './pushCells';
import { pushParts } from './pushParts';
import { pushFittingHeights } from './pushSheets';
import type { UniverRules } from './rules';
import type { UniverBook } from './univerBook';

interface SheetWaiting {
  readonly contents: Area[];
  readonly formats: Area[];
  readonly parts: Set<keyof UniverParts>;
}

/**
 * What a script has written and Univer has not been told. A script writes hundreds of small blocks, and Univer looks through
 * the whole sheet at each: it gets them together, when the script rests. Until then nobody could have seen them either.
 */
export class WaitingWrites {
  private readonly sheets = new Map<number, SheetWaiting>();

  private readonly whenAtRest: () => void;

  constructor(whenAtRest: () => void) {
    this.whenAtRest = whenAtRest;
  }

  contents(sheetId: number, area: Area): void {
    this.of(sheetId).contents.push(area);
  }

  formats(sheetId: number, area: Area): void {
    this.of(sheetId).formats.push(area);
  }

  part(sheetId: number, part: keyof UniverParts): void {
    this.of(sheetId).parts.add(part);
  }

  private of(sheetId: number): SheetWaiting {
    if (this.sheets.size === 0) queueMicrotask(this.whenAtRest);
    const waiting = this.sheets.get(sheetId) ?? { contents: [], formats: [], parts: new Set() };
    this.sheets.set(sheetId, waiting);
    return waiting;
  }

  /** Tells Univer; the model says what stands in those places by now. */
  push(book: UniverBook, rules: UniverRules, model: SheetStore): void {
    const waiting = [...this.sheets];
    this.sheets.clear();
    const here = new Set(model.sheets().map(({ id }) => id));
    for (const [id, { contents, formats, parts }] of waiting) {
      if (!here.has(id)) continue;
      pushContents(book, model, id, contents);
      pushFormats(book, model, id, formats);
      pushFittingHeights(book, model, id, [...contents, ...formats]);
      pushParts(book, rules, model, id, [...parts]);
    }
  }
}
