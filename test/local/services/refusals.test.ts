import type { Runtime, RuntimeOptions } from '../../../local/services/runtime';
import { project, refusal } from './script';

const protectedMessage =
  'You are trying to edit a protected cell or object. Please contact the spreadsheet owner to remove protection if you need to edit.';

/** Runs each function of a project and tells how it ended: its value, or the message of its Exception. */
function outcome(runtime: Runtime, name: string): unknown {
  try {
    return runtime.run(name) ?? 'done';
  } catch (error) {
    return error instanceof Error && error.name === 'Exception' ? error.message : error;
  }
}

function endings(
  code: string,
  prepare: (runtime: Runtime) => void,
  options: RuntimeOptions = {},
): Record<string, unknown> {
  const bodies = code.trim().split('\n');
  const functions = bodies.map(
    (body, i) => `function f${i}() { const sheet = SpreadsheetApp.getActiveSheet(); ${body} }`,
  );
  const runtime = project(functions.join('\n'), options);
  prepare(runtime);
  return Object.fromEntries(bodies.map((body, i) => [body.trim(), outcome(runtime, `f${i}`)]));
}

describe('a typed column of a Google Table', () => {
  const refused = 'This operation is not allowed on cells in typed columns.';

  test('takes values and no formats or validations', () => {
    const ends = endings(
      `sheet.getRange('B2').setValue(5);
       sheet.getRange('B2').setBackground('red');
       sheet.getRange('A2').setNumberFormat('0');
       sheet.getRange('A2:C2').setNumberFormat('0');
       sheet.getRange('B3').setDataValidation(null);
       sheet.getRange('B3').insertCheckboxes();
       sheet.getRangeList(['B3']).setNumberFormat('0');`,
      (runtime) => runtime.makeTypedColumn('B2:B100'),
    );
    const [value, background, format, ...typed] = Object.values(ends);
    expect([value, background, format]).not.toContain(refused);
    expect(typed).toEqual([refused, refused, refused, refused]);
  });
});

describe('a tab that is no grid', () => {
  test('tells its type and name and does nothing else', () => {
    const refused = 'The action is not supported for the OBJECT sheet.';
    const ends = endings(
      `return String(sheet.getType());
       return sheet.getName();
       return sheet.getLastRow();
       return sheet.getRange('A1');
       sheet.appendRow([1]);`,
      (runtime) => runtime.makeObjectSheet('Sheet1'),
    );
    expect(Object.values(ends)).toEqual(['OBJECT', 'Sheet1', refused, refused, refused]);
  });
});

describe('the edge of what is frozen', () => {
  test.each([
    ["sheet.setFrozenColumns(1); sheet.getRange('A1:C1').merge();", "You can't merge frozen and non-frozen columns."],
    [
      "sheet.setFrozenRows(2); sheet.getRange('A1:A3').mergeVertically();",
      "You can't merge frozen and non-frozen rows.",
    ],
    [
      "sheet.getRange('A1:C1').merge(); sheet.setFrozenColumns(2);",
      "You can't freeze columns which contain only part of a merged cell.",
    ],
    ["sheet.setFrozenColumns(2); sheet.getRange('A1:B1').merge();", 'nothing was thrown'],
    ["sheet.setFrozenColumns(1); sheet.getRange('A1:C3').mergeVertically();", 'nothing was thrown'],
  ])('is kept: %s', (body, message) => {
    expect(refusal(body)).toBe(message);
  });
});

describe('a list of a validation', () => {
  const validate = (count: number): string =>
    `sheet.getRange('A1').setDataValidation(SpreadsheetApp.newDataValidation()
      .requireValueInList(Array.from({ length: ${count} }, (_, i) => 'v' + i)).build());`;

  test('has at most 500 items', () => {
    expect(refusal(validate(500))).toBe('nothing was thrown');
    expect(refusal(validate(501))).toBe(
      'The data validation rule has more items than the limit of 500. Use the "List from a range" criteria instead.',
    );
  });
});

describe('a protection with editors', () => {
  const protect = (runtime: Runtime): void => {
    const sheet = runtime.spreadsheet['getActiveSheet']?.() as Runtime['spreadsheet'];
    const range = sheet['getRange']?.('B2:B9') as Runtime['spreadsheet'];
    const protection = range['protect']?.() as Runtime['spreadsheet'];
    protection['removeEditors']?.([]);
    runtime.actAs('boris@example.com');
  };

  test('keeps a second user out of its cells, whatever the method, and says so beforehand', () => {
    const ends = endings(
      `sheet.getRange('A1').setValue(1);
       return sheet.getRange('B2').canEdit();
       return sheet.getRange('A2').canEdit();
       sheet.getRange('B2').setValue(1);
       sheet.getRange('A1:B3').clearContent();
       sheet.getRange('A1').copyTo(sheet.getRange('B5'));
       sheet.getRange('B2').setDataValidation(null);
       sheet.getRange('B2:C2').merge();
       sheet.deleteRow(4);
       sheet.getProtections(SpreadsheetApp.ProtectionType.RANGE)[0].remove();`,
      protect,
      { userEmail: 'anna@example.com' },
    );
    const [written, inside, outside, ...refused] = Object.values(ends);
    expect([inside, outside]).toEqual([false, true]);
    expect(written).not.toBe(protectedMessage);
    expect(new Set(refused)).toEqual(new Set([protectedMessage]));
  });

  test('keeps nobody out while nobody has chosen its editors, or when it only warns', () => {
    const ends = endings(
      `sheet.getRange('A1').setValue(1).getValue();`,
      (runtime) => {
        runtime.run('f0');
        (runtime.spreadsheet['getActiveSheet']?.() as Runtime['spreadsheet'])['protect']?.();
        runtime.actAs('boris@example.com');
      },
      { userEmail: 'anna@example.com' },
    );
    expect(Object.values(ends)).toEqual(['done']);
  });

  test('speaks the language of the account', () => {
    const ends = endings("sheet.getRange('B2').setValue(1);", protect, {
      userEmail: 'anna@example.com',
      userLocale: 'ru',
    });
    expect(Object.values(ends)).toEqual(['Эта область защищена. Чтобы изменить ее, обратитесь к владельцу таблицы.']);
  });
});

test('a refused value is told in the language of the account', () => {
  const body = `sheet.getRange('F1').setDataValidation(SpreadsheetApp.newDataValidation()
    .requireValueInList(['a']).setAllowInvalid(false).build()).setValue('b');`;
  expect(refusal(body, { userLocale: 'ru' })).toMatch(/^Данные, введенные в ячейку F1, нарушают/);
});
