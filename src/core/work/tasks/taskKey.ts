/** Whether a rule tells two situations of one row apart by a day. */
const HAS_DAY = {
  reply: false,
  retry: false,
  lead: false,
  listen: false,
  'check-call': false,
  document: false,
  papers: false,
  wait: false,
  decision: false,
  silent: true,
  unwritten: true,
  'dead-line': true,
  'test-inquiry': true,
  erased: false,
  step: true,
  risk: true,
  lost: true,
  touch: true,
  quiet: true,
  claim: false,
  prospect: true,
  first: true,
  second: true,
  stuck: true,
  stalled: true,
  fell: true,
  conflict: true,
  'papers-of': true,
  problems: true,
  overload: true,
} as const;

/** How a rule names its tasks; two rules share a name when they tell of the same kind of situation. */
export type TaskName = keyof typeof HAS_DAY;

export function isTaskName(name: string): name is TaskName {
  return KNOWN.has(name);
}

/** Which situation a task is about. It is stored in task sheets, in the task log and in contacts that tasks have logged. */
export interface TaskKey {
  /** A `TaskName`; what an older version has stored may bear a name that no rule has any more. */
  readonly rule: string;
  /** Id of the row, name of the person or key of the figure; blank when the row has no id or the rule needs none. */
  readonly row: string;
  /** Day, month or week of the situation: `2026-11-23`, `2026-11`, `2026-W47`. */
  readonly day?: string;
  /** 1-based row of the sheet where the row has no id or shares it; another row may stand there by now. */
  readonly place?: number;
  /** Its place is another task's by now, or nobody's. */
  readonly moved?: true;
}

/** The key of a situation that a row of the register makes; a row without an id is told by its place. */
export function keyOfRow(
  rule: TaskName,
  { id, row }: { readonly id: string; readonly row: number },
  day?: string,
): TaskKey {
  return { rule, row: id, ...(day !== undefined && { day }), ...(id === '' && { place: row }) };
}

/** The key of a situation of a person, a client or a figure in the time it is told of. */
export function keyOfDay(rule: TaskName, row: string, day: string): TaskKey {
  return { rule, row, day };
}

/** `reply:C-7F3K2Q`, `step:1001:2026-11-23`, `reply:row 17`; of two rows with one id the later `reply:C-7F3K2Q:row 17`. */
export function formatTaskKey({ rule, row, day, place, moved }: TaskKey): string {
  const placed = place === undefined ? [] : [`row ${place}`];
  const inRow = row === '' ? placed : [escaped(row)];
  return [
    rule,
    ...inRow,
    ...(day === undefined ? [] : [day]),
    ...(row === '' ? [] : placed),
    ...(moved ? ['moved'] : []),
  ].join(':');
}

/** Null for a text that no task has written. */
export function parseTaskKey(text: string): TaskKey | null {
  const [, rule, whole = ''] = /^([^:]+):(.+)$/s.exec(text) ?? [];
  if (rule === undefined) return null;
  const told = whole.replace(MOVED, '');
  const [rest, placeAtEnd] = withoutPlace(told, PLACE_AT_END);
  const [inRow, day] = hasDay(rule, rest) ? withoutDay(rest) : [rest, undefined];
  const [row, placeAlone] = withoutPlace(inRow, PLACE_ALONE);
  const place = placeAtEnd ?? placeAlone;
  return {
    rule,
    row: unescaped(row),
    ...(day !== undefined && { day }),
    ...(place !== undefined && { place }),
    ...(told !== whole && { moved: true as const }),
  };
}

const KNOWN: ReadonlyMap<string, boolean> = new Map(Object.entries(HAS_DAY));
const PLACE_AT_END = /(?:^|:)row (\d+)$/;
const PLACE_ALONE = /^row (\d+)$/;
const MOVED = /(?:^|:)moved$/;
const DAY_AT_END = /(?:^|:)\d{4}-(?:\d\d(?:-\d\d)?|W\d\d)$/;

function withoutPlace(text: string, pattern: RegExp): readonly [string, number | undefined] {
  const match = pattern.exec(text);
  return match ? [text.slice(0, match.index), Number(match[1])] : [text, undefined];
}

/** A rule that is no more is read by what its keys look like; a day that was left out is none. */
function hasDay(rule: string, rest: string): boolean {
  return KNOWN.get(rule) !== false && DAY_AT_END.test(rest);
}

function withoutDay(text: string): readonly [string, string] {
  const colon = text.lastIndexOf(':');
  return [text.slice(0, Math.max(colon, 0)), text.slice(colon + 1)];
}

/** Ids are a team's own words: what would read as a place, a try or an employee is written otherwise. */
function escaped(row: string): string {
  return row
    .replace(/[%#]/g, encodeURIComponent)
    .replace(/(^|:)row (?=\d+(:|$))/g, '$1row%20')
    .replace(/(^|:)m(?=oved$)/g, '$1%6d')
    .replace(/ @ /g, ' %40 ');
}

function unescaped(row: string): string {
  return row.replace(/%(25|23|20|40|6d)/g, decodeURIComponent);
}
