import type { InboxLine } from '../core/work/inbox';
import { retrying } from './retry';

/** Properties are named `inbox ID AT OF`: the text they belong to, which piece of it, of how many. */
const PREFIX = 'inbox ';
/** Google takes 9 kilobytes a property, and a letter may be three bytes. */
const PIECE = 2900;

/** Keeps lines that came while others held the lock: in pieces, for whoever has the lock next. */
export function layAside(lines: readonly InboxLine[]): void {
  const text = JSON.stringify(lines);
  const id = Utilities.getUuid();
  const count = Math.ceil(text.length / PIECE);
  const pieces = Array.from({ length: count }, (_none, at) => [
    `${PREFIX}${id} ${at} ${count}`,
    text.slice(at * PIECE, (at + 1) * PIECE),
  ]);
  retrying(() =>
    PropertiesService.getScriptProperties().setProperties(Object.fromEntries(pieces) as Record<string, string>),
  );
}

/** What was laid aside, and how to forget it once it stands in the Inbox; texts of which a piece is still on its way wait. */
export function laidAside(): { readonly lines: readonly InboxLine[]; readonly forget: () => void } {
  const properties = PropertiesService.getScriptProperties();
  const kept = retrying(() => properties.getProperties());
  const names = Object.keys(kept).filter((name) => name.startsWith(PREFIX));
  const texts = names
    .filter((name) => name.split(' ')[2] === '0')
    .map((first) => {
      const [prefix = '', id = '', , count = ''] = first.split(' ');
      return Array.from({ length: Number(count) }, (_none, at) => [prefix, id, at, count].join(' '));
    })
    .filter((pieces) => pieces.every((name) => names.includes(name)));
  return {
    lines: texts.flatMap((pieces) => JSON.parse(pieces.map((name) => kept[name]).join('')) as readonly InboxLine[]),
    forget: () => {
      for (const name of texts.flat()) properties.deleteProperty(name);
    },
  };
}
