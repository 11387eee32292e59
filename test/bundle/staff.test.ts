import type { HeadlessAddOn } from '../../local/runBundle';
import type { Given, Taken } from '../../src/pages/bridge/doors';
import { addOnIn, columnOf, runWell, sheetNamed, textOf, valuesButJournal, valuesOf } from './addOn';
import { demoRegister } from './registers';

let addOn: HeadlessAddOn;
beforeEach(async () => {
  addOn = await addOnIn(await demoRegister('en'));
});

function change(wanted: Taken<'changeStaff'>): Given<'changeStaff'> {
  return addOn.runtime.scriptRun('changeStaff', wanted) as Given<'changeStaff'>;
}

/** Rows of a table whose cell under a heading holds a text. */
function rowsWith(table: string, heading: string, text: string): readonly unknown[][] {
  const sheet = sheetNamed(addOn.data(), table);
  return valuesOf(sheet).filter((cells) => textOf(cells[columnOf(sheet, heading)]) === text);
}

/** Lines of a task sheet, each as one text. */
function taskLines(by: HeadlessAddOn, role: string): readonly string[] {
  return valuesOf(sheetNamed(by.data(), `Tasks – ${role}`)).map((cells) => JSON.stringify(cells));
}

const ORLOV = 'Dmitriy Orlov';
const GUSEVA = 'Marina Guseva';
const ERSHOVA = 'Natalya Ershova';

describe('somebody who leaves', () => {
  const leaving = {
    kind: 'leaving',
    name: ORLOV,
    until: '2026-11-30',
    clients: [GUSEVA, ERSHOVA],
    deals: ['Alina Titova'],
    steps: 'Alina Titova',
  } as const;

  test('hands over clients, open deals and the rest in one run; what was done stays with who did it', () => {
    const past = {
      contacts: rowsWith('Contacts', 'Employee', ORLOV).length,
      sales: rowsWith('Sales', 'Seller', ORLOV).length,
      won: rowsWith('Clients', 'Won by', ORLOV).length,
    };
    const closed = rowsWith('Deals', 'Seller', ORLOV).filter((cells) =>
      cells.some((cell) => cell === 'Won' || cell === 'Lost'),
    );
    const answer = change(leaving);
    expect(answer).toMatchObject({ ok: true });
    expect(rowsWith('Clients', 'Account manager', ORLOV)).toEqual([]);
    expect(rowsWith('Deals', 'Seller', ORLOV)).toHaveLength(closed.length);
    expect(rowsWith('Contacts', 'Employee', ORLOV)).toHaveLength(past.contacts);
    expect(rowsWith('Sales', 'Seller', ORLOV)).toHaveLength(past.sales);
    expect(rowsWith('Clients', 'Won by', ORLOV)).toHaveLength(past.won);
    const [row] = rowsWith('Staff', 'Name', ORLOV);
    expect(row).toContain('Alina Titova');
    expect(answer.groups.flatMap(({ lines }) => lines).join('\n')).toContain('orlov@karandash.example');
    const runs = new Set(
      valuesOf(sheetNamed(addOn.data(), 'Journal')).flatMap((cells) =>
        cells[3] === 'Hand-over' ? textOf(cells[0]) : [],
      ),
    );
    expect([...runs]).toEqual([answer.run]);
  });

  test('undone, every cell is as it was', () => {
    const before = valuesButJournal(addOn.data());
    const { run } = change(leaving);
    expect(valuesButJournal(addOn.data())).not.toEqual(before);
    expect(addOn.runtime.scriptRun('undoRun', run)).toMatchObject({ ok: true });
    expect(valuesButJournal(addOn.data())).toEqual(before);
  });

  test('after the last day nothing is left with them, and the heir sees whose it was', async () => {
    change(leaving);
    const later = await addOnIn(addOn.data(), { now: 46357.375 });
    runWell(later, 'refreshEverything');
    const texts = ['inbound', 'active sales', 'client care', 'documents'].flatMap((role) => taskLines(later, role));
    expect(texts.filter((line) => line.includes(`"${ORLOV}"`))).toEqual([]);
    expect(texts.filter((line) => line.includes(`Instead of ${ORLOV}, who has left.`)).length).toBeGreaterThan(0);
  });

  test('is not let go while nobody is named for what is theirs', () => {
    const before = valuesButJournal(addOn.data());
    expect(change({ ...leaving, deals: [] })).toMatchObject({ ok: false, run: '' });
    expect(change({ ...leaving, steps: ORLOV })).toMatchObject({ ok: false, run: '' });
    expect(valuesButJournal(addOn.data())).toEqual(before);
  });

  test('what they changed lately is shown out of the Journal', () => {
    const sheet = sheetNamed(addOn.data(), 'Clients');
    const [, first = []] = valuesOf(sheet);
    const id = textOf(first[0]);
    const row = { row: 2, id, column: 'doNotContact', before: '', after: 'yes' };
    addOn.runtime.scriptRun('changeClient', row);
    const { groups, needs } = addOn.runtime.scriptRun('leavingOf', ORLOV) as Given<'leavingOf'>;
    expect(needs.deals).toBe(true);
    expect(groups.flatMap(({ lines }) => lines).join('\n')).toContain(`Clients ${id}`);
  });
});

