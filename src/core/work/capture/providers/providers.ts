import type { SourceKind } from '../../../register/schema/choice';
import type { Provider } from '../received';
import { aircall } from './aircall';
import { anyCalls, threeCx } from './anyCalls';
import { form } from './form';
import { sheet } from './sheet';
import { mail } from './mail';
import { mango } from './mango';
import { megafon } from './megafon';
import { anyMessages, chatwoot, telegram } from './messages';
import { twilio } from './twilio';
import { uis } from './uis';
import { zadarma } from './zadarma';

/** Who may send, by the kind of the source; a new provider is one file and one line. */
export const PROVIDERS: Partial<Readonly<Record<SourceKind, Provider>>> = {
  mango,
  zadarma,
  uis,
  megafon,
  aircall,
  twilio,
  threeCx,
  calls: anyCalls,
  form,
  sheet,
  telegram,
  chatwoot,
  messages: anyMessages,
  mail,
};
