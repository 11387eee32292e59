import { channelKinds, directions, resultKinds } from '../../register/schema/choice';
import { HIDDEN_NUMBER } from '../../register/schema/readPhone';
import type { Call } from '../../register/tables/calls';
import type { Rows } from '../../register/tables/rows';
import { employeeByExtension, rowOfNumber } from '../../register/tables/whoseNumber';
import type { Label, Language } from '../../values/label';
import type { CapturedRow } from './ledger';

const HIDDEN: Label = { en: 'hidden', ru: 'скрыт' };

/** The row of Contacts that a call of the phone log becomes when somebody says so; it is known by the key of the call. */
export function rowOfLoggedCall(call: Call, { staff, sources }: Rows, language: Language): CapturedRow | null {
  const { key, at, direction, phone, number, extension, talked, recording } = call;
  if (key === '' || at === null || direction === null) return null;
  const place = rowOfNumber(number, sources);
  const isTalked = call.result === null ? (talked ?? 0) > 0 : call.result === 'talked';
  const result = isTalked ? 'reached' : direction === 'out' ? 'noAnswer' : null;
  const answeredAt = isTalked && direction === 'in' ? { serial: at } : '';
  const cells = {
    at: { serial: at },
    direction: directions.labels[direction][language],
    channel: channelKinds.labels.call[language],
    phone: phone === HIDDEN_NUMBER ? HIDDEN[language] : phone,
    line: place?.line ?? '',
    activity: direction === 'in' ? (place?.activity ?? '') : '',
    employee: employeeByExtension(extension, staff, at) || (place?.employee ?? ''),
    result: result === null ? '' : resultKinds.labels[result][language],
    answeredAt,
    answerEnteredAt: answeredAt,
    recording,
    sourceKey: key,
  };
  return { key, keys: [key], cells };
}
