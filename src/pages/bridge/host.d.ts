import type { DoorName } from './doors';

type Doors = Readonly<Record<DoorName, (value: unknown) => void>>;

interface Runner extends Doors {
  withSuccessHandler(handle: (given: unknown) => void): Runner;
  withFailureHandler(handle: (error: Error) => void): Runner;
}

declare global {
  /** Put into the page by the server before it is shown: which of the pages of its file it is, and what it is told. */
  const PAGE_NAME: string;
  const PAGE_DATA: unknown;
  const google: {
    readonly script: { readonly run: Runner; readonly host: { close(): void } };
  };
}
