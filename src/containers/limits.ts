/** The most that is unpacked and read of a file that anybody may have made, so that a small one is read or refused in a moment. */
export const containerLimits = {
  /** A file of this size is read as a whole; a register of 100,000 rows takes a tenth of it. */
  fileBytes: 300_000_000,
  /** More than this unpacked is no register but an attack or an accident. A million rows of 26 empty cells take half of it. */
  unpackedBytes: 1_500_000_000,
  /** Workbooks shrink to a tenth or a thirtieth; what was made to burst whoever opens it shrinks to a thousandth. */
  timesPacked: 100,
  /** A small file may shrink as much as it likes: this is read in no time. */
  harmlessBytes: 10_000_000,
  /** What Google Sheets holds in one workbook. */
  cells: 10_000_000,
} as const;
