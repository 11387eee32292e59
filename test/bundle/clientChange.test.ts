import type { HeadlessAddOn } from '../../local/runBundle';
import { addOnIn, smallRegister, sheetNamed, columnOf, typeRows, valuesOf } from './addOn';

const BOTH = [
  { ID: 'K-FIRST2', Клиент: 'Осина' },
  { ID: 'K-WANT22', Клиент: 'Рябина' },
];

let addOn: HeadlessAddOn;
beforeEach(async () => {
  const data = await smallRegister();
  typeRows(data, 'Клиенты', BOTH, ROW - 1);
  addOn = await addOnIn(data);
});

/** Below the clients that the register has. */
const ROW = 10;

function press(): unknown {
  const change = { id: 'K-FIRST2', row: ROW, column: 'doNotContact', before: '', after: 'да' };
  return addOn.runtime.scriptRun('changeClient', change);
}

function stands(heading: string): unknown {
  const clients = sheetNamed(addOn.data(), 'Клиенты');
  return valuesOf(clients).find(([id]) => id === 'K-FIRST2')?.[columnOf(clients, heading)];
}

test('"do not contact" is set in the row of the client whose card is open', () => {
  expect(press()).toMatchObject({ ok: true });
  expect(stands('Не беспокоить')).toBe('да');
});

test('of a client whom a colleague has merged into another meanwhile nothing is set, for it would hold for nobody', () => {
  const clients = sheetNamed(addOn.data(), 'Клиенты');
  addOn.runtime.userEdit(`Клиенты!${String.fromCharCode(65 + columnOf(clients, 'Объединён с'))}${ROW}`, 'K-WANT22');
  expect(stands('Объединён с')).toBe('K-WANT22');
  expect(press()).toMatchObject({ ok: false });
  expect(stands('Не беспокоить') ?? '').toBe('');
});
