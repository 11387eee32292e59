import { writeImport, type ImportAnswer, type WrittenImport } from '../../local/register/writeImport';
import type { HeadlessAddOn } from '../../local/runBundle';
import { copyWorkbook } from '../../local/store/copyWorkbook';
import type { WorkbookData } from '../../local/store/workbookData';
import type { ImportPlan } from '../../src/core/register/foreign/importPlan';
import type { CellValue } from '../../src/core/register/schema/cell';
import { partsOf } from '../../src/core/register/stagedImport';
import { addOnIn, builtFiles, columnOf, NOW, runWell, sheetNamed, smallRegister, textOf, valuesOf } from './addOn';

let register: WorkbookData;
let addOn: HeadlessAddOn;
beforeAll(async () => {
  const first = await addOnIn(await smallRegister());
  runWell(first, 'refreshEverything');
  register = first.data();
});
beforeEach(async () => {
  addOn = await addOnIn(register);
});

type Plan = Pick<ImportPlan, 'table' | 'key' | 'added' | 'edits'> & Partial<Pick<ImportPlan, 'gone'>>;

/** Sales of an export, known by their number in it. */
function salesPlan(rows: number, edits: Plan['edits'] = []): Plan {
  const added = Array.from({ length: rows }, (_none, index) => {
    const cells: Record<string, CellValue> = {
      date: { serial: Math.floor(NOW) - 10 - (index % 300) },
      client: `Фирма ${index % 900}`,
      revenue: 100 + index,
      deal: `A-${index}`,
    };
    return { sources: [], cells, standing: 0 };
  });
  return { table: 'sales', key: ['deal'], added, edits };
}

function call(name: string, value: unknown, at = addOn): ImportAnswer {
  return at.runtime.scriptRun(name, value) as ImportAnswer;
}

/** A sale whose document accounting no longer has. */
const GONE = { row: 3, id: 'S-AAAAA3', known: { client: 'Ромашка', revenue: '2 000,00' } };

/** Hands a plan over, all but the last call. */
function handOver(plan: Plan, at = addOn): { readonly run: string; readonly parts: number } {
  const { run } = call('beginImport', { table: plan.table, key: plan.key }, at);
  const parts = partsOf(plan);
  parts.forEach((part, index) => call('stageImport', { ...part, run, part: index }, at));
  return { run, parts: parts.length };
}

function sales(data: WorkbookData = addOn.data()): readonly (readonly unknown[])[] {
  return valuesOf(sheetNamed(data, 'Продажи'))
    .slice(1)
    .filter((row) => row.length > 0);
}

function salesIds(): readonly string[] {
  return valuesOf(sheetNamed(addOn.data(), 'Продажи')).map(([id]) => textOf(id));
}

/** Sales without the ids that are drawn by lot. */
function contents(data: WorkbookData = addOn.data()): readonly string[] {
  return sales(data)
    .map((row) => JSON.stringify(row.slice(1)))
    .sort();
}

function sheetNames(): readonly string[] {
  return addOn.data().sheets.map(({ name }) => name);
}

function journalOf(data: WorkbookData): readonly (readonly unknown[])[] {
  const before = valuesOf(sheetNamed(register, 'Журнал')).length;
  return valuesOf(sheetNamed(data, 'Журнал')).slice(before);
}

