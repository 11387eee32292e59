import { figureOf, type FigureKey } from '../figures/sections/catalogue';
import type { Role } from '../register/schema/choice';
import { ACTIVITIES } from './words';
import { HUNTER_WHO_CARES } from './people';
import { randomOf } from './random';
import { FAIR_MONTHS, seasonOf } from './season';
import { dated, type DemoRecord, type World } from './world';

const FAIR = ACTIVITIES[3].name;

/** What advertising cost, by month; word of mouth costs nothing and has no rows. */
export function advertisingRows({ time, say }: World): readonly DemoRecord[] {
  const random = randomOf('advertising');
  return time.months.slice(0, -1).flatMap((month, index) =>
    ACTIVITIES.flatMap(({ name, spend }) => {
      const amount = Math.round(random.around(spend * (1 + index * 0.01), 0.12) / 100) * 100;
      if (spend === 0 || (name === FAIR && !FAIR_MONTHS.includes(index))) return [];
      return [{ month: dated(month), activity: say(name), amount }];
    }),
  );
}

/** Company targets of a month: those that follow the season are given for an ordinary month. */
const TARGETS: readonly (readonly [figure: FigureKey, target: number, followsSeason: boolean])[] = [
  ['active.contacts', 110, false],
  ['active.leads', 20, false],
  ['active.newDeals', 3, false],
  ['inbound.newClients', 40, true],
  ['inbound.newSales', 4, true],
  ['inbound.conversion', 0.1, false],
  ['retention.revenuePerClient', 40_000, true],
  ['retention.rate', 0.98, false],
  ['sales.revenue', 3_400_000, true],
  ['entry.withinTarget', 0.9, false],
];

/** What each of those in a role answers for: one or two narrow figures. */
const SHARES: readonly {
  readonly role: Role;
  readonly figure: FigureKey;
  readonly targetOf: (employee: string, season: number) => number;
}[] = [
  {
    role: 'active',
    figure: 'active.contacts',
    targetOf: (employee) => (employee === HUNTER_WHO_CARES ? 60 : 35),
  },
  { role: 'active', figure: 'active.newDeals', targetOf: () => 2 },
  { role: 'inbound', figure: 'inbound.newSales', targetOf: (_, season) => roundTarget(2 * season) },
  { role: 'inbound', figure: 'entry.withinTarget', targetOf: () => 0.9 },
  { role: 'care', figure: 'sales.repeatRevenue', targetOf: (_, season) => roundTarget(1_500_000 * season) },
  { role: 'care', figure: 'retention.rate', targetOf: () => 0.97 },
];

/** The plan of the twelve full months and the current one, with what each employee answers for. */
export function planRows(world: World): readonly DemoRecord[] {
  const { time, say } = world;
  return time.months.slice(0, -1).flatMap((month) => {
    const season = seasonOf(month);
    const targets = TARGETS.map(([figure, target, followsSeason]) => ({
      month: dated(month),
      kpi: figureOf(figure).label[world.language],
      target: followsSeason ? roundTarget(target * season) : target,
    }));
    const shares = SHARES.flatMap(({ role, figure, targetOf }) =>
      [...new Set([0, 1].map((turn) => world.onDuty(role, month, turn)))].map((employee) => ({
        month: dated(month),
        kpi: figureOf(figure).label[world.language],
        employee: say(employee),
        target: targetOf(employee, season),
      })),
    );
    return [...targets, ...shares];
  });
}

function roundTarget(target: number): number {
  const step = target > 1_000_000 ? 100_000 : target > 1000 ? 1000 : 1;
  return Math.max(Math.round(target / step) * step, 1);
}
