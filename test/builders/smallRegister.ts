import { at, type TypedRows } from './typedRegister';

const call = { channel: 'call', line: 'Paper' } as const;
const olga = { employee: 'Olga' } as const;
const dmitry = { employee: 'Dmitry' } as const;

/**
 * Two months of a company small enough to count on the fingers. September: Mine buys (won by Dmitry) and School buys
 * (came by itself). October: both buy again, School less; Kindergarten comes and buys; Bank reacts with interest; a
 * spam call; a call nobody answers until Monday in November.
 */
export const SMALL_REGISTER: TypedRows = {
  settings: [
    { key: 'companyName', value: 'Pencil & Co' },
    { key: 'currency', value: 'RUB' },
  ],
  staff: [
    { name: 'Olga', roles: 'inbound' },
    { name: 'Dmitry', roles: 'active' },
    { name: 'Marina', roles: 'care' },
  ],
  clients: [
    { id: 'K-MINE', name: 'Mine', phone: '+73842100001', segment: 'Industry', seller: 'Dmitry', manager: 'Marina' },
    { id: 'K-SCHOOL', name: 'School', phone: '+73842100002', segment: 'Education', manager: 'Marina' },
    { id: 'K-KINDER', name: 'Kindergarten', phone: '+73842100003', segment: 'Education', manager: 'Marina' },
  ],
  contacts: [
    { id: 'C-01', at: at('2026-09-01T10:00'), direction: 'out', ...call, client: 'Mine', ...dmitry, result: 'lead' },
    { id: 'C-02', at: at('2026-09-02T10:00'), direction: 'in', ...call, client: 'School', ...olga, activity: 'Fair' },
    { id: 'C-03', at: at('2026-09-02T10:10'), direction: 'out', ...call, client: 'School', ...olga, result: 'reached' },
    {
      id: 'C-04',
      at: at('2026-10-05T10:00'),
      direction: 'out',
      ...call,
      client: 'Bank',
      ...dmitry,
      result: 'noAnswer',
    },
    {
      ...{ id: 'C-05', at: at('2026-10-06T10:00'), direction: 'out', ...call, client: 'Bank', ...dmitry },
      ...{ result: 'lead', nextStep: 'offer', nextStepOn: at('2026-12-01') },
    },
    {
      ...{ id: 'C-06', at: at('2026-10-07T10:00'), direction: 'in', ...call, client: 'Kindergarten', ...olga },
      ...{ answeredAt: at('2026-10-07T10:12'), activity: 'Fair', recording: 'https://calls.example/6' },
    },
    { id: 'C-07', at: at('2026-10-08T10:00'), direction: 'in', ...call, phone: '+73842100009', result: 'spam' },
    { id: 'C-08', at: at('2026-10-09T17:40'), direction: 'in', channel: 'email', email: 'new@firm.example', ...olga },
    { id: 'C-09', at: at('2026-10-12T09:40'), direction: 'out', channel: 'email', email: 'new@firm.example', ...olga },
    { id: 'C-10', at: at('2026-11-20T17:30'), direction: 'in', ...call, client: 'School', ...olga },
    { id: 'C-11', at: 'yesterday', direction: 'in', ...call, client: 'School', ...olga },
  ],
  sales: [
    { id: 'S-1', date: at('2026-09-03'), client: 'Mine', line: 'Paper', seller: 'Dmitry', revenue: 10000, cost: 8000 },
    { id: 'S-2', date: at('2026-09-04'), client: 'School', line: 'Paper', seller: 'Olga', revenue: 6000, cost: 4500 },
    { id: 'S-3', date: at('2026-10-03'), client: 'Mine', line: 'Paper', seller: 'Marina', revenue: 9000, cost: 6300 },
    { id: 'S-4', date: at('2026-10-09'), client: 'School', line: 'Boards', seller: 'Marina', revenue: 2000 },
    { id: 'S-5', date: at('2026-10-14'), client: 'Kindergarten', line: 'Boards', seller: 'Olga', revenue: 3000.5 },
  ],
  deals: [
    {
      ...{ id: 'D-1', openedOn: at('2026-09-01'), client: 'Mine', seller: 'Dmitry', amount: 10000, stage: 'won' },
      ...{ closedOn: at('2026-09-03') },
    },
    { id: 'D-2', openedOn: at('2026-10-06'), client: 'Bank', seller: 'Dmitry', amount: 20000, stage: 'offer' },
  ],
  documents: [
    {
      ...{ id: 'P-1', requestedAt: at('2026-10-07T11:00'), client: 'Kindergarten', type: 'invoice' },
      ...{ requestedBy: 'Olga', responsible: 'Olga' },
    },
  ],
  advertising: [{ month: at('2026-10-01'), activity: 'Fair', amount: 1500 }],
  plan: [
    { month: at('2026-10-01'), kpi: 'active.contacts', target: 4 },
    { month: at('2026-10-01'), kpi: 'sales.revenue', target: 14000 },
    { month: at('2026-10-01'), kpi: 'entry.withinTarget', target: 0.9 },
  ],
};
