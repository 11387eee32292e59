/** Why a file gives no tables. */
export const containerFailureCodes = [
  'empty',
  'tooLarge',
  'tooPacked',
  'tooManyCells',
  'password',
  'damaged',
  'notATable',
  'noCells',
] as const;

export type ContainerFailureCode = (typeof containerFailureCodes)[number];

/** What a file that is no table may be; its word stands in the sentence. */
export type OtherContent = 'picture' | 'pdf' | 'archive' | 'document' | 'webPage' | 'unknown';

/** A failure with what its sentence needs: the file's name, what it looks like, how large it is. */
export interface ContainerFailure {
  readonly code: ContainerFailureCode;
  readonly file: string;
  readonly looksLike?: OtherContent;
  readonly megabytes?: number;
  readonly most?: number;
}

/** Thrown deep inside of reading; the door turns it into the value. */
export class ContainerRefusal extends Error {
  readonly failure: Omit<ContainerFailure, 'file'>;

  constructor(failure: Omit<ContainerFailure, 'file'>) {
    super(failure.code);
    this.failure = failure;
  }
}
