import type { CopyAnswer, ReloadAnswer, SaveAnswer, SaveRequest, StateAnswer } from '../protocol';

/** Who keeps the workbook that the page shows: the program in the terminal, or the page itself where there is no program. */
export interface Keeper {
  /** Rejects with `Refused` when the request is not taken, with any other error when nobody answers. */
  save(request: SaveRequest): Promise<SaveAnswer>;
  /** Whether somebody else has written the workbook meanwhile. */
  state(): Promise<StateAnswer>;
  /** Puts the workbook somewhere else than into its file. */
  saveCopy(request: SaveRequest): Promise<CopyAnswer>;
  /** Gives the workbook as it was saved last to the browser, where `saveCopy` does not. */
  readonly download?: () => void;
  /** Takes over what another program wrote; the page is then to be loaded again. */
  readonly reload?: () => Promise<ReloadAnswer>;
  /** Sees to it that the page, when it is loaded again in a moment, finds the workbook as it was saved last. */
  stay(): Promise<void>;
  /** Whether a save by hand is for it although nothing has changed: the person may want the file. */
  readonly takesUnchanged?: boolean;
  /** Lets the person open another workbook in this page; absent where a page is for one workbook alone. */
  readonly openAnother?: () => void;
}

/** The request was heard and refused: with what status, and in the other side's own words. */
export class Refused extends Error {
  readonly status: number;

  constructor(status: number, message: string) {
    super(message);
    this.status = status;
  }
}
