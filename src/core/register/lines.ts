/** A row or a column as it was seen at one moment, with what it is known by. */
export interface Line {
  /** An id or a heading; blank where it has none. */
  readonly name: string;
  /** What else stands in it, where that was read: by this a line without a name is known. */
  readonly content?: string;
  /** The same of a line that is known by its name: asked only where the name was written over. */
  readonly besides?: () => string | undefined;
  /** Whether somebody has written beside our columns in it, where that is known. */
  readonly hasOwn?: () => boolean;
  /** Its name has just been written, and may have been written over another. */
  readonly isHit?: boolean;
  /** Nothing of it was read: it may be any. */
  readonly isUnread?: boolean;
}

/** How lines have moved between two looks. */
export interface Lines {
  /** Where the line that stands here now stood: null for a new one, undefined when nobody knows. */
  readonly before: (line: number) => number | null | undefined;
  /** Where the line that stood here stands now: null when it is gone. */
  readonly now: (line: number) => number | null;
}

export const UNMOVED: Lines = { before: (line) => line, now: (line) => line };

const NOBODY: Line = { name: '', content: '' };

/** Whether a line may be the one that stood there; what was not read speaks against nothing. */
export function isSameLine(before: Line = NOBODY, now: Line = NOBODY): boolean {
  if (before.isUnread || now.isUnread) return true;
  if (!now.isHit && (before.name !== '' || now.name !== '')) return before.name === now.name;
  if (now.isHit && hasLostOwn(before, now)) return false;
  return before.content === undefined || now.content === undefined || before.content === now.content;
}

/** How lines moved; null when none has. */
export function linesMoved(before: readonly Line[], now: readonly Line[]): Lines | null {
  if (isAlike(before, now)) return null;
  const isWhole = ![...before, ...now].some(({ isUnread }) => isUnread);
  const inOnePlace = isWhole ? (spliced(before, now, isBlank) ?? spliced(before, now, isBlankBesidesName)) : null;
  return inOnePlace ?? splicedInPart(before, now) ?? movedAbout(before, now);
}

function isAlike(before: readonly Line[], now: readonly Line[]): boolean {
  const length = Math.max(before.length, now.length);
  for (let line = 0; line < length; line++) if (!isSameLine(before[line], now[line])) return false;
  return true;
}

function isBlank({ name, content = '' }: Line): boolean {
  return name === '' && content === '';
}

/** Nothing stands there but a name that was just written. */
function isBlankBesidesName({ name, content = '', isHit }: Line): boolean {
  return (name === '' || isHit === true) && content === '';
}

/** Lines were inserted or deleted in one place; blank ones at the end do not count. */
function spliced(untrimmed: readonly Line[], all: readonly Line[], isNone: (line: Line) => boolean): Lines | null {
  const [before, now] = [trimmed(untrimmed, isBlank), trimmed(all, isNone)];
  const added = now.length - before.length;
  if (added === 0) return null;
  const shorter = Math.min(before.length, now.length);
  let head = 0;
  while (head < shorter && isSameLine(before[head], now[head])) head++;
  let tail = 0;
  while (tail < shorter - head && isSameLine(before[before.length - 1 - tail], now[now.length - 1 - tail])) tail++;
  if (head + tail < shorter) return null;
  const [gone, come] = added > 0 ? [head, head + added] : [head - added, head];
  if (areMoved(before, now, [head, gone], [head, come])) return null;
  return {
    before: (line) => {
      if (line < head) return line;
      return added > 0 && line < head + added ? null : line - added;
    },
    now: (line) => {
      if (line < head) return line;
      return added < 0 && line < head - added ? null : line + added;
    },
  };
}

/**
 * Lines were inserted or deleted in one place, and of those that stood before only some were seen: by how much the rest moved
 * is told by the last of them that has a name and is still there.
 */
