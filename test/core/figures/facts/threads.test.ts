import { factsOf } from '../../../../src/core/figures/facts/facts';
import { HIDDEN_NUMBER } from '../../../../src/core/register/schema/readPhone';
import type { Contact } from '../../../../src/core/register/tables/contacts';
import type { Rows } from '../../../../src/core/register/tables/rows';
import { DEFAULT_SETTINGS } from '../../../../src/core/register/tables/settings';
import { openThreads, overdueMinutes, responsibleFor } from '../../../../src/core/figures/facts/openThreads';
import type { JudgedThread } from '../../../../src/core/figures/facts/thread';
import { aClient, aContact, aRegister, when } from '../../../builders/rows';

/** Tuesday evening; contacts without a day are of that Tuesday. */
const NOW = '2026-03-10T17:00';
const DAY = '2026-03-10';

function moment(time: string): number {
  return when(time.includes('-') ? time : `${DAY}T${time}`);
}

/** A missed call of Alfa. */
function call(time: string, overrides: Partial<Contact> = {}): Contact {
  return aContact({ at: moment(time), client: 'Alfa', ...overrides });
}

/** A call back to Alfa that reached, unless it did not. */
function back(time: string, overrides: Partial<Contact> = {}): Contact {
  return aContact({ at: moment(time), client: 'Alfa', direction: 'out', result: 'reached', ...overrides });
}

function answered(time: string): Partial<Contact> {
  return { answeredAt: moment(time) };
}

function threadsOf(contacts: readonly Contact[], rows: Partial<Rows> = {}, now = NOW): readonly JudgedThread[] {
  return factsOf(aRegister({ contacts, ...rows }), DEFAULT_SETTINGS, when(now)).threads;
}

describe('one thread', () => {
  it('an inquiry of today without a time has waited for nothing before work begins, and not for less', () => {
    expect(threadsOf([call(DAY)], {}, `${DAY}T08:00`)).toMatchObject([{ waited: 0, waitedClock: 0 }]);
  });

  it('is of one caller: two hidden numbers are two who wait', () => {
    const hidden = { client: '', phone: HIDDEN_NUMBER };
    expect(threadsOf([call('10:00', { ...hidden, id: 'C-1' }), call('10:10', { ...hidden, id: 'C-2' })])).toHaveLength(
      2,
    );
  });

  it('holds both calls of 10:00 and 10:40 until the reply of 10:45: 45 minutes', () => {
    const threads = threadsOf([call('10:00'), call('10:40'), back('10:45')]);
    expect(threads).toMatchObject([{ response: 45, state: 'late', inbound: [{}, {}] }]);
  });

  it('remembers the first attempt: missed 10:00 and 10:10, not reached 10:20, reached 11:00', () => {
    const [thread, ...others] = threadsOf([
      call('10:00'),
      call('10:10'),
      back('10:20', { result: 'noAnswer' }),
      back('11:00'),
    ]);
    expect(others).toEqual([]);
    expect(thread).toMatchObject({ attempt: 20, response: 60, attempts: [{}] });
  });

  it('is over with the answer: the next call opens another', () => {
    const threads = threadsOf([call('10:00'), back('10:05'), call('12:00')]);
    expect(threads.map(({ state, response }) => ({ state, response }))).toEqual([
      { state: 'inTime', response: 5 },
      { state: 'overdue', response: null },
    ]);
  });

  it('belongs to one party: the reply to another does not close it', () => {
    expect(threadsOf([call('10:00'), back('10:05', { client: 'Beta' })])).toMatchObject([{ response: null }]);
  });

  it('of a client goes on over phone, e-mail and name', () => {
    const clients = [aClient({ name: 'Alfa', phone: ['+79130000001'], email: ['a@alfa.ru'] })];
    const contacts = [
      call('10:00', { client: '', phone: '+79130000001' }),
      call('10:05', { client: '', email: 'a@alfa.ru', channel: 'email' }),
      back('10:10', { client: 'ALFA' }),
    ];
    expect(threadsOf(contacts, { clients })).toMatchObject([{ response: 10, inbound: [{}, {}] }]);
  });

  it('keeps the minutes by the clock beside the working ones', () => {
    const contacts = [call('2026-03-07T15:00'), back('2026-03-08T12:00')];
    expect(threadsOf(contacts)).toMatchObject([{ response: 0, waited: 0, waitedClock: 1260 }]);
  });
});

