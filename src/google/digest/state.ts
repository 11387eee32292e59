import { NOTHING_SENT, type SendingState } from '../../core/views/digest/sending';
import type { CommandInput } from '../../app/decision';
import type { WallClock } from '../../core/values/wallClock';
import { piecesOf } from '../../core/values/bytes';
import { properties } from '../memory';

const PROPERTY = 'sending';
/** Under these stands what was sent, in lists that each fit into a property. */
const SENT = 'sending sent ';

export function readState(): SendingState {
  const kept = properties()?.getProperties() ?? {};
  const { sent = [], ...state } = jsonIn<Partial<SendingState>>(kept[PROPERTY], {});
  const pieces = Object.keys(kept).filter((name) => name.startsWith(SENT));
  return {
    ...NOTHING_SENT,
    ...state,
    sent: [...sent, ...pieces.flatMap((name) => jsonIn<readonly string[]>(kept[name], []))],
  };
}

/** What somebody has spoiled is taken for nothing. */
function jsonIn<Value>(text: string | undefined, nothing: Value): Value {
  try {
    return text === undefined ? nothing : (JSON.parse(text) as Value);
  } catch {
    return nothing;
  }
}

/** All at once; a list that is no longer needed goes after that, for what is told twice there is told once. */
export function writeState({ sent, ...state }: SendingState): void {
  const kept = properties();
  const pieces = piecesOf([...new Set(sent)]).map((keys, at) => [`${SENT}${at}`, JSON.stringify(keys)] as const);
  kept?.setProperties({ [PROPERTY]: JSON.stringify(state), ...Object.fromEntries(pieces) });
  for (const name of kept?.getKeys() ?? [])
    if (name.startsWith(SENT) && Number(name.slice(SENT.length)) >= pieces.length) kept?.deleteProperty(name);
}

/** When the clock last rang to the end, by the workbook's time; nothing where nobody has switched it on. */
export function lastSending(clock: WallClock): Pick<CommandInput, 'lastSending'> {
  const { lastDone } = readState();
  return lastDone === 0 ? {} : { lastSending: clock.momentOf(new Date(lastDone)) };
}