function splicedInPart(before: readonly Line[], now: readonly Line[]): Lines | null {
  const places = placesByKey(now);
  const placeOf = (line: number): number | null => places.get(keyOf(before[line] ?? NOBODY)) ?? null;
  let last = before.length - 1;
  while (last >= 0 && (before[last]?.name === '' || placeOf(last) === null)) last--;
  const moved = (placeOf(last) ?? last) - last;
  if (moved === 0) return null;
  const gone = Math.max(-moved, 0);
  let head = 0;
  while (head < before.length && isSameLine(before[head], now[head])) head++;
  let tail = before.length;
  while (tail > gone && isSameLine(before[tail - 1], now[tail - 1 + moved])) tail--;
  // Where nothing was seen, it may have been anywhere.
  let start = head;
  while (start > tail - gone && before[start - 1]?.isUnread) start--;
  const end = start + gone;
  if (tail > last || end < tail) return null;
  if (areMoved(before, now, [start, end], [start, end + moved])) return null;
  const isNew = (line: number): boolean => line >= start && line < end + moved;
  return {
    before: (line) => (line < start ? line : isNew(line) ? null : line - moved),
    // What is not where all others are may have been moved away by itself.
    now: (line) => (line < start ? line : line < end ? placeOf(line) : line + moved),
  };
}

type Span = readonly [from: number, to: number];

/** Whether lines that seem to be gone stand somewhere else by now, or such as seem to be new stood somewhere else; a copy of a line is new. */
function areMoved(before: readonly Line[], now: readonly Line[], gone: Span, come: Span): boolean {
  const [known, places] = [placesByKey(before), placesByKey(now)];
  const isOf = (line: Line, all: ReadonlyMap<string, unknown>, own: ReadonlyMap<string, number | null>): boolean =>
    line.name !== '' && all.has(keyOf(line)) && typeof own.get(keyOf(line)) === 'number';
  return (
    before.slice(...gone).some((line) => isOf(line, places, known)) ||
    now.slice(...come).some((line) => isOf(line, known, places))
  );
}

function trimmed(lines: readonly Line[], isNone: (line: Line) => boolean): readonly Line[] {
  let { length } = lines;
  while (length > 0 && isNone(lines[length - 1] ?? NOBODY)) length--;
  return lines.slice(0, length);
}

/** Lines were moved or sorted: each is found again by what it is known by, where that is its own. */
function movedAbout(before: readonly Line[], now: readonly Line[]): Lines {
  const [places, placesNow] = [placesByKey(before), placesByKey(now)];
  const missing = [...places].flatMap(([key, place]) => (placesNow.has(key) ? [] : [place]));
  const strange = now.flatMap((line, place) => (line.isHit && !places.has(keyOf(line)) ? place : []));
  // The only line that is missing is the one whose name was written over, if all else there is still what it was.
  const [lone, found] = missing.length === 1 && strange.length === 1 ? [missing[0], strange[0]] : [];
  const [missed, hit] = isSameBesides(before[lone ?? -1], now[found ?? -1]) ? [lone, found] : [];
  return {
    before: (line) => {
      const seen = now[line] ?? NOBODY;
      if (line === hit) return missed ?? undefined;
      if (keyOf(seen) === '') return seen.content === undefined ? undefined : null;
      return places.get(keyOf(seen)) ?? undefined;
    },
    now: (line) => {
      const seen = before[line] ?? NOBODY;
      const place = placesNow.get(keyOf(seen));
      if (typeof place === 'number') return place;
      if (line === missed) return hit ?? null;
      if (keyOf(seen) === '' || isSameLine(seen, now[line])) return line;
      // A line without a name in which somebody is just typing is no other line.
      if (place === undefined && seen.name === '' && !isBlankBesidesName(now[line] ?? NOBODY)) return line;
      return null;
    },
  };
}

/** What stands beside our columns goes along with its line, whatever is written over the rest of it. */
function hasLostOwn(before: Line | undefined, now: Line | undefined): boolean {
  return before?.hasOwn?.() === true && now?.hasOwn?.() === false;
}

function isSameBesides(before: Line | undefined, now: Line | undefined): boolean {
  if (hasLostOwn(before, now)) return false;
  const [stood, stands] = [before?.content ?? before?.besides?.(), now?.content];
  return stood === undefined || stands === undefined || stood === stands;
}

/** What a line is known by; blank for one that is like every other. */
function keyOf({ name, content = '', isHit }: Line): string {
  if (name !== '' && !isHit) return `name ${name}`;
  return content === '' ? '' : `content ${content}`;
}

/** Null for what is known of two lines. */
function placesByKey(lines: readonly Line[]): ReadonlyMap<string, number | null> {
  const places = new Map<string, number | null>();
  lines.forEach((line, place) => {
    const key = keyOf(line);
    if (key !== '') places.set(key, places.has(key) ? null : place);
  });
  return places;
}