describe('who answers', () => {
  it.each([
    { title: 'a call that reached', reply: back('10:30'), response: 30 },
    { title: 'a call with interest', reply: back('10:30', { result: 'lead' }), response: 30 },
    { title: 'a call that was refused', reply: back('10:30', { result: 'refused' }), response: 30 },
    { title: 'a call that ended in a deal', reply: back('10:30', { result: 'deal' }), response: 30 },
    { title: 'a meeting', reply: back('10:30', { channel: 'meeting' }), response: 30 },
    { title: 'an e-mail nobody marked', reply: back('10:30', { channel: 'email', result: null }), response: 30 },
    { title: 'a message', reply: back('10:30', { channel: 'messenger', result: null }), response: 30 },
    { title: 'a contact by another channel', reply: back('10:30', { channel: 'other', result: null }), response: 30 },
  ])('$title', ({ reply, response }) => {
    expect(threadsOf([call('10:00'), reply])).toMatchObject([{ response, attempts: [] }]);
  });

  it.each([
    { title: 'a call that did not reach', reply: back('10:30', { result: 'noAnswer' }) },
    { title: 'a call without a result', reply: back('10:30', { result: null }) },
    { title: 'a call marked as a wrong number', reply: back('10:30', { result: 'spam' }) },
    { title: 'a meeting nobody came to', reply: back('10:30', { channel: 'meeting', result: 'noAnswer' }) },
    { title: 'an e-mail that bounced', reply: back('10:30', { channel: 'email', result: 'noAnswer' }) },
  ])('not $title, which is an attempt', ({ reply }) => {
    expect(threadsOf([call('10:00'), reply])).toMatchObject([{ response: null, attempt: 30, attempts: [{}] }]);
  });

  it('the earlier of the answer typed into the row and the call back', () => {
    expect(threadsOf([call('10:00', answered('10:20')), back('10:30')])).toMatchObject([{ response: 20 }]);
    expect(threadsOf([call('10:00', answered('10:50')), back('10:30')])).toMatchObject([{ response: 30 }]);
  });

  it('an answer typed into any row of the thread', () => {
    expect(threadsOf([call('10:00'), call('10:10', answered('10:25'))])).toMatchObject([{ response: 25 }]);
  });

  it('the earliest of the answers typed into its rows', () => {
    const [early, late] = [answered('10:25'), answered('12:00')];
    expect(threadsOf([call('10:00', late), call('10:10', early)])).toMatchObject([{ response: 25 }]);
    expect(threadsOf([call('10:00', early), call('10:10', late)])).toMatchObject([{ response: 25 }]);
  });
});

describe('at the very same time', () => {
  it('a call comes before the reply', () => {
    expect(threadsOf([back('10:00'), call('10:00')])).toMatchObject([{ response: 0, state: 'inTime' }]);
  });

  it('two calls are one thread', () => {
    expect(threadsOf([call('10:00'), call('10:00')])).toHaveLength(1);
  });

  it('a reply comes before an attempt, which then has nothing to try for', () => {
    const contacts = [call('10:00'), back('10:10', { result: 'noAnswer' }), back('10:10')];
    expect(threadsOf(contacts)).toMatchObject([{ response: 10, attempt: 10, attempts: [] }]);
  });

  it('a typed answer comes before an attempt', () => {
    const contacts = [call('10:00', answered('10:10')), back('10:10', { result: 'noAnswer' })];
    expect(threadsOf(contacts)).toMatchObject([{ response: 10, attempts: [] }]);
  });

  it('a new call comes before the typed answer of the earlier one and is answered with it', () => {
    const contacts = [call('10:00', answered('10:10')), call('10:10')];
    expect(threadsOf(contacts)).toMatchObject([{ response: 10, inbound: [{}, {}] }]);
  });

  it('a call a second after the answer waits for itself', () => {
    const contacts = [call('10:00', answered('10:10')), call('10:10:01')];
    expect(threadsOf(contacts)).toMatchObject([{ response: 10 }, { response: null }]);
  });
});

describe('an answer typed into the row', () => {
  it.each([
    { title: 'before the contact is treated as blank', time: '09:59', response: null },
    { title: 'in the same minute took none', time: '10:00', response: 0 },
    { title: 'later counts from the contact', time: '10:12', response: 12 },
    { title: 'on the next day counts working minutes', time: '2026-03-10T16:59', response: 419 },
    { title: 'after now is treated as blank', time: '17:01', response: null },
  ])('$title', ({ time, response }) => {
    expect(threadsOf([call('10:00', answered(time))])).toMatchObject([{ response }]);
  });

  it('of a date alone is the first working minute of that day', () => {
    const contact = call('2026-03-09T17:30', answered('2026-03-10'));
    expect(threadsOf([contact])).toMatchObject([{ response: 30 }]);
  });

  it('on our own call is nobody’s answer', () => {
    const contacts = [call('10:00'), back('10:10', { result: 'noAnswer', ...answered('10:12') })];
    expect(threadsOf(contacts)).toMatchObject([{ response: null }]);
  });

  it('closes only the thread of its row', () => {
    const contacts = [call('10:00', answered('12:00')), back('10:30'), call('11:00')];
    expect(threadsOf(contacts)).toMatchObject([{ response: 30 }, { response: null }]);
  });
});