describe('an import that arrives in blocks', () => {
  test('changes nothing until its last call, and then all at once', () => {
    const { run, parts } = handOver(salesPlan(3));
    expect(sales()).toEqual(sales(register));
    expect(addOn.data().sheets.find(({ name }) => name === 'Идёт импорт')?.hidden).toBe(true);
    const done = call('commitImport', { run, parts });
    expect(done).toMatchObject({ ok: true, added: 3, changed: 0, meanwhile: 0, leftAlone: 0 });
    expect(done.message).toMatch(/^Готово: добавлено строк: 3/);
    expect(sales()).toHaveLength(sales(register).length + 3);
    expect(sheetNames()).toEqual(register.sheets.map(({ name }) => name));
  });

  test('gives its rows ids and their phones one form, and is one line of the Journal', async () => {
    const plan: Plan = {
      table: 'clients',
      key: ['name'],
      added: ['Альфа', 'Бета'].map((name) => ({
        sources: [],
        cells: { name, phone: '8 (943) 111-22-33' },
        standing: 0,
      })),
      edits: [],
    };
    const { data } = writeImport(register, plan, { now: NOW, files: await builtFiles() });
    const clients = sheetNamed(data, 'Клиенты');
    const rows = valuesOf(clients).slice(2);
    const phone = columnOf(clients, 'Телефон');
    expect(rows.map((row) => [textOf(row[0]).slice(0, 2), row[1], row[phone]])).toEqual([
      ['K-', 'Альфа', '+79431112233'],
      ['K-', 'Бета', '+79431112233'],
    ]);
    const [first, last] = rows.map(([id]) => textOf(id));
    expect(journalOf(data).map((line) => line.slice(3, 9))).toEqual([
      ['Импорт', 'Клиенты', `${first} … ${last}`, undefined, undefined, 'строк: 2'],
    ]);
  });

  test('changes cells of rows that are there, with what stood in them before told', () => {
    const comment = { row: 2, id: 'S-AAAAA2', known: {}, column: 'comment', before: '', after: 'по акту' };
    const gone = { ...comment, id: 'S-GONE22', row: 9 };
    const { run, parts } = handOver({
      ...salesPlan(1),
      edits: [comment, gone].map((edit) => ({ ...edit, source: { sheet: '', row: 1 } })),
    });
    expect(call('commitImport', { run, parts })).toMatchObject({
      ok: true,
      added: 1,
      changed: 1,
      leftAlone: 1,
    });
    expect(journalOf(addOn.data()).map((line) => line.slice(3, 9))).toContainEqual([
      'Импорт',
      'Продажи',
      'S-AAAAA2',
      'Комментарий',
      undefined,
      'по акту',
    ]);
    runWell(addOn, 'undoLastChange');
    expect(contents()).toEqual(contents(register));
  });

  test('takes out the rows that its source no longer has, as a part of the same run', () => {
    const done = call('commitImport', handOver({ ...salesPlan(1), gone: [GONE] }));
    expect(done).toMatchObject({ ok: true, added: 1, removed: 1, leftAlone: 0 });
    expect(done.message).toContain('Убрано строк, которых больше нет в источнике: 1.');
    expect(salesIds()).not.toContain('S-AAAAA3');
    expect(new Set(journalOf(addOn.data()).map(([run]) => run)).size).toBe(1);
    runWell(addOn, 'undoLastChange');
    expect(contents()).toEqual(contents(register));
    expect(salesIds()).toContain('S-AAAAA3');
  });

  test('and History names the row that is gone from a month that was closed', () => {
    const ofOctober = { row: 2, id: 'S-AAAAA2', known: { client: 'Ромашка', revenue: 1000.5 } };
    expect(call('commitImport', handOver({ ...salesPlan(0), gone: [ofOctober] }))).toMatchObject({ removed: 1 });
    runWell(addOn, 'refreshEverything');
    const told = valuesOf(sheetNamed(addOn.data(), 'История показателей')).map((row) => textOf(row[2]).trim());
    expect(told).toContainEqual(expect.stringMatching(/^удалена: S-AAAAA2 · 14\.10\.2026 · Ромашка · 1\s000,50/));
  });

  test('does not count a row that somebody else has deleted meanwhile', () => {
    const { run, parts } = handOver({ ...salesPlan(1), gone: [GONE] });
    addOn.runtime.store.remove(sheetNamed(addOn.data(), 'Продажи').id, 'rows', 2, 1);
    expect(salesIds()).not.toContain('S-AAAAA3');
    const done = call('commitImport', { run, parts });
    expect(done).toMatchObject({ ok: true, added: 1, removed: 0 });
    expect(done.message).not.toContain('Убрано строк');
  });

  test('leaves a row that says something else by now, and one beside which somebody has written', () => {
    const other = { row: 2, id: 'S-AAAAA2', known: { client: 'Ромашка', revenue: 1 } };
    const width = sheetNamed(addOn.data(), 'Продажи').columnCount;
    addOn.runtime.userEdit(`Продажи!${String.fromCharCode(65 + width - 1)}3`, 'сверено');
    const before = sales();
    expect(call('commitImport', handOver({ ...salesPlan(0), gone: [GONE, other] }))).toMatchObject({
      ok: true,
      removed: 0,
      leftAlone: 2,
    });
    expect(sales()).toEqual(before);
  });

  test('called twice writes once and answers the same', () => {
    const { run, parts } = handOver(salesPlan(4));
    const first = call('commitImport', { run, parts });
    const once = addOn.data();
    expect(call('commitImport', { run, parts })).toEqual(first);
    expect(addOn.data().sheets).toEqual(once.sheets);
  });

  test('does not write rows twice that somebody else has imported since they were planned', () => {
    const mine = handOver(salesPlan(5));
    const theirs = handOver(salesPlan(3));
    call('commitImport', theirs);
    expect(call('commitImport', mine)).toMatchObject({ ok: true, added: 2, meanwhile: 3 });
    expect(sales()).toHaveLength(sales(register).length + 5);
  });

  test('adds as many equal rows as were planned beside those that were there', () => {
    const equal = { date: { serial: Math.floor(NOW) }, client: 'Ромашка', revenue: 7 };
    const key = ['date', 'client', 'revenue'];
    const plan = (count: number, standing: number): Plan => {
      return {
        table: 'sales',
        key,
        added: Array.from({ length: count }, () => ({ sources: [], cells: equal, standing })),
        edits: [],
      };
    };
    call('commitImport', handOver(plan(2, 0)));
    expect(call('commitImport', handOver(plan(1, 2)))).toMatchObject({ added: 1, meanwhile: 0 });
    expect(sales()).toHaveLength(sales(register).length + 3);
  });

  test('is undone and put back as one, but for rows that somebody has worked on', () => {
    call('commitImport', handOver(salesPlan(6)));
    const imported = contents();
    runWell(addOn, 'undoLastChange');
    expect(contents()).toEqual(contents(register));
    runWell(addOn, 'redoLastChange');
    expect(contents()).toEqual(imported);
    const sheet = sheetNamed(addOn.data(), 'Продажи');
    const rows = valuesOf(sheet);
    const comment = columnOf(sheet, 'Комментарий');
    addOn.runtime.userEdit(`Продажи!${String.fromCharCode(65 + comment)}${rows.length - 1}`, 'сверено');
    const message = runWell(addOn, 'undoLastChange');
    expect(message).toContain(`оставлено как есть: Продажи ${textOf(rows[rows.length - 2]?.[0])}`);
    expect(sales()).toHaveLength(sales(register).length + 1);
  });

  test.each([
    [
      'a sheet that is not there',
      { table: 'sales', key: [] },
      (data: WorkbookData) =>
        data.sheets.splice(
          data.sheets.findIndex(({ name }) => name === 'Продажи'),
          1,
        ),
      /Листа «Продажи» в таблице нет/,
    ],
    [
      'a column that is not there',
      { table: 'sales', key: [] },
      (data: WorkbookData) =>
        (sheetNamed(data, 'Продажи').rows[0]![columnOf(sheetNamed(data, 'Продажи'), 'Сделка')] = {
          value: 'Наше',
        }),
      /нет столбца/,
    ],
  ])('says in one sentence that %s stops it, and writes nothing', async (_what, _subject, spoil, sentence) => {
    const data = copyWorkbook(register);
    spoil(data);
    const { data: after, imported }: WrittenImport = writeImport(data, salesPlan(2), {
      now: NOW,
      files: await builtFiles(),
    });
    expect(imported).toMatchObject({ ok: false, added: 0 });
    expect(imported.message).toMatch(sentence);
    expect(after).toBe(data);
  });

  test('of which a block is missing writes nothing and says so', () => {
    const { run } = handOver(salesPlan(2));
    expect(call('commitImport', { run, parts: 2 })).toMatchObject({
      ok: false,
      message: expect.stringMatching(/^Часть 2 импорта не дошла/),
    });
    expect(sales()).toEqual(sales(register));
  });

  test('that was dropped leaves nothing behind', () => {
    const { run, parts } = handOver(salesPlan(2));
    call('dropImport', { run });
    expect(sheetNames()).not.toContain('Идёт импорт');
    expect(call('commitImport', { run, parts })).toMatchObject({
      ok: false,
      message: expect.stringMatching(/уже не идёт/),
    });
  });

  test.each([
    [
      'more rows than a block holds',
      { rows: Array.from({ length: 5001 }, () => ({ cells: {}, standing: 0 })), edits: [] },
    ],
    ['a column nobody knows', { rows: [{ cells: { constructor: 'x' }, standing: 0 }], edits: [] }],
    ['a number that is none', { rows: [{ cells: { revenue: { serial: 'x' } }, standing: 0 }], edits: [] }],
    ['a text that no cell holds', { rows: [{ cells: { client: 'x'.repeat(50_001) }, standing: 0 }], edits: [] }],
    ['no rows at all', { rows: null, edits: [] }],
  ])('takes nothing that a page of ours never sends: %s', (_what, block) => {
    const { run } = call('beginImport', { table: 'sales', key: [] });
    expect(() => call('stageImport', { run, part: 0, ...block })).toThrow(/stageImport/);
  });

  test('text can never become a formula', () => {
    const plan: Plan = {
      ...salesPlan(0),
      added: [{ sources: [], cells: { client: '=1+1', comment: '+7', deal: '007' }, standing: 0 }],
    };
    call('commitImport', handOver(plan));
    expect(sales().at(-1)).toEqual(expect.arrayContaining(['=1+1', '+7', '007']));
    expect(JSON.stringify(sheetNamed(addOn.data(), 'Продажи').rows)).not.toContain('formula');
  });
});

