import { cardOf, doorOf } from '../../src/pages/pocket/door';
import { keptItems } from '../../src/pages/pocket/outgoing';
import { seenHome } from '../../src/pages/pocket/seen';

const settle = { id: 'm', title: 'School', name: 'settle', args: { mark: 'm', role: 'inbound', outcome: 'Reached', comment: '', nextStepOn: '' } }; // prettier-ignore
const save = { id: 'k', title: 'Bank', name: 'save', args: { key: 'k' }, at: 5, refused: 'too long' };

test('what an earlier version kept unsent goes out first, and what is no entry stops nothing', () => {
  expect(keptItems([save, settle, null, 'x', 7, {}, { ...settle, id: 1 }, { ...save, name: 'drop' }])).toEqual([
    save,
    { ...settle, at: 0 },
  ]);
  for (const kept of [null, undefined, 'x', { id: 'k' }, 7]) expect(keptItems(kept)).toEqual([]);
});

test('what was seen last is shown as far as this version understands it', () => {
  const seen = { name: 'Olga', language: 'en', updated: 'at nine', tasks: [{ mark: 'm', outcomes: ['Reached'] }, { mark: 'n' }, null] }; // prettier-ignore
  expect(seenHome(seen)).toEqual({
    ...seen,
    tasks: [seen.tasks[0]],
    moreTasks: 0,
    lines: [],
    alerts: [],
    sections: [],
  });
  for (const kept of [null, 'x', {}, { name: 'Olga' }, { ...seen, language: 'fr' }]) expect(seenHome(kept)).toBeNull();
});

test('a link of a letter names a row and nothing else; no other link leads to a card', () => {
  expect(cardOf('#card=C-7F3K2Q')).toEqual({ party: 'C-7F3K2Q', keys: [] });
  expect(cardOf(`#card=${encodeURIComponent('Школа #7 & Co')}`)?.party).toBe('Школа #7 & Co');
  for (const hash of ['', '#', '#card=', '#card', '#card=%', `#card=${'x'.repeat(400)}`, '#https://script.google.com/'])
    expect(cardOf(hash)).toBeNull();
});

test('an address is that of a web app of Google’s or of this computer, with a secret; the secret goes nowhere else', () => {
  const secret = 'a'.repeat(64);
  const app = 'https://script.google.com/macros/s/AKfycb-x_1/exec';
  expect(doorOf(`${app}?p=${secret}`)).toEqual({ secret, address: app });
  for (const other of [
    `https://script.google.com.evil.example/macros/s/x/exec?p=${secret}`,
    `https://evil.example/?u=${app}&p=${secret}`,
    `https://evil@script.google.com/macros/s/x/exec?p=short`,
    `http://script.google.com/macros/s/x/exec?p=${secret}`,
    `javascript:fetch("//evil")//?p=${secret}`,
    `http://localhost.evil.example/?p=${secret}`,
  ])
    expect(doorOf(other)).toBeNull();
});
