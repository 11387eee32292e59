import { whyTyped } from '../../figures/sections/writtenDown';
import { isPhone } from '../../register/schema/readPhone';
import type { Party } from '../../register/tables/parties';
import type { Money } from '../../values/money';
import { mondayOf } from './pace';
import { groupedBy, nameOf, type AskingContext, type Found, type ShownRow, type Sign } from './sign';

/** Several deals of one party opened in one week. */
export const deals: Sign = {
  key: 'deals',
  threshold: 3,
  words: {
    en: 'Deals of one party in a week, at least so many',
    ru: 'Сделки с одним клиентом за неделю, не меньше стольких',
  },
  question: { en: 'One order or several?', ru: 'Это один заказ или несколько?' },
  find: ({ facts, texts, since }, least) => {
    const own = facts.deals.rows.flatMap((fact) => {
      const party = facts.partyOfClientCell(fact.deal.client);
      if (!party || fact.openedOn < since) return [];
      const monday = mondayOf(fact.openedOn);
      return [{ ...fact, party, monday, group: `${party.key} ${monday}` }];
    });
    return [...groupedBy(own, ({ group }) => group)].flatMap(([id, rows]): Found[] => {
      const last = rows[rows.length - 1];
      if (!last || rows.length < least) return [];
      const amounts = rows.flatMap(({ deal }) => deal.amount ?? []);
      return [
        {
          id,
          at: Math.max(...rows.map(({ openedOn }) => openedOn)),
          employee: last.deal.seller,
          party: last.party.name,
          facts: texts.deals({ deals: rows.length, monday: last.monday, amount: sumOf(amounts) }),
          rows: rows.map(({ deal }) => ({ table: 'deals', row: deal.row })),
        },
      ];
    });
  },
};

function sumOf(amounts: readonly Money[]): Money | null {
  return amounts.length === 0 ? null : amounts.reduce((sum, amount) => sum + amount, 0);
}

/** Parties whose first purchase is new, with the row of it. */
function newcomers({ facts, since }: AskingContext): readonly {
  readonly party: Party;
  readonly first: NonNullable<ReturnType<AskingContext['facts']['histories']['of']>['firstRow']>;
}[] {
  return facts.newcomersByPurchase.flatMap((index) => {
    const party = facts.parties[index];
    const { firstRow, firstPurchase } = facts.histories.of(index);
    const isNew = firstRow !== null && firstRow.day === firstPurchase && firstRow.day >= since;
    return party && isNew ? [{ party, first: firstRow }] : [];
  });
}

/** A client who buys for the first time and shares a phone or a tax number with another one. */
export const knownAlready: Sign = {
  key: 'knownAlready',
  threshold: null,
  words: {
    en: 'New clients who share a phone or a tax number with another one',
    ru: 'Новые клиенты с тем же телефоном или ИНН, что у другого',
  },
  question: { en: 'Somebody new, or somebody we know?', ru: 'Это новый клиент или знакомый?' },
  find: (context) => {
    const { facts, texts } = context;
    const byKey = groupedBy(
      facts.parties.flatMap((party) => keysOf(party).map((key) => ({ key, party }))),
      ({ key }) => key,
    );
    return newcomers(context).flatMap(({ party, first }): Found[] => {
      const shared = keysOf(party).flatMap((key) => {
        const other = byKey.get(key)?.find((one) => one.party !== party && one.party.client !== null)?.party;
        const since = other ? facts.histories.firstPurchase(other.index) : null;
        return other?.client && (since === null || since <= first.day)
          ? [{ key, other, client: other.client, since }]
          : [];
      });
      const [known] = shared;
      if (!known) return [];
      const [kind = '', value = ''] = known.key.split(':');
      const isFinite = known.since !== null && Number.isFinite(known.since);
      const rows: readonly ShownRow[] = [
        { table: 'sales', row: first.sale.row },
        ...[party.client, known.client].flatMap((row) => (row ? [{ table: 'clients' as const, row: row.row }] : [])),
      ];
      return [
        {
          id: party.key,
          at: first.date,
          employee: first.sale.seller,
          party: party.name,
          facts: texts.knownAlready({
            by: kind === 'taxId' ? 'taxId' : 'phone',
            value,
            other: known.other.name,
            since: isFinite ? known.since : null,
          }),
          rows,
        },
      ];
    });
  },
};

function keysOf({ clientRows }: Party): readonly string[] {
  return [
    ...new Set(
      clientRows.flatMap(({ phone, taxId }) => [
        ...phone.filter(isPhone).map((one) => `phone:${one}`),
        ...(taxId === '' ? [] : [`taxId:${taxId}`]),
      ]),
    ),
  ];
}

/** A client who bought before anybody wrote a contact down; see `entry.untyped` in docs/figures. */
export const untyped: Sign = {
  key: 'untyped',
  threshold: null,
  words: {
    en: 'New clients without a contact up to the day of their first purchase',
    ru: 'Новые клиенты, с которыми до первой покупки нет ни одного контакта',
  },
  question: { en: 'How did this client come to us?', ru: 'Как этот клиент к нам попал?' },
  find: (context) => {
    const { facts, texts } = context;
    return newcomers(context)
      .filter(({ party }) => whyTyped({ facts }, party.index) === null)
      .map(({ party, first }) => ({
        id: party.key,
        at: first.date,
        employee: first.sale.seller,
        party: nameOf(facts, party.index),
        facts: texts.untyped({ on: first.day, revenue: first.revenue }),
        rows: [{ table: 'sales', row: first.sale.row }],
      }));
  },
};