describe('an import that is cut short', () => {
  /** The last call is cut short at one of its calls to Google; answers whether it came so far. */
  function cutAt(call_: number, plan: Plan): { readonly run: string; readonly parts: number; readonly isCut: boolean } {
    const under = handOver(plan);
    addOn.runtime.calls.reset();
    let isCut = false;
    addOn.runtime.calls.beforeCall = (_method, made) => {
      if (made < call_) return;
      isCut = true;
      throw new Error('cut short');
    };
    call('commitImport', under);
    addOn.runtime.calls.beforeCall = null;
    return { ...under, isCut };
  }

  const edit = {
    row: 2,
    id: 'S-AAAAA2',
    known: {},
    column: 'comment',
    before: '',
    after: 'по акту',
    source: { sheet: '', row: 1 },
  };
  const plan: Plan = { ...salesPlan(3, [edit]), gone: [GONE] };

  test('at whatever moment is written once by its next try, and one undo takes it back', async () => {
    const whole = await addOnIn(register);
    call('commitImport', handOver(plan, whole), whole);
    for (let at = 1; ; at++) {
      addOn = await addOnIn(register);
      const { run, parts, isCut } = cutAt(at, plan);
      if (!isCut) break;
      expect([at, call('commitImport', { run, parts })]).toMatchObject([at, { ok: true, added: 3, changed: 1 }]);
      expect([at, contents()]).toEqual([at, contents(whole.data())]);
      expect(sheetNames()).not.toContain('Идёт импорт');
      runWell(addOn, 'undoLastChange');
      expect([at, contents()]).toEqual([at, contents(register)]);
    }
  });

  test('and never tried again is whole or not there after the next refresh', async () => {
    const whole = await addOnIn(register);
    call('commitImport', handOver(plan, whole), whole);
    const outcomes = new Set<string>();
    for (let at = 1; ; at += 3) {
      addOn = await addOnIn(register);
      const { isCut } = cutAt(at, plan);
      if (!isCut) break;
      runWell(addOn, 'refreshEverything');
      outcomes.add(JSON.stringify(contents()));
    }
    expect([...outcomes].sort()).toEqual(
      [contents(register), contents(whole.data())].map((rows) => JSON.stringify(rows)).sort(),
    );
  });

  test('before its last call is forgotten after an hour, by whatever command comes next', async () => {
    handOver(salesPlan(2));
    runWell(addOn, 'refreshEverything');
    expect(sheetNames()).toContain('Идёт импорт');
    addOn = await addOnIn(addOn.data(), { now: NOW + 0.1 });
    runWell(addOn, 'refreshEverything');
    expect(sheetNames()).not.toContain('Идёт импорт');
    expect(sales()).toEqual(sales(register));
  });
});

test('20,000 rows make no more calls than 20 do', () => {
  const few = handOver(salesPlan(20));
  addOn.runtime.calls.reset();
  call('commitImport', few);
  const callsOfFew = addOn.runtime.calls.count;
  const many = handOver({
    ...salesPlan(20_000),
    added: salesPlan(20_000).added.map((row, index) => ({ ...row, cells: { ...row.cells, deal: `B-${index}` } })),
  });
  addOn.runtime.calls.reset();
  const done = call('commitImport', many);
  expect(done).toMatchObject({ ok: true, added: 20_000 });
  expect(addOn.runtime.calls.count).toBeLessThanOrEqual(callsOfFew + 10);
  expect(addOn.runtime.calls.count).toBeLessThanOrEqual(60);
});
