import {
  directions,
  channelKinds,
  resultKinds,
  type ChannelKind,
  type Direction,
  type ResultKind,
} from '../../core/register/schema/choice';
import type { TypedCells } from '../../core/register/tables/tables';
import type { Language } from '../../core/values/label';
import type { Moment } from '../../core/values/moment';
import { ID_ALPHABET } from '../../core/values/ids';
import { isAnsweredAtOnce } from '../../core/work/entry/guess';
import type { Taken } from '../bridge/doors';

/** A contact as the form holds it. */
export interface ContactForm {
  readonly direction: Direction;
  readonly channel: ChannelKind;
  readonly result: ResultKind;
  readonly nextStepOn: Moment | null;
  /** Whether a day is being named for it that none of the offered is. */
  readonly isOnDay: boolean;
  readonly nextStep: string;
  readonly comment: string;
  readonly employee: string;
  /** Who it is with: client, person, phone, e-mail, line. */
  readonly other: TypedCells<'contacts'>;
}

/** The row a form makes, in the words of the workbook. */
export function entryOfContact(form: ContactForm, language: Language): Omit<Taken<'saveEntry'>, 'key'> {
  const { direction, channel, result, nextStepOn, nextStep, comment, employee, other } = form;
  const cells: TypedCells<'contacts'> = {
    ...other,
    direction: directions.labels[direction][language],
    channel: channelKinds.labels[channel][language],
    result: resultKinds.labels[result][language],
    employee,
    comment,
    ...(nextStepOn !== null && { nextStepOn: { serial: nextStepOn }, nextStep: nextStep || comment }),
  };
  const stamps = isAnsweredAtOnce(direction, result) ? ['at', 'answeredAt'] : ['at'];
  return { table: 'contacts', cells: withoutBlanks(cells), stamps };
}

function withoutBlanks(cells: TypedCells): Taken<'saveEntry'>['cells'] {
  return Object.fromEntries(Object.entries(cells).filter(([, cell]) => cell !== ''));
}

const KEY_LENGTH = 6;

/** Names what is about to be saved: drawn with the form, so that a second click sends the same. */
export function newKey(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(KEY_LENGTH));
  return Array.from(bytes, (byte) => ID_ALPHABET[byte & 31]).join('');
}
