/** A sheet as workbook.xml lists it. */
export interface SheetEntry {
  readonly name: string;
  readonly id: number;
  readonly hidden: boolean;
  readonly part: string;
}
