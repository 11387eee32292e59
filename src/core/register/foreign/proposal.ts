import type { Label } from '../../values/label';
import type { TableKey } from '../tables/tables';
import type { Answers, ColumnSource, Mapping } from './answers';

/** What a foreign table is taken for, before anything is planned: shown, corrected, and only then used. */
export interface Proposal {
  readonly table: TableKey;
  /** How sure it is that it is this table. */
  readonly sure: Sureness;
  /** Key of the export it was recognised as, such as `bitrixDeals`; blank when it is none we know. */
  readonly format: string;
  readonly pairs: readonly Pair[];
  readonly notTaken: readonly NotTaken[];
  /** What only a person can tell, the most important first. */
  readonly questions: readonly Question[];
  /** What results when every question is answered as proposed. */
  readonly mapping: Mapping;
}

export type Sureness = 'sure' | 'likely';

/** A column of ours and where its values come from. */
export interface Pair {
  readonly column: string;
  readonly source: ColumnSource;
  readonly sure: Sureness;
  readonly why: PairReason;
  readonly samples: readonly string[];
}

/** Our own heading, another word for it, the heading of a known export, what the cells hold, or a person's answer. */
export type PairReason = 'heading' | 'alias' | 'format' | 'content' | 'answer';

/** A column of the file that goes nowhere. */
export interface NotTaken {
  readonly heading: string;
  readonly why: NotTakenReason;
  readonly samples: readonly string[];
}

/**
 * Ours has no such column; it is headed like one of ours and holds something else (amounts under «Менеджер»); the register's
 * sheet lacks the column; another column is taken instead; a person left it out; it is blank.
 */
export type NotTakenReason = 'noColumn' | 'content' | 'noHeading' | 'otherTaken' | 'answer' | 'blank';

export interface Question {
  readonly kind: QuestionKind;
  /** Tells the questions of one proposal apart, and the same question of the next one. */
  readonly id: string;
  /** Column key of ours; blank when it is about the whole. */
  readonly column: string;
  /** The heading, word or name it is about; blank when there is none. */
  readonly about: string;
  /** Rows it decides about. */
  readonly count: number;
  readonly samples: readonly string[];
  readonly choices: readonly Choice[];
  /** Position of the choice that is taken without an answer; -1: somebody must answer before anything is planned. */
  readonly proposed: number;
}

export type QuestionKind = 'table' | 'required' | 'column' | 'word' | 'dateOrder' | 'client' | 'sumBy';

/** One answer: what it is called, and what it adds to the answers. */
export interface Choice {
  readonly label: Label;
  readonly answers: Answers;
}
