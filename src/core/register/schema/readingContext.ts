import type { CountryCode } from 'libphonenumber-js/min';
import type { ChannelKind, DocumentKind, ResultKind, StageKind } from './choice';

/** The lists whose values have a kind that figures rest on. */
export interface ListedKinds {
  readonly channels: ChannelKind;
  readonly results: ResultKind;
  readonly stages: StageKind;
  readonly documentTypes: DocumentKind;
}

/** What reading a cell depends on besides the cell: the workbook's habits and its lists. One per reading, it also remembers phones already read. */
export interface ReadingContext {
  /** Whether `11/05/2026` is 11 May (true) or 5 November (false), by the workbook's locale. */
  readonly dayFirst: boolean;
  readonly phoneCountry: CountryCode;
  /** Of all amounts, as Settings say; blank where they do not. */
  readonly currency: string;
  /** Kind by spelling, as written and folded: the default labels and what Lists adds. */
  readonly kinds: { readonly [List in keyof ListedKinds]: ReadonlyMap<string, ListedKinds[List]> };
  readonly phonesRead: Map<string, string | null>;
}
