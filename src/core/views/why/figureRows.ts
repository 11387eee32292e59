import type { Explanation, RowReference } from '../../figures/why/explain';
import type { Texts } from '../../texts';

/** The rows behind a figure under one heading: counted, looked at and not counted, left out for want of something. */
export interface RowGroup {
  readonly title: string;
  readonly rows: readonly { readonly reference: RowReference; readonly reason: string }[];
}

/** All rows of a figure; those not in it by their reason. */
export function rowGroups({ explanation }: { readonly explanation: Explanation }, texts: Texts): readonly RowGroup[] {
  const { groups } = texts.dashboard.why;
  const { used, leftOut } = explanation;
  const counted = used.filter((row) => row.counted).map((reference) => ({ reference, reason: '' }));
  const others = used.flatMap((reference) =>
    reference.counted || !reference.why ? [] : [{ reference, reason: texts.notCounted[reference.why] }],
  );
  const missed = leftOut.map((reference) => ({ reference, reason: texts.leftOut[reference.reason] }));
  const all = [
    { title: groups.counted, rows: counted },
    { title: groups.notCounted, rows: byReason(others) },
    { title: groups.leftOut, rows: byReason(missed) },
  ];
  return all.filter(({ rows }) => rows.length > 0);
}

function byReason<Row extends { readonly reason: string }>(rows: readonly Row[]): readonly Row[] {
  const order = [...new Set(rows.map(({ reason }) => reason))];
  return order.flatMap((reason) => rows.filter((row) => row.reason === reason));
}
