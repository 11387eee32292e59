import type { TypedCells } from '../../../src/core/register/tables/tables';
import { waitingSheet } from '../../../src/core/views/waiting';
import type { GeneratedSheet } from '../../../src/core/views/sheet';
import { textsOf } from '../../../src/language/textsOf';
import { analysisOf, at } from '../../builders/typedRegister';
import { shownSheet } from './shownSheet';

function waiting(contacts: readonly TypedCells[], clients: readonly TypedCells[] = []): GeneratedSheet {
  return waitingSheet({ analysis: analysisOf({ contacts, clients }, 'en'), texts: textsOf('en') });
}

function linesOf(sheet: GeneratedSheet): readonly string[] {
  return shownSheet(sheet, 'en').split('\n').slice(3);
}

function aCall(words: TypedCells): TypedCells {
  return { at: at('2026-11-20T17:30'), direction: 'in', channel: 'call', ...words };
}

describe('Waiting for reply', () => {
  it('says who waits, where to call, how long, until when and who should answer', () => {
    const client = { name: 'Mine', phone: '+7 384 210-00-01', manager: 'Marina' };
    expect(linesOf(waiting([aCall({ client: 'Mine' })], [client]))).toEqual([
      'Overdue | Mine | +73842100001 | Call | Marina | row 2 → Contacts!2 | 2026-11-20 17:30 | 30 | 15 | 15 | 2026-11-20 17:45 | –',
    ]);
  });

  it('puts the most overdue first, measured against the target of each channel', () => {
    const lines = linesOf(
      waiting([
        aCall({ client: 'Later', at: at('2026-11-20T17:48') }),
        aCall({ client: 'Letter', channel: 'email', at: at('2026-11-20T17:20') }),
        aCall({ client: 'Call' }),
      ]),
    );
    expect(lines.map((line) => line.split(' | ').slice(0, 2))).toEqual([
      ['Overdue', 'Call'],
      ['Overdue', 'Letter'],
      ['Due soon', 'Later'],
    ]);
  });

  it('leaves out who was answered', () => {
    const answered = aCall({ client: 'Mine', answeredAt: at('2026-11-20T17:40') });
    expect(linesOf(waiting([answered]))).toEqual([]);
  });

  it('counts attempts that did not reach', () => {
    const attempt = { ...aCall({ client: 'Mine' }), direction: 'out', at: at('2026-11-20T17:40'), result: 'noAnswer' };
    expect(
      linesOf(waiting([aCall({ client: 'Mine' }), attempt]))[0]
        ?.split(' | ')
        .at(-1),
    ).toBe('1');
  });

  it.each([
    { title: 'a phone nobody knows', words: { phone: '+7 923 123-45-67' }, shown: ['not known yet', '+79231234567'] },
    { title: 'a hidden number', words: { phone: 'hidden' }, shown: ['not known yet', 'hidden number'] },
    {
      title: 'a person without a company',
      words: { phone: '+79231234567', person: 'Anna' },
      shown: ['Anna', '+79231234567'],
    },
    { title: 'a letter', words: { channel: 'email', email: 'a@b.example' }, shown: ['not known yet', 'a@b.example'] },
  ])('shows $title', ({ words, shown }) => {
    const [line = ''] = linesOf(waiting([aCall(words)]));
    expect(line.split(' | ').slice(1, 3)).toEqual(shown);
  });

  it('sums up above the lines', () => {
    const sheet = waiting([aCall({ client: 'One' }), aCall({ client: 'Two', at: at('2026-11-23T08:55') })]);
    expect(sheet.cells[1]?.[0]).toBe('2 inquiries waiting, 1 overdue, the longest for 30 min of working time');
  });

  it('says so when nobody waits', () => {
    const answered = aCall({ client: 'One', answeredAt: at('2026-11-23T08:40') });
    expect(waiting([answered]).cells[1]?.[0]).toBe('Nobody waits: every inquiry is answered.');
  });

  it('praises nobody for a register without inquiries', () => {
    expect(waiting([]).cells[1]?.[0]).toBe('No inquiries yet: everybody who waits for an answer will stand here.');
  });
});