describe('somebody new', () => {
  const joining = {
    kind: 'joining',
    name: ' Oleg Novikov ',
    email: 'novikov@karandash.example',
    roles: ['active'],
    from: '2026-11-23',
  } as const;

  test('stands in Staff, and reads what to open and where to begin', () => {
    const { ok, groups } = change(joining);
    expect(ok).toBe(true);
    expect(rowsWith('Staff', 'Name', 'Oleg Novikov')).toHaveLength(1);
    const [day, list] = groups;
    expect(day?.title).toBe('The day of Oleg Novikov');
    expect(list?.lines.length).toBeGreaterThan(0);
    runWell(addOn, 'refreshEverything');
    const own = taskLines(addOn, 'active sales').filter((line) => line.includes('"Oleg Novikov"'));
    expect(own.length).toBe(list?.lines.length);
  });

  test('is not added twice', () => {
    change(joining);
    expect(change(joining)).toMatchObject({ ok: false, run: '' });
  });

  test('undone, the row is gone', () => {
    const before = valuesButJournal(addOn.data());
    const { run } = change(joining);
    addOn.runtime.scriptRun('undoRun', run);
    expect(valuesButJournal(addOn.data())).toEqual(before);
  });
});

describe('a holiday', () => {
  test('is written into Staff and ends before its time by a press', () => {
    const holiday = {
      kind: 'holiday',
      name: ORLOV,
      from: '2026-11-23',
      until: '2026-11-27',
      substitute: 'Alina Titova',
    } as const;
    expect(change(holiday)).toMatchObject({ ok: true });
    const { people } = addOn.runtime.scriptRun('staffHere', null) as Given<'staffHere'>;
    expect(people.find(({ name }) => name === ORLOV)).toMatchObject({ isAway: true });
    expect(change({ ...holiday, from: '', until: '', substitute: '' })).toMatchObject({ ok: true });
    const back = addOn.runtime.scriptRun('staffHere', null) as Given<'staffHere'>;
    expect(back.people.find(({ name }) => name === ORLOV)).toMatchObject({ isAway: false });
  });

  test.each([
    ['that is over', { until: '2026-11-20', from: '2026-11-16' }],
    ['that ends before it begins', { until: '2026-11-25', from: '2026-11-26' }],
    ['with oneself as substitute', { substitute: ORLOV }],
    ['of nobody', { name: '' }],
  ])('%s writes nothing', (_what, wrong) => {
    const holiday = { kind: 'holiday', name: ORLOV, from: '2026-11-23', until: '2026-11-27', substitute: '' } as const;
    const before = valuesButJournal(addOn.data());
    expect(change({ ...holiday, ...wrong })).toMatchObject({ ok: false, run: '' });
    expect(valuesButJournal(addOn.data())).toEqual(before);
  });
});
