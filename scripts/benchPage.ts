import { tableText } from '../local/cli/printTable';
import { knownParties, type KnownParty } from '../src/core/work/entry/knownParty';
import { lookAlikes } from '../src/core/work/entry/lookAlikes';
import { search, searchIndexOf } from '../src/core/work/entry/search';
import { indexKey, type IndexRow } from '../src/core/work/partyIndex';
import { walkEveryDay } from './bench/everyDay';
import { openLargePages } from './bench/largePages';
import { buildAll } from './build';
import { runScript } from './runScript';

const CLIENTS = 20_000;
const RUNS = 9;
const WORDS = ['Школа', 'Гостиница', 'Автосервис', 'Стройторг', 'Мебельный дом', 'Поликлиника', 'Кондитерская'];

/** What everyday work takes on the pages, and what a person waits for between two keys with twenty thousand clients. */
runScript(async () => {
  const rows = Array.from({ length: CLIENTS }, (_none, client) => rowsOf(client)).flat();
  const parties = knownParties(rows);
  const index = searchIndexOf(parties);
  const blocks = Array.from({ length: Math.ceil(rows.length / 5000) }, (_none, block) =>
    knownParties(rows.slice(block * 5000, (block + 1) * 5000)),
  );
  const lines = [
    ['laid out for the search, once', median(() => searchIndexOf(parties))],
    ...['9', '916', '9161000', 'школа', 'шк 12 мебельный', 'k-01', 'нет таких'].map((typed) => [
      `"${typed}"`,
      median(() => search(index, typed)),
    ]),
    ['look-alikes of a new name', median(() => lookAlikes(parties, { name: 'Мебелный дом № 77', keys: [] }))],
  ];
  console.log(tableText(['with 20,000 clients', 'time'], lines, [1]));
  console.log(
    `${blocks.length} blocks of the index, the largest ${Math.ceil(Math.max(...blocks.map(sizeOf)) / 1000)} KB`,
  );
  await buildAll();
  const pages = await openLargePages(CLIENTS);
  console.log(
    tableText(
      ['with 20,000 clients', 'can be typed into after', 'has found by a phone after', 'the slowest key'],
      pages.map(({ what, opened, found, key }) => [
        what,
        ...[opened, found, key].map((time) => `${time.toFixed(0)} ms`),
      ]),
      [1, 2, 3],
    ),
  );
  const works = await walkEveryDay();
  const told = works.map(({ what, before, actions, seconds }) => [
    what,
    String(before),
    String(actions),
    `${seconds.toFixed(1)} s`,
  ]);
  console.log(tableText(['on the demo', 'keys in the sheet', 'keys and presses', 'waiting'], told, [1, 2, 3]));
});

function rowsOf(client: number): readonly IndexRow[] {
  const party = `K-${String(client).padStart(6, '0')}`;
  const name = `ООО «${WORDS[client % WORDS.length] ?? ''} № ${client}»`;
  const about = {
    party,
    name,
    manager: 'Марина Гусева',
    waitingSince: client % 50 === 0 ? 46_000.5 : null,
    open: [],
    last: '',
  };
  const keys = [
    indexKey('id', party),
    indexKey('name', name),
    indexKey('phone', `+7916${String(1_000_000 + client)}`),
    indexKey('email', `office${client}@example.ru`),
    indexKey('tax', String(4_299_000_000 + client)),
  ];
  return keys.map((key) => ({ key, ...about }));
}

function median(work: () => unknown): string {
  const times = Array.from({ length: RUNS }, () => {
    const begun = performance.now();
    work();
    return performance.now() - begun;
  }).sort((left, right) => left - right);
  return `${(times[Math.floor(RUNS / 2)] ?? 0).toFixed(1)} ms`;
}

/** As it goes over the bridge. */
function sizeOf(block: readonly KnownParty[]): number {
  return Buffer.byteLength(JSON.stringify(block));
}