describe('who waits for nothing', () => {
  it.each([{ result: 'spam' as const }, { result: 'notClient' as const }])('a contact marked $result', ({ result }) => {
    expect(threadsOf([call('10:00', { result })])).toEqual([]);
  });

  it('spam neither joins nor closes a thread that is open', () => {
    const contacts = [call('10:00'), call('10:10', { result: 'spam', ...answered('10:11') }), back('10:30')];
    expect(threadsOf(contacts)).toMatchObject([{ response: 30, inbound: [{}] }]);
  });

  it('when the first call turns out to be spam the thread begins with the second', () => {
    expect(threadsOf([call('10:00', { result: 'spam' }), call('10:10'), back('10:30')])).toMatchObject([
      { response: 20 },
    ]);
  });

  it('a contact that names nobody', () => {
    expect(threadsOf([call('10:00', { client: '' })])).toEqual([]);
  });

  it.each([
    { title: 'without a direction', overrides: { direction: null } },
    { title: 'without a date', overrides: { at: null } },
    { title: 'dated after now', overrides: { at: moment('17:01') } },
  ])('a contact $title', ({ overrides }) => {
    expect(threadsOf([call('10:00', overrides)])).toEqual([]);
  });

  it('but one without a channel does, for half an hour', () => {
    expect(threadsOf([call('10:00', { channel: null })])).toMatchObject([{ target: 30, state: 'overdue' }]);
  });
});

describe('the state of a thread', () => {
  const form = (now: string, ...replies: Contact[]): unknown =>
    threadsOf([call('10:00', { channel: 'email' }), ...replies], {}, `${DAY}T${now}`)[0]?.state;

  it.each([
    { title: 'just come', now: '10:00', state: 'waiting' },
    { title: 'at 74 % of the target', now: '10:22:12', state: 'waiting' },
    { title: 'at 75 %', now: '10:22:30', state: 'soon' },
    { title: 'at 100 %', now: '10:30', state: 'soon' },
    { title: 'at 101 %', now: '10:30:18', state: 'overdue' },
  ])('$title it is $state', ({ now, state }) => {
    expect(form(now)).toBe(state);
  });

  it('with an attempt it is soon, and overdue all the same when time is up', () => {
    const attempt = back('10:05', { result: 'noAnswer' });
    expect([form('10:06', attempt), form('10:31', attempt)]).toEqual(['soon', 'overdue']);
  });

  it.each([
    { reply: '10:30', state: 'inTime' },
    { reply: '10:30:01', state: 'late' },
  ])('answered at $reply with half an hour to answer it is $state', ({ reply, state }) => {
    expect(form('12:00', back(reply))).toBe(state);
  });

  it('is judged by the channel that opened it', () => {
    const [thread] = threadsOf([call('10:00', { channel: 'email' }), call('10:01'), back('10:25')]);
    expect(thread).toMatchObject({ target: 30, state: 'inTime' });
  });

  it('does not run out at night', () => {
    expect(threadsOf([call('2026-03-09T17:50')], {}, '2026-03-10T09:04')).toMatchObject([
      { state: 'soon', waited: 14 },
    ]);
  });
});

describe('the list of those who wait', () => {
  const contacts = [
    call('16:50', { client: 'Just now' }),
    call('10:00', { client: 'Six hours', employee: 'Ann' }),
    call('16:20', { client: 'Letter', channel: 'email' }),
    call('16:35', { client: 'Answered' }),
    back('16:40', { client: 'Answered' }),
  ];
  const facts = factsOf(
    aRegister({ contacts, clients: [aClient({ name: 'Letter', manager: 'Bob' })] }),
    DEFAULT_SETTINGS,
    when(NOW),
  );

  it('begins with the longest beyond their target and leaves out the answered', () => {
    const listed = openThreads(facts).map((thread) => [facts.parties[thread.party]?.name, overdueMinutes(thread)]);
    expect(listed).toEqual([
      ['Six hours', 405],
      ['Letter', 10],
      ['Just now', -5],
    ]);
  });

  it.each([
    {
      title: 'of two equally late the one who has waited longer comes first',
      // Both are ten minutes beyond their target: a letter has half an hour and a call a quarter.
      one: call('16:35', { client: 'Alfa', channel: 'call', id: 'C-1' }),
      other: call('16:20', { client: 'Beta', channel: 'email', id: 'C-2' }),
      first: 'Beta',
    },
    {
      title: 'of two who came at the same minute the first by name comes first, whatever their rows',
      one: call('16:20', { client: 'Beta', id: 'C-1', row: 2 }),
      other: call('16:20', { client: 'Alfa', id: 'C-2', row: 3 }),
      first: 'Alfa',
    },
  ])('$title', ({ one, other, first }) => {
    for (const both of [
      [one, other],
      [other, one],
    ]) {
      const tied = factsOf(aRegister({ contacts: both }), DEFAULT_SETTINGS, when(NOW));
      const late = openThreads(tied).map(overdueMinutes);
      expect(late[0]).toBe(late[1]);
      expect(tied.parties[openThreads(tied)[0]?.party ?? -1]?.name).toBe(first);
    }
  });

  it('names whoever took the contact, else the account manager, else nobody', () => {
    expect(openThreads(facts).map((thread) => responsibleFor(facts, thread))).toEqual(['Ann', 'Bob', '']);
  });
});
