import type { Answers, ColumnSource, RowFilter } from '../answers';
import type { ForeignTable } from '../foreignTable';
import { plainHeading } from '../knownHeadings';
import type { TableKey } from '../../tables/tables';
import { amoCrm } from './amoCrm';
import { bank } from './bank';
import { bitrix24 } from './bitrix24';
import type { Format } from './format';
import { googleForms } from './googleForms';
import { hubSpot } from './hubSpot';
import { megaplan } from './megaplan';
import { oneC } from './oneC';
import { pipedrive } from './pipedrive';
import { retailCrm } from './retailCrm';
import { salesforce } from './salesforce';
import { shopify } from './shopify';
import { stripe } from './stripe';
import { aircall, mango, megafon, threeCx, twilio, uis, zadarma } from './telephony';
import { zoho } from './zoho';

/** Every export we know; the first that a table answers to is taken, so the more particular ones stand first. */
export const FORMATS: readonly Format[] = [
  ...aircall, ...twilio, ...threeCx, ...mango, ...uis, ...megafon, ...zadarma,
  ...bitrix24, ...amoCrm, ...hubSpot, ...pipedrive, ...zoho, ...salesforce, ...retailCrm, ...shopify, ...megaplan, ...oneC, ...bank, ...stripe, ...googleForms,
]; // prettier-ignore

/** The known export that a table is; null when it is none, or another table was asked for. */
export function formatOf({ columns }: ForeignTable, table: TableKey | undefined): Format | null {
  const headings = new Set(columns.map(({ heading }) => plainHeading(heading)));
  const has = (heading: string): boolean => headings.has(plainHeading(heading));
  const known = FORMATS.filter((format) => format.tells.every((some) => some.some(has)));
  return known.find((format) => table === undefined || format.table === table) ?? null;
}

const NOTHING = ['0', '0,00', '0.00'];

/** Which rows of an export are rows of the table: all of them, or those with an amount. */
export function rowsMeant(
  format: Format | null,
  sources: Readonly<Record<string, ColumnSource>>,
): readonly RowFilter[] {
  const [column] = sources[format?.filledIn ?? '']?.from ?? [];
  return column === undefined ? [] : [{ column, isFilled: true, isNot: NOTHING }];
}

/** What an export says about its columns by being what it is. */
export function sourcesOf(format: Format | null, { columns }: ForeignTable): NonNullable<Answers['columns']> {
  const headings = new Map(columns.map(({ heading }) => [plainHeading(heading), heading]));
  const there = ({ from, ...rest }: ColumnSource): ColumnSource => {
    return { from: from.flatMap((heading) => headings.get(plainHeading(heading)) ?? []), ...rest };
  };
  const sources = Object.entries(format?.sources ?? {}).map(([column, source]) => [column, there(source)] as const);
  const constants = Object.entries(format?.constants ?? {}).map(
    ([column, constant]) => [column, { from: [], constant }] as const,
  );
  const known: readonly (readonly [string, ColumnSource])[] = [
    ...constants,
    ...sources.filter(([, { from }]) => from.length > 0),
  ];
  return Object.fromEntries(known);
}
