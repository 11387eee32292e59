import type { FigureKey } from '../../figures/sections/catalogue';
import type { Texts } from '../../texts';
import type { DigestTexts } from './digestTexts';

/** How a line is to be felt: nothing to do, or something that must not wait. */
export type Tone = 'plain' | 'good' | 'bad' | 'warn' | 'quiet';

/** One of the lines that are read first. */
export interface LetterLine {
  readonly label: string;
  readonly text: string;
  readonly tone: Tone;
  /** The sheet that shows what stands behind it. */
  readonly sheet: string;
  /** The figure it tells, to be asked why; absent where it tells of several or of none. */
  readonly figure?: FigureKey;
}

/** What stands under a heading: who or what, how much, and what there is to say of it. */
export interface LetterRow {
  readonly head: string;
  readonly value: string;
  readonly detail: string;
  readonly tone: Tone;
  /** To be tapped. */
  readonly phone?: string;
  /** The id of a row about whom it is: it leads to the card of that client. */
  readonly card?: string;
}

export interface LetterSection {
  readonly title: string;
  /** The sheet that shows all of it. */
  readonly sheet: string;
  readonly rows: readonly LetterRow[];
  /** How many more there are than rows. */
  readonly more: string;
  /** People who are to be called now: where there is little room it comes first. */
  readonly isUrgent?: true;
}

/** A letter in words, before anybody knows whether it goes by mail or as a message. Names are as they were typed. */
export interface Letter {
  readonly subject: string;
  readonly title: string;
  readonly about: string;
  readonly lines: readonly LetterLine[];
  readonly sections: readonly LetterSection[];
  readonly foot: string;
  readonly open: string;
}

/** What words are made with. */
export interface Wording {
  readonly texts: Texts;
  readonly words: DigestTexts;
}
