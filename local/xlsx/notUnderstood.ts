/** What a workbook can hold that we cannot keep when the file is written anew. */
export type NotUnderstoodKind =
  | 'chart'
  | 'conditionalFormat'
  | 'connection'
  | 'customProperties'
  | 'damagedPart'
  | 'dataTable'
  | 'definedName'
  | 'drawing'
  | 'embeddedFile'
  | 'externalLink'
  | 'filter'
  | 'formControl'
  | 'formula'
  | 'formatting'
  | 'image'
  | 'macros'
  | 'pivotTable'
  | 'outline'
  | 'pageLayout'
  | 'sheetKind'
  | 'sheetProtection'
  | 'signature'
  | 'slicer'
  | 'sparkline'
  | 'table'
  | 'threadedComment'
  | 'validation'
  | 'other';

/** One thing that would be lost; `detail` names it (a part of the file, a rule, a name), `sheet` where it is. */
export interface NotUnderstood {
  readonly kind: NotUnderstoodKind;
  readonly sheet?: string;
  readonly detail: string;
}
