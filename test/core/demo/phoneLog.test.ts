import { DEMO_NOW } from '../../../src/core/demo/demoRegister';
import { whyConfirmed, whyRegistered } from '../../../src/core/figures/sections/phoneLog';
import { analyseDemo, momentAt } from './demoSheets';

const MINUTES = 10 / 1440;

test.each([DEMO_NOW, '2026-11-30T12:00'])('no call of the demo is both missing and claimed (%s)', (now) => {
  const { facts } = analyseDemo('ru', momentAt(now)).book;
  const log = facts.phoneLog();
  const missing = log.list.filter((call) => whyRegistered(log, call) === null);
  const claimed = facts.contacts.rows.filter((contact) => whyConfirmed(facts, contact) === null);
  expect([missing.length > 0, claimed.length > 0]).toEqual([true, true]);
  const both = claimed.filter(({ at }) => missing.some((call) => !call.isInbound && Math.abs(call.at - at) < MINUTES));
  expect(both.map(({ contact }) => contact.row)).toEqual([]);
});
