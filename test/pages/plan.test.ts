import { planTextsOf } from '../../src/language/planTexts';
import { openAddOnPage } from '../browser/addOnPage';
import { axeViolations } from '../browser/axe';
import { browserOfFile } from '../browser/browserOfFile';
import { sheetNamed, valuesOf } from '../bundle/addOn';
import { demoRegister } from '../bundle/registers';

const browser = browserOfFile();

test('the plan of a month is agreed to with Enter, number by number', async () => {
  const data = await demoRegister('ru');
  const before = valuesOf(sheetNamed(data, 'План')).length;
  const { page, runtime, troubles } = await openAddOnPage(browser.context, { command: 'openPlan', data, width: 640 });
  await page.locator('.plan[aria-busy=false]').waitFor();
  expect(await axeViolations(page)).toEqual([]);
  const fields = page.locator('.plan input');
  expect(await fields.count()).toBeGreaterThan(10);
  await fields.first().fill('7');
  await fields.first().press('Enter');
  expect(await page.evaluate("document.activeElement === document.querySelectorAll('.plan input')[1]")).toBe(true);
  const values = await Promise.all((await fields.all()).map((field) => field.inputValue()));
  const filled = values.filter((value) => value !== '').length;
  await fields.last().press('Enter');
  await page.getByText(planTextsOf('ru').saved(filled), { exact: true }).waitFor();
  const after = valuesOf(sheetNamed(runtime.store.toData(), 'План'));
  expect([after.length, after[before]?.[3]]).toEqual([before + filled, 7]);
  expect(troubles).toEqual([]);
  await page.close();
});
