import type { JudgedThread } from '../../figures/facts/thread';
import { takenBy } from '../../figures/sections/personal';
import { dayOf } from '../../values/moment';
import { columnsFor, factTable } from './factTable';

const { text, whole, day, moment, yesNo } = columnsFor<JudgedThread>();

/** Inquiries from the first unanswered contact to the answer. How late an open one is follows from its deadline. */
export const threadTable = factTable<JudgedThread>(
  'threads',
  {
    opened_on: day(({ openedAt }) => dayOf(openedAt)),
    opened_at: moment(({ openedAt }) => openedAt),
    party: whole(({ party }) => party),
    state: text(({ state }) => state),
    response_seconds: whole(({ response }) => (response === null ? null : Math.round(response * 60))),
    target_minutes: whole(({ target }) => target),
    inbound_rows: whole(({ inboundCount }) => inboundCount),
    is_open: yesNo(({ answeredAt }) => answeredAt === null),
    deadline: moment(({ openedAt, target, answeredAt }, { facts }) =>
      answeredAt === null ? facts.calendar.deadline(openedAt, target) : null,
    ),
    is_answer_timed: yesNo(({ answerEntered }) => answerEntered !== null),
    is_from_memory: yesNo(({ answerEntered }) => answerEntered === 'fromMemory'),
    taken_by: text(takenBy),
    line: text(({ inbound }) => inbound[0]?.contact.line ?? ''),
    channel: text(({ inbound }) => inbound[0]?.contact.channel ?? ''),
  },
  ({ facts }) =>
    (visit) => {
      facts.threadList.each(visit);
    },
);
