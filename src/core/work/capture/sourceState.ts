import type { Analysis } from '../../analysis';
import type { CellEdit } from '../../register/edits';
import { isSameCell, type CellValue } from '../../register/schema/cell';
import type { SourceRow } from '../../register/tables/sources';
import type { ColumnKey } from '../../register/tables/tables';
import type { Label, Language } from '../../values/label';
import type { Unread } from './unread';

/** What a row of Sources says of itself, in the order in which it is judged. */
const STATES = {
  off: { en: 'Off', ru: 'Выключен' },
  noSecret: { en: 'No secret yet: open it from the menu', ru: 'Нет секрета: откройте «Источники» из меню' },
  nothing: { en: 'Nothing has come yet', ru: 'Ещё ничего не приходило' },
  unread: {
    en: 'Sends what is not understood: see its kind and fields',
    ru: 'Шлёт непонятное: проверьте вид и поля',
  },
  dead: { en: 'Silent for longer than it should be', ru: 'Молчит дольше, чем должен' },
  works: { en: 'Works', ru: 'Работает' },
} as const satisfies Record<string, Label>;

/** When each source was heard of last and how it is, where its row says something else. */
export function sourceEdits(
  { reading, book }: Analysis,
  language: Language,
  unread: readonly Unread[] = [],
): readonly CellEdit[] {
  const located = reading.located.get('sources');
  if (!located || reading.unreadable.has('sources')) return [];
  const log = book.facts.phoneLog();
  const isDead = new Set(log.watched().flatMap(({ source, isDead: dead }) => (dead ? source.name : [])));
  const isUnread = new Set(unread.map(({ source }) => source));
  return reading.rows.sources.flatMap((row): readonly CellEdit[] => {
    if (row.name === '') return [];
    const last = log.heardOf(row.name);
    const wanted: readonly (readonly [ColumnKey<'sources'>, CellValue])[] = [
      ['lastEvent', last === null ? '' : { serial: last }],
      ['state', STATES[stateOf(row, last, { isDead, isUnread })][language]],
    ];
    return wanted.flatMap(([column, after]): readonly CellEdit[] => {
      const position = located.positions.get(column);
      const before = located.sheet.values[row.row - 1]?.[position ?? -1] ?? '';
      if (position === undefined || isSameCell(before, after)) return [];
      return [{ table: 'sources', id: '', row: row.row, column, before, after, reason: 'replyStatus' }];
    });
  });
}

interface Noted {
  readonly isDead: ReadonlySet<string>;
  readonly isUnread: ReadonlySet<string>;
}

function stateOf(row: SourceRow, last: number | null, { isDead, isUnread }: Noted): keyof typeof STATES {
  if (row.on !== true && row.number === '') return 'off';
  if (isUnread.has(row.name)) return 'unread';
  if (isDead.has(row.name)) return 'dead';
  if (last !== null) return 'works';
  return row.secret === '' ? 'noSecret' : 'nothing';
}
