import type { TableKey } from '../tables/tables';

/**
 * How a foreign table becomes rows of ours: everything that was proposed and answered. The same as JSON in `--map`, in the
 * wizard and as it is kept for the next export of the same shape.
 */
export interface Mapping {
  readonly table: TableKey;
  /** Column key of ours → where its value comes from; null: asked and left out. */
  readonly columns: Readonly<Record<string, ColumnSource | null>>;
  /** By column key: their word → ours; a blank one leaves the cell blank. */
  readonly values: Readonly<Record<string, Readonly<Record<string, string>>>>;
  /** Names of the file that are clients of ours under another name or id; a blank one is nobody's. */
  readonly clients: Readonly<Record<string, string>>;
  /** Only rows that pass all of these are taken. */
  readonly where: readonly RowFilter[];
  /** Column keys that tell whether a row is already there; none: everything that is imported tells. */
  readonly key: readonly string[];
  /** Whether `11/05/2026` is 11 May; null: as a column proves, else as the workbook has it. */
  readonly dayFirst: boolean | null;
  /** Heading of an order's number: its lines are one row, their amounts summed. Blank: a line is a row. */
  readonly sumBy: string;
  /** Replaces cells that differ; otherwise what somebody typed stays and the difference is named. */
  readonly overwrite: boolean;
  /** Sheet of a workbook; blank: all that hold the table. */
  readonly sheet: string;
}

/** What is known so far of a mapping. */
export type Answers = Partial<Mapping>;

/** Columns of the file by heading, with a constant for blanks and text put before. */
export interface ColumnSource {
  readonly from: readonly string[];
  /**
   * Several columns joined (a date and its time, a text after another; so when left out), the first that says something,
   * multiplied, added up; `byDirection`: the first of a call that came in, the second of one that went out; `sides`: who
   * called whom, by which of two numbers is one of us; `answered`: when a call that came in and was taken was answered;
   * `once`: of an order whose lines are added up, what each of its lines says again;
   * `document`: what a document is known by, of its name, or of its kind, number and date; `documentOfFirm`: the same, the
   * last column saying which firm of several counts it.
   */
  readonly how?:
    | 'joined'
    | 'first'
    | 'product'
    | 'sum'
    | 'once'
    | 'byDirection'
    | 'sides'
    | 'answered'
    | 'document'
    | 'documentOfFirm';
  readonly constant?: string;
  readonly prefix?: string;
}

export interface RowFilter {
  readonly column: string;
  readonly is?: readonly string[];
  readonly isNot?: readonly string[];
  readonly startsWith?: readonly string[];
  readonly startsNot?: readonly string[];
  readonly isFilled?: boolean;
}

/** Whether a source says what a document is known by: of columns that also stand for themselves. */
export function isOfDocument({ how }: ColumnSource): boolean {
  return how === 'document' || how === 'documentOfFirm';
}

/** What was known with what has just been answered: later answers win, column by column and word by word. */
export function withAnswers(known: Answers, more: Answers): Answers {
  const values: Record<string, Readonly<Record<string, string>>> = { ...known.values };
  for (const [column, words] of Object.entries(more.values ?? {})) values[column] = { ...values[column], ...words };
  const clients = { ...known.clients, ...more.clients };
  return { ...known, ...more, columns: { ...known.columns, ...more.columns }, values, clients };
}

/** The headings a mapping asks for that the file does not have. */
export function missingHeadings(
  mapping: Answers,
  { columns }: { readonly columns: readonly { readonly heading: string }[] },
): readonly string[] {
  const known = new Set(columns.map(({ heading }) => heading));
  const asked = [
    ...Object.values(mapping.columns ?? {}).flatMap((source) => source?.from ?? []),
    ...(mapping.where ?? []).map(({ column }) => column),
    ...(mapping.sumBy === undefined || mapping.sumBy === '' ? [] : [mapping.sumBy]),
  ];
  return [...new Set(asked)].filter((heading) => !known.has(heading));
}
