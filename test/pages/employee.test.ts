import { employeeHere, rememberEmployee } from '../../src/pages/contact/employee';
import { analysed, at } from '../core/work/tasks/smallCompany';

const here = (...staff: readonly { name: string; email?: string; until?: string }[]) => ({
  analysis: analysed({
    staff: staff.map(({ name, email = '', until }) => ({
      name,
      email,
      roles: 'inbound',
      ...(until !== undefined && { until: at(until) }),
    })),
  }),
  card: null,
  left: 0,
});
const two = here({ name: 'Anna', email: 'Anna@shop.example' }, { name: 'Boris' });

describe('who of us sits here', () => {
  test('is whoever has this Google account in Staff, in whatever letters', () => {
    expect(employeeHere(two, 'anna@SHOP.example')).toBe('Anna');
  });

  test('is the only one who works here still', () => {
    expect(employeeHere(here({ name: 'Anna' }, { name: 'Left', until: '2020-01-01' }), '')).toBe('Anna');
  });

  test('is asked where two work and Google does not say who it is', () => {
    expect(employeeHere(two, '')).toBe('');
    expect(employeeHere(two, 'somebody@else.example')).toBe('');
    expect(employeeHere(null, 'anna@shop.example')).toBe('');
  });

  describe('once somebody was chosen in this browser', () => {
    const kept = new Map<string, string>();
    beforeAll(() => {
      const localStorage = {
        getItem: (name: string) => kept.get(name) ?? null,
        setItem: (name: string, value: string) => void kept.set(name, value),
      };
      Object.assign(globalThis, { localStorage });
      rememberEmployee('Boris');
    });
    afterAll(() => {
      Reflect.deleteProperty(globalThis, 'localStorage');
    });

    test('is whoever was chosen, whatever the Google account says', () => {
      expect(employeeHere(two, 'anna@shop.example')).toBe('Boris');
    });

    test('is not somebody who has left since, nor somebody of another company: nothing is counted for a stranger', () => {
      expect(employeeHere(here({ name: 'Anna' }, { name: 'Vera' }, { name: 'Boris', until: '2020-01-01' }), '')).toBe(
        '',
      );
      expect(employeeHere(here({ name: 'Anna' }), '')).toBe('Anna');
    });
  });
});
